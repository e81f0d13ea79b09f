import { fromDayNumber, toDayNumber } from '../text/calendar.ts';

/** A whole day, counted from 1970-01-01 (day 0); may be negative. */
export type DayNumber = number;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u;

/**
 * Day number of an ISO 8601 date or date and time, by its own calendar day (no time zone is applied).
 * Null for null, for `YYYY` and `YYYY-MM`, which name no day, and for anything malformed.
 */
export function dayNumber(date: string | null): DayNumber | null {
  const match = date === null ? null : ISO_DAY.exec(date);
  if (!match) return null;
  const [, year, month, day] = match.map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return month < 1 || month > 12 || day < 1 || day > 31 ? null : toDayNumber(year, month, day);
}

/** Month (1..12) and day of the month as `month * 32 + day`, which names a day without its year. */
export function calendarDay(days: DayNumber): number {
  const { month, day } = fromDayNumber(days);
  return month * 32 + day;
}
