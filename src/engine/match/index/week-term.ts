import type { DayNumber } from '../day-number.ts';
import { hashTerm } from '../hash-term.ts';

/**
 * The week of publication, counted from 1970-01-01, posted like a term, so that reports of a query's days rise among the
 * candidates before anything is read of them.
 */
export function weekTerm(day: DayNumber): number {
  // No stem holds a space.
  return hashTerm(` week ${Math.floor(day / 7)}`);
}

/** The terms of all weeks that hold a day at most seven days from `day`. */
export function weeksAround(day: DayNumber): number[] {
  return [day - 7, day, day + 7].map(weekTerm);
}
