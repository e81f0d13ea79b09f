import { countText, text, uiLocale } from './text.ts';

/** Beyond this many days a calendar date says more than a count of days. */
const MAX_RELATIVE_DAYS = 30;

const DAY_MS = 86_400_000;

interface DateParts {
  year: number;
  /** 1..12, null where only the year is known. */
  month: number | null;
  /** 1..31, null where only the month is known. */
  day: number | null;
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/s;

/** Reads an ISO 8601 date as fine as it is written; null for anything else, also for days that no calendar has. */
function parseDate(iso: string | null): DateParts | null {
  const match = iso === null ? null : ISO_DATE.exec(iso.trim());
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return null;
  return { year, month, day };
}

/** Days since 1970 of a date known to the day, else null. */
function dayNumber(parts: DateParts | null): number | null {
  if (!parts || parts.month === null || parts.day === null) return null;
  return Date.UTC(parts.year, parts.month - 1, parts.day) / DAY_MS;
}

/**
 * A report's date in the reader's locale, as fine as it is known (`21 May 2021`, `May 2021`, `2021`); "date unknown" for
 * null and for what is no date. The day is the one written in the report, whatever the reader's time zone.
 */
export function formatDate(iso: string | null): string {
  const parts = parseDate(iso);
  if (!parts) return text('dateUnknown');
  const moment = new Date(Date.UTC(parts.year, (parts.month ?? 1) - 1, parts.day ?? 1));
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (parts.month !== null) options.month = 'long';
  if (parts.day !== null) options.day = 'numeric';
  return new Intl.DateTimeFormat(uiLocale(), options).format(moment);
}

/**
 * When `iso` lies, seen from `from`: "same day", "1 day later", "2 days earlier". Where one of them is not known to the day, or
 * they lie more than 30 days apart, it is the date itself.
 */
export function relativeDate(iso: string | null, from: string | null): string {
  const day = dayNumber(parseDate(iso));
  const origin = dayNumber(parseDate(from));
  if (day === null || origin === null) return formatDate(iso);
  const days = day - origin;
  if (days === 0) return text('sameDay');
  if (Math.abs(days) > MAX_RELATIVE_DAYS) return formatDate(iso);
  return days > 0 ? countText('daysLater', days) : countText('daysEarlier', -days);
}

/** Orders dates from early to late, coarse ones at their first day, unknown ones last; for `Array.sort`. */
export function compareDates(first: string | null, second: string | null): number {
  return sortKey(first).localeCompare(sortKey(second), 'en');
}

function sortKey(iso: string | null): string {
  return iso === null || !parseDate(iso) ? '9999-99' : iso.trim();
}
