// Written by bench/build-background.ts: word statistics of English news, 2004–2020. Do not edit by hand.

/** Number of reports that were counted. */
export const BACKGROUND_REPORTS = 4889;

/**
 * Stems by the number of reports that hold them (the middle of a class of frequency), commonest first. The stems stand as
 * `backgroundHash` of their hash, written by `writeHashes`: a third of the length of the words.
 */
export const HASHES_BY_FREQUENCY: readonly (readonly [reports: number, hashes: string])[] = [
  [4200, 'lmitBikloB'],
  [3111, 'ti8BwtqpB7xyrB'],
  [2305, 'mq0I9ngMyqV79nCr64H5t6Bo22LnwvIkn-TygUl_pD0jP5tmJv4rD19pRj3EvvpC'],
  [1707, 'oxvCsq6G_-HukfsvyDx-gE60tJpt9CtqelmEj08GsptD_77G5soM_luG1mwDlpgFp0zK3sS1xmYh9jFjnnC8o6I'],
  [
    1265,
    'hnrBimvCj6I0oLr0G63HpoyHpoP73uEikezkF80cthkFhgG1md4pCzhNwt5DspjEu1jBx1sClinDo9Q23T5ytDms4BjloBnq0Bv34CgsLuuJ-l3HqqmCp8R9nHrn1Bi5_E2i' +
      'bt11CriiCqge10oDh-yB8_sBv1iDm3Gh7mB5-WoovD46-EliBk4jC_sK18Nr_kDwj9I8qNo2jFz5L43oC7-zCmzgBimoBwn0B',
  ],
  [
    937,
    'zhYhmsDgsgBq39DjwMg5hBxkR0xNtyYqe203Bv0qBxrcm3uD-70CppH4mX9xqCyqFl9kB3uVt94B7_CkkEjxtC9_F3w5Bl2Ku0Gw-KwwjC9gW77d01kCi7Zi1gBm3F6g3Bnt' +
      'Wns5Bk9OgizD9woB5z3C0fyozBkjLk73Dsrdr4Kzv6Dy1Q00G5s0B6p4BmnIxi-B4nnBxn7D9iH12hBx1mB_xiCmpf37L7-F0sU20vC46XkiEo-Bh8sDjhMj4_BqvCxRx1co' +
      'kTj33B65S-vH94ZyoMprgBj9LwiDwpa5m9ChrgBqnzBw6el_zDq4MhrmDnkdzuXtj0HzpqDtlX',
  ],
  [
    694,
    '_rGwvF0xwBp4F8gnB1P_sH6iVkC91D-tc48V9u-CixFq_kB3_nC_mH5y4Bl4Gvy2B80Gp4iEvuiCwHz_gCz0PvhBozNkxtBpyrB2VnjR6uIw5U6yIhvQtqwC0Yyn5B8qBq7D' +
      '-_a-jNnwjC_sTqhjC6sU83qBj0H91F2rJllMv_HykRhkRtzErN85QwhSrrhB46tB1-e-8fjzUwwel7C0l7BwuF8nIof1qP5ylCw_H9gL6xEruWno4Bl9Sj8Yw7S0viBimiBl' +
      'izByxKwqS-7UklV4oXrrN6jbg0eysBlo1EntgBimQn5K5hW1xH7_3CxhK8_F7zT4kYrtBxqMm2_B09Ny2Drgf3vf081B5s7Co2X6Nz47BsxDi7Kgvbzp4BrpJkiUzyH050Cr' +
      'iZgo7C1jJsgD8sBj3byyxDor6EokqBr0E2lGt8BthFoua-1U18P0me0qOqnK882CxM63oBo8LvkFgpcjvD6nP',
  ],
  [
    514,
    '9tYlxVjIowBhtGijR_1uC39Bt_ZmuG2pI9hR6p_Br63B6nN48Sy9iBo-hBryBg4nBp89C2mBhp4CkyJjpcu5G351B1pGz_CoxUi9Xp9Dzw9B_xC6tHtogB0yzBql4Br06Brt' +
      'Ip6K-gM3r8Bz7DtrMiiG77Mx1qBi7EkgZk2N2hoDg-K2vOjjdgm-Cq-Gn2tC68sBgoN57S10SlvGzsQh7DlxM58B01Kq1yBg3Hy9W2sFziGi1Ew4Hi0UoP18CsM-9S1oTk3a' +
      '-0E--KjpfmgHtqtC_uVhwImnB04oBwuWq_G_gB-uOp6M29Ip4mBjoKgX4hLj1K_jiBn6Nxk-C_lDu4T0hc4vLikmB_oKz_E3nDmqQn-EpglBjuEynL-mpBu5flxH1pRxxC3i' +
      'hB2vRtmMnxxCz8Py8E4qN3wTv7V9g1BtuHmoFssrBoqfm7TxpM0_wBgkCgoG1-DngEhjL-jiD2tM_ztBy7e2zPrnC0iRjpDr9BtvlBgi2BiqVkoOw0qB0whBplTl-Cu5cl-c' +
      'zhCn9Qp5-BjnJ3vQonH4zbp-DpuMryhB9poB-xpB-yY4sGglY0gBwsf',
  ],
  [
    381,
    '4lS27pBiwCo-kB7kXuiRznIn1EugBu5JhuFqjRj6D5wJt7xBwlLhlH5hGu1BzgGlgHp-Zl1BknC8vWinsBlq3C4pFpsT11Dw_O8xXjwJ5sJgs1Br8I8oQ9oR5mM5zTo9Bv1B' +
      '8phDykGr7gBwuZ-rSiuFzoa5kS2mX6sFo06Bh6Z48GkjDsjF-zT49QywN6pI96G_0Hj7xC-gDg-sB1vCpokBvyEqtKj4Ky9RhkpBknyBpmFw2B-sFnseg9C2iDhpGlgFp3O4' +
      'mC5mEk8Cywf5xJ8yDjsLwvD13D7vf7ppB3kB_iTl8RkpB_rC2jCwhJvrctsFyjgBurJ8kF35kB0pO_2Tk5xBs3L-iFyjrB2kJ09F253Bv-3BywLwhFs0Di9kB_hkCjnB9rW2' +
      'nPvqZzwB-lgBguUrsWguNr7e4_nBi8C-0D5F0gHzgkB_8En4Pl-ck2C27Pn-YjsHu8Gx1H9mbjQmj3BqgL9s0Bplc7iFr4F-xH7ZosJ513Btrbg7NnlD58N_giBzzJ4u0B6r' +
      'JvxLosCp9zBjrBr5HgmV0tTkzCyzZ_oR1rL88KntlBwrGv6IrgC_id36H6tOy2Pg-F2-Bh8C8Iw9U7qC-g9B59I6sb82MvT62LsvlB59Kq-R4yWk6gB3miBt5Dg7OonhBu5I' +
      '7vUmmpB4pV1g9Bh4WvmVknN3kFgd0pB22G1pVqkS_qbl1GukR_lEjlH_nHqpgBnmB9wFl3G',
  ],
  [
    282,
    'ijBmnEs5NyzY90X5wCm1Cp8E_tC-5Pn1K0nSkzL_8G88D9gG36X_re5PsgE2pB35kBl5KkzFtMi3P62M9rjBm4N1gEj-dj3f8tO3lFn28BktO0oFy8M5kF48Eg1O5wOs_lBr' +
      'oS78K80IwjOzvU-8IznQjnQ42JzgB8-sBgjfspE16I88K7zFv5Bs7ElqzBglLyjQoo4BwoNjyKjwHyhPhnO4mCj4HilFwXs4ByjL-pI-nDkoOg4Fs-P045C27F02Bu6cosPm' +
      '1Cx5VljGl9C_-PlpCxH7qmB1gHy1bn8XzrMzlDznS7a3nEytBw4V0mRn7TnqHkvGv8C35X64Kg6HnoBo2Gx6wB9pV_sEg8WotI18auoF3iB9qhBi_H0Wz1Bn8D47nBvnLwsc' +
      'khRr2Hn8xBnmUitGwpBlhBtwFo7YhmC57FxI_3E52Mu1DvlK8-8BpWo7B60Dn3QykvB95DntZ1kS0xB4xFlomB_4WxSzyWllExDyr3B48Uo7JwkG72FsysBn8flnNg5J47Uo' +
      'uH3wXswJ9vnC7ruBqqKl3DnrmB-rDzCs8Os7G7mJpiU3zTtiFwjbkkhCnhQt2erva8vEvc0ervUt-O1qMqfg8E_5HuvJnpR-jS1yIszFtkH88S5iJlhYr8I87T1zD07Fh4S-' +
      'qF54Cx2yBg4UymSjH-5BqYq-MogXt-E8nBgqHs-UkqDv1DgnCz8GrqXxgXklTsMy2T_2LBuuSh3qCp7I4iCuWvzJm4gBvgOph8B18Rg9iB0tMi6C1pKprY4phBnrBgiHhjQl' +
      '24B-6NmkwBn7sBmmH3yJh_Qq2S',
  ],
  [
    209,
    'y7E768BjzM91Kdr2Ry0H88CmqGr-VFghSjlBrgT6jhBm7QqzDkoGzpSxzDsgE66e4sKgZgtvB8iao4E-Zln2B5iO3nM-nO4hHzE-zD6xExkL1kH-nKldp3CvvCr1FtxGk1Gv' +
      '18BgvU5oB6vZjual3SwnGt3bjhCylL-mWi7fyngBw1B7gF4xGz4I1vG0hPwnGitW9FnXngEzyJpoOz8Cg0P86KjlG2tBqyMh9L7prBv7Fp3N09U-0BrtNvzGz-Y28EimP7mE' +
      'j4T8Vo8c3uX__Nh_Zk9FtvhBjtXnal8Jg8lB47kBiqiBlxHigCqsKt9JumHyuC6lDitC3sD0jQ9qC7xDych7qB1gBi4nBssSrqYv2CvhDmjRx7IhhKq6C20Vi5I74E90uBz1' +
      'DpNspLkpHh_hB1hB9wRyoM36NizB1pBkuD59CuhM6iJ5lH1mCga5toB5kvBz8XpyI-tTpoIzpkB9_Cu3GygXlmHvUg9EoxF0kSmCs4Ln6G_6D3iW4kDhjfviqBuvO0kBtzrB' +
      's0VqiCilQ3vKkuGnlbl6B7tB-M6p9BmoY4_EviB4iO86E00C-hLwlMhkHtgJ12IimKsoFvzDj2J-obiyG_pGkoJ-5f2vVh_QiyJm8Dq1KohH-nLnyOriEitB6qZihLpQj2F8' +
      'jlBpiKwzD0yKouoB9-oB6m1BjpDx6hB2_B9hPyxRnRnJxIw3DwlDqtDi-Du0C34J6oNkzCl0nBna03Bt0N3Hy-Yv3IolHl8IhpTqsVy9Cxpe52jBt1Nn2H-5MmooBx8C06aq' +
      '-DwwWjpCxEmjB2uLg_E-Gu2B5yCrnBjlGxmKmvFh2Bu_Sp8Vidsm4B5vLu3Ylc30F71FivN0Gp-Ci3O_o7BkgEh-HmiCkpKruSmuP1F-vrB22Cu3Oj6G0nBmpvBtkajpZ9sV' +
      '69Bs3C63IxuHyxFxqI64B65K',
  ],
  [
    155,
    'puMurHlxBz-mB6rBpkH11lB8Yv1Eh6YmlMyuIpuIyczqFlzP4qG69TrwZsumB4tBxlPliFwvGiRmvP5wKtlCu7X4vFk0R6oFwK1tI9nE355BrlCyuGx7Q8iGnT-uJzhKnyK9' +
      '_DttIprQ9Dque06PqoBn4FkqC-8fx_BlhcolO_uJrr0B4cguEsrG70CpKSvuCk8fymE_zP9lJxyCmyI4rNx9G6hjBwzK4iF4gIj-VruBnKwjT8cl4OuhPq5Dj3HyuLvnC8oL' +
      'yNsxH4tDkoB7-PswU8qRglD_3I6yO73Lx_TynVxf8vhB0wIp3Gw1f-4VlhDlrjBs1M4xdhqHouTuxC-ya__UkpB8gEszO7jgCksD12DsxBx01B3GyjFh4Y43BysFm6K4YnuU' +
      '8Rn1N85Mx-K0nHjuDklLse3pKwklBxobPvK6Er6Fn2TkwCy3WypCukBt3fo0Qm0E9uD8e_uF3jY37BkoH5qOuIwhB9hCu4IlrHouBz7BqYj6Sy7F5zD6zHv9GoqHwmDp_C55' +
      'Jh7O5nJo4E18DxtPvjPjkS_Xo8Un1K_9e1xBg-P5xRt-LntCvvpBrsE_0Wt1G0lEvgLu9Di0RgqCy-Yu5K3hEwDoF5zF4a3uL2nJhzCuxCw5GpvrB1nNtoCvkOpLx-Kw6D79' +
      '1Bg3B34Q_5GpmF04dgyWgkGw-FO-oF6rBzvGlD8xMltHjwJ2kTxtGqWmT3gDwPogD-_Fq-gBvqGw5Ij-hBpL7lKqxegjI3yB3jOp5P0yO14PhyerQqlH7PwSqzcwCi9ClzHx' +
      'gU9g3Bo8K1rDw0IpkNhmLgwQv7R7iS8nI8XqyLhxE22Hp7J2mG68Eu6F8iapoF8sW65SutQ9wY1xW88KsGirNr0ZnievsB7rD1tCrgS79F05GpvDvwM4_P0mQtjB5zCh9Moq' +
      'EvoB7_iB75YhmKsmMqyQ86I02HiwD9jRn2G3sEp0B8mP4xJ97H12I5rHy9DqxNhwCmamrN3id9gmBuiMj2Gt4OkqSnQ65iBzxSu4CmEgOuipBjMl3B1qB61I3nBy-DyiDymB' +
      '-3Xl-LutQ',
  ],
  [
    115,
    'kkM_mMxzJ7zDigJ7pE76IqkBo8PjjfiiUolDh4J27ZlnE4qJhqP5yNu2I5gI71Lz4Dh2FzjDztKurF7uIkhKg0Hxh0Bthdt5S7iEvpG13GooH4kL-kWskOztK37EquCplSmo' +
      'Dm7M-3MsrGqgmBt0hBx0CzmWvsCpgJjoCwoT0O7qGi7Bp2lBwzPy9Ek8B26DhsaplkB_Cr8Cj0G3yD-tB9uCyxCz2Ki9M-iF-uG_lDx_D5vd7cmgIoqEx2D4sSrgF1tPkrK8' +
      'hG3kCnxJrzGk6qBg0S39No3HrsP_0HhslBxkIo7E6pD4Di5as9Gx3QvrBq_EtF0gH2vRwlGh5Mt3BnnCxpH4zCpjkBuwGz3D-iGqpJljFy0F0vSllS8_Gl0Bs8IjqFysG6ji' +
      'B_gIpgQi6E1oD0rI8pqBu9FttfkZ3gM2sCi5Kp7CqzDy3JnjJghDx_O5uMqKjrSuzN8lD8yGxkD3kB6iGj1K3iCzmDotX11BrmGq6R4tHwsJowH7kRyZ4B66HrrOpmQpzB1w' +
      'HwhC34Ck2IoyEn6Cm9D4hgB9iiBilG9kFqjYn5O2Lu_Jn8CmnDjjEwgLmPvuC-sC98Cl0Kn6DzgCtyZzPu1VivHsf70BoqB4qGg8Ot6Bw0MxlG7mkC8rLm_S2jS1akpUymCx' +
      '8DsyPhqBwmT_-L35nCkmYm1Hx7FylMw0F1jE3_BmnVquV_zGnnCp0My3E66H54F6mQ9QtvNmrD-6X-7CqwSn9T_wgBn1bgoC7qJi7H61Ji8KslJwgOo7GjoW25FsyRvmGj-D' +
      'zsDnzuB-jFptD1zMgvJzkQ6e83Jgf6yOytSl3I4Fg0XqkG3rLijBtvN2iMvrB_4gBgSxzD-mE6iWivVk4UpPltBruHt2C6qLolJ1Px7Dx9JovIg7MjzDv7KkgC1fouBxrCl6' +
      'HxgKynH0juB4tUsuJu0E6QpL53Fu6J63E99EmH_tIi5BhqBljH4Wq7MpkLkjOjrK0pB54L0xV52ZzsFx5C0wKguI4zJmlL1W9zFj8O34I5yCr9Rh4CyjIw0CUtjPxtLnfi5L' +
      'y8lDtwJ6sEzvS8iV85G8vM4iRiqJjmGvjEvQmrGn8Pl7P8sFniDlgG_9Ly8F0lLqgDo1ClMklSzoM_9J_0E8gMs5E3Er0D-5Ii7EgtJ_b_2EigX9dosDsvI0rH',
  ],
  [
    85,
    'okGv7Pz3C61J0bh6QwzF3iB3Y47F8IwnairDs0Tq1E5mKyiNu2GqyT_kIlmIsvJ6HirvB2F7B9wHy7D1wZiqOnsD--Pp5GxpI-sBhjB_3Hx9Dx3KktC6jIgoG29CljB-C0l5' +
      'BwmB_kCshF4jFt4HlrQ3Ng2MvrF8rO51G_kHr2DhfkrpBgzIr-a0lD-ua9sBn_E7iO4vJ2-R7tN25H4hBvvB_vJ26J0tR4lGxqGtqP-pHuvLz_E6Ov5EtyH0jGhuFxvS_5Iz' +
      'tB36J9qEkCv7Ip6Jn7B82O03B2-D35IxKrrBk-UuqKwI_pB20U50MikI13DohkB_nB3lCouGnyFklG77BvjD5lCj_W27PrhJ2wIzxNvG69Y06C5jBznM_sFvpBjoBqmE2nD-' +
      'yrBr5L5sHqiE23Cr8CwXgBp1P0-FmnR30Iw3HkXl1EjyH46BnhE2Gg1BxxOiV7mE4yPgrCznEkpB1iLiuE6tLpnIzqiByiH5_Fi0FpoMp4NoT9_d2lDmlSl6EvpE4qEryCl6' +
      'Bj_OnrFjhK2kK4qJ3iGlsN8zOmyHtQztdwtOm-YovEt4GuvO_yB0sG0qD8oBgkB8iB5iO32Es7KuoS15InwU1jJugCr3O74I7EnHtnBglBv5NghF_rB2gItlG_oC38Gu2Nt_' +
      'H5zOy5JimOpoWp2BmqNi2Fn0Or9Nv5E_oIipHxBruUp4BkrG9xB4-E-4K1iG24Q_4C84N74TpiOpoJs7IssVivZw7Cj6H37jBiH8iIpgSj4ImzBugEgjZhjG7jDkxMveg7C1' +
      'iK_iI21L2wY2tH60F2uQ3vM_vLysG2sOp4PymZ8uPi9GtwIvqCq0Ej4G51UktQhoPz1ZmFrtW3dnyDvkLv3cr6tB7xD5FhQke3iD9xSp1C2uHqkbmiBhmD05bvuY1gCoiBu5' +
      'ZkjH8qJ04Cx6B3iK8wExWmiFnBmci4EkmBnlBwjCjuBjkHmuBi4G4uwBt2Lzmc12JvOuiBv0MnvG0lG_N0gDU60C17EilB33E8gDjxF-0HqkHmzEn5B9_C04Mmgc8_BrkD4l' +
      'L40U8mEypEz6K5nDsc1qBk8Ii_CksCm8F66Cw-F8jF2rE1qD4gKkzB0iGvjM5_CqvR0kD_wBg3CswT76CrnGqoB1-IwmE_0Fkub_uOuwCjsIyzTyqD_nDgqDtgCimfpqIrpJ' +
      'isO9-Hx3HjuDy9MxrBx4HoNw0HkqCp6CtkMqrJvgEl5DujEioF9ha0oE_-C0hCpzKyoU_uU_-V54H0nJsoB9nJ13J1iErhEojQo2CrrLjzDyrD3ovCl1W4gXxkJzvKwN1Dx-' +
      'NilB8nDn5K1nCogVyqGp2B',
  ],
  [
    63,
    'l3WmmB6pC7sE6vD86BqyOuzQnoFwyNrkDkpVukPh1W2hM21EkN2-JvsT13HjwF-1O-3N-nR83P9yKvyBeojD74CwgG-thBxNivOnlMyzHuc5uF31Ci0DktMwzFkwB53DjwCq' +
      'iG7gD45c0zH8OgnOs8XyWq_I_1Bp6Lv7Bj_EowP7TBmJk6N2uJ_7C3jCs7am3S-0Lm0V59P4mEi3D1yJqiP-oT6mDk_P-0D4UisJxqJm2D7W4-H8nI2tE8nYhiDn9LzO6Gwp' +
      'Uge6Xo5KqYvmB3mBryRhvEgyKj2G0wB91G25B_xB12B-nS1-YxgCy1IgtLkNqb9hCu9GkzBkkEo4Q-7B69Nj-W0jBo_By6KztMghM0WgxFt0EijF7pIvqKkiJhnBqMslDxQ4' +
      'nC6hB-yRrvI5Yg4BuzXj_X0qOguMz7Kk9EyyCx8B11Y23BqhCw9CkZ1W79BsnB4SozI0uJ7jDjH4pRjOg3B91E56FtzYpxDuuNxtKxsIxsLorGtuBglIjmFkyP_c9_Hi3B0r' +
      'DwtE9sKgrRv-C6jTg0Sh0B0lS5V7wI38N_hCqdtoM1lF6lG77DrlD-tBqoCq3a77FzhBrei_E6Jl2IxuFjtK9gPkkCrjMm6VmnEl2EouTtuN3Pk6F95J4mOiyJ5zBzkL05Ir' +
      'xIx6Iy7E4pT7oClCoiJsWz0Eq5EhmRjvJ2oMyhCq4Gx-CprG3EpwOzyE-qDh7H7yD6M1pU05Dl2JuyTxvH55U71D29JgkChUv2F_Hz-OtgL1zGsiEouUxlFkLwhY17FlV7vH' +
      '-4PilNr5OggHxK36I7jL47B08Bn_DmhzB0rFioCrFo1Y4tFt8Lu5gBnxGr4UygOuX57Q1TknBw6Dq8Du6F98EqPlxJtxK1e-yF0Ly3D_6O7GiiLxyF18Cj-H8iB8vNxbknFw' +
      '4HioPgrJo0Jh7ExsIykBokC8gB_wBsoD52D0xQ3uChIvtJ09H47Hx3D7iGvuDvvQh5GkxEw8C1ngBwhJpkB6pOlueh8LwyHnjBmtHg_KinB7xHtkDsxGrqOmnEihD4nByhnB' +
      'j3QzpGo4IllF_3K8uVtxI37OozDj3FkrEr9D5wJv8Bu3F9oUkxRx3KvmFketsHgtB7hE1wO8pStqNivOsxH4xIt9F2pFozGikIsjJi4DxrEmkczrCpvB34JxqM2yKoyDl9Ir' +
      'kL08I60FpsEgyGn4LtuRqtNrioBjdx0Hs1FypanNrbj5CqyNruT3yGxgCx4BiiGyqZ2nBw6B8D9xLnL5mCquG58ImxS1rH6tG81Dq1HiwDooMv3JswE9jC2zBkqB9jDwrJun' +
      'Ck7GvmG3sJs_I5_F28J9mFsgD4tUksNlHpM2-E1mG2b54ByiJ57Cj8QzsMjuPpgEvlD65N55S7iGka3pEp-CyCjtXiuC3-NlpKsza34Ei_By5IvwD6uf0rzB0Q',
  ],
  [
    47,
    '9JqS2ga_uFwwJ-Cm5IzsC-6HugF2sHloOv7C5gEz2E-sDhgP6wKnuG8-CjwG0iGl8I0xGp5En2CusG_iI-8IiiJn2JosDuiHuByuG-rc91RhxBrR_oPyxEqhC8sC8OpjGo0C' +
      'rUz8G7lDkaiwJwhBogU5tL3lB4nB0sDxwF91HnsCqtBoM4_HzZ4bulMk2Kz-E9S2vP32G8uMqrOs6KhjPliE48Hi-FjkDisKxnGm2F7vIvnK6xG5gCiwBy0B-0BpmL6jKimD' +
      '96Bx8CxwFxXi1ewevzbz9M5iB68F-5B8yPh-K18LwzP2jCkD7xBtnCohI31TnPwzQ1mBuR9_J50C8nKxMsmC_iF23LmnD2D-qEqmU0gEhnFp_Lu5Ki4Cu6IyDtsO4Xr8L70Y' +
      'hwJw6Dk2Ox0CuhCtXkqB0-Jl_Bi3GmpIriLozNl_IojCovF77J6CtgF46BoyD-pBuuG2jF1wBgtH8yLuFjoGnf7sC89Lg-NxnBngK_hG78Cl5Fs4Ds5HwVkcsgWrkFmhP04C' +
      '05G4gGt2Cp_bmgF_8BpyM43ExgD_pGniF4EnqBvI4mCszCvhFo3Ct0NgwMk-UsgEnqUwF8tBp1FsoHk3N41B08D70Kw9D7oByqIlvIl2H-Z2uC1lIu5Nu0EpuRuMh0L2mC4M' +
      'uqDqvPzpCxlJwtLigFw6J-vDu9N58D_9C4zHnuD0sQh8IzgC5zI_nE5nDuuK86C4oCksOn2di0gBqwBu_IhnH4sEhB09D2qKpvE8wH94BptKwpMg8HpphB4jHk2Ew8GqlGyf' +
      '1uHmmE4rD8gG4oK7nG7fgtB2FtpJksPiL9lEy6F8LwgDntG3L14DkhC6yKqgBpC4tE3kTgpCkqM9vDttE0yIs2EoyBklLksElsCj6C90CvjF_oD6yB_7HirMi2ExagDy8I4i' +
      'B9_H7gCpvToSloOh8EnHsoCk4Pq7CrHrSzmC_sG4jBtdmpKpWm5HomPg2E9pPgvNmjG0jIyYhrDjyMhvHvG87D1ZuwIz6Bja9zLr-CiqNt4DtuEu3C7wSi_E9-C-tDbjsP88' +
      'HsyEx1D1oE0Dl2L1wBq7Iha7_FkmFjjIg1BpsKg5BwCvoBkjDz4Cq8IjpWnoC9-G2vCiuBgGhtIyzCm2L9b5pTkjJpgQhkBm9Dx4LruRipQxiH3oG7jC1dmlOmbh3CmrB67B' +
      '0rL5tM0vO15D44F2uH-zCj7C6jFpgGumGn6E_RqV1L7wClgFp1G1qPxmG9gKr2NlhBojOjmDrWh0BsOuVjoK7jPg9HlsJk0C50HqhGokgB1nC5_D0nF_wHw5LpL2kD-vH-sW' +
      '9qHmen1Dv4Hh0I7sDmtC8vNl2EmuG_sFmjInjTs4PgEi9Dv1LksCjvD-hHnpL23Fp5MnuM-iH9-CopFzubp_C8nLxiNnEmyBuzHtyDrfxgUgWn0S40DtsBx7FxvpBzvIsoC0' +
      'D1alHtiOl8F2zF-sG06Dw6K0kB25EqsRjwHkncx5W1-Kl_ExtH3qC8-SvlG6kD-5D66GwDg4Sg-D-2C1qMnxI1K61BuzDy2Iw1CrpK8rI1DyiBy1Jo1RrmVxoD8pJtbj-Bv9' +
      'Ctfu3H75QgPlT9sDt4G51L3iL8_Bm3Ih9D2gE5wDvqM9oC94B39Tv3BjnErgB6yE1wGl9C5sKlrJ98BqjIz6IknR31Bo3Bh7E-qDhpMwzI5ftU1Vy6B6-Cs-H3sDk1CgPsnK' +
      'riB2a9uB17R3tCw7D7sE7kB1uE8jM7vPxiS9Eu2C',
  ],
  [
    35,
    '0wE_8FyvDvnGhnFipItkFq-FkxK7DuMib37J4uK_rBn-NhlBmTguCi3R7mE_kJgtJ4N3vBymNzLmmByFv1F0wEv7Bi8F8MtyCgxC8Z14B4N0lBjzGngBiqBlqDtet7Q24Esl' +
      'GogOogB0zC_8BqZ_4F1wG00Bo5GuS3hC7_DhoE4_G7gGv2GqkJtnM7xGlGy0G0pE4pGxuBwP19LlgF9-RrgB2vKmnGuWnyItwEgugBx8D77Dp2HlPm-LiJixIkaq2BsiG23G' +
      '-8B1E7hLn-NwjCo3Iw8U7vB42C-Eu3BioFq9GuU4qC1qBpJ_6Fg3Ht9E95B3kBrgHoX4G7ycrT0uC4pFqkJpiBwpG6lF37O74MjiEhItiB2_F_5Cj8DyuH-f8sJvY9nB08C5' +
      'lRypEwrH0vO_iEiiG3zF26I5yCqsHq5FhhF4jH5O7JjvH33Bh3Dt_C25Cv5Vu3DhkItrSk6DrdnF90E63Y7hT_5DvhBowBylGn-Ew5D4uBhZ1tGjRbkpGrzJh2GouChIsoGg' +
      '6DzxKzXi0Yt6BwwMkvDsoCl0CruEi3GmoGhGjyC3nEmhKwtPstF5xEoZpsR9tCs6GoU67BkzB40Cp6BzvF_mBnqDjqFttDvoKy2M3zGzL14EpiGxtLqmKvyCvoDyrEyXooLg' +
      'nP96G5zHunC74C3FssFu3GhU70Cncq8BoiCvqBs_R7kMyyFhmB0vO1gGitCwtCssF41B_nCoiLw6DwqB0lCuKrrBloG-oD9tBw8E6rBu8F9mE2mDpkJktGm0Jodo-Bl0H5Xh' +
      'uD5kJ_3R-_ExOzRqgH4sC_wR4BgqHlEzvD85C4iS4jBl8LpvBlEh0Bx6F-qCsjB_gLyqDgtJh-Oo_CgqDwyGq3CpoCjNtpBydjgC_pClxD1yK-4PkO93Bu2L0zDqrIyUr6Cr' +
      '5C_7D8uM4rcnvCoE90Ek_C3pLgHizGkoL7F6gHiax5GtpBvblsE1rKxeyxG4egsCn8F-9BunC-yClwKxuFn1DpgEqtEo1Dg9DjkD5O3Z8CyyL_zGnmBzgEnhC9vRl4agnDz1' +
      'SorL2ZmQuY1tB3zDnCw9QhZqzC-5KpmLtgBp2brS7ogBj0B5oNskDjmBstCs_KxmCla1oGl1BwlBv2NisGpoLo3HozBxG99BnpCztG2Gk4G3pN_xCgIlZxpCq2E6mEugC0kD' +
      '_uOvMxG5mC6_GoD60Fh0CnhHsoBywH_tLlJlzGwjBmlH8oVztM_nIl5ItxDyjEmsJ22G6gK1rE8Rm6Eh4KvSy2E_nCgEukIx4D77Br6ByvGj_M5uHsuGw_CthM48G1wHxiEj' +
      'sLq3KwtGlnZgjB_vCq_LowM0lNn6H8gC0S9W1jDlsLu8EFphK1iC7mJ4_M92OoiEoyBo9P_nDt5LqiI16NqqBguCy7N5_DzmG9pJ0zDv6CxyEwlBsqO9uF26B1pDkvByJ87B' +
      '84RjaykBo-LilTitB-Hy7Fi6B2tC27Fu5DztCx4Gk0PtPikC4Q6xBgmBihBv6Dv0F7vBmsRzTmkJqlGtkJhBgyJnnDwzClhBvrCtrInevzByKj_DwqC2FsEyrQxnGx7Bhaq4' +
      'EzqCp5C1J5rCquKppBwCwiFknD-xOgyKknEhuNxmB9kJisCowC0zBxtGwrPt2BwlF0lTklEomBt2Dv5L2wF1uDnpG5vHzlFuI6kfu-C40C1zDpqB4X3qCx1C41Gh7No-FsMn' +
      '5E_3H41EwvGxC6KxkBxiC8-LotM0xOpyLmpD_xDuqDrN_vDmuF6sNz_CvzJ_wF-lD75Bg4EqV6gDisC-0C56NpxG7vEiuDljCpc0xMgpD3xP_4Iu3BjhIroBorC0qTtqH-kU' +
      'x2D0sC5R-zJp3D3gKt8J11BqpFr-NmtEslLxgRipBwB4nLklOkmCp0B1tM5oB8qMv0O-R5oIn1F-nG_2CmgB94UkyDywchqC8lBz8GplJ8nG-b3nBhjF4gFd2hF9iMvxForD' +
      '2nEliEp8Gj4E8oC13BofohE2X3oOhkGo6FtgDxyEwzEnHt4K7gDlXytC5sH54GuenhB-iJwhFvqH5yGvSrkDn6B_sI-gCppCjzE',
  ],
  [
    26,
    'm-YioCp7C0tJ4uI75DiuH5Qu2No7QyxEp9K78B37F81I31Ct1DgUwlC06Bq0D1iM1qB7MprM_yB1iM3rOxQkvDokI2yFw0BrkDunD6rBgmKtL5-NiqD5-J2_BxgC6iMlH7iE' +
      '38I6-Br6G8N24CvmDwgCuG4gE8sPiY24F35ByoG2wF8_BskDj0B9wJzjH5EyK6iJkuXyuKoxC1tGt_KxxEmb9va8sV-gL39L3vB60CzS93ItuCmH5-Tg0CijBgVjlDgqDmiD' +
      'u7J8-H9jE2gB8hIk-V-sNmmBt0D1-GunI41Eg4I9D1R76K6TssEh5O0e38BgMz5It8Bn1EvtI00Co2Ot4CunD9gE4-BrhBtnB9rJl-B2iC89K6kKDv_Hr_Gk8FjtCggOx0I8' +
      'sIx8F4pBzlJkjCxiEoYr3D5gD5pIosHsiEhsE2zE2qPj0FopJr7CuvCq-MljDkqKwGwoG-kE_Ly9C6kB15GvgCyyCjgD36E4Ix9H9Ck6CguGh4Bw2Ev_SvKrchOxOzyCqsM9' +
      'yGw9B2MgxJhlIx_F6qB1W0G9wKnkBrkcl0J-3FimDohUopBu1EqGonBugDuKltO_du0G_xBjkFiiExPvxSxxEmxBk2Kl8G8wCq3GghG5xFtqD8pLhnK8sCgtGw9F2nFm4Blm' +
      'B6zD1GtyDn3GssN47DkzDuU-3D8d8iB61Pq2BllC3sHknFnkF2gGvH83E3iDpmG08Gk5F68Gs0J-iE2hFq9D2_Dq8VxtB8pJ10Gi9Ex5DlPllBm6C6sByzJ9zCwlD7vCl4Fk' +
      'mDkwFwrSsuEuiHyjR86CryB-lBrnD-R91InsBuyIy1CypJxzG3et7Buf45bzqJ5fwbscpG2pC7gMtjP55JseqiDyjCy2Bk8In_Fl-J50E7_KmnBv6P43GjoCvuI13JggXzkB' +
      'xzBy3OorLskEl7N48Fw8BjF7zFovEyYm1E0zD_qB6kDrlDw4Hq-KrZh7DxpI08fuWt1I7hGrM8wEtkFigO6uBukBv0HsxCggEywGopGwxE50B4PnlB99CmyD96GmLu7Jw4Gm' +
      '8F4iBlfsjOv5DwgK12FkiE9zHy5Yte0lGixJ6qE0rGjvBw7C85S_nB4nPqrE_gPtlgB70Ij0Bk0Nz1C-rDwlD9pBm3F25E9iCp7WzwF8DjJikEpvaoSm2D4iBhCxhVz4CmmF' +
      '1nBzlCr4B2zB9mEpxOz-D2jB_vErcw9GosB1H0tY71ByzPm0JrjBhlDwJhyH8qBqVriBrqJ3zDsvDziL2sF6vIrxB89H-d-lBoE22DqkGu9BggIhmB6_Bg-D5Y-4G6aj2Bw-' +
      'EwmBnqDzpD2Q2oC75CsgFl0O0IhzBm0K4tB4mE5sD8lFoI7kNyiBj1E4ia6Vu0BusIo1En8Gx8XmvE8sI5uF6gE4jEu9Xxibq2H2oBlZz0Sy8LgxC3sBgF_vB7qSw4El4Jxu' +
      'CvlEz7Eu-Hl1EuoIyzI1uHphBk0Br7B0R8qGw9B_jFyN7jD0Ss6L0pI54GsoB3_ChlG-D5yE-a4Cr4BiwKk3J_wJ1xK1yN7hFoxTj9Fx9Cp8GzyI28Lr6DmwBmoEt2KphI01' +
      'a0F1xHkgC9sO_wH2xBnDk0DrLh3C8DilD9rI31Cz1B3rEy2IhD0iEsC-5LzgB27C9lByyG9_BrNi9IqrBmmBm2BhqCqkIs3C5-KrK-oCxgBryDuCutGd-_N8B9gO0xBipFdi' +
      'oHlpB9lLj2C2H84QphEloF4_NgIjqFqf0rD9yC9jBi2Js_B3mCgkD_a_nB6qLzxK5iEztE0yCimDz8C--NgJi8BkO3hC6_B2sD2jBgK76IgqFoiW5jDktB6_Ex8E-pG3dn2G' +
      '7sFwoHhyDu0Bn0Z_zDtOn3BxOl_BtmLjQnsFr7DqfltBtfrfhgG7P93M9Up7BmsG5IrL82Bp7D4wBg0B7oB0jRkmO1vG5jJwyL6pDj3GvrH-8Bz4B1nG2nF7Ho4GhrGn_Ipv' +
      'InoFnoF3hEnBhnD1sIx8By_ByiBs-DxrIotGprB14Bt5Z45DpoC9xIlT4sDx6E2jE29QhlC6iBpsN6oJ7oD2uD7xFgrPo7ChtN8MmiEpsF85Dr9E_-G',
  ],
  [
    19,
    '9lBr5D2b4uB5qFhqBhvH3mCowHiU37Eyf10Fp3BqiB3vBtpB-uCk2I64BwW1VvekE8D03G-IlEy2Dtc_tBktBvalwBk3BmEpsC7ah4BgRrsF8Tr6Ew8T1oC_yN51C40GijFg' +
      'TnhBnK5pEhf-1J2jGgvB51B92CqoDu8Kp8G88GjwP6jEjtDymBqxDq4BnmK_0FrdwvBtoCsuF9oHkOlgJmsByVlZr1D5-J4mS61Dr3H0mMkvPmsGunBynD1qGktBy7Lt9IsY' +
      'lnEw0D__FlrHrvBpsIo8DusD1tHq0GogHzzJlzC81Oj5Bi5OxiCr4Bl6BikDqqHzHpgMh1B4mPs4EtdgpB9qDn9EhtBv-C8nG11KyairEhdt8BkvGwtBpoBnkGvjD9BxjEq-' +
      'IkD0nH6uGg4D3tC9yD8iC6rBg2BvBx6HqP4ditBujC0sKmzD_kCzqB1iFt2Dxd-Ur1B2yFplFxnBg4HqzFuOh4E-4D-hOssB9c9tD--C1_E3qBjsCwkI6hBygDzjI9Wo8E1P' +
      'hpC4JmlD3yH64YjvE1gFs8BhKosCouEvtFq4Cm4I1_C09CjhGlrCtBpEh-D4kD4qChnB3nPiI98B1mBg3BmqJmlJpqElzT3sBwjDl5Bh3CrCqEtzDogR1oC8nB8zFwSp-Bsl' +
      'HqI-kGtnC70PooJhdhqQgtIuqDp2Uq4C8zJu8DskJ1kD5gI98G2iPtmJ1zM9uF-mCoeqwBzsCq1E7mBnb4lBs3BryIlnS83GtkCq4B86BtK8jBgxCzhMqxEqjRpqC0tMkxM9' +
      'I-1Fk6Hi5D5zHv7BuzBvtGnBtkB9uFlP6jH2yGnzDq_CgZ05E8wFmrBoDtzDh0Nw4FwgGvtB_X9uCynCiPivGmsB8jJ5xB4hQ-2Ll3Dq5Bm3KwFqsD61EljF_kC5V_hC2-Eo' +
      'qCsCt0G1qBz-K3hC40F7b2sEphDm3Ig2F3uJrN00D1fsrFlqBipKqgQzU4TyG1uJopB45B7-CxE1sS3lD42Jz9E85Enfjf59ChlQ8rBmYxoGqctd7xB7fg6BuwB3Xp8I_J57' +
      'B00Hx6D50B9ap8CumD16HqtD2wEh9F-8Bl2D84B01C57D4T6oD8kCqW13BtyFkG9xB5kIhjBhsBtvF7jWq4ChHhlB-1B8SsgC58FhqD4xGn5DumG4qFviM6c4nEyO--JhsD3' +
      '0FmhNx1D7_Ju6D3kJ6zE1tBi5D05CuhH2oDvCr8Dr0Ei9ExLuV6oB3mEn1C3rJ4zEg0G4-K_0C78DjFiVsOwmB7iE6jCmkHtgFupCp-J10D6I_8D-qC1yGvR9ajjE82C64F5' +
      'hJ3rHi7KhyDljCpxCwf4_Cp1CqQvwBvdk1C05Bh9CqoIoWnkBjZ78CnhBq0GklM9iE_5B9fgoDr_BjmFyH_iK0tCmjG0oWpsBlJq0HqkF5M3xDwMvL3yD2Q4qC44K5K-8G8_' +
      'Ez3P0mDl8C2kC9mMyJtoFZwmEigE3uHg2D2pUz8D0uFqvDybunD_8Cs3FiiL9gBh5D1yD9Pj5D5jGw9GxrB4rB3bygCntByoB7wCk1B2iDpjEhtB_vDsZk8EvlDh1DpagjBw' +
      'sGosJ96D2vBw0B2a2_Bk7F0pEn5InPgjIyoCphCk6Dk8B4O0oK9Zz7ErxB3TkqD6Lp3EgtD4vBqiBolDxpF-oD-Rr-E9bstH06Dj0BuOpahoBubh-CoTtM_qEwvBukDikMuC' +
      '6gGmuChtG77En0G3wCi-GxHrbm9GhjHrhCk_F7Pv5C41CxyDg1Hcv2EsnC8hFuwFxwBx1CqiHuvDrJv0BrV05JxhEssD2kC6BxxFqjBs9G1sBqlOz2CiT9hH2rBltBr0Bn_B' +
      'tDqnFLz7G29HtsCH76PyJogB0GvlDzvMh9C10CxsE_3Gmem6El7NojDm3C6uG0mQ8kE-9GggM6gDzwCz4G5wEtgG59C3JjXx2HpMzgEi8CoDhF_EgiGohBipDwuHkyB0oN89' +
      'N21Mo6CqqL7Hj_Ck_SvsD-rErkG5ZnwE03B2GtuB-Sg8BevZipC7sBnjI-7GhnImbppBw-FttH6N4X_3L7iPl9Ci2N1_IiR_1E7uC_jF9KomJn9KsUzC1sC0jCs6Ci9BjzIq' +
      '-Bp1E5lBiev4EhvFn6Ni1KprJ76BjgD9_C57BsiDhL2lF4T_9CuiB5gBq4B5iEo4E1BmkIjwG5wD14FojClsCiVzOwjE1hDkEhWm-C--C8hB3L0xIkBn_P3_DqNzkE0wIu1E' +
      '4lCvvC0tFmqHtN_iG73KhoCpM-Jv4FvrGl-DunDz7CllF7nD45G6S0gMnCioGmT5X2sHshBk2FltCg3D99Dx-E8qG1HtyB5LrL2tCK-kOy_JuC0WyF47B_zJw6EmqBi1I3R-' +
      'O59Cl-CiqCu6I2hGlhI55EoyCxdhN41BmyO-pEmM0Z62Ck9B7wHtvC08BuzQv7JjTyEspB8uCqvHo_J1lI-pJ7Yg0IqmBlhC8sGq2Ep9G_lLg4M9GqpCs-GrtKgzJg6CizCk' +
      'zFzxJrvCjB4Xs9B-nLsEn4LhiBqmT3K4nL-qCqStqB-8B9qCnDmhIqhEujDwvByFw_CgjSgB3_DqpCmgEw8Bi_Hw7F93Bu5F7Pn5Cx1By2BmgBClwBj9DuoFjtBwpC5pC0nB' +
      '9yL38CglJ60Bi4IqR8xH5kBxlHyiK0G0qFlwDnxJ91J3aqgEn5B',
  ],
];
