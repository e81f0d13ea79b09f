import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanWords } from '../../../src/engine/match/scan-words.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';

const fromTokenizer = (text: string) => {
  const words = tokenize(text);
  return { words: words.map(({ start, end }) => text.slice(start, end)), starts: words.map(({ start }) => start) };
};

/** Characters at which the rules of words change, in every mixture. */
const PIECES = [
  'a',
  'B',
  'é',
  'Ü',
  '7',
  '4',
  '_',
  "'",
  '’',
  '.',
  ',',
  ':',
  ' ',
  '-',
  '\n',
  '“',
  '北京',
  'ไทย',
  '\u0301',
  '😀',
  'U.S.',
  '½',
];

describe('scanWords', () => {
  it.each(['', "Biden's U.S. trip cost 4,300.50 euros at 7:15.", '北京 in 2022’s heat', 'snake_case it’s A.b A.B', '1.a 1., 2:é'])(
    'finds in “%s” what the tokenizer finds',
    (text) => {
      expect(scanWords(text)).toEqual(fromTokenizer(text));
    },
  );

  it('finds what the tokenizer finds in any text', () => {
    const mixed = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ unit: 'binary' })), (text) => {
        expect(scanWords(text)).toEqual(fromTokenizer(text));
      }),
      { numRuns: 2000 },
    );
  });
});
