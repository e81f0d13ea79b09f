import { type CalendarDay, formatDay, formatMonth, isDay, pad, toDayNumber } from './calendar.ts';
import { AMBIGUOUS_MONTHS, MONTHS, TIME_PREPOSITIONS, WEEKDAYS } from './calendar-words.ts';
import { isDigit, isLower } from './characters.ts';
import type { DateContext, DateReading } from './dates.ts';
import { ORDINAL_SUFFIXES } from './number-words.ts';
import { gapAfter, isCapital, isDigits, type ParsedText, plainGapAfter, rawToken } from './parsed-text.ts';
import { isEnglish } from './stems.ts';
import { isYear } from './years.ts';

/** What parts a weekday from its month. */
const BEHIND_WEEKDAY: ReadonlySet<string> = new Set([' ', ', ', '. ', ',. ']);

/** The date in figures or with a month's name that starts at token `at` (`May 21, 2021`, `21 May`, `2021-05-21`, `May 2021`, `2014`), or null. */
export function readCalendarDate(context: DateContext, at: number): DateReading | null {
  const { parsed } = context;
  const norm = parsed.tokens[at]?.norm ?? '';
  if (isDigits(parsed, at)) return readNumericDate(context, at) ?? readDayMonth(context, at) ?? readYear(parsed, at);
  if (!isEnglish(parsed.lang)) return null;
  // `Thursday, May 20`: the day of the month says all.
  const start = WEEKDAYS.has(norm) && BEHIND_WEEKDAY.has(plainGapAfter(parsed, at)) ? at + 1 : at;
  return readMonthDay(context, start, start === at);
}

const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/uy;
const SLASHED = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/uy;

function readNumericDate(context: DateContext, at: number): DateReading | null {
  const { parsed } = context;
  const start = parsed.tokens[at]?.start ?? 0;
  ISO.lastIndex = start;
  const iso = parsed.text.charAt(start + 4) === '-' ? ISO.exec(parsed.text) : null;
  if (iso) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    if (isDay(year, month, day))
      return { to: tokenAt(parsed, at, start + iso[0].length), value: formatDay(toDayNumber(year, month, day)), grain: 'day' };
  }
  const { text } = parsed;
  const parted = isPart(text.charAt(start + 1)) ? start + 1 : start + 2;
  const sign = text.charAt(parted);
  if (!isPart(sign) || (text.charAt(parted + 2) !== sign && text.charAt(parted + 3) !== sign)) return null;
  SLASHED.lastIndex = start;
  const match = SLASHED.exec(parsed.text);
  if (!match) return null;
  const to = tokenAt(parsed, at, start + match[0].length);
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = match[4]?.length === 2 ? 2000 + Number(match[4]) : Number(match[4]);
  const [day, month] = second > 12 ? [second, first] : [first, second];
  if (!isDay(year, month, day) || year < 1900 || year > 2099) return null;
  // English writes both orders: 5/6/2021 stays unresolved. Points are only used with the day first.
  const unsure = isEnglish(parsed.lang) && match[2] !== '.' && first <= 12 && second <= 12 && first !== second;
  return { to, value: unsure ? null : formatDay(toDayNumber(year, month, day)), grain: 'day' };
}

/** What parts the numbers of a date. */
function isPart(sign: string): boolean {
  return sign === '/' || sign === '.' || sign === '-';
}

function tokenAt(parsed: ParsedText, at: number, end: number): number {
  let to = at + 1;
  while ((parsed.tokens[to]?.start ?? end) < end) to++;
  return to;
}

/** `21 May 2021`, `21st of May`. */
function readDayMonth(context: DateContext, at: number): DateReading | null {
  const { parsed } = context;
  const day = dayNumber(parsed, at);
  if (!day || !isEnglish(parsed.lang)) return null;
  const of = parsed.tokens[day.to]?.norm === 'of' ? 1 : 0;
  const month = monthAt(parsed, day.to + of);
  if (month === null || plainGapAfter(parsed, day.to - 1) !== ' ') return null;
  const year = yearAfter(parsed, day.to + of + 1);
  return resolveDay(context, year?.to ?? day.to + of + 1, month, day.day, year?.year ?? null);
}

/** `May 21, 2021`, `May 21–23`, `May 2021`, `in May`. */
function readMonthDay(context: DateContext, at: number, bare: boolean): DateReading | null {
  const { parsed } = context;
  const month = monthAt(parsed, at);
  if (month === null) return null;
  const gap = plainGapAfter(parsed, at);
  const day = gap === ' ' || gap === '. ' ? dayNumber(parsed, at + 1) : null;
  if (day && !isYear(parsed, at + 1)) {
    const dash = gapAfter(parsed, day.to - 1);
    const last = dash === '-' || dash === '–' ? (dayNumber(parsed, day.to)?.to ?? day.to) : day.to;
    const year = yearAfter(parsed, last);
    return resolveDay(context, year?.to ?? last, month, day.day, year?.year ?? null);
  }
  if (!bare) return null;
  const year = BEFORE_YEAR.has(gap) && isYear(parsed, at + 1) ? Number(rawToken(parsed, at + 1)) : null;
  if (year !== null) return { to: at + 2, value: formatMonth(year, month), grain: 'month' };
  const before = at > context.from ? (parsed.tokens[at - 1]?.norm ?? '') : '';
  if (AMBIGUOUS_MONTHS.has(parsed.tokens[at]?.norm ?? '') && !TIME_PREPOSITIONS.has(before)) return null;
  // `before June Smith` names a person.
  if (isCapital(parsed, at + 1) && isLower(rawToken(parsed, at + 1).charCodeAt(1)) && gap === ' ' && at + 1 < context.until) return null;
  return { to: at + 1, value: nearestMonth(context.reference, month, before), grain: 'month' };
}

function monthAt(parsed: ParsedText, at: number): number | null {
  const month = MONTHS.get(parsed.tokens[at]?.norm ?? '');
  return month !== undefined && isCapital(parsed, at) ? month : null;
}

function dayNumber(parsed: ParsedText, at: number): { day: number; to: number } | null {
  const token = parsed.tokens[at];
  if (!token || !isDigits(parsed, at) || token.end - token.start > 4) return null;
  const digits = isDigit(token.norm.charCodeAt(1)) ? 2 : 1;
  const glued = token.norm.slice(digits);
  const day = glued === '' || ORDINAL_SUFFIXES.has(glued) ? Number(token.norm.slice(0, digits)) : 0;
  if (day < 1 || day > 31) return null;
  const suffix = gapAfter(parsed, at) === '' && ORDINAL_SUFFIXES.has(parsed.tokens[at + 1]?.norm ?? '');
  // `May 21 people` hardly occurs, `May 10 percent` does not; `March 4,000` is one token and fails above.
  return { day, to: at + (suffix ? 2 : 1) };
}

/** What parts a month from its year. */
const BEFORE_YEAR: ReadonlySet<string> = new Set([' ', ', ', '. ', '., ']);

function yearAfter(parsed: ParsedText, at: number): { year: number; to: number } | null {
  const gap = plainGapAfter(parsed, at - 1);
  return (gap === ' ' || gap === ', ') && isYear(parsed, at) ? { year: Number(rawToken(parsed, at)), to: at + 1 } : null;
}

function resolveDay({ reference }: DateContext, to: number, month: number, day: number, year: number | null): DateReading | null {
  if (!isDay(2000, month, day)) return null;
  if (year !== null) return isDay(year, month, day) ? { to, value: formatDay(toDayNumber(year, month, day)), grain: 'day' } : null;
  if (!reference) return { to, value: null, grain: 'day' };
  const around = toDayNumber(reference.year, reference.month ?? month, reference.day ?? 15);
  let best: number | null = null;
  for (const y of reference.month === null ? [reference.year] : [reference.year, reference.year - 1, reference.year + 1]) {
    if (!isDay(y, month, day)) continue;
    const days = toDayNumber(y, month, day);
    if (best === null || Math.abs(days - around) < Math.abs(best - around)) best = days;
  }
  return { to, value: best === null ? null : formatDay(best), grain: 'day' };
}

/** `in May` is the nearest May; `last` and `next` go strictly back and ahead. */
function nearestMonth(reference: CalendarDay | null, month: number, before: string): string | null {
  if (!reference) return null;
  if (reference.month === null) return before === 'last' || before === 'next' ? null : formatMonth(reference.year, month);
  let difference = month - reference.month;
  if (before === 'last' || before === 'since')
    difference = difference >= 0 && !(before === 'since' && difference === 0) ? difference - 12 : difference;
  else if (before === 'next') difference = difference <= 0 ? difference + 12 : difference;
  else if (difference > 6) difference -= 12;
  else if (difference < -6) difference += 12;
  return formatMonth(reference.year, reference.month + difference);
}

/** `2014`; `the 1990s` is a decade, which no single year stands for. */
function readYear(parsed: ParsedText, at: number): DateReading | null {
  if (!isYear(parsed, at)) return null;
  const gap = gapAfter(parsed, at);
  const decade = parsed.tokens[at + 1]?.norm === 's' && (gap === '' || gap === "'" || gap === '’');
  return decade ? { to: at + 2, value: null, grain: 'year' } : { to: at + 1, value: pad(Number(rawToken(parsed, at)), 4), grain: 'year' };
}
