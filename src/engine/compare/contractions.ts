import type { Side } from './pair.ts';

/** What stands behind the apostrophe, and the word it is short for. Of `'s` and `'d` nobody can tell from the word alone. */
const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'m", 'am'],
];

/** Verbs that lose letters before `n't`. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

/** Two words as one is heard to say them, and how most write them. */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['gonna', 'goingto'],
  ['wanna', 'wantto'],
  ['gotta', 'gotto'],
  ['kinda', 'kindof'],
  ['sorta', 'sortof'],
  ['outta', 'outof'],
  ['gimme', 'giveme'],
  ['lemme', 'letme'],
]);

/** A normalised word with an English contraction written out, without a space (`don't` → `donot`, `gonna` → `goingto`); other words as they are. */
export function writeOut(norm: string): string {
  if (!norm.includes("'")) return SPOKEN.get(norm) ?? norm;
  for (const [ending, word] of ENDINGS) {
    if (!norm.endsWith(ending) || norm.length === ending.length) continue;
    const verb = norm.slice(0, -ending.length);
    return (ending === "n't" ? (SHORTENED.get(verb) ?? verb) : verb) + word;
  }
  return norm;
}

const SHORT_IS = /['’]s$/iu;

/** Whether `is` or `has` is all that one side has there, and the word before it on the other side ends in `'s`. */
export function isShortIs(side: Side, tokens: readonly number[], other: Side, before: number | undefined): boolean {
  const norm = tokens.length === 1 ? side.tokens[tokens[0] ?? -1]?.norm : undefined;
  const word = other.tokens[before ?? -1];
  return (norm === 'is' || norm === 'has') && word !== undefined && SHORT_IS.test(other.text.slice(word.start, word.end));
}
