import { type CalendarDay, formatDay, formatMonth, formatWeek, pad, toDayNumber, weekdayOf } from './calendar.ts';
import { CALENDAR_UNITS, DAY_PARTS, DAY_WORDS, FUTURE_WORDS, POINTERS, WEEKDAYS } from './calendar-words.ts';
import type { DateContext, DateReading } from './dates.ts';
import { gapAfter, isCapital, plainGapAfter, rawToken } from './parsed-text.ts';
import { readNumber } from './read-number.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';

/** The date told from the report's own that starts at token `at` (`Thursday`, `last week`, `three days ago`, `in the coming days`), or null. */
export function readRelativeDate(context: DateContext, at: number): DateReading | null {
  const { parsed } = context;
  const norm = parsed.tokens[at]?.norm ?? '';
  const dayWord = DAY_WORDS.get(norm);
  // `USA Today` is a newspaper.
  if (dayWord !== undefined && at > context.from && isCapital(parsed, at) && isCapital(parsed, at - 1)) return null;
  if (dayWord !== undefined) return { to: at + 1, value: dayFrom(context.reference, dayWord), grain: 'day' };
  const weekday = WEEKDAYS.get(norm);
  if (weekday !== undefined)
    return isSingleDay(context, at) ? { to: at + 1, value: bareWeekday(context, at, weekday), grain: 'day' } : null;
  return readVagueSpan(context, at) ?? readPointed(context, at) ?? readAgo(context, at);
}

function dayNumberOf(reference: CalendarDay | null): number | null {
  if (!reference || reference.month === null || reference.day === null) return null;
  return toDayNumber(reference.year, reference.month, reference.day);
}

function dayFrom(reference: CalendarDay | null, days: number): string | null {
  const today = dayNumberOf(reference);
  return today === null ? null : formatDay(today + days);
}

/** Behind a weekday they make the name of a newspaper, and `Night` that of a show. */
const PAPERS: ReadonlySet<string> = new Set('Times Mirror Telegraph Express Mail Herald Star Post Night'.split(' '));

/** `every Friday` and `Sunday Times` are no dates. */
function isSingleDay({ parsed, from }: DateContext, at: number): boolean {
  if (!isCapital(parsed, at)) return false;
  const before = at > from ? (parsed.tokens[at - 1]?.norm ?? '') : '';
  if (before === 'every' || before === 'each' || before === 'black' || before === 'good' || before === 'super') return false;
  return !(PAPERS.has(rawToken(parsed, at + 1)) && gapAfter(parsed, at) === ' ');
}

/** How many words before a weekday are asked whether it lies ahead. */
const LOOK_BACK = 8;

function bareWeekday(context: DateContext, at: number, weekday: number): string | null {
  const today = dayNumberOf(context.reference);
  if (today === null) return null;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return formatDay(looksAhead(context, at) ? today + ((7 - back) % 7) : today - back);
}

const PAST_VERBS: ReadonlySet<string> = new Set('was were had did came took went has have'.split(' '));

/** `arrived`, but not `agreed` or `need`. */
function isRegularPast(norm: string): boolean {
  return norm.length > 2 && norm.endsWith('ed') && !norm.endsWith('eed');
}

/** The nearest verb before the weekday decides: `will meet Friday` against `will travel, she said Friday`. */
function looksAhead({ parsed, from }: DateContext, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - LOOK_BACK); i--) {
    const norm = parsed.tokens[i]?.norm ?? '';
    if (FUTURE_WORDS.has(norm)) return true;
    if (REPORTING_VERBS.has(norm) || PAST_VERBS.has(norm) || isRegularPast(norm)) return false;
  }
  return false;
}

/** Words that point to a span of the calendar. */
export const SPAN_POINTERS: ReadonlySet<string> = new Set(['coming', 'next', 'upcoming', 'recent', 'following', 'past', 'last']);
const SPAN_STARTS: ReadonlySet<string> = new Set(['in', 'over', 'the', ...SPAN_POINTERS]);

/** `in the coming days`, `in the next few weeks`, `in recent months`, `the next few days`. */
function readVagueSpan({ parsed }: DateContext, at: number): DateReading | null {
  let i = at;
  if (!SPAN_STARTS.has(parsed.tokens[i]?.norm ?? '')) return null;
  if (parsed.tokens[i]?.norm === 'in' || parsed.tokens[i]?.norm === 'over') i++;
  if (parsed.tokens[i]?.norm === 'the') i++;
  const pointer = parsed.tokens[i]?.norm ?? '';
  if (!SPAN_POINTERS.has(pointer)) return null;
  i++;
  let few = pointer === 'coming' || pointer === 'upcoming' || pointer === 'recent' || pointer === 'following';
  const count = parsed.tokens[i]?.norm;
  if (count === 'few' || count === 'several' || count === 'couple') {
    few = true;
    i += count === 'couple' && parsed.tokens[i + 1]?.norm === 'of' ? 2 : 1;
  }
  const word = parsed.tokens[i]?.norm ?? '';
  const unit = CALENDAR_UNITS.get(word);
  if (!few || !unit || !word.endsWith('s')) return null;
  for (let g = at; g < i; g++) if (plainGapAfter(parsed, g) !== ' ') return null;
  return { to: i + 1, value: null, grain: unit === 'day' ? 'week' : unit };
}

/** `last week`, `earlier this month`, `next Monday`, `last night`, `this morning`. */
function readPointed(context: DateContext, at: number): DateReading | null {
  const { parsed, reference } = context;
  const direction = POINTERS.get(parsed.tokens[at]?.norm ?? '');
  if (direction === undefined || gapAfter(parsed, at) !== ' ') return null;
  const norm = parsed.tokens[at + 1]?.norm ?? '';
  const weekday = WEEKDAYS.get(norm);
  const today = dayNumberOf(reference);
  if (weekday !== undefined) {
    if (today === null) return { to: at + 2, value: null, grain: 'day' };
    const back = (weekdayOf(today) - weekday + 7) % 7;
    const days = direction < 0 ? -(back === 0 ? 7 : back) : direction > 0 ? 7 - back : looksAhead(context, at) ? (7 - back) % 7 : -back;
    return { to: at + 2, value: formatDay(today + days), grain: 'day' };
  }
  if (DAY_PARTS.has(norm)) return { to: at + 2, value: dayFrom(reference, direction), grain: 'day' };
  const unit = CALENDAR_UNITS.get(norm);
  if (!unit || unit === 'day' || norm.endsWith('s')) return null;
  return { to: at + 2, value: shifted(reference, unit, direction), grain: unit };
}

/** The week, month or year that lies `count` of its kind from the report's own. */
function shifted(reference: CalendarDay | null, unit: 'week' | 'month' | 'year', count: number): string | null {
  if (!reference) return null;
  if (unit === 'year') return pad(reference.year + count, 4);
  if (unit === 'month') return reference.month === null ? null : formatMonth(reference.year, reference.month + count);
  const today = dayNumberOf(reference);
  return today === null ? null : formatWeek(today + 7 * count);
}

/** A report that counts further back tells history; the calendar has no such years. */
const MAX_BACK = 1500;

/** `three days ago`, `a year ago`. */
function readAgo({ parsed, reference }: DateContext, at: number): DateReading | null {
  const norm = parsed.tokens[at]?.norm;
  const article = norm === 'a' || norm === 'an';
  const number = article ? null : readNumber(parsed, at);
  const i = number?.to ?? at + 1;
  if ((!number && !article) || gapAfter(parsed, i - 1) !== ' ') return null;
  const unit = CALENDAR_UNITS.get(parsed.tokens[i]?.norm ?? '');
  if (!unit || parsed.tokens[i + 1]?.norm !== 'ago' || gapAfter(parsed, i) !== ' ') return null;
  const count = number?.value ?? 1;
  if (number?.vague || !Number.isInteger(count) || count > MAX_BACK) return { to: i + 2, value: null, grain: unit };
  return { to: i + 2, value: unit === 'day' ? dayFrom(reference, -count) : shifted(reference, unit, -count), grain: unit };
}
