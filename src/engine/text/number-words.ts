/** Number words with a value of their own. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value) => [word, value] as const),
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
  ].flat(),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
]);

/** Letters set right behind digits: `$1.2m`, `3bn`. */
/** What is written behind the digits of an ordinal: `21st`. */
export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['cr', 1e7],
]);

/**
 * Words for a number that the writer does not know, with the range a reader takes them for: each plural reaches from two of its unit
 * up to where the next larger word would be used.
 */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['couple', [2, 3]],
  ['handful', [3, 9]],
  ['several', [3, 12]],
  ['few', [3, 9]],
  ['tens', [20, 99]],
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
  ['lakhs', [2e5, 9999999]],
  ['crores', [2e7, 999999999]],
  ['millions', [2e6, 999999999]],
  ['billions', [2e9, 999999999999]],
  ['trillions', [2e12, 9.99e14]],
]);

/** Denominators of fractions in words: `two thirds`, `a quarter`. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Ordinals in words. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);

/** Words before a number that bound it, as one to three normalised words; the longest that fits is meant. */
export const MODIFIERS: ReadonlyMap<string, '~' | '>' | '<'> = new Map([
  ...'more than|over|at least|above|exceeding|upwards of|no fewer than|no less than|not less than|in excess of|beyond|topped|exceeded|minimum of'
    .split('|')
    .map((words) => [words, '>'] as const),
  ...'nearly|almost|close to|under|fewer than|less than|below|at most|up to|as many as|as much as|no more than|not quite|just under|maximum of|approached|approaching|neared|nearing'
    .split('|')
    .map((words) => [words, '<'] as const),
  ...'about|around|approximately|roughly|some|estimated|an estimated|circa|approx|or so'.split('|').map((words) => [words, '~'] as const),
]);
