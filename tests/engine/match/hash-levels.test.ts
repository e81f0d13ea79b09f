import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LEVEL, writeHashLevels } from '../../../src/engine/match/hash-levels.ts';
import { newKernel, setBackground } from '../../../src/engine/match/kernel.ts';

const entry = fc.record({ hash: fc.integer({ min: 0, max: 2 ** 22 - 1 }), level: fc.integer({ min: 0, max: MAX_LEVEL }) });

/** Share of reports of each level, so that no two are alike. */
const RATES = Float64Array.from({ length: MAX_LEVEL + 1 }, (_, level) => 0.9 / (level + 1));

/** What the kernel takes the hashes' levels for, once it has read the text; -1 for an unknown hash. */
function levelsIn(text: string, hashes: readonly number[]): number[] {
  const kernel = newKernel();
  setBackground(kernel, text, RATES);
  return hashes.map((hash) => {
    const rate = Math.exp(-kernel.inverseFrequency(hash << 10, 0, 0));
    return RATES.findIndex((own) => Math.abs(own - rate) < 1e-9);
  });
}

describe('writeHashLevels', () => {
  it('is read back by the kernel, the later level of a hash that stands twice', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.nat(2 ** 22 - 1), (entries, other) => {
        const known = new Map(entries.map(({ hash, level }) => [hash, level]));
        const hashes = [...known.keys(), other];
        expect(levelsIn(writeHashLevels(entries), hashes)).toEqual(hashes.map((hash) => known.get(hash) ?? -1));
      }),
    );
  });

  it('writes characters that need no escape', () => {
    const entries = Array.from({ length: 500 }, (_, i) => ({ hash: (i * 7919) % 2 ** 22, level: i % (MAX_LEVEL + 1) }));
    expect(writeHashLevels(entries)).not.toMatch(/['\\\n]/u);
  });

  it('writes nothing for nothing', () => {
    expect(writeHashLevels([])).toBe('');
    expect(levelsIn('', [0])).toEqual([-1]);
  });
});
