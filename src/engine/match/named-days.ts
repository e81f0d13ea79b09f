import { weekdayOf } from '../text/calendar.ts';
import type { Word } from '../text/tokens.ts';
import { calendarDay, type DayNumber } from './day-number.ts';

/** English day names and their news abbreviations, Sunday first; other languages give none. */
const WEEKDAYS = new Map(
  [['sunday'], ['monday'], ['tuesday', 'tues'], ['wednesday'], ['thursday', 'thurs'], ['friday'], ['saturday']].flatMap((names, day) =>
    names.map((name) => [name, day] as const),
  ),
);

const MONTHS = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const MAX_DAYS = 8;

/** The days that a text names, as far as matching needs them. */
export interface NamedDays {
  /** How often Sunday to Saturday are named, 0..3 each, two bits a day, Sunday lowest. */
  weekdays: number;
  /** Days without their year (see `calendarDay`), most often named first, at most 8. */
  days: number[];
}

/**
 * Weekday names and dates such as `May 7` or `7 May` among `words`. A weekday name is resolved to the latest such day that is
 * not after `published`; with a null date weekday names are only counted. Only English names are known.
 */
export function namedDays(words: readonly Word[], published: DayNumber | null): NamedDays {
  const weekdayCounts = new Array<number>(7).fill(0);
  const dayCounts = new Map<number, number>();
  const count = (day: number): void => void dayCounts.set(day, (dayCounts.get(day) ?? 0) + 1);
  for (let i = 0; i < words.length; i++) {
    const norm = words[i]?.norm ?? '';
    const weekday = WEEKDAYS.get(norm);
    if (weekday !== undefined) {
      weekdayCounts[weekday] = Math.min(3, (weekdayCounts[weekday] ?? 0) + 1);
      if (published !== null) count(calendarDay(published - ((weekdayOf(published) - weekday + 7) % 7)));
    }
    const month = MONTHS.get(norm);
    const day = month === undefined ? null : (dayOfMonth(words[i + 1]?.norm) ?? dayOfMonth(words[i - 1]?.norm));
    if (month !== undefined && day !== null) count(month * 32 + day);
  }
  const days = [...dayCounts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_DAYS);
  return { weekdays: weekdayCounts.reduce((mask, n, i) => mask | (n << (2 * i)), 0), days: days.map(([day]) => day) };
}

function dayOfMonth(norm: string | undefined): number | null {
  const match = norm === undefined ? null : /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(norm);
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}
