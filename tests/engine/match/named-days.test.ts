import { describe, expect, it } from 'vitest';
import { calendarNames } from '../../../src/engine/match/named-days.ts';
import { reportTerms } from '../../../src/engine/match/report-terms.ts';

/** What a text names, published on a Wednesday. */
function named(text: string, lang: string): { days: number[]; weekdays: number } {
  const { days, weekdays } = reportTerms({
    id: '',
    source: null,
    agency: null,
    date: '2024-03-13',
    title: null,
    url: null,
    lang,
    text,
  });
  return { days, weekdays };
}

const MARCH_12 = 3 * 32 + 12;
const TUESDAY = 1 << 4;

describe('namedDays', () => {
  it.each([
    ['en', 'It happened on March 12.'],
    ['de', 'Es geschah am 12. März.'],
    ['fr', 'C’est arrivé le 12 mars.'],
    ['es', 'Ocurrió el 12 de marzo.'],
    ['pt', 'Aconteceu em 12 de março.'],
    ['it', 'È successo il 12 marzo.'],
    ['nl', 'Het gebeurde op 12 maart.'],
    ['pl', 'Stało się to 12 marca.'],
  ])('reads a date in %s', (lang, text) => {
    expect(named(text, lang)).toEqual({ days: [MARCH_12], weekdays: 0 });
  });

  it.each([
    ['en', 'It happened on Tuesday.'],
    ['de', 'Es geschah am Dienstag.'],
    ['fr', 'C’est arrivé mardi.'],
  ])('resolves a weekday in %s', (lang, text) => {
    expect(named(text, lang)).toEqual({ days: [MARCH_12], weekdays: TUESDAY });
  });

  it('knows no names of a language that is not one', () => {
    for (const lang of ['und', 'xx', 'no such', '']) expect(calendarNames(lang).months.size).toBe(0);
    expect(named('It happened on March 12.', 'und').days).toEqual([]);
  });
});
