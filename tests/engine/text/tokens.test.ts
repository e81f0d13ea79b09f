import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/engine/text/tokens.ts';

/** What a word is, as one pattern: the scan must find the same. */
const WORD = /\p{Lu}(?:\.\p{Lu})+\.?|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}]+)*/gu;

function wordsOf(text: string): string[] {
  return tokenize(text).map(({ start, end }) => text.slice(start, end));
}

const characters = fc.constantFrom(..."aBcU.S.,:'’_19½²éÉßœªµ—…“” -\n\u0301٣ЖжΑα\u{1F600}\u{10400}@#ʼ\u00ad");

describe('tokenize', () => {
  it('finds the words that the pattern describes', () => {
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 12 }), (list) => {
        const text = list.join('');
        expect(wordsOf(text)).toEqual(text.match(WORD) ?? []);
      }),
      { numRuns: 3000 },
    );
  });

  it('normalises case, apostrophes, possessives and points', () => {
    expect(tokenize("Biden’s U.S. visit wasn’t 4,300's").map(({ norm }) => norm)).toEqual(['biden', 'us', 'visit', "wasn't", '4,300', 's']);
  });

  it('cuts scripts without spaces into words', () => {
    expect(wordsOf('東京で地震').length).toBeGreaterThan(1);
  });

  it('gives nothing for an empty text', () => {
    expect(tokenize('')).toEqual([]);
  });
});
