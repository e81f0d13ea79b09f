import { describe, expect, it } from 'vitest';
import { calendarDay, dayNumber } from '../../../src/engine/match/day-number.ts';
import { weekdayOf } from '../../../src/engine/text/calendar.ts';

describe('dayNumber', () => {
  it('counts days from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2000-03-01')).toBe(11017);
    expect(dayNumber('1969-12-31')).toBe(-1);
  });

  it('takes the calendar day of a date and time', () => {
    expect(dayNumber('2021-05-21T23:59:00Z')).toBe(dayNumber('2021-05-21'));
  });

  it.each([null, '', '2021', '2021-05', '2021-13-01', '2021-05-40', 'May 21', '2021-05-21x'])('gives null for %j', (date) => {
    expect(dayNumber(date)).toBeNull();
  });
});

describe('weekdayOf', () => {
  it('knows the weekday before and after 1970', () => {
    expect(weekdayOf(dayNumber('2021-05-21') ?? 0)).toBe(5);
    expect(weekdayOf(dayNumber('1969-12-31') ?? 0)).toBe(3);
  });
});

describe('calendarDay', () => {
  it('names month and day of leap days and year ends', () => {
    expect(calendarDay(dayNumber('2020-02-29') ?? 0)).toBe(2 * 32 + 29);
    expect(calendarDay(dayNumber('2021-12-31') ?? 0)).toBe(12 * 32 + 31);
    expect(calendarDay(dayNumber('1970-01-01') ?? 0)).toBe(1 * 32 + 1);
  });
});
