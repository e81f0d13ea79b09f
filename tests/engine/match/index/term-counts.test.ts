import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CountTable, TermCounts } from '../../../../src/engine/match/index/term-counts.ts';
import { listedFrequency } from '../../../../src/engine/match/term-weights.ts';

const stored = (counts: TermCounts): CountTable => new CountTable(counts.encode());

/** Terms of few kinds, so that they meet. */
const term = fc.integer({ min: -6, max: 6 });
const change = fc.record({ isRemoved: fc.boolean(), terms: fc.uniqueArray(term) });

describe('TermCounts', () => {
  it('counts as a plain map does, stored between any two changes or not', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.boolean())), (changes) => {
        const plain = new Map<number, number>();
        let counts = new TermCounts();
        for (const [{ isRemoved, terms }, isStored] of changes) {
          if (isRemoved) counts.remove(terms);
          else counts.add(terms);
          for (const key of terms) {
            const count = Math.max(0, (plain.get(key) ?? 0) + (isRemoved ? -1 : 1));
            if (count === 0) plain.delete(key);
            else plain.set(key, count);
          }
          if (isStored) counts = new TermCounts(stored(counts));
        }
        const { hashes, counts: numbers } = stored(counts);
        const rising = [...plain].sort(([a], [b]) => a - b);
        expect([...hashes]).toEqual(rising.map(([key]) => key));
        expect([...numbers]).toEqual(rising.map(([, count]) => count));
      }),
    );
  });

  it('counts reports, never fewer than none', () => {
    const counts = new TermCounts();
    counts.remove([1]);
    counts.add([1, 2]);
    counts.add([]);
    expect(stored(counts)).toMatchObject({ size: 2, unlisted: 0 });
  });

  it('lets the rarest go where there are too many, and counts them half as often as it let go', () => {
    const counts = new TermCounts();
    const common = Array.from({ length: 5000 }, (_, i) => i);
    const rare = Array.from({ length: 5000 }, (_, i) => 5000 + i);
    for (let i = 0; i < 3; i++) counts.add(common);
    counts.add(rare);
    const table = stored(counts);
    expect([...table.hashes]).toEqual(common);
    expect(table.unlisted).toBe(0.5);
    const later = new TermCounts(table);
    later.add([7000]);
    expect(listedFrequency(7000, stored(later))).toBe(1.5);
    expect(listedFrequency(7001, stored(later))).toBeUndefined();
  });
});
