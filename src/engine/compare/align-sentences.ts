import { FeatureReader } from './align-features.ts';
import { findOverlaps } from './align-overlaps.ts';
import { ALIGN_BIAS, ALIGN_CUT, ALIGN_WEIGHTS } from './align-weights.ts';
import type { Alignment } from './comparison.ts';
import { logistic } from './logistic.ts';
import type { Pair, Side } from './pair.ts';

/** Per sentence of a report: the scores of its candidates in the other report, aligned or not. 0 where it has none. */
export interface Nearness {
  best: Float64Array;
  sum: Float64Array;
}

/** What the two sides have in common, sentence by sentence. */
export interface SentenceAlignment {
  /** Pairs of sentences that share at least one whole statement: many-to-many, in any order, sorted by sentence of a, then of b. */
  alignments: Alignment[];
  a: Nearness;
  b: Nearness;
}

/** Only sentences with the role `body` or `tweet` take part. A report without such a sentence gives an empty list. */
export function alignSentences(pair: Pair): SentenceAlignment {
  const found: SentenceAlignment = { alignments: [], a: nearnessOf(pair.a), b: nearnessOf(pair.b) };
  eachCandidate(pair, (a, b, features) => {
    const score = alignScore(features);
    if (score >= ALIGN_CUT) found.alignments.push({ a, b, score });
    addScore(found.a, a, score);
    addScore(found.b, b, score);
  });
  found.alignments.sort(inOrder);
  return found;
}

export function nearnessOf({ compared }: Side): Nearness {
  return { best: new Float64Array(compared.length), sum: new Float64Array(compared.length) };
}

export function addScore({ best, sum }: Nearness, sentence: number, score: number): void {
  best[sentence] = Math.max(best[sentence] as number, score);
  sum[sentence] = (sum[sentence] as number) + score;
}

/** The features of every candidate pair, for training. */
export function candidateFeatures(pair: Pair): { a: number; b: number; features: number[] }[] {
  const found: { a: number; b: number; features: number[] }[] = [];
  eachCandidate(pair, (a, b, features) => found.push({ a, b, features: Array.from(features) }));
  return found.sort(inOrder);
}

/** Probability of the model for one list of feature values. */
export function alignScore(features: ArrayLike<number>, weights = ALIGN_WEIGHTS, bias = ALIGN_BIAS): number {
  return logistic(features, weights, bias);
}

/** The candidates as they are found; `features` are those of the call, overwritten by the next one. */
function eachCandidate(pair: Pair, visit: (a: number, b: number, features: Float64Array) => void): void {
  const overlaps = findOverlaps(pair);
  const reader = new FeatureReader(pair, overlaps);
  overlaps.forEach(({ a, b }, k) => {
    reader.read(k);
    visit(a.sentence, b.sentence, reader.features);
  });
}

function inOrder(x: { a: number; b: number }, y: { a: number; b: number }): number {
  return x.a - y.a || x.b - y.b;
}
