import { weekdayOf as weekdayOfDay } from '../text/calendar.ts';
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

/** What a word names of a calendar. */
export interface CalendarWord {
  /** 0 to 6 from Sunday, -1 for no weekday. */
  readonly weekday: number;
  /** 1 to 12, 0 for no month. */
  readonly month: number;
  /** 1 to 31, 0 for no day of a month. */
  readonly dayOfMonth: number;
}

/** The weekday that a normalised word names, 0 to 6 from Sunday; -1 for none. */
export function weekdayOf(norm: string): number {
  return WEEKDAYS.get(norm) ?? -1;
}

/** The month that a normalised word names, 1 to 12; 0 for none. */
export function monthOf(norm: string): number {
  return MONTHS.get(norm) ?? 0;
}

/** The day of a month that a normalised word can be, 1 to 31; 0 for none. */
export function dayOfMonthOf(norm: string): number {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(norm)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : 0;
}

/**
 * Weekday names and dates such as `May 7` or `7 May` among `words`. A weekday name is resolved to the latest such day that is
 * not after `published`; with a null date weekday names are only counted. Only English names are known.
 */
export function namedDays(words: readonly CalendarWord[], published: DayNumber | null): NamedDays {
  const weekdayCounts = new Array<number>(7).fill(0);
  const dayCounts = new Map<number, number>();
  const count = (day: number): void => void dayCounts.set(day, (dayCounts.get(day) ?? 0) + 1);
  for (let i = 0; i < words.length; i++) {
    const { weekday, month } = words[i] ?? NO_DAY;
    if (weekday >= 0) {
      weekdayCounts[weekday] = Math.min(3, (weekdayCounts[weekday] ?? 0) + 1);
      if (published !== null) count(calendarDay(published - ((weekdayOfDay(published) - weekday + 7) % 7)));
    }
    const day = month === 0 ? 0 : words[i + 1]?.dayOfMonth || words[i - 1]?.dayOfMonth || 0;
    if (day > 0) count(month * 32 + day);
  }
  const days = [...dayCounts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_DAYS);
  return { weekdays: weekdayCounts.reduce((mask, n, i) => mask | (n << (2 * i)), 0), days: days.map(([day]) => day) };
}

const NO_DAY: CalendarWord = { weekday: -1, month: 0, dayOfMonth: 0 };
