import fc from 'fast-check';
import { stem as stemEnglish } from 'porter2';
import { describe, expect, it } from 'vitest';
import { stemWord } from '../../../src/engine/text/stems.ts';

describe('stemWord', () => {
  it.each([
    ['warned', 'warn'],
    ['warnings', 'warn'],
    ['officials', 'offici'],
    ['official', 'offici'],
    ['agreed', 'agre'],
    ['agreement', 'agreement'],
    ['happily', 'happili'],
    ['skies', 'sky'],
    ['dying', 'die'],
    ['news', 'news'],
    ['generously', 'generous'],
    ['proceeding', 'proceed'],
    ["minister's", 'minist'],
    ['by', 'by'],
  ])('stems %s', (norm, stem) => {
    expect(stemWord(norm, 'en')).toBe(stem);
    expect(stemWord(norm, null)).toBe(stem);
  });

  it.each([
    ['de', 'zeitungen', 'zeitung'],
    ['de', 'häuser', 'haus'],
    ['fr', 'blessés', 'blessé'],
    ['es', 'ladrones', 'ladrón'],
    ['it', 'ministri', 'ministro'],
    ['nl', 'gewonden', 'gewonde'],
    ['pt', 'feridos', 'ferido'],
  ])('joins the forms of a word in %s: %s', (lang, one, other) => {
    expect(stemWord(one, lang)).toBe(stemWord(other, lang));
    expect(stemWord(one, lang)).not.toBe(one);
  });

  it('is what Porter2 gives, whatever the ending', () => {
    const endings =
      "ed eedly ing ingly ied ies s es y i tional enci anci abli entli izer ization ation ator alism aliti alli fulness ousli iviti biliti bli ogi fulli lessli li alize icate iciti ical ful ness ative al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion e l ll 's '";
    const word = fc
      .tuple(
        fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 0, maxLength: 9 }),
        fc.constantFrom('', ...endings.split(' ')),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, (norm) => {
        expect(stemWord(norm, 'en')).toBe(stemEnglish(norm));
      }),
      { numRuns: 20_000 },
    );
  });

  it('ends on any word in any language', () => {
    const lang = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'und');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aeioußäéñqugyns’'1") }), lang, (word, tongue) => {
        expect(typeof stemWord(word, tongue)).toBe('string');
      }),
    );
  });

  it('leaves numbers, words of languages without rules and very long ones alone', () => {
    expect(stemWord('1980s', 'en')).toBe('1980s');
    expect(stemWord('1980er', 'de')).toBe('1980er');
    expect(stemWord('gazety', 'pl')).toBe('gazety');
    expect(stemWord(`${'x'.repeat(60)}ing`, 'en')).toHaveLength(63);
  });
});
