import { beforeAll, describe, expect, it } from 'vitest';
import { compareDates, formatDate, relativeDate } from '../../src/texts/format-date.ts';
import { useEnglish } from '../ui/english.ts';

beforeAll(useEnglish);

describe('formatDate', () => {
  it.each([
    ['2021-05-21', '21 May 2021'],
    ['2021-05', 'May 2021'],
    ['2021', '2021'],
    ['2021-05-21T23:30:00-08:00', '21 May 2021'],
    [null, 'date unknown'],
    ['', 'date unknown'],
    ['2021-02-30', 'date unknown'],
    ['2021-13', 'date unknown'],
    ['yesterday', 'date unknown'],
  ])('writes %s as %s', (iso, expected) => {
    expect(formatDate(iso)).toBe(expected);
  });
});

describe('relativeDate', () => {
  it.each([
    ['2024-02-05', 'same day'],
    ['2024-02-06', '1 day later'],
    ['2024-02-03', '2 days earlier'],
    ['2024-03-06', '30 days later'],
    ['2024-03-07', '7 March 2024'],
    ['2024-02', 'February 2024'],
    [null, 'date unknown'],
  ])('tells %s from 5 February 2024 as %s', (iso, expected) => {
    expect(relativeDate(iso, '2024-02-05T22:00:00Z')).toBe(expected);
  });

  it('gives the date itself where the page has none', () => {
    expect(relativeDate('2024-02-06', null)).toBe('6 February 2024');
  });
});

describe('compareDates', () => {
  it('puts early before late, coarse at its beginning, unknown last', () => {
    const dates = ['2024-02-06', null, '2024', 'soon', '2024-02', '2023-12-31'];
    expect(dates.sort(compareDates)).toEqual(['2023-12-31', '2024', '2024-02', '2024-02-06', null, 'soon']);
  });
});
