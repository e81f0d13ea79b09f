import { describe, expect, it } from 'vitest';
import { HashCounts } from '../../../src/engine/match/hash-counts.ts';

describe('HashCounts', () => {
  it('counts hashes that share a slot apart from one another', () => {
    const counts = new HashCounts(4);
    const slots = new Int32Array(5);
    counts.addAll(Int32Array.of(1, 1 + 2 ** 20, 1, -5), slots, 1);
    const [, ...own] = slots;
    expect(own[0]).toBe(own[2]);
    expect(new Set(own).size).toBe(3);
    expect(own.map((slot) => counts.counts[slot])).toEqual([2, 1, 2, 1]);
    expect(counts.counts.reduce((sum, count) => sum + count)).toBe(4);
  });

  it('takes none at all', () => {
    const counts = new HashCounts(0);
    counts.addAll(new Int32Array(0), new Int32Array(0), 0);
    expect([...counts.counts].every((count) => count === 0)).toBe(true);
  });
});
