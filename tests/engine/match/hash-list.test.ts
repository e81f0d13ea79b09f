import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHashes, writeHashes } from '../../../src/engine/match/hash-list.ts';

describe('writeHashes', () => {
  it('is read back in rising order, each number once', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 2 ** 30 - 1 }));
    fc.assert(
      fc.property(numbers, (hashes) => {
        expect(readHashes(writeHashes(hashes))).toEqual([...new Set(hashes)].sort((x, y) => x - y));
      }),
    );
  });

  it('writes nothing for nothing', () => {
    expect(writeHashes([])).toBe('');
    expect(readHashes('')).toEqual([]);
  });
});
