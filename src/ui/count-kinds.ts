import type { Difference, DifferenceKind } from '../engine/compare/comparison.ts';

/** How many differences of each kind there are; kinds without any are left out. */
export function countKinds(differences: readonly Difference[]): Partial<Record<DifferenceKind, number>> {
  const counts: Partial<Record<DifferenceKind, number>> = {};
  for (const { kind } of differences) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
