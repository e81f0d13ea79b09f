/**
 * Words that news reports use for one thing, by stem (Porter2). They let statements in other words meet, and the choice among them is
 * itself a difference of wording. Broad news vocabulary; a word stands in one group only.
 */
const NEWS_SYNONYMS: readonly (readonly string[])[] = [
  ['attack', 'airstrik', 'strike', 'raid', 'bomb', 'bombard', 'assault', 'offens', 'shell'],
  ['ceasefir', 'truce', 'armistic'],
  ['fight', 'violenc', 'hostil', 'clash', 'bloodsh', 'conflict', 'war'],
  ['kill', 'murder', 'slay', 'slain', 'massacr', 'dead', 'die', 'death'],
  ['injur', 'wound', 'hurt'],
  ['milit', 'gunman', 'gunmen', 'fighter', 'insurg', 'rebel', 'terrorist', 'extremist'],
  ['protest', 'demonstr', 'riot', 'unrest', 'ralli'],
  ['migrant', 'immigr', 'refuge'],
  ['visit', 'travel', 'trip', 'tour'],
  ['meet', 'talk', 'discuss', 'convers'],
  ['spoke', 'speak', 'call', 'phone'],
  ['resign', 'quit', 'step'],
  ['fire', 'dismiss', 'oust', 'sack'],
  ['employe', 'worker', 'staffer', 'aid'],
  ['global', 'intern', 'worldwid'],
  ['broker', 'mediat', 'negoti'],
  ['agre', 'accord', 'deal', 'pact'],
  ['vow', 'pledg', 'promis'],
  ['critic', 'blast', 'slam', 'rebuk', 'denounc', 'condemn'],
  ['apolog', 'sorri', 'apologis'],
  ['buy', 'purchas', 'acquir'],
  ['sue', 'lawsuit', 'suit'],
  ['polic', 'offic', 'cop'],
  ['begin', 'start', 'launch'],
  ['rise', 'increas', 'climb', 'jump', 'surg', 'soar'],
  ['fall', 'drop', 'declin', 'plung', 'slump'],
  ['storm', 'hurrican', 'typhoon', 'cyclon'],
  ['fund-rais', 'fundrais', 'rais'],
  ['footag', 'video', 'clip'],
  ['chairman', 'chairmanship', 'chair', 'head', 'lead', 'leader'],
];

/** The group of a stem, numbered from 0; undefined for a word of its own. */
export const SYNONYM_GROUPS: ReadonlyMap<string, number> = new Map(
  NEWS_SYNONYMS.flatMap((group, i) => group.map((stem) => [stem, i] as const)),
);
