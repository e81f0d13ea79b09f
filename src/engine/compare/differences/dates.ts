import type { Span } from '../../report.ts';
import type { DateMention } from '../../text/analysis.ts';
import { WEEKDAYS } from '../../text/calendar-words.ts';
import { REPORTING_VERBS } from '../../text/reporting-verbs.ts';
import { contrast, type Finding, phrase, touches } from '../describe-difference.ts';
import { type Pair, type Side, spanOf, spansIn, tokensIn } from '../pair.ts';
import { EDITED_LIKENESS, type Passage, type Reading, SURE_SCORE } from '../passages.ts';
import { isPastForm } from './past-forms.ts';

const MAX_DAYS_APART = 31;

/** Sentences that are aligned with less date different things more often than one. */
const MIN_SCORE = 0.6;

/** Words before and behind a date that say what happened then. */
const CONTEXT = 8;

/**
 * Dates of corresponding statements that differ once resolved, and time words (`in the coming days`) that put the same thing
 * otherwise. A date that the aligned sentence gives too, at any grain, is no difference.
 */
export function dateDifferences({ pair, open }: Reading): Finding[] {
  return open.flatMap((passage) => {
    const a = datesIn(pair.a, passage.a);
    const b = datesIn(pair.b, passage.b);
    return passage.likeness >= EDITED_LIKENESS ? exchangedDates(pair, passage, a, b) : resolvedDates(pair, passage, a, b);
  });
}

/** They are in the order of the text, as its tokens are. */
function datesIn(side: Side, sentence: number): DateMention[] {
  const { sentences, dates } = side.analysis;
  const span = sentences[sentence];
  if (!span) return [];
  const { from, to } = spansIn(dates, span);
  return dates.slice(from, to).filter((date) => !isSpeakersDay(side, date));
}

/** Days counted from the one on which somebody speaks. */
const SPEAKERS_DAY = /\b(?:yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening|week))\b/iu;

/** Whether a date in a quotation counts from the day on which it was said, which need not be the report's. */
function isSpeakersDay(side: Side, date: DateMention): boolean {
  return (side.quotationOf[tokensIn(side, date).from] ?? -1) >= 0 && SPEAKERS_DAY.test(side.text.slice(date.start, date.end));
}

/** In two versions of one sentence, dates in each other's place. */
function exchangedDates(pair: Pair, passage: Passage, a: DateMention[], b: DateMention[]): Finding[] {
  return passage.changes.flatMap(({ aFrom, aTo, bFrom, bTo }) => {
    if (aTo === aFrom || bTo === bFrom) return [];
    const x = a.find((date) => touches(date, spanOf(pair.a, aFrom, aTo)));
    const y = b.find((date) => touches(date, spanOf(pair.b, bFrom, bTo)));
    const confidence = 0.6 + 0.35 * passage.likeness;
    // A weekday counts for itself: the date it belongs to may give the day of the month too, or be the name of a show.
    if (areOtherDays(pair, aFrom, aTo, bFrom, bTo))
      return [findingOf(pair, [x ?? spanOf(pair.a, aFrom, aTo)], [y ?? spanOf(pair.b, bFrom, bTo)], confidence, 0.85)];
    return x && y && isResolved(x) === isResolved(y) && !agree(pair, x, y) ? [findingOf(pair, [x], [y], confidence, 0.85)] : [];
  });
}

/** Whether one weekday stands in place of another. */
function areOtherDays({ a, b }: Pair, aFrom: number, aTo: number, bFrom: number, bTo: number): boolean {
  const days = (side: Side, from: number, to: number): string[] =>
    side.tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .filter((norm) => WEEKDAYS.has(norm));
  const [one, other] = [days(a, aFrom, aTo), days(b, bFrom, bTo)];
  return one.length > 0 && other.length > 0 && !one.some((day) => other.includes(day));
}

function resolvedDates(pair: Pair, passage: Passage, a: DateMention[], b: DateMention[]): Finding[] {
  if (a.length === 0 || b.length === 0 || passage.score < MIN_SCORE) return [];
  const lackingA = a.filter((x) => !b.some((y) => agree(pair, x, y)));
  const lackingB = b.filter((y) => !a.some((x) => agree(pair, x, y)));
  const [knownA, knownB] = [lackingA.filter(isResolved), lackingB.filter(isResolved)];
  const findings: Finding[] = [];
  const [isRetold, isSure] = [passage.likeness >= RETOLD_LIKENESS, passage.score >= SURE_SCORE];
  // The only day of one statement against the only day of the other needs no further sign that both date the same thing.
  const isPaired = isSure && daysOf(knownA) === 1 && daysOf(knownB) === 1;
  const isComparable = (x: DateMention, y: DateMention): boolean => {
    if (!isNear(x, y)) return false;
    if (haveCommonAct(pair, x, y, isRetold)) return true;
    return isPaired && (isRetold || (isOfSpeech(pair.a, x) && isOfSpeech(pair.b, y))) && haveCommonContext(pair, x, y);
  };
  const comparableA = knownA.filter((x) => knownB.some((y) => isComparable(x, y)));
  const comparableB = knownB.filter((y) => knownA.some((x) => isComparable(x, y)));
  if (comparableA.length > 0 && comparableB.length > 0)
    findings.push(findingOf(pair, comparableA, comparableB, 0.4 + 0.4 * passage.score, 0.45 + 0.35 * passage.score));
  const vague = lackingA.flatMap((x) => lackingB.filter((y) => areVague(pair, x, y)).map((y) => ({ x, y })));
  if (vague[0]) findings.push(findingOf(pair, [vague[0].x], [vague[0].y], 0.5, 0.4));
  return findings;
}

/** Passages of which less is told in the same words and order may share another statement than the one that is dated. */
const RETOLD_LIKENESS = 0.45;

function daysOf(dates: readonly DateMention[]): number {
  return new Set(dates.map(({ value }) => value)).size;
}

/** Two spans that the calendar leaves open (`in the coming days`), both of what lies ahead or both of what is past. */
function areVague(pair: Pair, x: DateMention, y: DateMention): boolean {
  return isSpan(pair.a, x) && isSpan(pair.b, y) && isAhead(pair.a, x) === isAhead(pair.b, y) && haveCommonContext(pair, x, y);
}

/** `in recent weeks`: more than one day, and nobody knows which. */
function isSpan(side: Side, date: DateMention): boolean {
  return !isResolved(date) && /s$/u.test(side.text.slice(date.start, date.end));
}

function isAhead(side: Side, { start, end }: DateMention): boolean {
  return /\b(?:next|coming|upcoming|following|soon)\b/iu.test(side.text.slice(start, end));
}

/** Tokens before a date among which the reporting verb stands whose day it is. */
const SPEECH_REACH = 3;

/** Whether a date is the day on which something was said: `said on Thursday`, `told Brandt on Friday that`. */
function isOfSpeech(side: Side, date: DateMention): boolean {
  const { tokens } = side;
  const { from, to } = tokensIn(side, date);
  return tokens[to]?.norm === 'that' || tokens.slice(Math.max(0, from - SPEECH_REACH), from).some(({ norm }) => REPORTING_VERBS.has(norm));
}

/**
 * Whether a content word stands next to one date and near the other, reporting verbs aside: what was done then. Unless `isAnyWord`, only a past
 * form is believed.
 */
function haveCommonAct(pair: Pair, x: DateMention, y: DateMention, isAnyWord: boolean): boolean {
  const [a, b] = [actsBeside(pair, pair.a, x, isAnyWord), actsBeside(pair, pair.b, y, isAnyWord)];
  return a.next.some((term) => b.near.includes(term)) || b.next.some((term) => a.near.includes(term));
}

/** Content words on each side of a date that may say what happened then. */
const MAX_ACTS = 2;

/** Meanings of the content words right beside a date, and of those near it; unless `isAnyWord` of past forms only. */
function actsBeside({ concepts }: Pair, side: Side, date: DateMention, isAnyWord: boolean): { next: number[]; near: number[] } {
  const { from, to } = tokensIn(side, date);
  const sentence = side.sentenceOf[from];
  const acts: { next: number[]; near: number[] } = { next: [], near: [] };
  for (const [at, step] of [
    [from - 1, -1],
    [to, 1],
  ] as const) {
    let count = 0;
    for (let i = at; count < MAX_ACTS && side.sentenceOf[i] === sentence && Math.abs(i - at) < CONTEXT; i += step) {
      const term = side.terms[i] ?? -1;
      if (term < 0 || REPORTING_VERBS.has(side.tokens[i]?.norm ?? '') || isCapital(side, i)) continue;
      const concept = concepts[term] ?? term;
      const isAct = isAnyWord || isPastForm(side.tokens[i]?.norm ?? '');
      if (isAct && count === 0) acts.next.push(concept);
      if (isAct) acts.near.push(concept);
      count++;
    }
  }
  return acts;
}

function isCapital(side: Side, token: number): boolean {
  const first = side.text.charAt(side.tokens[token]?.start ?? 0);
  return first !== first.toLowerCase();
}

function findingOf(pair: Pair, a: Span[], b: Span[], confidence: number, weight: number): Finding {
  const [x, y] = [dateOf(pair.a, a[0]), dateOf(pair.b, b[0])];
  const date = x && y ? { date: { a: x.value, b: y.value, grainA: x.grain, grainB: y.grain } } : {};
  return { kind: 'date', a, b, confidence, weight, note: contrast(pair, a[0], b[0]), ...date };
}

function dateOf(side: Side, span: Span | undefined): DateMention | undefined {
  return span && side.analysis.dates.find((date) => touches(date, span));
}

/** Whether a content word stands near both dates: what happened on them. */
function haveCommonContext(pair: Pair, x: DateMention, y: DateMention): boolean {
  const around = (side: Side, date: DateMention): Int32Array => {
    const { from, to } = tokensIn(side, date);
    const sentence = side.sentenceOf[from] ?? -1;
    const [first, last] = [Math.max(side.from[sentence] ?? 0, from - CONTEXT), Math.min(side.to[sentence] ?? 0, to + CONTEXT)];
    return side.terms.subarray(first, last).map((term, i) => (first + i >= from && first + i < to ? -1 : (pair.concepts[term] ?? -1)));
  };
  const left = around(pair.a, x);
  return around(pair.b, y).some((term) => term >= 0 && left.includes(term));
}

/** Of one grain, years next to each other, and about a month apart at most: dates further off belong to other events, not to another account of this one. */
function isNear(x: DateMention, y: DateMention): boolean {
  if (x.grain !== y.grain || x.value === null || y.value === null) return false;
  if (x.grain === 'year') return Math.abs(Number(x.value) - Number(y.value)) === 1;
  return x.grain === 'week' || Math.abs(roughDays(x.value) - roughDays(y.value)) <= MAX_DAYS_APART;
}

/** Days since the year 0, every month taken for 31 days: near enough to tell far from near. */
function roughDays(value: string): number {
  const [year = 0, month = 1, day = 1] = value.slice(0, 10).split('-').map(Number);
  return (year * 12 + month) * 31 + day;
}

function isResolved(date: DateMention): boolean {
  return date.value !== null;
}

/** Two bare weekdays of one name, which two reports of one event mean alike whatever each resolves to. */
function areSameWeekday(pair: Pair, x: DateMention, y: DateMention): boolean {
  const day = (side: Side, date: DateMention): string | undefined => {
    const { from, to } = tokensIn(side, date);
    const tokens = side.tokens.slice(from, to);
    // The numbers of a time are hours.
    const isDated = date.grain !== 'time' && tokens.some(({ norm }) => /^\d/u.test(norm));
    return isDated ? undefined : tokens.find(({ norm }) => WEEKDAYS.has(norm))?.norm;
  };
  const one = day(pair.a, x);
  return one !== undefined && one === day(pair.b, y);
}

/** Of weeks in a row, `last weekend` of the one report is `this weekend` of another that comes out a day apart. */
function areNextWeeks(x: DateMention, y: DateMention): boolean {
  if (x.grain !== 'week' || y.grain !== 'week' || x.value === null || y.value === null) return false;
  const [one = 0, other = 0] = [x.value, y.value].map((value) => Number(value.slice(0, 4)) * WEEKS + Number(value.slice(6)));
  return Math.abs(one - other) <= 1;
}

/** Weeks of a year, but for the odd one. */
const WEEKS = 52;

/** What may stand before a span of time without changing it: `in the coming days`, `over the coming days`. */
const BEFORE_SPAN = /^(?:in|over|within|during) /;

/** Equal, or one the coarser form of the other (`2021-05` and `2021-05-20`); unresolved ones by their words alone. */
function agree(pair: Pair, x: DateMention, y: DateMention): boolean {
  if (x.value === null || y.value === null) {
    const [one, other] = [phrase(pair.a, x), phrase(pair.b, y)].map((words) => words.toLowerCase().replace(BEFORE_SPAN, ''));
    return one === other;
  }
  return x.value.startsWith(y.value) || y.value.startsWith(x.value) || areSameWeekday(pair, x, y) || areNextWeeks(x, y);
}
