import { describe, expect, it } from 'vitest';
import { HashCounts } from '../../../src/engine/match/hash-counts.ts';

describe('HashCounts', () => {
  it('counts hashes that share a slot apart from one another', () => {
    const counts = new HashCounts(4);
    const slots = counts.addAll(Int32Array.of(1, 1 + 2 ** 20, 1, -5));
    expect(slots[0]).toBe(slots[2]);
    expect(new Set(slots).size).toBe(3);
    expect([...slots].map((slot) => counts.counts[slot])).toEqual([2, 1, 2, 1]);
    const seen: [number, number][] = [];
    counts.forEach((hash, slot) => void seen.push([hash, counts.counts[slot] ?? 0]));
    expect(seen.sort((a, b) => a[0] - b[0])).toEqual([
      [-5, 1],
      [1, 2],
      [1 + 2 ** 20, 1],
    ]);
  });

  it('takes none at all', () => {
    const counts = new HashCounts(0);
    expect(counts.addAll(new Int32Array(0))).toHaveLength(0);
    counts.forEach(() => {
      throw new Error('None was added.');
    });
  });
});
