import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeBreaks } from '../../../src/engine/text/sentence-breaks.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function icuBreaks(text: string): number[] {
  return [...segmenter.segment(text)].map(({ segment, index }) => index + segment.length);
}

/** Without the semicolon, which counts as a boundary in older versions of ICU. */
const characters = fc.constantFrom(...'aBc.!?,:-\'"’”“()[] 19½éÉª—…–\n\r\t\u00a0\u0085\u2028«»€™†‹›‼•·¿%&/\u2009\u202f\u2024');

describe('proposeBreaks', () => {
  it('puts the boundaries in Latin text where ICU puts them', () => {
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 14 }), (list) => {
        const text = list.join('');
        expect(Array.from(proposeBreaks(text, [], 'en'))).toEqual(icuBreaks(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['Привет. Как дела?', '地震がありました。五人です。', 'It rained. 🌧 Then it stopped.'])('leaves %j to ICU', (text) => {
    expect(Array.from(proposeBreaks(text, [], null))).toEqual(icuBreaks(text));
  });
});
