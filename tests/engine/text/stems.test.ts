import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import stemEnglish from 'wink-porter2-stemmer';
import { stemWord } from '../../../src/engine/text/stems.ts';

const endings =
  "s ss es ies ied us sses ed eed edly ing ingly y ational tional enci anci izer abli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti iviti biliti ogi fulli lessli li icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion e l ll t d n r m c g o p k w x z f h b a u 's".split(
    ' ',
  );

describe('stemWord', () => {
  it('gives what Porter2 gives for every ending', () => {
    const word = fc.tuple(fc.stringMatching(/^[a-z]{1,7}$/), fc.constantFrom(...endings)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, (norm) => {
        expect(stemWord(norm, 'en')).toBe(stemEnglish(norm));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['skies', 'dying', 'news', 'early', 'howe', 'proceeding', 'generously', 'communism', 'arsenal'])('stems %s', (norm) => {
    expect(stemWord(norm, 'en')).toBe(stemEnglish(norm));
  });

  it('leaves words of other languages and very long ones alone', () => {
    expect(stemWord('zeitungen', 'de')).toBe('zeitungen');
    expect(stemWord(`${'x'.repeat(60)}ing`, 'en')).toHaveLength(63);
  });
});
