/** Splits a list of words. */
function wordsOf(list: string): string[] {
  return list.split(/\s+/u);
}

/** Infinitive, third person and past of regular verbs. */
function formsOf(verbs: string): string[] {
  return wordsOf(verbs).flatMap((verb) => {
    const [, stem = verb, y] = /^(.*[^aeiou])(y)$/u.exec(verb) ?? [];
    if (y) return [verb, `${stem}ies`, `${stem}ied`];
    return [verb, /(?:s|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`, verb.endsWith('e') ? `${verb}d` : `${verb}ed`];
  });
}

/** The same and the participle. */
function formsWithParticiple(verbs: string): string[] {
  return [...formsOf(verbs), ...wordsOf(verbs).map((verb) => `${verb.endsWith('e') ? verb.slice(0, -1) : verb}ing`)];
}

/** Verbs that report speech only with `that` after them or a quotation beside them. */
export const WEAK_REPORTING_VERBS: ReadonlySet<string> = new Set([
  ...formsWithParticiple('call chant continue describe'),
  ...formsOf('accuse agree ask believe blast demand denounce dismiss expect fear hope point post praise show thank'),
  ...wordsOf(`claim claims comment comments cried cry decide decided declined echo echoed echoes estimate estimates feel feels felt find
   found knew know knows learn learned order ordered promise quote quotes read reads report reports request requested respond
   responds sang sing sings state states think thinks thought`),
]);

/** Those that only say that somebody spoke: the choice among them tells nothing. */
export const NEUTRAL_REPORTING: ReadonlySet<string> = new Set([
  ...formsWithParticiple('add announce explain note state'),
  ...formsOf('answer ask continue reply respond tweet'),
  ...wordsOf('said say saying says tell telling tells told write writes writing wrote'),
]);

/** All forms that report speech: `said`, `told`, `wrote` … */
export const REPORTING_VERBS: ReadonlySet<string> = new Set([
  ...WEAK_REPORTING_VERBS,
  ...NEUTRAL_REPORTING,
  ...formsWithParticiple('argue condemn confirm declare deny insist pledge suggest urge vow warn'),
  ...formsOf(`acknowledge allege assert assure boast complain concede conclude contend criticise criticize disclose emphasise emphasize
   indicate joke lament maintain mention observe predict propose recall recommend reiterate remark repeat reveal shout speculate
   stress testify threaten tout yell`),
  ...wordsOf(`admit admits admitted asking claimed claiming commented estimated exclaim exclaimed promised promises quip quipped quips
   quoted reported reporting retort retorted tweeting whisper whispered written`),
]);

/** Words that stand between a speaker and the verb: `has also since said`. */
export const BEFORE_VERB: ReadonlySet<string> = new Set(
  'has have had also then later earlier further previously again once simply often always sometimes just now never not reportedly publicly repeatedly recently already would will did does do both all since'.split(
    ' ',
  ),
);
