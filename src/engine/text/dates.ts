import type { DateGrain, DateMention, Token } from './analysis.ts';
import { type CalendarDay, parseCalendarDay } from './calendar.ts';
import { readCalendarDate } from './calendar-dates.ts';
import { DAY_PARTS } from './calendar-words.ts';
import { readClockTime } from './clock-times.ts';
import { isDigits, type ParsedText, plainGapAfter, tokenRange } from './parsed-text.ts';
import { readRelativeDate, SPAN_POINTERS } from './relative-dates.ts';
import { isEnglish } from './stems.ts';
import { WORD_MARKS } from './word-facts.ts';

/** A date at one place: the token after it, its value and grain. */
export interface DateReading {
  /** Token index after the date's words. */
  to: number;
  value: string | null;
  grain: DateGrain;
}

/** What a reader of dates starts from. */
export interface DateContext {
  parsed: ParsedText;
  /** The report's own date, null where unknown. */
  reference: CalendarDay | null;
  /** Tokens of the sentence, `[from, until)`. */
  from: number;
  until: number;
}

/**
 * The calendar expressions of a text in its order, resolved against `reportDate` (ISO 8601 as in `Report.date`) by the rules of news: a bare
 * weekday is the latest one up to publication unless the words before it look ahead; a month without a year is the nearest one. What
 * needs a date that is not known, and vague spans (`in the coming days`), have the value null. A time of day alone has the value
 * `T17:00`. Other languages than English: numeric dates and years only.
 */
export function findDates(parsed: ParsedText, reportDate: string | null): DateMention[] {
  const reference = parseCalendarDay(reportDate);
  const mentions: DateMention[] = [];
  parsed.sentences.forEach((sentence, index) => {
    if (sentence.role === 'credit') return;
    const range = tokenRange(parsed, index);
    const context: DateContext = { parsed, reference, from: range.from, until: range.to };
    for (let t = range.from; t < range.to; ) {
      const mention = (parsed.tokens[t] as Token).marks & WORD_MARKS.date ? readDateAt(context, t) : null;
      if (mention) mentions.push(mention.date);
      t = mention ? Math.max(mention.next, t + 1) : t + 1;
    }
  });
  return mentions;
}

function readDateAt(context: DateContext, at: number): { date: DateMention; next: number } | null {
  const { parsed } = context;
  const token = parsed.tokens[at];
  if (!token || isIdle(parsed, at)) return null;
  const clock = token.marks & WORD_MARKS.digit ? readClockTime(parsed.text, token.start) : null;
  if (clock) return withDay(context, at, clock.end, clock.value);
  const reading = readCalendarDate(context, at) ?? (isEnglish(parsed.lang) ? readRelativeDate(context, at) : null);
  if (!reading || reading.to > context.until) return null;
  const to = withDayPart(context, reading.to);
  const date = { start: token.start, end: parsed.tokens[to - 1]?.end ?? token.end, value: reading.value, grain: reading.grain };
  return withTime(context, date, to);
}

/** `a`, `the` and `in` are everywhere: few words behind them make a date of them (`a year ago`, `in the coming days`). */
function isIdle({ tokens }: ParsedText, at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  switch (tokens[at]?.norm) {
    case 'a':
    case 'an':
      return tokens[at + 2]?.norm !== 'ago';
    case 'the':
      return !SPAN_POINTERS.has(next);
    case 'in':
      return next !== 'the' && !SPAN_POINTERS.has(next);
    default:
      return false;
  }
}

/** `Thursday evening`, `May 20 evening`. */
function withDayPart(context: DateContext, to: number): number {
  const { parsed } = context;
  if (to >= context.until || plainGapAfter(parsed, to - 1) !== ' ') return to;
  return DAY_PARTS.has(parsed.tokens[to]?.norm ?? '') ? to + 1 : to;
}

/** `5 p.m. on Thursday`: the time takes the day behind it. */
function withDay(context: DateContext, at: number, end: number, value: string): { date: DateMention; next: number } {
  const { parsed } = context;
  const start = parsed.tokens[at]?.start ?? 0;
  let next = at + 1;
  while (next < context.until && (parsed.tokens[next]?.start ?? end) < end) next++;
  const skip = parsed.tokens[next]?.norm === 'on' ? 1 : 0;
  const near = next < context.until && (parsed.tokens[next]?.start ?? 0) - end <= 2;
  const day = near ? (readCalendarDate(context, next + skip) ?? readRelativeDate(context, next + skip)) : null;
  if (day?.grain !== 'day' || day.to > context.until || !isEnglish(parsed.lang)) {
    return { date: { start, end, value: `T${value}`, grain: 'time' }, next };
  }
  const date: DateMention = {
    start,
    end: parsed.tokens[day.to - 1]?.end ?? end,
    value: day.value && `${day.value}T${value}`,
    grain: 'time',
  };
  return { date, next: day.to };
}

/** `Thursday at 5 p.m.`: the day takes the time behind it. */
function withTime(context: DateContext, date: DateMention, to: number): { date: DateMention; next: number } {
  const { parsed } = context;
  const skip = parsed.tokens[to]?.norm === 'at' ? 1 : 0;
  const token = parsed.tokens[to + skip];
  const near = date.grain === 'day' && token !== undefined && to + skip < context.until && token.start - date.end <= 6;
  const gap = plainGapAfter(parsed, to - 1);
  const clock = near && isDigits(parsed, to + skip) && (gap === ' ' || gap === ', ') ? readClockTime(parsed.text, token.start) : null;
  if (!clock) return { date, next: to };
  let next = to + skip + 1;
  while (next < context.until && (parsed.tokens[next]?.start ?? 0) < clock.end) next++;
  return { date: { start: date.start, end: clock.end, value: date.value && `${date.value}T${clock.value}`, grain: 'time' }, next };
}
