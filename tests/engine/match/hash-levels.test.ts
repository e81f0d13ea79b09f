import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HashLevels, MAX_LEVEL, writeHashLevels } from '../../../src/engine/match/hash-levels.ts';

const entry = fc.record({ hash: fc.integer({ min: 0, max: 2 ** 22 - 1 }), level: fc.integer({ min: 0, max: MAX_LEVEL }) });

describe('writeHashLevels', () => {
  it('is read back, the later level of a hash that stands twice', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.nat(), (entries, other) => {
        const levels = new HashLevels(writeHashLevels(entries));
        const known = new Map(entries.map(({ hash, level }) => [hash, level]));
        for (const hash of [...known.keys(), other]) expect(levels.levelOf(hash)).toBe(known.get(hash) ?? -1);
      }),
    );
  });

  it('writes characters that need no escape', () => {
    const entries = Array.from({ length: 500 }, (_, i) => ({ hash: (i * 7919) % 2 ** 22, level: i % (MAX_LEVEL + 1) }));
    expect(writeHashLevels(entries)).not.toMatch(/['\\\n]/u);
  });

  it('writes nothing for nothing', () => {
    expect(writeHashLevels([])).toBe('');
    expect(new HashLevels('').levelOf(0)).toBe(-1);
  });

  it('reads any text without an exception', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), fc.nat(), (text, hash) => new HashLevels(text).levelOf(hash) <= MAX_LEVEL));
  });
});
