import { describe, expect, it } from 'vitest';
import { isSamePage, mayBeSamePage } from '../../src/corpus/is-same-page.ts';
import { reportVector, sharedTermShare } from '../../src/engine/match/report-vector.ts';
import type { Report } from '../../src/engine/report.ts';

const TEXT =
  'Fire crews reached the grain store in Dover harbour before midnight. The mayor said that nobody was hurt, and that the two cranes would be repaired within a week.';

function report(parts: Partial<Report>): Report {
  return { id: 'a', source: 'Dover Post', agency: null, date: null, title: null, url: null, lang: 'en', text: TEXT, ...parts };
}

function areOnePage(page: Report, stored: Report): boolean {
  return mayBeSamePage(reportVector(page), reportVector(stored)) && isSamePage(page, stored);
}

describe('isSamePage', () => {
  it('knows a page by its text, whatever stands above it', () => {
    expect(areOnePage(report({}), report({ title: 'Grain store burns', text: `By Jane Doe\n\n${TEXT}` }))).toBe(true);
  });

  it('knows a page by its address, though all of it was rewritten', () => {
    const url = 'https://example.com/fire';
    expect(areOnePage(report({ url }), report({ url, text: 'Both cranes work again.' }))).toBe(true);
  });

  it('takes neither another report of the outlet nor the copy of another outlet for the page', () => {
    expect(areOnePage(report({}), report({ text: 'Fire crews left Dover harbour at noon. The cranes have to be replaced.' }))).toBe(false);
    expect(areOnePage(report({}), report({ source: 'Norva Times' }))).toBe(false);
  });
});

describe('mayBeSamePage', () => {
  it('rules out a report of the same event at another address', () => {
    const url = 'https://example.com/fire';
    const other = report({ url: `${url}2`, text: 'Fire crews left Dover harbour at noon. The cranes have to be replaced.' });
    expect(mayBeSamePage(reportVector(report({ url })), reportVector(other))).toBe(false);
  });

  it('goes by the words where no address is known', () => {
    expect(mayBeSamePage(reportVector(report({})), reportVector(report({ text: 'Both cranes work again.' })))).toBe(false);
    expect(mayBeSamePage(reportVector(report({})), reportVector(report({ title: 'Grain store burns' })))).toBe(true);
  });
});

describe('sharedTermShare', () => {
  it('is the share of the richer report, the same both ways', () => {
    const [whole, half, empty] = [TEXT, TEXT.slice(0, 68), ''].map((text) => reportVector(report({ text })));
    if (!whole || !half || !empty) throw new Error('three vectors were made');
    expect(sharedTermShare(whole, whole)).toBe(1);
    expect(sharedTermShare(whole, half)).toBeCloseTo(half.hashes.length / whole.hashes.length);
    expect(sharedTermShare(half, whole)).toBe(sharedTermShare(whole, half));
    expect(sharedTermShare(whole, empty)).toBe(0);
    expect(sharedTermShare(empty, empty)).toBe(0);
  });
});
