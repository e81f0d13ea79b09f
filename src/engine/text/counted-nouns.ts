/** Words that make a count a count of the dead. */
export const DEATH_WORDS: ReadonlySet<string> = new Set(
  'dead killed killing kill kills died die dies dying lives life deaths death fatalities fatality perished slain slaying murder murders murdering murdered massacre massacring massacred'.split(
    ' ',
  ),
);

/** Nouns for people in general: a count of them beside a word of death is a count of the dead. */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set(
  'people persons person civilians civilian men women others victims individuals residents lives man woman citizens'.split(' '),
);

/** Plurals that do not end in `s`, with the singular that stands for both. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  'people:person persons:person children:child men:man women:woman policemen:policeman policewomen:policewoman gunmen:gunman fishermen:fisherman lawmen:lawman servicemen:serviceman feet:foot teeth:tooth kids:child police:police personnel:personnel staff:staff troops:troop cattle:cattle data:data media:media aircraft:aircraft firefighters:firefight crew:crew lives:life passersby:passerby'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Participles that count by themselves (`1,900 injured`). */
export const STATE_WORDS: ReadonlySet<string> = new Set(
  'dead killed injured wounded missing arrested hurt displaced hospitalized hospitalised detained infected'.split(' '),
);

/** Verbs and adverbs of news that stand right behind a counted noun and end its phrase. */
export const PHRASE_ENDERS: ReadonlySet<string> = new Set(
  `said says say told fired hit struck left took went came made gave got saw held won lost led met ran fell rose began kept stood set
   including according following amid ago later earlier last next today yesterday tomorrow away apart old long high deep wide tall alone each per
   was were is are has have had been killed injured wounded died dead missing arrested hurt displaced hospitalized detained infected
   not no never nor also still only`
    .trim()
    .split(/\s+/u),
);

/** Words that announce a part of a count already given: `12 people, including two children`. */
export const PART_WORDS: ReadonlySet<string> = new Set('including among whom includes include included'.split(' '));
