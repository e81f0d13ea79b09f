import { describe, expect, it } from 'vitest';
import { HashCounts } from '../../../src/engine/match/hash-counts.ts';

describe('HashCounts', () => {
  it('counts hashes that share a slot apart from one another', () => {
    const counts = new HashCounts(4);
    for (const hash of [1, 1 + 2 ** 20, 1, -5]) counts.add(hash);
    const seen: [number, number][] = [];
    counts.forEach((hash, slot) => void seen.push([hash, counts.counts[slot] ?? 0]));
    expect(seen.sort((a, b) => a[0] - b[0])).toEqual([
      [-5, 1],
      [1, 2],
      [1 + 2 ** 20, 1],
    ]);
  });

  it('gives 0 for a hash that was not added, and takes none at all', () => {
    const counts = new HashCounts(0);
    expect(counts.counts[counts.slotOf(7)]).toBe(0);
  });
});
