import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexEntry } from '../../../../src/engine/match/index/index-entry.ts';
import { decodeSlot, encodeSlot } from '../../../../src/engine/match/index/slot-record.ts';
import type { ReportVector } from '../../../../src/engine/match/report-vector.ts';

const whole = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const maybe = fc.option(whole);
const text = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 9 }).map((units) => String.fromCharCode(...units));
const wholes = fc.array(whole, { maxLength: 5 }).map((list) => Int32Array.from(list));

const vectors: fc.Arbitrary<ReportVector> = fc
  .record({
    hashes: wholes,
    pairs: wholes,
    day: maybe,
    source: maybe,
    url: maybe,
    text: whole,
    lang: fc.option(text),
    titled: fc.boolean(),
  })
  .map((parts) => ({
    version: 7,
    marks: Uint16Array.from(parts.hashes, (_, i) => 65_000 + i),
    days: [33, 402],
    weekdays: 3,
    words: 250,
    ...parts,
  }));

function entryOf(id: string, terms: readonly number[], vector: ReportVector): IndexEntry {
  const { day, days, weekdays, words, source, url, text: hash, titled, lang } = vector;
  const facts = { day, days, weekdays, words, source, url, text: hash, titled, lang };
  return { id, vector, terms: { version: 1, terms: [...terms], marks: [], ...facts } };
}

describe('a slot', () => {
  it('gives back whatever was put in it', () => {
    fc.assert(
      fc.property(text, wholes, vectors, (id, posted, vector) => {
        const bytes = encodeSlot(entryOf(id, [...posted], vector));
        expect(bytes.length % 4).toBe(0);
        expect(decodeSlot(bytes)).toEqual({ id, posted, vector });
      }),
    );
  });

  it('of any other bytes is no slot, or one that says nothing wrong of its length', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 30 }), (numbers) => {
        const contents = decodeSlot(new Uint8Array(Int32Array.from(numbers).buffer));
        if (contents) expect(contents.vector.marks).toHaveLength(contents.vector.hashes.length);
      }),
      { numRuns: 2000 },
    );
  });
});
