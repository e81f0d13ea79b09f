import { describe, expect, it } from 'vitest';
import { hashTerm } from '../../../src/engine/match/hash-term.ts';
import { reportTerms } from '../../../src/engine/match/report-terms.ts';
import { COUNT_SHIFT, IN_LEDE, IN_TITLE, IS_NAME, IS_NUMBER } from '../../../src/engine/match/term-marks.ts';
import type { Report } from '../../../src/engine/report.ts';
import { FIRE_A, inventedReport } from './invented-reports.ts';

describe('reportTerms', () => {
  it('is plain JSON of at most 1.5 kB, with at most 64 terms', () => {
    const long = inventedReport('long', Array.from({ length: 5000 }, (_, i) => `word${i} `).join(''), {
      title: 'A long one',
      date: '2022-01-01',
    });
    for (const terms of [reportTerms(FIRE_A), reportTerms(long)]) {
      expect(JSON.parse(JSON.stringify(terms))).toEqual(terms);
      expect(JSON.stringify(terms).length).toBeLessThan(1500);
      expect(terms.terms.length).toBeLessThanOrEqual(64);
      expect(terms.marks).toHaveLength(terms.terms.length);
      expect(new Set(terms.terms).size).toBe(terms.terms.length);
    }
  });

  it('marks where a term stands, what it looks like and how often it occurs', () => {
    const { terms, marks } = reportTerms({ ...FIRE_A, title: 'Cannery burns' });
    const mark = (stem: string): number => marks[terms.indexOf(hashTerm(stem))] ?? -1;
    expect(mark('canneri') & (IN_TITLE | IN_LEDE)).toBe(IN_TITLE | IN_LEDE);
    expect(mark('canneri') >> COUNT_SHIFT).toBe(4);
    expect(mark('wexley') & IS_NAME).toBe(IS_NAME);
    expect(mark('blaze') & IS_NAME).toBe(0);
    expect(mark('310') & IS_NUMBER).toBe(IS_NUMBER);
  });

  it('leaves out stop words', () => {
    expect(reportTerms(FIRE_A).terms).not.toContain(hashTerm('the'));
  });

  it('has, in another language, names and figures as English has them', () => {
    const english = inventedReport('en', 'Paris and the Ukraine spoke of 1,234.5 acres, 3.5 pounds and 12,000 Swedes.', { lang: 'en' });
    const { terms } = reportTerms(english);
    const german = inventedReport('de', 'In Paris sprach man mit der Ukraine über 1.234,5 Hektar, 3,5 Pfund und 12.000.', {
      lang: 'de',
    });
    const french = inventedReport('fr', 'On a parlé de l’Ukraine et de Paris.', { lang: 'fr' });
    const shared = (report: Report): number[] => reportTerms(report).terms.filter((term) => terms.includes(term));
    expect(shared(german).sort()).toEqual(['pari', 'ukrain', '1,234.5', '3.5', '12,000'].map(hashTerm).sort());
    expect(shared(french).sort()).toEqual(['pari', 'ukrain'].map(hashTerm).sort());
  });

  it('keeps the names of a long text in another language beyond its first terms', () => {
    const words = Array.from({ length: 90 }, (_, i) => `wort${'abcdefghij'.charAt(i % 10)}${'klmnopqrst'.charAt(Math.floor(i / 10))}`);
    const report = inventedReport('long', `${words.join(' ')} ${words.join(' ')} gegen Trump und Macron`, { lang: 'de' });
    expect(reportTerms(report).terms).toEqual(expect.arrayContaining([hashTerm('trump'), hashTerm('macron')]));
  });

  it('resolves a weekday against the date and counts it without one', () => {
    const dated = reportTerms(inventedReport('a', 'It fell on Tuesday.', { date: '2022-03-09' }));
    expect(dated.days).toEqual([3 * 32 + 8]);
    const undated = reportTerms(inventedReport('a', 'It fell on Tuesday.'));
    expect(undated.days).toEqual([]);
    expect(undated.weekdays).toBe(1 << 4);
  });

  it('reads days written as month and number on either side', () => {
    expect(reportTerms(inventedReport('a', 'From May 7 to 9 June.')).days).toEqual([5 * 32 + 7, 6 * 32 + 9]);
  });

  it('gives the same text hash whatever the spacing', () => {
    expect(reportTerms(inventedReport('a', 'One  two\n\nthree.')).text).toBe(reportTerms(inventedReport('b', 'One two three')).text);
  });

  it.each(['', ' \n\n ', '“…”', '!'.repeat(1000)])('gives no terms for %j', (text) => {
    expect(reportTerms(inventedReport('a', text))).toMatchObject({ terms: [], marks: [], words: 0 });
  });

  it('reads hostile text in bounded time', () => {
    expect(reportTerms(inventedReport('a', 'a'.repeat(2_000_000))).terms).toHaveLength(1);
    expect(reportTerms(inventedReport('a', 'Xy zw '.repeat(500_000))).terms).toHaveLength(2);
  });
});
