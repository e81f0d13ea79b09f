/** A day of the proleptic Gregorian calendar; month and day from 1, null where unknown. */
export interface CalendarDay {
  year: number;
  month: number | null;
  day: number | null;
}

/**
 * Days since 1970-01-01 of a Gregorian date. Plain arithmetic, so that no time zone of the machine can shift a day.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
 */
export function toDayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The Gregorian date of a day number; the inverse of `toDayNumber`. Source: Hinnant, `civil_from_days`. */
export function fromDayNumber(days: number): { year: number; month: number; day: number } {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** Weekday of a day number, 0 for Sunday. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

/** `2021-05-20` for a day number. */
export function formatDay(days: number): string {
  const { year, month, day } = fromDayNumber(days);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `2021-W20`: the ISO 8601 week that holds the day. */
export function formatWeek(days: number): string {
  const thursday = days - ((weekdayOf(days) + 6) % 7) + 3;
  const { year } = fromDayNumber(thursday);
  const week = Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

/** `2021-05`; months below 1 or above 12 carry into the year. */
export function formatMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`;
}

/** True for a day that exists (29 February only in leap years). */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const back = fromDayNumber(toDayNumber(year, month, day));
  return back.month === month && back.day === day;
}

/** Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a longer ISO 8601 date; null for anything else or a day that does not exist. */
export function parseCalendarDay(iso: string | null): CalendarDay | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:$|[T ]))?)?(?![\d-])/u.exec(iso ?? '') ?? /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso ?? '');
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && !isDay(year, month, day ?? 1)) return null;
  return { year, month, day };
}

/** The number with leading zeros to at least `width` digits. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
