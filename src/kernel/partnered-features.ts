import { collectiveFeatures } from './collective-features';
import { clearFeatures, featureCount, features, MOST_FEATURES, push } from './feature-list';
import { doubleAt, setDouble } from './memory';
import { clip, companions, logistic, memberAt, probabilityOf, queryFeatureCount } from './neighbourhood';
import { TRAITS, traitsOf } from './pair-traits';

/** Least weight of a companion, so that there is a mean where none is likely. */
const LEAST: f64 = 1e-4;

/** Sums over the companions of what was measured before the verdicts, and of the traits of their pairs with the query. */
const before: usize = memory.data(MOST_FEATURES << 3, 16);
const traits: usize = memory.data(TRAITS << 3, 16);
const means: usize = memory.data(TRAITS << 3, 16);
let beforeCount: i32 = 0;
let weights: f64 = 0;

/** Means of what is measured after them. */
const after: usize = memory.data(MOST_FEATURES << 3, 16);

/** Begins with a query. */
export function beginMeans(): void {
  memory.fill(before, 0, MOST_FEATURES << 3);
  memory.fill(traits, 0, TRAITS << 3);
  weights = 0;
}

/** Adds the features of the second stage for member `c` (from 1), measured last, by the log odds that it comes to. */
export function addMeans(c: i32, judged: f64): void {
  if (c > companions) return;
  const weight = logistic(clip(judged)) + LEAST;
  beforeCount = featureCount - queryFeatureCount();
  addTo(before, features, beforeCount, weight);
  addTo(traits, traitsOf(0, memberAt(c)), TRAITS, weight);
  weights += weight;
}

function addTo(sums: usize, values: usize, count: i32, weight: f64): void {
  for (let i = 0; i < count; i++) setDouble(sums, i, doubleAt(sums, i) + weight * doubleAt(values, i));
}

/**
 * Writes the values of `PARTNERED_FEATURES` (`engine/match/partnered-features.ts`), in their order, once the verdicts are taken; returns where. There
 * must be a candidate.
 */
export function partneredFeatures(): usize {
  memory.fill(after, 0, MOST_FEATURES << 3);
  let count = 0;
  for (let c = 1; c <= companions; c++) {
    const measured = collectiveFeatures(c);
    count = featureCount;
    addTo(after, measured, count, (probabilityOf(0, c) + LEAST) / weights);
  }
  clearFeatures();
  for (let i = 0; i < beforeCount; i++) push(doubleAt(before, i) / weights);
  for (let i = 0; i < count; i++) push(doubleAt(after, i));
  return features;
}

/** Mean `PAIR_TRAITS` of the companions, once each was added; returns where they stand until the next call. */
export function partneredTraits(): usize {
  for (let i = 0; i < TRAITS; i++) setDouble(means, i, doubleAt(traits, i) / weights);
  return means;
}
