import { doublesAt, kernel } from './kernel.ts';
import { numbersOf, type TermVector } from './term-vector.ts';

/** What is missing of a pair of reports. Evidence weighs differently then, so each feature has a weight of its own for each trait. */
export const PAIR_TRAITS = [
  'native', // 1 in one language, so that every feature has a weight that the next three only add to; in two, these four are 0.
  'short', // How far the shorter report is below 200 words, 0..1.
  'undated', // 1 where a publication day is missing.
  'untitled', // 1 where a title is missing.
  'foreign', // 1 where the languages differ: only names, figures and dates can then be shared, and they have weights of their own.
  'foreignUndated', // 1 where, besides, a publication day is missing.
] as const;

/** Values of `PAIR_TRAITS` for two reports whose vectors were made together. `src/kernel/pair-traits.ts` reads them. */
export function pairTraits(a: TermVector, b: TermVector): Float64Array {
  return doublesAt(kernel().traitsOf(...numbersOf(a, b)), PAIR_TRAITS.length).slice();
}
