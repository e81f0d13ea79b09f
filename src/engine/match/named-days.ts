import { toDayNumber, weekdayOf } from '../text/calendar.ts';
import { isEnglish } from '../text/stems.ts';
import { normalizeWord } from '../text/tokens.ts';
import { calendarDay, type DayNumber } from './day-number.ts';

/** Names of days and months in one language, normalised (see `normalizeWord`). */
export interface CalendarNames {
  /** 0 to 6 from Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
}

/** English day names and their news abbreviations, Sunday first. */
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

const NONE: CalendarNames = { weekdays: new Map(), months: new Map() };

/** The names that a language has, by ICU; English ones, and for null, from our own lists. A language that ICU does not know has none. */
export function calendarNames(lang: string | null): CalendarNames {
  if (isEnglish(lang) || lang === null) return { weekdays: WEEKDAYS, months: MONTHS };
  // Any other word would be taken for the language of this machine, or thrown at.
  if (!/^[a-z]{2,3}$/u.test(lang) || Intl.DateTimeFormat.supportedLocalesOf(lang).length === 0) return NONE;
  const named = (days: readonly number[], options: Intl.DateTimeFormatOptions, part: 'weekday' | 'month'): [string, number][] => {
    // With a day, as dates have it: some languages then put the month in another case.
    const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
    return days.flatMap((day, i): [string, number][] => {
      const name = format.formatToParts(day * DAY_MS).find(({ type }) => type === part)?.value;
      return name === undefined || /\d/u.test(name) ? [] : [[normalizeWord(name), i]];
    });
  };
  const week = named(
    Array.from({ length: 7 }, (_, i) => FIRST_SUNDAY + i),
    { weekday: 'long' },
    'weekday',
  );
  const year = named(
    Array.from({ length: 12 }, (_, i) => toDayNumber(2000, i + 1, 1)),
    { day: 'numeric', month: 'long' },
    'month',
  );
  return { weekdays: new Map(week), months: new Map(year.map(([name, i]) => [name, i + 1])) };
}

const DAY_MS = 86_400_000;
const FIRST_SUNDAY = 3;

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
  readonly norm: string;
  /** 0 to 6 from Sunday, -1 for no weekday. */
  readonly weekday: number;
  /** 1 to 12, 0 for no month. */
  readonly month: number;
  /** 1 to 31, 0 for no day of a month. */
  readonly dayOfMonth: number;
}

/** The day of a month that a normalised word can be, 1 to 31; 0 for none. */
export function dayOfMonthOf(norm: string): number {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th|er)?$/u.exec(norm)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : 0;
}

/**
 * Weekday names and dates such as `May 7`, `7 May` or `7 de mayo` among `words`. A weekday name is resolved to the latest such day that is
 * not after `published`; with a null date weekday names are only counted.
 */
export function namedDays(words: readonly CalendarWord[], published: DayNumber | null): NamedDays {
  const weekdayCounts = new Array<number>(7).fill(0);
  const dayCounts = new Map<number, number>();
  const count = (day: number): void => void dayCounts.set(day, (dayCounts.get(day) ?? 0) + 1);
  for (let i = 0; i < words.length; i++) {
    const { weekday, month } = words[i] ?? NO_DAY;
    if (weekday >= 0) {
      weekdayCounts[weekday] = Math.min(3, (weekdayCounts[weekday] ?? 0) + 1);
      if (published !== null) count(calendarDay(published - ((weekdayOf(published) - weekday + 7) % 7)));
    }
    const before = words[i - 1]?.norm === 'de' ? words[i - 2] : words[i - 1];
    const day = month === 0 ? 0 : words[i + 1]?.dayOfMonth || before?.dayOfMonth || 0;
    if (day > 0) count(month * 32 + day);
  }
  const days = [...dayCounts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_DAYS);
  return { weekdays: weekdayCounts.reduce((mask, n, i) => mask | (n << (2 * i)), 0), days: days.map(([day]) => day) };
}

const NO_DAY: CalendarWord = { norm: '', weekday: -1, month: 0, dayOfMonth: 0 };
