import { doubleAt, setDouble } from './memory';

/** Most features of a stage. */
export const MOST_FEATURES = 128;

/** Where the features measured last stand, until others are measured. */
export const features: usize = memory.data(MOST_FEATURES << 3, 16);

/** How many were written. */
export let featureCount: i32 = 0;

/** Begins another list. */
export function clearFeatures(): void {
  featureCount = 0;
}

export function push(value: f64): void {
  setDouble(features, featureCount++, value);
}

/** Adds `count` features that were measured before. */
export function pushAll(list: usize, count: i32): void {
  for (let i = 0; i < count; i++) push(doubleAt(list, i));
}
