import { fromDayNumber } from '../text/calendar.ts';
import { MONTH_NUMBERS } from './month-names.ts';

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d{1,9})? ?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/;
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const DAY_MONTH_YEAR = /^(?:\p{L}{2,10}\.?,? )?(\d{1,2})(?:st|nd|rd|th|\.)?[ -](\p{L}{3,12})\.?,?[ -](\d{4})(?!\d)/iu;
const MONTH_DAY_YEAR = /^(?:\p{L}{2,10}\.?,? )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/iu;
const CLOCK = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(am|pm|a\.m\.|p\.m\.))?(?: ?(Z|GMT|UTC|[+-]\d{2}:?\d{2}))?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
const EPOCH = /^\d{9,10}$|^\d{12,13}$/;
/** Longer strings hold no date; the bound keeps the time of every pattern small. */
const LONGEST = 80;

/**
 * Reads a publication date as it stands in files and pages and writes it in ISO 8601, as fine as it was given:
 * `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or date and time. Understands ISO, RFC 2822, `May 21, 2021`, `21 May 2021`,
 * `21.05.2021` and seconds or milliseconds since 1970. Null for an impossible day, for `03/04/2021`, whose order of day
 * and month cannot be told, and for all else.
 */
export function parseReportDate(written: string): string | null {
  if (written.length > LONGEST) {
    return null;
  }
  const text = written.replace(/\s+/g, ' ').trim();
  return isoDate(text) ?? compactDate(text) ?? epochDate(text) ?? wordyDate(text);
}

/** Whether the day exists in the Gregorian calendar; months and days count from 1, years run from 1000 to 2999. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return year >= 1000 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isoDate(text: string): string | null {
  const found = ISO.exec(text);
  if (!found) {
    return null;
  }
  const [, year = '', month, day, hour, minute, second, zone] = found;
  if (!isCalendarDay(Number(year), Number(month ?? 1), Number(day ?? 1))) {
    return null;
  }
  if (!month) {
    return year;
  }
  return day ? withTime(`${year}-${month}-${day}`, hour, minute, second, zone) : `${year}-${month}`;
}

function compactDate(text: string): string | null {
  const found = COMPACT.exec(text);
  if (!found) {
    return null;
  }
  const [, year = '', month = '', day = '', hour, minute, second, zone] = found;
  const date = dayString(Number(year), Number(month), Number(day));
  return date && withTime(date, hour, minute, second, zone);
}

/** Seconds or milliseconds since 1970, as a day and time. */
function epochDate(text: string): string | null {
  if (!EPOCH.test(text)) {
    return null;
  }
  const seconds = text.length > 10 ? Math.floor(Number(text) / 1000) : Number(text);
  const { year, month, day } = fromDayNumber(Math.floor(seconds / 86_400));
  const date = dayString(year, month, day);
  const clock = seconds % 86_400;
  return date && withTime(date, two(Math.floor(clock / 3600)), two(Math.floor((clock % 3600) / 60)), two(clock % 60), 'Z');
}

function wordyDate(text: string): string | null {
  const date = wordyDay(text);
  const clock = date ? CLOCK.exec(text) : null;
  if (!date || !clock) {
    return date;
  }
  const [, hour = '', minute, second, half, zone] = clock;
  const late = half?.toLowerCase().startsWith('p');
  const hour24 = half ? (Number(hour) % 12) + (late ? 12 : 0) : Number(hour);
  return withTime(date, two(hour24), minute, second, zone && /^(gmt|utc)$/i.test(zone) ? 'Z' : zone);
}

function wordyDay(text: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    return dayString(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  }
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    return numericDay(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]), numeric[2] === '.');
  }
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst) {
    return dayString(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  }
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  return monthFirst ? dayString(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2])) : null;
}

/** Dots mean day first (DIN 5008 and its like); with slashes only a number above 12 tells. */
function numericDay(first: number, second: number, year: number, isDotted: boolean): string | null {
  if (isDotted || first > 12 || first === second) {
    return dayString(year, second, first);
  }
  return second > 12 ? dayString(year, first, second) : null;
}

function monthNumber(word: string | undefined): number {
  return MONTH_NUMBERS.get((word ?? '').toLowerCase()) ?? 0;
}

function dayString(year: number, month: number, day: number): string | null {
  return isCalendarDay(year, month, day) ? `${String(year)}-${two(month)}-${two(day)}` : null;
}

/** The day alone where the time is missing or impossible: a wrong clock does not spoil a right day. */
function withTime(date: string, hour?: string, minute?: string, second?: string, zone?: string): string {
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) {
    return date;
  }
  const offset = zone && zone.toUpperCase() !== 'Z' ? `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}` : zone?.toUpperCase();
  return `${date}T${hour}:${minute}:${second ?? '00'}${offset ?? ''}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
