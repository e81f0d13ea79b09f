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
  return month < 1 || month > 12 || day < 1 || day > 31 ? null : daysFromCivil(year, month, day);
}

/** Day of the week of a day number, 0 for Sunday to 6 for Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Month (1..12) and day of the month as `month * 32 + day`, which names a day without its year. */
export function calendarDay(day: DayNumber): number {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return month * 32 + dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
}

/** Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil; `calendarDay` is its civil_from_days. */
function daysFromCivil(year: number, month: number, day: number): DayNumber {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}
