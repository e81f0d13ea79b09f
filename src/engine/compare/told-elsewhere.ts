import type { Nearness } from './align-sentences.ts';
import { TOLD_BIAS, TOLD_WEIGHTS } from './align-weights.ts';
import { logistic } from './logistic.ts';
import type { Pair } from './pair.ts';

/** What of a statement's words the whole other report lacks. */
export interface Lack {
  /** Share of the information, 0..1; 0 without a content word. */
  share: number;
  /** Number of different content words. */
  count: number;
}

// Per term: the last call that met it; made once, since statements are looked at by the hundred.
let metIn = new Int32Array(4096);
let call = 0;

/** What the tokens `[from, to)` of report a say that report b nowhere has, in words of the same meaning either. */
export function lackIn(pair: Pair, from: number, to: number): Lack {
  const { terms } = pair.a;
  if (pair.idf.length > metIn.length) metIn = new Int32Array(2 * pair.idf.length);
  call++;
  let total = 0;
  let lacking = 0;
  let count = 0;
  for (let i = from; i < to; i++) {
    const term = terms[i] as number;
    if (term < 0 || metIn[term] === call) continue;
    metIn[term] = call;
    const weight = pair.idf[term] as number;
    total += weight;
    if ((pair.b.termCounts[term] as number) > 0) continue;
    lacking += weight;
    count++;
  }
  return { share: total === 0 ? 0 : lacking / total, count };
}

/** Keeps the log odds of the scores 0 and 1 finite. */
const MARGIN = 0.02;

/** The values of `TOLD_FEATURES` for a sentence of report a. */
export function toldFeatures({ best, sum }: Nearness, { share, count }: Lack, sentence: number): number[] {
  const nearest = best[sentence] as number;
  return [Math.log((nearest + MARGIN) / (1 + MARGIN - nearest)), sum[sentence] as number, share, Math.log1p(count)];
}

/** The chance, 0..1, that the other report gives a statement of the sentence somewhere, aligned or not: a logistic model of the features. */
export function toldElsewhere(features: readonly number[]): number {
  return logistic(features, TOLD_WEIGHTS, TOLD_BIAS);
}
