import type { Span } from '../../report.ts';
import type { Figure } from '../../text/analysis.ts';
import type { FigureRelation, FigureValue } from '../comparison.ts';
import { contrast, type Finding, touches } from '../describe-difference.ts';
import { isRoughly, isToll, relateFigures } from '../figure-relation.ts';
import { type Pair, type Side, spanOf, TOKEN_TRAITS } from '../pair.ts';
import { EDITED_LIKENESS, type Passage, type Reading } from '../passages.ts';
import type { WordChange } from '../word-diff.ts';
import { areFewSentences, isInDate } from './figure-context.ts';
import { areOppositeBounds, areRounded } from './figure-rounding.ts';
import { areOfOthers, subjectOf } from './figure-subjects.ts';

const TIME_UNIT = /^[\s-](?:second|minute|hour|day|week|month|year|decade)s?\b/u;

/** So many words in a row around two numbers, the same in both reports, show that they stand in each other's place. */
export const SAME_WORDS = 4;

/**
 * How much each relation of two figures matters. Of those of one quantity that readers judged, 27 of 30 sharp ones that only allow for a common
 * value were worth telling, 5 of 55 rough ones, 2 of 10 rounded ones.
 */
const WEIGHTS: Readonly<Record<FigureRelation, number>> = { conflict: 0.9, 'later-toll': 0.9, vaguer: 0.75, rounded: 0.2 };

const ROUGH_WEIGHT = 0.2;

/** A day of the month is the number of a date, which tells more: see `dates.ts`. */
const DAY_WEIGHT = 0.4;

/** Numbers that stand in each other's place in two versions of one sentence; days of the month only where nothing else in it changed. */
export function exchangedNumbers({ pair, open }: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const passage of open) {
    if (passage.likeness < EDITED_LIKENESS) continue;
    for (const change of passage.changes) {
      const exchanged = exchangedIn(pair, change);
      if (!exchanged || !(isStatement(pair.a, passage.a) && isStatement(pair.b, passage.b))) continue;
      const [a, b] = exchanged;
      const isDay = bothInDates(pair, a, b) && !(isDistance(pair.a, a) && isDistance(pair.b, b));
      const isAlone = passage.changes.length === 1 && change.aTo - change.aFrom === 1 && change.bTo - change.bFrom === 1;
      if (isDay && !isAlone) continue;
      const finding = exchangedFinding(pair, passage, a, b, isAlone);
      if (finding && isDay) finding.weight = DAY_WEIGHT;
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

/** `isAlone` says that nothing else changed in the sentence: then it speaks of the same thing. */
function exchangedFinding(pair: Pair, passage: Passage, a: Span, b: Span, isAlone: boolean): Finding | null {
  const [figureA, figureB] = [figureAt(pair.a, a), figureAt(pair.b, b)];
  if (figureA && figureB) {
    // `8,300` and `8300` are other words only.
    if (figureA.unit === figureB.unit && figureA.value === figureB.value && figureA.max === figureB.max) return null;
    if (areRounded(pair, figureA, figureB) || (areFewSentences(pair) && areOppositeBounds(figureA, figureB))) return null;
    if (!isAlone && isOverruled(pair, figureA, passage.a, figureB, passage.b)) return null;
  }
  return numbersFinding(pair, a, b, 0.6 + 0.35 * passage.likeness);
}

/** Two numbers that stand in each other's place, with the figures that they belong to. */
export function numbersFinding(pair: Pair, a: Span, b: Span, confidence: number): Finding {
  const [figureA, figureB] = [figureAt(pair.a, a), figureAt(pair.b, b)];
  if (figureA && figureB && figureA.unit === figureB.unit) return { ...findingOf(pair, figureA, figureB, confidence), weight: 0.9 };
  const [spanA, spanB] = [figureA ?? a, figureB ?? b];
  return { kind: 'figure', a: [spanA], b: [spanB], confidence, weight: 0.9, note: contrast(pair, spanA, spanB) };
}

/** Words without which a line states nothing: `Published: March 7, 2024`. */
const MIN_WORDS = 2;

/** Whether a sentence has telling words besides its dates and figures. */
function isStatement({ terms, traits, from, to }: Side, sentence: number): boolean {
  let words = 0;
  for (let i = from[sentence] ?? 0; i < (to[sentence] ?? 0) && words < MIN_WORDS; i++)
    if ((terms[i] as number) >= 0 && !((traits[i] as number) & (TOKEN_TRAITS.date | TOKEN_TRAITS.figure))) words++;
  return words >= MIN_WORDS;
}

function bothInDates(pair: Pair, a: Span, b: Span): boolean {
  return isInDate(pair.a, a) && isInDate(pair.b, b);
}

/** `50 years ago` counts, unlike `April 23`: the number comes first and a unit of time behind it. */
function isDistance(side: Side, number: Span): boolean {
  return TIME_UNIT.test(side.text.slice(number.end, number.end + 12));
}

/** The first two numbers of changed words that may stand in each other's place; null where there are none. */
function exchangedIn({ a, b }: Pair, { aFrom, aTo, bFrom, bTo }: WordChange): [Span, Span] | null {
  for (let i = aFrom; i < aTo; i++) {
    if (!isNumber(a, i)) continue;
    const one = spanOf(a, i, i + 1);
    for (let j = bFrom; j < bTo; j++) {
      if (!isNumber(b, j) || isYearOfDate(a, i) !== isYearOfDate(b, j)) continue;
      const other = spanOf(b, j, j + 1);
      if (mayMeasureAlike(a, one, b, other)) return [one, other];
    }
  }
  return null;
}

/** Digits, unless they name a decade (`in his 80s`), are the second of two prices (`$1.25/30`) or a part of a code (`call 0800 555 111`). */
function isNumber({ text, tokens, traits }: Side, i: number): boolean {
  if (!((traits[i] as number) & TOKEN_TRAITS.digit) || isCodePart(text, tokens, traits, i)) return false;
  const { start, end } = tokens[i] as Span;
  return text.charAt(start - 1) !== '/' && text.charAt(end) !== 's' && text.charAt(end - 1) !== 's';
}

/** Whether digits are the year of a date, which is no count; an impossible day of a month may still be a day. */
function isYearOfDate({ tokens, traits }: Side, i: number): boolean {
  const { start, end } = tokens[i] as Span;
  return end - start === YEAR_DIGITS && ((traits[i] as number) & TOKEN_TRAITS.date) !== 0;
}

const YEAR_DIGITS = 4;

/** Whether a run of digits stands right behind another one, and neither in a date. */
function isCodePart(text: string, tokens: readonly Span[], traits: Uint8Array, i: number): boolean {
  const { digit, date } = TOKEN_TRAITS;
  if (i === 0 || (((traits[i - 1] as number) | (traits[i] as number)) & date) !== 0 || !((traits[i - 1] as number) & digit)) return false;
  const gap = (tokens[i - 1] as Span).end;
  return (tokens[i] as Span).start - gap === 1 && text.charAt(gap) === ' ';
}

/** Not two numbers of other units, or one with a unit and one that counts nothing: `$165,000` and `£90,000` may be one sum, `10 kilograms` and `22 pounds` one weight, `0215 GMT` is none. */
function mayMeasureAlike(a: Side, one: Span, b: Side, other: Span): boolean {
  const [x, y] = [figureAt(a, one), figureAt(b, other)];
  return x && y ? !x.unit || !y.unit || x.unit === y.unit : !(x ?? y)?.unit;
}

function figureAt(side: Side, span: Span): Figure | undefined {
  return side.analysis.figures.find((figure) => touches(figure.number, span));
}

/** Whether the sentences speak of different things although the words around two figures are the same: `points, or 2 percent`. */
export function isOverruled(pair: Pair, a: Figure, sentenceA: number, b: Figure, sentenceB: number): boolean {
  const [x, y] = [subjectOf(pair.a, a, sentenceA), subjectOf(pair.b, b, sentenceB)];
  return areOfOthers(pair, x, y);
}

export function findingOf(pair: Pair, a: Figure, b: Figure, confidence: number): Finding {
  const relation = relateFigures(a, b, pair.a.date, pair.b.date);
  const weight = relation === 'vaguer' && isRoughly(a, b) ? ROUGH_WEIGHT : WEIGHTS[relation];
  return {
    kind: 'figure',
    a: [{ start: a.start, end: a.end }],
    b: [{ start: b.start, end: b.end }],
    confidence,
    weight: weight * confidence + (isToll(a.noun) && isToll(b.noun) ? 0.1 : 0),
    note: contrast(pair, a, b),
    figure: { a: figureValue(a), b: figureValue(b), relation },
  };
}

function figureValue({ value, max, unit, noun, modifier }: Figure): FigureValue {
  return { value, max, unit, noun, modifier };
}
