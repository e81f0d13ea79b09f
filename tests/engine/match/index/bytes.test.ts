import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../src/engine/match/index/bytes.ts';

describe('ByteWriter', () => {
  it('gives every whole number back', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat()), (numbers) => {
        const writer = new ByteWriter(1);
        for (const number of numbers) writer.varint(number);
        const reader = new ByteReader(writer.view());
        expect(numbers.map(() => reader.varint())).toEqual(numbers);
        expect(reader.isAtEnd).toBe(true);
      }),
    );
  });
});
