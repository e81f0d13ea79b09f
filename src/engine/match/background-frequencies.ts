// Written by bench/build-background.ts: word statistics of English news, 2004–2020. Do not edit by hand.

/** Number of reports that were counted. */
export const BACKGROUND_REPORTS = 4889;

/**
 * Stems by the number of reports that hold them (the middle of a class of frequency), commonest first. The stems stand as
 * `backgroundHash` of their hash, written by `writeHashes`: a third of the length of the words.
 */
export const HASHES_BY_FREQUENCY: readonly (readonly [reports: number, hashes: string])[] = [
  [4200, 'T2iMXQUgv'],
  [3111, 'TDwTdKmw1yjv'],
  [2305, 'RxRRuAH6Kqkj93eNLOm53ayMPgf345BQEmn5Q8dMmblrw_yntQS40l7_'],
  [1707, 'Qj4o5pTA_vnyOsnswHo-tpqdak8poQxecoOtSzm9__EMzxxf2Bq6BJfk6JJMv_-GjXR9DDnH5pHP'],
  [
    1265,
    'PlnDnmERoZaKDUWPfX9JCT0J86-3iCFJNynPiBaMALpqhJwaGfZbDw0sh1dmVjxxFQ6hO9ubLNhhpBR1FH2LvLYAlzv65fYylI8SOftU6_fyJsVtWrcIS3gK5FK0vBmf5wqv' +
      'GuaNsK3s89CPe1gERcPBCmfN5XifX_ujgarnw7ILzPIvjT9uBM0gwqh4f',
  ],
  [
    937,
    'OoDP9hg4GA_tupkB4cghJFsaUSaDyueltVH2Lj-65vk346Uzmx6o9KqWTpZXX6OtF_ZCE9sRl_3phdVimo5XoeOEJgdt3vyVpTsWCoi3Nzg1M0_Sw7uk_jEDRDvzzyD9ONEl' +
      'jJ_Pslq2Kwv-p84KyNSnIzPQnSDm7hRznx_WeJxdw2rmrHxR_eky93L7cjKe-lp9YIIgfI_ZwLAj78DE9QIxsrGMiOe44s6O_1OOsRLAtK-jGKFSYfabOBYeM6rtQ_j-VmFf' +
      'mWG0h53T__5Bt_Umc5W_',
  ],
  [
    694,
    'OMv5Xw4I0LhOcHAPqdn5RaAIg69sb6XmPud0sRZPq8_7nN_olk2C80nmpz_FhPic8B4eD830mEL2zRtiTXJIK2hGdDtSZgiWoHh-BTQYp0nkFXB7VV_zR-8cDxs_4wqkZrVf' +
      'h6DLXqV2YUp_vhJKEgSTaBq4M8iDDCte3WLvVv56SY7oQFsvWWhXQQfgPoeqvllk_4LB0kdTOX0IPF0tHBxbhifTEYXGIqoyiVCTfpSknRhq11j1dQAWS_5UFwNPAYSsnmDk' +
      '8a_P_agxL_kc90EwFq2Kj32M3tB2leBd778vKfWzM9kAbrrxMcWK2Kt4OhM0pXIIh5T-TNKRL-tAEjqMDAs5Xcf8Mpf9S0aiIJRZi2DxpQtqciSvn8rcajlUUdXzc4BkdF9L' +
      '4gpH2JAN43n1',
  ],
  [
    514,
    'N4N7rEoIGMEM0OIxf9q_Ht-P2s40E2xD3-6dfvpdT6y5jy7Lx8gZL98A_-vEia3_wSGMidEjbLv1zdk1L89Io36I-p_rCZR-7deCG_nKn8Cq_lRcGrlpNAe_ou57nRbWEKm9' +
      '_KsU2LiAlbE__gG0vAs-3UY__sYDeV_1sf6c1VAMt5ypVnlwZM9hpEo8zKtPyqp7g27JWWYU0qJ8Q0oIHoLlQYzLvs0V5XIlPS97ukbgN_1U3V34QCJzfDFNnQb6hB-zvU0m' +
      'Hbe2EyQMLgmHEqj8h_ro__2JEy_zw7oGk349iCkj6fmZ74KMnj-oEo4czy-Jvd8ueJcU1KMfEV8X2oZv_jE9-TTkqqxnC-u3_qDruaqDfNjO6kZ7NRMfw_QiAZAD9VAHmMP_' +
      '5D9RtvrP_bcrzsR14ioaRj1fq9v7CBqoVkE-VIeMKZlSXi9Mu6eKQZ4dP_bKYnHg-7nRzng_Jo5PjJfwT34x9wl5mY4FAIKd2Q',
  ],
  [
    381,
    'NyLj47sUBenkbk3iJ0DzSpxA6OXK4OI1HocYZ_HbZlg5QsHI1cwJuAvHyRqUjk2fz6HF_7qKqcZsSda2_DePIwHFmf1YCHF4I5ijtDZznkeoGr__xTxiS8Nr4uhkvyuFyRPI' +
      'mdzWVmv5URx0FuYMZFGzOfsO4rCUE6bXXp__x2Mwe-ngE-vohKSfJqpYHj2XxIH8jkUyRtBWe7MOXQGKzJCoC2ukjYQ2S4TvCUY5OXJsGb4Hevd-_inYkvmL-PCikhL-Q7RD' +
      'Dot6sb4DlFblJz0zeyaZ2_-OSTuxRe-Y5RJZe0_fNv38-cJKGB0Z6dF_oH4nHsvtz24qeMJ-BfaOBsxdXA7bX7_wXBHTwFy4KegJpz98H6eKViX3bh47sG3HPWPM3QgP9xmm' +
      'BX6M70KlRbXC3j4M7ixH71zzW2uwGU9eZ8gfjOf6OxFepxeTEfn1IrG-V6mBm2hTJxnLFH5rrLnPVp2XCGnkBfUX31ezdXtJfAH1i4EEc07Alb_qD0O55s1S3Am-dter2S7n' +
      'HytpY8NE8jXPLbbB4nRDLtH7-Jjapx_UFdsB1M-pyKS4dAKaNa2qa5EVzV9qlxI5C_co3P_wSoTHWHWuX',
  ],
  [
    282,
    'NEYkOauWcJy3p0oZKpk4km_vn0qnyPScyNz584wO76v2X8H5QDBTb0zeWSrMgMbe4qW15r7XBkBXr4fe47N4pb_0sezSKilOSUmU5i1QWhn1-zJC5c3CnLDho-cOewPPA442' +
      'wIJ_T3O4wIlkNVlziz2OXptn5qLMoMBy_ghFUQlIbwHcMrHCRsPgalEF4Dhkxygnxn9ZBFwC_mf_HFF3YbU6addiCqbXMWGUulv75JKB4-ytuCvOst-HouZlnkeYa2h7i2Wu' +
      'IYmpns7qOzyFx--byxp9AFB2sj8NR1T1Gf24CDUcuVVDhFfxV1_iC1BrM-H994md_RkMQkey_x4fQx2aIUwEJVg3htBGCu8giKX_S2Tq6RX_09wLJHaDprC5_uSR57xafIlR' +
      'jRY49kF2x8JR2lNClAcf3XLTmI7QxILbf0kzvw9TljkGm8O5G8Lxgz_d_fsvclKO5fZZzX4BTtxjbZE29BJzndRN5jh_iQmAT9rN5PWj-Bx4epo9dvNoqofUnAPn8XuxSfIf' +
      'oSqs2ORuXORFngEsOLz3w51XdMsBVXixn8rR0wDI0gOMc-DCqeVuBCeaJ-OoGnmGoh1eRwNye6l7gjmUgMZnaU7fAAcnO_5XDDaSFgLOjN_hg1gP_oFOPK-XQUbQtCkmvBaf' +
      'FOBWdxAwGH-Fi1178CG-mzuY0ZXw-HKyv',
  ],
  [
    209,
    'NTcv6a3SY5V6AO42W9JFzjKNr5YALkEAlHmBfiPWGzHNTIJkmZzigGdtakzAZB92g5C4mEBn37HLYWaHvY_nDgCTOfkjqZIuSsj-DpSuknvWq2i1qk_pV-jwCjPF-uTh5XKx' +
      '4c7tII5llsb3fYvA8hrBQbaOIYmz63DRjw2aIC9C50AeMp2QkuTvQEtcYoxbaklT6H5p2u31unTtBp6rVtN_D005a5hIbeeBhXnTiN3Xr__H4V6Txe3dow0ePC-vAem8eShP' +
      'EpAFJio9a5nE6Rl0TRGy-A6Erpx2HJfLYRBX3wLJjOCllZ5hfiM0NxkEJaVrS0MiTG_tTp1mDUzSx0k8fhENcYdoiVdXGYhTU3ELuaBdEWnLkjVDQPg3P3Jnfk4STm30EJ9E' +
      'zL_Wu7cEnMUKPToFijIlAEaeGNo56_sK5kx3GH5CfZ7hJT5zbrRhCVgUUn3ZxOZTjoot2DPf1TrggyfwIn2FhNcKlJh9QsHIGIGwtWRhKhhzfGw-aPNITJ_FBO-favth8MZC' +
      'PhpVU4UTP60joJYtFxVqYRBBK2H6j5ISTnCUqfByPh7v6m0aR-Ooj-1w9xjIInBJwRE7wMsDao_CKjo4vVGimT3oUNHG9K0aB78PShd7lRDhc0h1Youy7Jj52zWrXsemffBB' +
      'i5Hlqh-VtCBJGBIiM03WT4AN4bOKWROtijkaKvMNg5fdrxIdF_AzJvzwu4OFWl1rurxAaheTa4v5o-gCP4JCNJJMnLu4wFr83-K1rXc2hien3SbkRvFI9WdHuiuyF9O6KxlB' +
      'URxqWdf',
  ],
  [
    155,
    'M4cm1uMS_9emV6sif-a1GORV_40HgpsOlhyRyUqn3MtKx77r8wX_05hbjssZEWnwERdvNqGUVv3t0vx5oSUaCoYbWD9__zm6KunS8bjQuCZ8u9oM9SO_9w1vhaQPv9OV3qhQ' +
      'qcHSif3zx_H-Al6KjLv__wtY5iHApbFTYUkAknP_vhINLuf8l6pRxI3K8V2P-w61OEixgGPnwy5YUf2OA5zrBewueVXce3SR37RwNlcWNuCgnft_EGeVcZQYv_qWt337_H5P' +
      'Ifj_l_MQpV0_3WHzjzCX_ay8VZ_McWoPtyFF36l74_8pJAOdTZ__4HtsI7VMWf_zSINeRy_GAm-JZLWjDGPhxxHnNT8Z5r0bPRuHspB5mk3_5JD9oiAPCngmp0v3Y6gT6vJJ' +
      'kSO_u7fFERQzd0e5Lv_gdzu9oJ0rIQ4hgg9xh1rKXIO5jCvWhzuTnm56rr7UhmgvpznPWw5PmMIfK9tj2N_ogxf_xxGqn_rvzGvfgeY535qaf_y98MX9U_VWwWmwPfXeaCSg' +
      'fj0tZdAbgcAVEzyNY26-T2UwqLqzD_29PJ6pDeiPC069F6h__Pdm4PGL1n8mT_OKfUgUQE-gAOlHivVPmBl4jy2lzAfslqbEWUJmYLh8GBE_9_jyqU_GYf58MLTou_6irAwG' +
      'V-h37ynqVO8V_qQRBdlUH7EofxNQFBdFcy_AI__2DuuIa64pDkidmD4gDzt_oW8H4L83JURDdrZ2mjWjmp079C5KE_TOes68Nd-Id-o11zgMzlYvzRf9COWPa9ptfQFz3dZo' +
      '3p4g_v-PBqEbVPPHQwpBQ__X9_jO9GDwZniSsa5dqOAvI-1Y8MuaJ7NzMcXvuLVteX2XMVKARo3KzfyK__QO8CdVh9Yb6UQQP_rOvUZrDgQwcD_yJwYM3KVVxXRPd-kxSJpf' +
      'd_b8Xw13',
  ],
  [
    115,
    'M4ITg38zi57yAUJ3jWyRXfEf2MfwITKjOA_ndoOXKsdqDzLOLOwDO67eJzYLHPTZyt2Hb0El0B__AY_yFvrLYFukvq9bQjZMfRPdEZps43dOV6KloNxs3F_Utn_QFf5o1Uj9' +
      'GmmPyBKQP2iAdSlbOxf82T3OEdkeEerfpgf-CpAvri6oNyuW-TuqMtWnx0Ui9TvMv3-P8vyObwA0KQ7R9MxIF9trpZKDxEvmJ6mv_1onqgOe3u6O2Lun_-WBwSMbQ06A8frI' +
      'q6zxeJW-PqBW2Cnl9qLDjITdqOe0xU8f8DTUHO86F7KVSMs0l6fT0Utf4aFxxkqHTJf6HrAP-AJjQmiuF0_9J5PXf21oyTgF0y2siW0uas3lkZ2EHX48OyFK9LHzNzLypcZI' +
      'kl6FrVRoV2af21BrWjL86VbcZZC4I8k2MyAcXrXS1-DJM03CqDBYvixIkhaO-m_wHH-hdoopJ38DV1k4XbP3Lh2c0DHsEA8yc9M8ud1Qr0dAn-ZND5_NXW8Q-w02VIpWOuAO' +
      'm8UhRY___Bt7Xz183odhqvwkiNJ8j3JhUH2aG_f__-83_BiXU07jwWU0hA6n9_k5vlyqn9HPxRMXletTjPg2hDvL2tZvvXlv3qCvfT_4h_91OkAyrd7FmutcFkrOgQraPpA5' +
      'zbzJlGe_DbJ__UzyPzanidcvB4JMe1m_B8HUtemyxcoLj7oCiK2u5GLl7eBWK3_4x8SA5xg3voWvl4vjBA9JaW3LVm7VrJUB9XuOexw9HGwOY9begEH6lyEuN6LoEbPL_6HT' +
      '4bjLmRRwhoLTN8506L6jvQc2G_ORFQbGUWxxtWyJ6GTSxlNN4z8xp-bZlk1mOoUw4GZ42UwtWZ964PGLqWfPVrAcDkqQAKdjbtsR8-8i____nkswbDNenz-RcrPOH88ixlQq' +
      'MOBvEH0s3fD97LLOMR6AXffzyWy0YFKqAwvopOETz38U_wDkZYCXdF4z6Niy0A3-Lf-wCHetiMPZa6f',
  ],
  [
    85,
    'MoiO9vV55robp40GZwIrjF53gI5-jwaxe6MiqtGzyKVWd7krBP4MXL2A-v_tYgWwDu4de5fmFelCbD9-9WU4TEs8Rhu_32OrxTSYHqkAXbEZQL3_-S0JoIn5CyR4vDfCyht-' +
      'LAlb-l8qubJ92WPh_8rJiYP15bLT9O8Wdj5-hby_Hn1uW7vNiHBe_L_51by2lFxSo9qbafbe6PzDtRl9ybQ6S4Pp8cZ-Wzzq8K6BExt-dJOz9W4b0frYzcKiVr-PE0pwRAp_' +
      '8UtxTOCCd6_8BQT_Rb05EyPRSHe2N6Ln6-PvdshXiFuYzBn_julqhHng85Z8peUDgyme3_uXt5XbMwJSvZcWLwAQd1TPqeTmxS93gLkipbkM6xATg1jUHUYiooNvuWEsEHmU' +
      'k2KsOFtusHT_pU7FKf5mguEJ5wkTR_P-stvRTRosJfCsKSzovXxys-gj0S2VYoV-WF6ny5GEG_y2fTYfjxoeisN6e4y_TKNVCjhIAi50LMWvrbPSHYzX4gfI6oDurrxjYJsH' +
      'OTtJQc5fIQFf8AtRWpH65fmzr-3qec5l0YX0hJsnlRpsLqh-erjL8I_aRAMfhyzhNLIY9j2NY9Qq-MWWP8457xvoScoTjbPljPy8S3C9D_3u4OLAuegJxgZmaAO_IwUMLHvi' +
      'JB562DQq4F_dbfiFrbaaa8Otw--3_pkumW7wn8ml27ldFiDUp8UVWB_Fc-Gk7QH81mCm-mrHbuR9kf_F3__OluOwXIgEeIxX9R6qpt1v2RREZmD-80_DnoFSJH5y6xkyrixQ' +
      '6joV4hwWjIjAJxw0YETEJTocC4dkGXGrAv_w7G7N_g082qHPIncUfTz0Wgb9goAUVNRupKKL3YOTEd09ZFRMxydf7xin8AMf8ZF7Lj4piDchMtamz5HGFVccIviTCTwy1qfQ' +
      'kfIXZqroGDMlCpwN6_ny9TJQw-rg9wYtbo6yhWPVg0Jp_9uJ076g7DB-5yapM_2oCA3-zCwpOUr6YK_du8W4fHZFcbxENRdIJRFpPBG5WqAPeSwN0oF-g9hFF76DTU0_CJfD' +
      'v_Pv3jOT0KGZP3N6wKsBX4GhWRta3MbXL__-0X-ql-wYySOnzDYAdefRJRM_NZOj1-QIpUjZP',
  ],
  [
    63,
    'M-rlJjJOoZtv0dc6krxN0oPzKDIv5STsjvqoeA2itg0mfW9sfd6zAfVfc395P7u_NS6ZPAPMaFjdAh_lvg2PTxcFPc5DjpdlVu6C4aSZwMCO-VAdCUwb_jOLnQO50cH3xgtL' +
      'H1Gv96Sdvj4-4IE9gAQk3OiZdZb-h3_W2erm3T3zQ3fcwbDuLMq9iV7R5m138jp4Uxlgsqi7GFt37GD8htvwfjEHfTh0wbXwmA8AX1rKBhRM8mv5kuHh1IFWGYUqvTmxj82r' +
      '6P78eqgRxWW2gDSDakHtdcZkghPGEHfue6-vDI6H6Nalw2fAQC1JiCKNkYsJ3pT8iIThDFMrBCKPgh15l7D1jGTgH3N338fSqcOBrc46RSkeR_Fam9kFS7AZILVPdk7BLGJo' +
      'y6jHsHH5TgOGbgivZ1n8Ta4p5c7TY4ZHbI0tBc3BQSYfciDn7_03E10hsNM75WBef7Hr1QBoH0WgrnEN88ug_HVcIbJa0XT3tlWW-SFfq6p3shmPLj4gnWLFl0dNH2DqITga' +
      '_nRoOaLF9uRy5ofedEznvRsZkIzzsk8ZpiK8ajG5e04SNgRciQLMik4yryYOXj4RZBlWFL0aWkEv1BMSm1evYXLYZr4TV5pmxfcnW-PxnLrvPbIgBQM2eD_69PYG1OsCZ8OR' +
      'JYhZPwGE7qKlt--8e5KLrK7AAKjjV9j2d4PKP5__2E0rokCBV_iqJbjfG_4y6on-ML6BIXd43kTqTkeoPip06OdD1ZiXUWj1Zl4Lo7y618G3sQplFcrfhkXOX8G4ycl4h2gW' +
      'VgzREbDhkSSSIgg4YfaGO2fEaJ1wgOWvvtL3h3jQttz_D31kMRIuQ_weuQwJE9J1_Ti74G5QIz202vgJxXHbI2os6UuDmYRE-P-wy8XHSZ4wiSl1f_y7mIt63dzRNxwsj6vM' +
      'Mnj5u74R3zEmrxkzx4lsaWggO-oV9J5ypvTxXFmI4nrZTapowQWRseBQuP8EMlzL05xfhUdSs5Ix0uyLxyk01DE1IG8H8uby1X_gSx0d0jNWfpMg042tZHzJXty6ldAicRoQ' +
      'vyqRPY6gB83HoWdGzTlY5n1E1rrTdOvLqpwFwhGbviDEPpnYqIx9yuCO6tkoz8svj7J_nPLSbrAz4bjlhAcoYmPWo1RuxxnIpLefHB8Mn24cASyv5zr1nNC2NEhN15IFL7aN' +
      'OFz6-kl_U2Ri5-LGZOD_7dr_9roIU',
  ],
  [
    47,
    'MCeiSv0C0u_mEAL2MmTJ3r0gdbLdIKtvgGYtNs92AOoapx17lQHQqY4Wo0jKVY9MdgX8c9kQs2O2IsTgF1Ol_C_ea9MQiK-0fiMkFSZwO5Q0qiBRdcmy7GiZgIhh8ARtuSW5' +
      'PhspMI3XqYctUGIv-BmY3jgrtWJHpiXe32q1-Hc6WrWmdjDAi3zE-EyD0wVHjNjYfvR31HSBkwEaSNPbMnQ9Mwjrq5GYRF4_1UQ9D9zfx2ZFmeaOfdy5rwd8r3OCHYDIY7R2' +
      '4Cj3W4efxOBNURdn_VTOj8DIozJF_d7M5gO0K98GVAKScO_p1lywLGnAcumNF8b4v8U3mAXqHViKkUFwu0qJn1D8tXFhJtiXzNGPlQ0S9Gd7AtSBp1hyQU-pzpHYwrbQblwF' +
      'dSBj50ze-858AnjoB6D9c3OSvDLywVgOE-gMki-wmWKVmlAwrN_f0yAx5_iSYvhgjSfyI4JgqOEPRsKbJC9XRzRvEAfHiQBnwo4LAt5NU2hnNyGuHymqbfYFG8Klh5bsUZ8n' +
      'WwWvOXRR3lyQx26BRrBmGp3b1JM8ljtsJALOoN_ueufMrv7nhuP4ZTHAoE8TzB_s-dOctcSMdMJ_Nj_4oIwVj7rOGGYAQvtNKtD03Dhx3TU8JhfAf5Smx4ixK5CiqH5W6sGM' +
      '14oHNIxR9j-y0ALbKW9sIFigvZ1IL4wQppwu7xVBJqWiBQEmG49kukg4URv7DW4lSLMMkbKSGETCrQ1Tsje0fMtXv_CxRYQ1EDBjkiLF_6gb9vSJI6QWOBBzpDO8EW1A6xJa' +
      'NOmfI8DrdJMLJvJuzIiwO095eChmwOgxJrDxIdvCDPe-DNcQcdTGh7n1eXyoTw2HNV3eobj4l7rb4A32wd85EmOsYRUDpuxTCuNqGgz_cmJgYzUGmJOQAUCh7GRYnjivpI0g' +
      '9e6n2LhAwMNCpy3Yw332nORk8ASSBfTbxHy5fhIrFGkXQ9jteimGzK4Ssx3ra6cNz0-jzWcYt1lPy2OR6oCaM6NHEfiqguqhuQFqqe1Vo0dA7zZZCXoaGYYss0CHMFXaQPse' +
      '76DLCqhLpmgq_wRCPV_zJ6XD-8wC0slrf76Z61dHjOp7w_FAtm003L-RYtONLP4Gb2M_eGAgH0W6vTCN47D7aTze3GU8OPYvL3ZSj9umvp2fnIoghzI1zc5NH1_AIiwPVDum' +
      'Cxs7j_5fHD5pDAOg1UHL0Js8LM7Uzz1TWoElIzbyxVwH_ByfWY69WPltsUq_r3KK9k08-rWgOHrAH4Ct7hVcROFVNdObsWkqw0leF8A6kUs1l5qj5MtojlPBtp8NdePtu7vG' +
      'dh4BMrZ2sN3XOxXP-YuZ9DALOGeFPSOnHffbm74OMgXEtVCq6XTM5WU87gasan5OQ1ubojYWr3CQ4nAfyKNFanUl7V-Y2XVSB4NHYRLGrF3fO6pt3uEM2Sbh1eB87fv0KIJ1' +
      'Wd',
  ],
  [
    35,
    'LyFN5-vlw79OHxItI3fK-RID2McbF7u_x2Ff_3x0oSZo4H-3Fht-k_60A3C-_6aQuaYwWW1fkKO37wQzkk2RAZ44qNwlpyY0B1Qqop5v-bbmLcKz-AQgRJ0efMq3H-Qq0pzK' +
      'CToG9_vEB5_HAb5Z_pFfh28jsMXlJYmnE4XRHw-9roC_77qBfx9uHMWd5I-Qb__44F5G732yR5fvjCReREaI2VwTOXs88Er9Dv98eDh5dH_nIL9y2Anm7tQLnVFHRWFVRKd1' +
      '_twZ1rnqS_QLLoDY__yWya46mpx6RSJPEw0uv5u_5jeCGICibv7TP7wfXSP-9Zww9P2cp_pc4mXVw_j6YL_BC2d_NWks9Yrcq0IejwOyJ314297cM-2Zt_7l9u7wgf-LbdEO' +
      'rCnynf_y-v-h3c_QvYI4WWePcwXYMh42pEYDfEk9mvlgxyBAeIZdA-RmXn_-UE6b-QhXkiGShccvlxcQYMGSHh7_Am_rYa1mRyZR_rExveaYUQ70zJKYdJ18036o-qHWt-If' +
      '-Wlydxc8xXgk_Wx-GVJPqH4uReX1CP6cHNd7PMO6Y2FvrGcu4oGU2cO8VBIVP_37Pwm9lJMH-PpwFY0UbDWMa4h__RIuoKoQtBTla-ILUeW9zkFet47DdprekTxpPaGOofI7' +
      'QpfNcH0mf9v_P-HRIz6BUZj_YfA46oAQtfOZ5_wWEePvCr0hCtA7qMV5Gz6D9VL1oP54M-iqByUJdUQkaNS07KAHE_sS_JV_uPDiN-_bOs6eLUUlNLmV3f_x3P_8XiPOERlO' +
      'z5PqbhwcmL6ggXfQaNC5mKlpt-ML8XU9HkZHsRgN4d76HdJe-QLro2p8AnGqtUXoKQY7Jm4Ln2UuT-mPgJwJ_9f3_-YLTg_5Wf1aDNiBjDltbO4I_-dgZDJq-Z99MlA3_-2S' +
      'SX__4jbQf6jNIxMONZ8-yGiaLxFWpUsP2z-MF9Qnt0M0BovexJ-NmGtzBP1N5H4gBksTHLKw2oB1JT-O-MeGjDZ5_QNG01KB6E6hnYS-t-JLyZUcOlN_6jn42fh_-ZLYtwcv' +
      'WG5a3wGsXUjzNG-YCSflpQ_wgPCOuIu9ul8fL8-Prs8cyfh-BbzmOwrgo_WD-XVxsP_05UYI__36vyCP0tO6PAcJULdo6_WFzjgBfgUwVfTb_P4_lu4JDJH96in_9y3wSv3V' +
      'VSo4H7uV_nhp-p7Z0mn5KKWH8UzXddWqaryCZO-f7jhoaSX3yP-lEtEH9u5OhRtt3a5dGz5iP9oQe2EEQwx0mAhFdP2j1-_9YYnP0huFV6RoEPsgU55OCEsW_xbTx2bxUr8c' +
      'VALYIz_Fy4eLuJoOYVFTmUiaxefjlKUgoaKFOT-R98kDDk_XBTR9J2MFIIZ042P9XBs3Sw_6WmFImRbN-5fsLV1eJP1-dLMQ7__pNTzpTFnVUkviKvKx5XH7sO-QMZmT9v_K' +
      '44-AKIrSSMFH77n41H8jT7JNSax_VOGrr_6436zU_P2b9h-l853mAFVUGowUp791nkU4_dcKDKcT-RpUg_sb-Y-3d4EahcWj_qqdU3_wnraMZQjn2frdPwF_eNa11Kv3y8ab' +
      '6Vn-gipEBh9Pj-FJDEaJ_G1UZ_Fc_lHkfeIztT8P6W-gN_5jtkT__ISigpec5P0qeH4b8nvow6DADuht-C7sX1aMPbBF5xOYHEcb1PowKC9v4i_CB3SKBuSjk4Bz_MNoNlyx' +
      'suszzGTzkJ_Re0MOqfyWST6Rbo_jPwHolOTH',
  ],
  [
    26,
    'L__PGiBTafW08di531wiGf2zv82jIy-dS83u7-V5K3tWlAQsHVLRX4Kqqozf4tLL_4Kv8XchGvJ4RGys0hSLp3K9fDAFt_fZqhe-y_tAR_BaDlwW_OXfa5pY3kxamfAQDOwG' +
      'P6zhgW4s5vxEthZ_ykY0H7DvRzCZFS9Fr_64nx0pFHG1-fbkYmzf_x_f_Wc-g997dfeU0Sn5fsc0Ob_vsygEYioKUdUCiN7t3fcwfUFvA8_98T9Z5Ma0bz1fDuyuPMAB9I1-' +
      'a2T1jGfzIT1HlxgPMzeNyp_GvlKfyyJhtO7AdfYQrTt9X18WCt87z4TQAffv59e8JGj_gAeUj4zm8ipx6WcGTBRMIt10GfE56xGCZjA5O39VbaD9SibXHu_PKoy_FEDQ4iGE' +
      '8L_OySa5msA-SlQDzVxGO9iC7NE44DgOWh_z7xTzixwR0ZKf4xXJdewGW9iDwod_FVotUNT5DqQ__-EX7Qu39TC_8ChSjKuDKTooHCnfxpTv-Ucx_pB4IQ-P_IvyMWJvlic4' +
      'WQ5y6uBBsc1TfqefDhjOcaDew09nBkxbPQatk3lz_rGXeLMhR1v47xFz-102VCl6y-nJpD8BYO_L8or8MnnKbknOa9ozBe0Nr1V_b_3ilsfU85SudFcxHlSlmjLNezlJ9pYR' +
      '-9wWmJsCf8XDHM6J3-jlNcZLS-p1kfeV6sP5J0rL1MuTieu7afd__c49VM_k3A4wMmJt-A3_Rt9zk8yiVBybS84Tfn98XKZ-f2nN_dP5fEQPxz_b1_-gAkmzj_Ly-rRhGfuy' +
      '7zDyAUez3j0GJZU1nRV-k1Sr7iHzyjK7sPiY__95Qs7yreB2MXkOaRv8AJdpI7tHyLMADkJcSjIwaZH4Snne2Rua6LN7t3MQ3hkWD5f4Nly_4CG2rgidn3_8zI83haexFitc' +
      'XReObh_zPE__6fGLV_Qf__8K3ym2g_2hJWdX6lgp7tzZm0F3_5tOwmD4JHhBf_x6SSLYyLAIP_oYzE9MZPWFm4Wzthu_yKb6aO2P-cXzsFiA9f_xtGu_7OXtDI10oRMOyCq4' +
      'VUiX6pdnevZ9FPWW8fpivveHfJfBEW1uEU9d4ACYL_V8AxnmPGtNh56CaFUepmQtEWmd6Bn8oURRmH5Qy3GGxWZ0vBCP0m0UsqP_-CwV00d4x2VRzh__vI483jOa7OA1g8f_' +
      'eu__oo9spRYyX_lJ_eSkQLLhQL__8VvMQ9wWOjhX5uffOypfEO8nLrqoUtCO1kacVx7DR_Gyo9kqfdM8TTmMqGT9-FCD9ksmvAsOF_IC9uT2H_ka_sq6Hf_Yo3o52POJ8lP7' +
      'y10tgbEG-Wb4FP_8rQLTsawBP4zvYfY2BntCC1y4QfKUXi-yt2s8Xfy0gYcFQEz7nyCc3ZL3kpP-jV-dErUmM2NFB8IqXZ89kUuI8gjZLBO41wDv7_wHn8B1jTUiAd6gSkv0' +
      'vZYYe3-Y5gU6gv7_AgGqGfVV0kuo--2E_ZDXpAGvp__Va-Rngs42clSmFOT_feEgeCHEgbv9VlkdhQPNb1QP_gkUeVpM_rOR4nx2_LH1m-ohZBaO__aHs_jmtzjovy_TNID1' +
      'h7tZ9S0p9p9fABH7_L9Kddp4wwjItbbl2lhhoBRv_R0_hicfX0efsoVOuXH1b3nnE-Hrp7B98wjiw-fP49OoPqD4G4E9OHxlXkX8kUr5ni48ahWlxX_9y25xEJ8j0mWsxmo4' +
      'O3-dtChRa_WJ9Rqo3XW2O_6sE2j9aEZzBG1ibnmdXz3_',
  ],
  [
    19,
    'LS9uVm7LsarKoPXhhr9ggoLN3Py2lW6USl91LY73liONFoFannhCA-cvQR4IW2kcat-tIaewK3IENGJNbcBIg1iyfM0v_vIRFf2X5XPKY0YiYEJxR8Tk-H2vuDsvA1zLdqFf' +
      'OO5xPOc_sB4PVaNNKxU4V8MfafOrXwiG65nUdHE9AVYYrIyW1X77P_DYtdduv8NT-vJxhk7qeXFVWk-7l51phmHLaQ3_-rKvX4xN4isd1teUV0CPZzky_yvHI_5kUFFwt0Wk' +
      'F1Sg8_wCWof6bGYYdapBVdzp1oZ5_D8-VqalixHQvG8eRbBQnhD0bwPcHHzygZOnpx2rgEbey7BcV6bAAv7qI9R3C0UG74ylmaE-qnoq2zTsSnmq9lbSpTx7gGzUOdmA3Hv4' +
      'Hyxhztb2e9n6qrxg_CQQ6oJeDmW7nED6xIROKU3ZX__Max49BV4wUGMRjka18wrzBp-s7TgRxZQLQib4NJiKwnD_T3ECedTVbg9Ub0psUn_syrL0cHJZcIJYRVm3_QIiKp-b' +
      'PhKD5PSsEK4T0O3-036hB0P-KD40FU7_yyZhXs-XjvSMpK-Azznf6K3pm_k667sN48hgqMnlVJtmzpcN2eSX_w5eX5CNcKdcFNR8kQfgZ5FX-jVFJ_G0_IkEd2vu6Jci7PLt' +
      '7N3GvAnSN13R5ej1yVrM8-oyDM02HFZgaLNv7QO4hwEFry_47sPIeLjxLDej4xz_gcfbetyuVfLmCwrFZXWjLCfK5gf560UgEzlGqq_PTgb7TBveMtQp8ubbA9dcau0ofrq2' +
      'Ki_Ei_wCikyeA0vXVUoc4nthI_8ZWlv7bGdnmeHznxzuf8KFXwwbiInFHWsdn9ugMHF7-cSJ-7z2lLqLTJrs4mmd3Va1WQtvQvPWxXHJWl3knio1CcLKb12TQxGPfCZRhWB1' +
      '7f_g9zCg4UoWviXIBm8zVB5HFyfhnarH4J5zWHwOl771YHaX_QmtY-_3dO9JfJ6W1uRTNOhdUWBPvF5RedELiVco1hryp_V3yeOUB89iU_ebCjKiHMTQwW4PXSG0DYl3vk2l' +
      'RGrz8V7kqkXmu4Mctzca9Dnq7_NisgwZZFJ-E_iVSQUwedfKkc0nQ-IUWQkOZHObQn5RX4UmC65-f7UAfr0ww8vgvxtODN_8RRYkSXtFaRQzNjcZAW-yuQtFY-YwKzzns_z-' +
      '3nTUnCwlvw3RMtQ0BnDQwAuuvbA_8Ta8nrqV6jcqd05_bs-iEg7chsqj-3I-DzzsFcVeDd4CS06iUhtqSitg0rQ1_zLM4SlfahNJRg4yHrEXXV9mkDVn9t2TE08ycefwYIiU' +
      'Cm6I8IOx8RQz3NzYrJ3qiC9ZdNaBfhEqlRqY1HiPs8s33rWXVGgxzjSVATbp4JNAxuK-vhSO_CCBO4DUcbjQ5vfKHkL88IPE2vnTdGGBXvyD9zL5XFlHtQAOZZ8OzQ82DmEZ' +
      'WPRKr3CVtHlV-5pgY1jISwHWxijVzrFlf4VUtMmLoeq7LStFvzg26dQBfNz720Y0Af-62JkgQGpSv_HznQylcZHl_njZo37stGiXNx2v8NTCc5334AFBqQnzE8hngGzuRNy4' +
      '-2iMTgJzggaAoQn-CAhRUi66DIn6in73n5W00j6pQfc-P_nyVj8X7hFmc5A7egay5pLzwADxl8SJZvwZ-b94cJsylO-h1rRui-Pt__0W50v7YXn6kRZX8dvR_Fd9Mj505RgK' +
      'cZWDpNMei8mN8rKpS5PCzD9eH90f5UXq0ut0A5_rvNEwWHS2J4nfonIMuFYLOYQBr4Q3IDsM7isGiMKVEOng4UNQhCwZ4095DwXfyNAJP789_carCT8hTKuhcR79bTqjDW8F' +
      '_5fcQEYkT7cP4t98WndNz0paffM4Ja_AUBH4gRMxfPWWQs2xI0tuC97no8VwPVk0XkWuNsAV_Ce9_IE4tQLJ3j2f81BUbyoiNx3p3M8WKF5p3A28CXM5kkHYjQtcfyRsT4YY' +
      'zSW09J2G49ryn-Td7t5MYSSlkdzr1e_R4WvqfGN-UAmVAl4zmWVzqfpf_mABuxKueZ8av2YJoEmLZk9jOPWBGXw9Z9P4Iz7g6IP_TKFX-nxFeJKVNeeiugz-BNgVUbl8Asp-' +
      'H_BgAgv7xKsAZ5DvxbuDfu5cP3MnaxbSQGACYFvR6hy0cTCJynp9l2cv6UDTXmBEVdjxJnpY_BSDU1VLAvsT-16avgFOT_',
  ],
];
