import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../src/engine/match/index/bytes.ts';
import { decodePlain, encodePlain, type PlainValue } from '../../../../src/engine/match/index/plain-value.ts';

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

describe('encodePlain', () => {
  it('gives every JSON value back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(decodePlain(encodePlain(value as PlainValue))).toEqual(value);
      }),
    );
  });

  it('gives lists of 32-bit numbers back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.array(fc.nat(0xffff)), (words, small) => {
        expect(decodePlain(encodePlain({ words, small }))).toEqual({ words, small });
      }),
    );
  });

  it('takes no more than four bytes a hash and one a small number', () => {
    const hashes = Array.from({ length: 100 }, (_, i) => Math.imul(i + 1, 0x9e3779b1));
    expect(encodePlain(hashes).length).toBeLessThan(404);
    expect(encodePlain(hashes.map((_, i) => i)).length).toBeLessThan(104);
    expect(encodePlain(hashes.map((_, i) => i * 9)).length).toBeLessThan(204);
  });

  it('never throws on other bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        decodePlain(bytes);
      }),
    );
    expect(decodePlain(new Uint8Array(0))).toBeUndefined();
  });
});
