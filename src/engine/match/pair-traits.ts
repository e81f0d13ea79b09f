import type { ReportFacts } from './report-facts.ts';

/** What is missing of a pair of reports. Evidence weighs differently then, so each feature has a weight of its own for each trait. */
export const PAIR_TRAITS = [
  'always', // 1, so that every feature has a weight that no trait changes.
  'short', // How far the shorter report is below 200 words, 0..1.
  'undated', // 1 where a publication day is missing.
  'untitled', // 1 where a title is missing.
] as const;

/** Words below which a report shares less than its event would let expect. */
const SHORT_WORDS = 200;

/** Values of `PAIR_TRAITS`. */
export function pairTraits(a: ReportFacts, b: ReportFacts): readonly number[] {
  return [
    1,
    Math.max(0, 1 - Math.min(a.words, b.words) / SHORT_WORDS),
    a.day === null || b.day === null ? 1 : 0,
    a.titled && b.titled ? 0 : 1,
  ];
}
