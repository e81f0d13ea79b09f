/** Written forms of one title or description word: the short form and the long one. */
export const TITLE_FORMS: ReadonlyMap<string, string> = new Map(
  'advisor adviser|capt captain|cmdr commander|col colonel|dem democrat|democratic democrat|dept department|dr doctor|ex former|fm foreign minister|gen general|gop republican|gov governor|lt lieutenant|maj major|min minister|pm prime minister|pres president|prof professor|rep representative|sec secretary|sen senator|sgt sergeant|spokesman spokesperson|spokeswoman spokesperson|chairman chair|chairwoman chair|congressman representative|congresswoman representative|uk british|us united states|american united states'
    .split('|')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const),
);

/** Courtesy titles say nothing about a person. */
export const COURTESY: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'the',
  'his',
  'her',
  'their',
  'its',
  'my',
  'our',
]);
