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

  it('leaves numbers, words of other languages and very long ones alone', () => {
    expect(stemWord('1980s', 'en')).toBe('1980s');
    expect(stemWord('zeitungen', 'de')).toBe('zeitungen');
    expect(stemWord(`${'x'.repeat(60)}ing`, 'en')).toHaveLength(63);
  });
});
