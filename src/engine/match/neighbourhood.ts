import { measuredCosine, measuredFeatures } from './pair-features.ts';
import type { LoadedStage } from './stage.ts';
import type { TermVector } from './term-vector.ts';

/** The query (number 0) and its candidates (1 …, likeliest first), of which the first ones are compared with all. */
export interface Neighbourhood {
  /** Of the query and its candidates. */
  vectors: readonly TermVector[];
  size: number;
  /** Candidates 1 to this number are companions: those that every report is compared with. */
  companions: number;
  /** Log odds of the first stage, within ±8, by report × `size` + companion or the query; symmetric where both are companions. */
  odds: Float64Array;
  /** The same as probabilities. */
  probabilities: Float64Array;
  /** Cosine of all terms. */
  cosines: Float64Array;
  /** `PAIR_FEATURES` of the query with each candidate; empty for number 0. */
  queryFeatures: Float64Array[];
}

/** Companions of every report: the likeliest candidates. More cost as much as all else and decide no better. */
export const COMPANIONS = 12;

/** Bound of the log odds. */
export const MAX_ODDS = 8;

/**
 * First-stage odds and cosines of the query with all its candidates, and of these with the likeliest ones, every pair once. The shortlist measured
 * the query's own pairs before: to measure these few again costs the kernel less than to hand their features on.
 */
export function neighbourhood(vectors: readonly TermVector[], stage: LoadedStage): Neighbourhood {
  const size = vectors.length;
  const cells = size * size;
  const [odds, probabilities, cosines] = [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)];
  const companions = Math.min(COMPANIONS, size - 1);
  const queryFeatures: Float64Array[] = [new Float64Array(0)];
  for (let i = 0; i <= companions; i++) {
    const a = vectors[i];
    for (let j = i + 1; a && j < size; j++) {
      const b = vectors[j];
      if (!b) continue;
      const pair = clip(stage.pairOdds(a, b));
      if (i === 0) queryFeatures.push(measuredFeatures());
      const [at, mirrored] = [i * size + j, j * size + i];
      odds[at] = odds[mirrored] = pair;
      probabilities[at] = probabilities[mirrored] = 1 / (1 + Math.exp(-pair));
      cosines[at] = cosines[mirrored] = measuredCosine();
    }
  }
  return { vectors, size, companions, odds, probabilities, cosines, queryFeatures };
}

/** A log odds within ±8. */
export function clip(odds: number): number {
  return Math.max(-MAX_ODDS, Math.min(MAX_ODDS, odds));
}

/** Companions that a report is thought to have besides, so that a single doubtful one says little. */
const SPARE_COMPANIONS = 0.5;

/**
 * Share of the companions of `report` that are closer to it than `other` is, each by its probability; .5 without companions. It
 * tells a stranger from one of the group whatever the size of the group.
 */
export function nearerShare({ size, companions, odds, probabilities }: Neighbourhood, report: number, other: number): number {
  const own = odds[report * size + other] ?? 0;
  let nearer = SPARE_COMPANIONS / 2;
  let all = SPARE_COMPANIONS;
  for (let d = 1; d <= companions; d++) {
    if (d === report || d === other) continue;
    const p = probabilities[report * size + d] ?? 0;
    nearer += p / (1 + Math.exp(own - (odds[report * size + d] ?? 0)));
    all += p;
  }
  return nearer / all;
}

/** How much closer its companions are to `report` than to `other`, mean of log odds; 0 without companions. */
export function gapTo({ size, companions, odds, probabilities }: Neighbourhood, report: number, other: number): number {
  let gap = 0;
  let all = SPARE_COMPANIONS;
  for (let d = 1; d <= companions; d++) {
    if (d === report || d === other) continue;
    const p = probabilities[report * size + d] ?? 0;
    gap += p * ((odds[report * size + d] ?? 0) - (odds[other * size + d] ?? 0));
    all += p;
  }
  return gap / all;
}
