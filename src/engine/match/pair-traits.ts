import { areForeign } from '../text/language.ts';
import type { ReportFacts } from './report-facts.ts';

/** What is missing of a pair of reports. Evidence weighs differently then, so each feature has a weight of its own for each trait. */
export const PAIR_TRAITS = [
  'native', // 1 in one language, so that every feature has a weight that the next three only add to; in two, these four are 0.
  'short', // How far the shorter report is below 200 words, 0..1.
  'undated', // 1 where a publication day is missing.
  'untitled', // 1 where a title is missing.
  'foreign', // 1 where the languages differ: only names, figures and dates can then be shared, and they have weights of their own.
  'foreignUndated', // 1 where, besides, a publication day is missing.
] as const;

/** Words below which a report shares less than its event would let expect. */
const SHORT_WORDS = 200;

/** Values of `PAIR_TRAITS`. */
export function pairTraits(a: ReportFacts, b: ReportFacts): readonly number[] {
  const undated = a.day === null || b.day === null ? 1 : 0;
  if (areForeign(a, b)) return [0, 0, 0, 0, 1, undated];
  const short = Math.max(0, 1 - Math.min(a.words, b.words) / SHORT_WORDS);
  return [1, short, undated, a.titled && b.titled ? 0 : 1, 0, 0];
}
