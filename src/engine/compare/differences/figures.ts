import type { Span } from '../../report.ts';
import type { Figure } from '../../text/analysis.ts';
import type { FigureRelation, FigureValue } from '../comparison.ts';
import { contrast, type Finding, phrase, sentenceAt, swapFinding, touches } from '../describe-difference.ts';
import { isToll, relateFigures } from '../figure-relation.ts';
import { areSynonyms } from '../news-synonyms.ts';
import { type Pair, type Side, spanOf, tokensIn } from '../pair.ts';
import { EDITED_LIKENESS, type Passage, type Reading, swapReading } from '../passages.ts';
import { areOfOthers, type FigureSubject, haveCommonName, haveOtherKinds, isBare, isRounded, isSum, subjectOf } from './figure-subjects.ts';

/** A figure with the sentence it stands in. */
interface Placed {
  figure: Figure;
  sentence: number;
  /** Content words around it. */
  terms: Set<number>;
  subject: FigureSubject;
}

/** Tokens before and after a figure, inside its sentence, that say what it counts; and those before it in any case. */
const WINDOW = 20;
const NEAR = 8;
const BESIDE = 4;

/** Common information (see `Pair.idf`: a word of two sentences in sixty weighs 3.4) without which unaligned figures are not set against each other. */
const MIN_INFORMATION = 3;
const MIN_INFORMATION_ALONE = 1;

/** So many words in a row around two numbers, the same in both reports, show that they stand in each other's place. */
const SAME_WORDS = 4;

/** Common information, and its share, that leave no doubt. */
const ENOUGH_INFORMATION = 10;
const ENOUGH_SHARE = 0.5;

const TIME_UNIT = /^[\s-](?:second|minute|hour|day|week|month|year|decade)s?\b/u;

/** Most that two reports' sums for one thing differ, as a factor, where the sentences are not nearly the same. */
const MAX_FACTOR = 2;

/** Stems of counted nouns that may count the same people. */
const PEOPLE: ReadonlySet<string> = new Set(['dead', 'person', 'peopl', 'victim', 'casualti']);

/** Counts of one thing in sentences that do not correspond differ by this factor at most. */
const MOST_TIMES = 4;

/** How much each relation of two figures matters. */
const WEIGHTS: Readonly<Record<FigureRelation, number>> = { conflict: 0.9, 'later-toll': 0.9, vaguer: 0.6, rounded: 0.5 };

/** Least score of a pair of figures that is reported. */
const MIN_SCORE = 0.45;

/**
 * Figures that count the same thing and differ: in aligned sentences, or of the same noun amid the same words, where neither value is
 * given anywhere in the other report; and numbers exchanged inside a sentence that is otherwise the same.
 */
export function figureDifferences(reading: Reading): Finding[] {
  const exchanged = exchangedNumbers(reading);
  const a = placedFigures(reading.pair.a, reading.verbatimA);
  const b = placedFigures(reading.pair.b, reading.verbatimB);
  const numbers = { a: bareNumbers(reading.pair.a), b: bareNumbers(reading.pair.b) };
  const lackingA = new Set(a.filter(({ figure }) => !isGiven(figure, reading.pair.b, numbers.b)));
  const lackingB = new Set(b.filter(({ figure }) => !isGiven(figure, reading.pair.a, numbers.a)));
  const scored = a
    .flatMap((x) =>
      b.flatMap((y) => {
        const lacking = Number(lackingA.has(x)) + Number(lackingB.has(y));
        const score = lacking === 0 || x.figure.unit !== y.figure.unit ? 0 : scoreFigures(reading, x, y, lacking);
        return score >= MIN_SCORE ? [{ x, y, score }] : [];
      }),
    )
    .sort((p, q) => q.score - p.score || p.x.figure.start - q.x.figure.start || p.y.figure.start - q.y.figure.start);
  const taken = new Set<Figure>();
  const findings: Finding[] = [...exchanged, ...timesCounted(reading), ...timesCounted(swapReading(reading)).map(swapFinding)];
  for (const { x, y, score } of scored) {
    if (taken.has(x.figure) || taken.has(y.figure)) continue;
    taken.add(x.figure);
    taken.add(y.figure);
    findings.push(findingOf(reading.pair, x.figure, y.figure, score));
  }
  return findings;
}

function findingOf(pair: Pair, a: Figure, b: Figure, confidence: number): Finding {
  const relation = relateFigures(a, b, pair.a.date, pair.b.date);
  return {
    kind: 'figure',
    a: [{ start: a.start, end: a.end }],
    b: [{ start: b.start, end: b.end }],
    confidence,
    weight: WEIGHTS[relation] * (0.5 + confidence / 2) + (isToll(a.noun) && isToll(b.noun) ? 0.1 : 0),
    note: contrast(pair, a, b),
    figure: { a: figureValue(a), b: figureValue(b), relation },
  };
}

function figureValue({ value, max, unit, noun, modifier }: Figure): FigureValue {
  return { value, max, unit, noun, modifier };
}

function placedFigures(side: Side, verbatim: readonly boolean[]): Placed[] {
  return side.analysis.figures
    .map((figure) => ({ figure, sentence: sentenceAt(side, figure) }))
    .filter(
      ({ figure, sentence }) =>
        side.compared[sentence] === true && verbatim[sentence] === false && figure.unit !== 'ordinal' && !isInDate(side, figure.number),
    )
    .map((placed) => ({ ...placed, terms: termsAround(side, placed), subject: subjectOf(side, placed.figure, placed.sentence) }));
}

/** Digits of a date are the date's business. */
function isInDate(side: Side, span: Span): boolean {
  return side.analysis.dates.some((date) => touches(date, span));
}

/** Whether the other report gives the same value, as a figure of the same unit or as a bare number. */
function isGiven(figure: Figure, other: Side, numbers: ReadonlySet<number>): boolean {
  const same = other.analysis.figures.some(
    (its) =>
      its.unit === figure.unit &&
      its.vague === figure.vague &&
      [its.value, its.max].some((end) => nearly(end, figure.value) || nearly(end, figure.max)),
  );
  return same || (figure.unit === null && numbers.has(figure.value));
}

function bareNumbers(side: Side): Set<number> {
  const isNumber = (token: Span & { norm: string }): boolean => /^\d/u.test(token.norm) && !isInDate(side, token);
  return new Set(side.tokens.filter(isNumber).map((token) => Number(token.norm.replace(/,/gu, ''))));
}

/**
 * How surely two figures count the same thing, 0..1; 0 where unit or noun differ. `lacking` says of how many the value is nowhere in the
 * other report: one that is given there is believed only amid the same words.
 */
function scoreFigures(reading: Reading, x: Placed, y: Placed, lacking: number): number {
  const [a, b] = [x.figure, y.figure];
  if (a.unit !== b.unit || (nearly(a.value, b.value) && nearly(a.max, b.max))) return 0;
  if (isRounded(a, b)) return 0;
  const same = a.vague || b.vague ? 0 : sameWordsAround(reading.pair, a, b);
  if (same >= SAME_WORDS && !isOverruled(reading.pair, x.subject, y.subject)) return 0.85;
  if (lacking < 2) return 0;
  const passage = reading.ofA[x.sentence]?.find((its) => its.b === y.sentence);
  const { information, share } = commonContext(reading.pair, x, y);
  // Sums and shares of anything abound: what they count must stand right beside them in both reports.
  const isNamed =
    (isBare(a) && isBare(b) && isBeside(reading.pair, a, b)) ||
    isSameNoun(a, b) ||
    (a.unit !== null && isBeside(reading.pair, a, b)) ||
    (a.unit === null &&
      ((passage && hasCommonWordBehind(reading.pair, a, b)) || (information >= ENOUGH_INFORMATION && share >= ENOUGH_SHARE)));
  if (!isNamed || (isSum(a) && !areLikelySums(reading.pair, x, y, passage, information))) return 0;
  const scale = scaleOf(reading.pair);
  const vague = a.vague || b.vague ? 0.2 : 0;
  const context = 0.5 * Math.min(1, (information * scale) / ENOUGH_INFORMATION) + 0.5 * Math.min(1, share / ENOUGH_SHARE);
  if (passage) return 0.4 + 0.25 * passage.score + 0.35 * context - vague;
  if (isOtherOrder(a, b) || information * scale < (isOnlyOne(reading.pair, a, b) ? MIN_INFORMATION_ALONE : MIN_INFORMATION)) return 0;
  const score = 0.25 + 0.6 * context - vague;
  return vague > 0 || a.noun === null ? score : Math.max(MIN_SCORE, score);
}

/** Whether the sentences speak of different things although the words around two figures are the same: `points, or 2 percent`. */
function isOverruled(pair: Pair, x: FigureSubject, y: FigureSubject): boolean {
  return haveOtherKinds(pair, x, y) || (areOfOthers(pair, x, y) && !shareContent(pair, x.figure, y.figure));
}

/** Whether the same words around two figures say more than numbers and units do. */
function shareContent({ a, b }: Pair, figureA: Figure, figureB: Figure): boolean {
  const [fromA, toA] = tokensIn(a.tokens, figureA.number);
  const [fromB, toB] = tokensIn(b.tokens, figureB.number);
  const isContent = (i: number): boolean => {
    const token = a.tokens[i];
    const isUnit = i === toA && (figureA.unit !== null || isBare(figureA));
    return (
      (a.terms[i] ?? -1) >= 0 && !isUnit && !a.analysis.figures.some((its) => its !== figureA && token !== undefined && touches(its, token))
    );
  };
  const runs = (i: number, j: number, step: 1 | -1): boolean => {
    for (let k = 0; k < SAME_WORDS && a.words[i] !== undefined && a.words[i] === b.words[j]; k++, i += step, j += step)
      if (isContent(i)) return true;
    return false;
  };
  return runs(fromA - 1, fromB - 1, -1) || runs(toA, toB, 1);
}

/** One thing has sums amid telling common words, or else of one order and in aligned sentences or of the same name. */
function areLikelySums(pair: Pair, x: Placed, y: Placed, passage: Passage | undefined, information: number): boolean {
  // In a few sentences the weights of words tell nothing: there the subjects must agree.
  const isTelling = information >= MIN_INFORMATION && scaleOf(pair) < FEW_SENTENCES;
  if (isTelling || x.figure.unit === 'day') return !haveOtherKinds(pair, x.subject, y.subject);
  if (areOfOthers(pair, x.subject, y.subject)) return false;
  const [low, high] = [Math.min(x.figure.value, y.figure.value), Math.max(x.figure.value, y.figure.value)];
  if (high > MAX_FACTOR * low && (passage?.likeness ?? 0) < EDITED_LIKENESS) return false;
  return passage !== undefined || haveCommonName(x.subject, y.subject);
}

/** How many words in a row, before and after two numbers, are the same in both reports. */
function sameWordsAround({ a, b }: Pair, figureA: Figure, figureB: Figure): number {
  const [fromA, toA] = tokensIn(a.tokens, figureA.number);
  const [fromB, toB] = tokensIn(b.tokens, figureB.number);
  let before = 0;
  while (before < SAME_WORDS && a.words[fromA - 1 - before] !== undefined && a.words[fromA - 1 - before] === b.words[fromB - 1 - before])
    before++;
  let after = 0;
  while (after < SAME_WORDS && a.words[toA + after] !== undefined && a.words[toA + after] === b.words[toB + after]) after++;
  return before + after;
}

/** Whether each report counts this noun with one value only. */
function isOnlyOne({ a, b }: Pair, figureA: Figure, figureB: Figure): boolean {
  const isAlone = (side: Side, { noun, unit, value }: Figure): boolean =>
    side.analysis.figures.every((its) => its.noun !== noun || its.unit !== unit || its.value === value);
  return figureA.noun !== null && isAlone(a, figureA) && isAlone(b, figureB);
}

/** Whether a content word no further than `BESIDE` tokens from both figures is common to them; durations of one order need none in an aligned pair. */
function isBeside(pair: Pair, a: Figure, b: Figure): boolean {
  const left = new Set(besideTerms(pair.a, a));
  return isSameOrder(a, b) || besideTerms(pair.b, b).some((term) => left.has(term));
}

/** `11 days` and `two weeks` may measure one thing, `11 months` and `10 years` hardly. */
function isSameOrder(a: Figure, b: Figure): boolean {
  return a.unit === 'day' && Math.max(a.value, b.value) <= 2 * Math.min(a.value, b.value);
}

function besideTerms(side: Side, figure: Figure): number[] {
  const [from, to] = tokensIn(side.tokens, figure.number);
  const terms = [...side.terms.subarray(Math.max(0, from - BESIDE), from), ...side.terms.subarray(to, to + BESIDE)];
  return terms.filter((term) => term >= 0);
}

/** Whether a content word of the counted phrases is common: `1,100 former officials`, `1,100 former prosecutors and officials`. */
function hasCommonWordBehind({ a, b }: Pair, figureA: Figure, figureB: Figure): boolean {
  const behind = (side: Side, figure: Figure): Int32Array => {
    const to = tokensIn(side.tokens, figure.number)[1];
    return side.terms.subarray(to, to + BESIDE).filter((term) => term >= 0);
  };
  const left = behind(a, figureA);
  return behind(b, figureB).some((term) => left.includes(term));
}

/** 20 people and 1,200 people are hardly one count. */
function isOtherOrder(a: Figure, b: Figure): boolean {
  return Math.max(a.value, b.value) > MOST_TIMES * Math.min(a.value, b.value);
}

function isSameNoun({ noun: one }: Figure, { noun: other }: Figure): boolean {
  if (one === null || other === null || one === other) return one !== null && other !== null;
  return (PEOPLE.has(one) && PEOPLE.has(other)) || areSynonyms(one, other);
}

/** Information that the words around two figures have in common, and its share of the poorer one's, 0..1. */
function commonContext(pair: Pair, x: Placed, y: Placed): { information: number; share: number } {
  const [left, right] = [x.terms, y.terms];
  let information = 0;
  for (const term of left) if (right.has(term)) information += pair.idf[term] ?? 0;
  const total = Math.min(sum(left, pair.idf), sum(right, pair.idf));
  return { information, share: total === 0 ? 0 : information / total };
}

/** What a word of two sentences in sixty weighs; see `MIN_INFORMATION`. */
const RARE = Math.log(1 + 60 / 2);

/** From this scale on, which two reports of nine sentences in all have, texts are too short for weights. */
const FEW_SENTENCES = 2;

/** Brings the weight of words in very short texts up to what they would weigh in an article. */
function scaleOf({ a, b }: Pair): number {
  return Math.max(1, RARE / Math.log(1 + (a.compared.length + b.compared.length) / 2));
}

/** Content words of the figure's sentence no further than `WINDOW` tokens, and those right before it across the sentence's border. */
function termsAround(side: Side, { figure, sentence }: Pick<Placed, 'figure' | 'sentence'>): Set<number> {
  const [from, to] = tokensIn(side.tokens, figure);
  const first = Math.min(Math.max(side.from[sentence] ?? 0, from - WINDOW), Math.max(0, from - NEAR));
  const last = Math.min(side.to[sentence] ?? 0, to + WINDOW);
  const terms = new Set<number>();
  for (let i = first; i < last; i++) {
    const term = side.terms[i] ?? -1;
    if (term >= 0 && (i < from || i >= to)) terms.add(term);
  }
  return terms;
}

function sum(terms: ReadonlySet<number>, idf: Pair['idf']): number {
  let total = 0;
  for (const term of terms) total += idf[term] ?? 0;
  return total;
}

/** What report a says happened twice or more, and the aligned sentence of b without saying how often. */
function timesCounted({ pair, open }: Reading): Finding[] {
  const counts = pair.a.analysis.figures.filter((figure) => isFrequency(pair.a, figure));
  return counts.flatMap((figure) => {
    const sentence = sentenceAt(pair.a, figure);
    const found = open
      .filter((passage) => passage.a === sentence && !hasFigure(pair.b, passage.b))
      .sort((x, y) => y.score - x.score)
      .map((passage) => ({ passage, span: counterpart(pair, figure, passage.b) }))
      .find(({ span }) => span !== null);
    if (!found?.span) return [];
    const note = `${phrase(pair.a, figure)} → ${phrase(pair.b, found.span)}`;
    return [
      { kind: 'figure' as const, a: [{ start: figure.start, end: figure.end }], b: [found.span], confidence: 0.5, weight: 0.35, note },
    ];
  });
}

/** `twice` tells how often, `twice the number` how much. */
function isFrequency(side: Side, { noun, unit, end }: Figure): boolean {
  return noun === 'time' && unit === null && !/^\s+(?:the|as|that|what|its|his|her|their|more)\b/iu.test(side.text.slice(end, end + 8));
}

function hasFigure(side: Side, sentence: number): boolean {
  return side.analysis.figures.some((figure) => sentenceAt(side, figure) === sentence);
}

/** From the first to the last word in a sentence of b that stands near the figure in a; null where none does. */
function counterpart(pair: Pair, figure: Figure, sentence: number): Span | null {
  const beside = new Set(besideTerms(pair.a, figure));
  let [from, to] = [-1, -1];
  for (let i = pair.b.from[sentence] ?? 0; i < (pair.b.to[sentence] ?? 0); i++) {
    if (!beside.has(pair.b.terms[i] ?? -1) || (from >= 0 && i - from > 2 * BESIDE)) continue;
    if (from < 0) from = i;
    to = i + 1;
  }
  return from < 0 ? null : spanOf(pair.b, from, to);
}

/** Numbers that stand in each other's place in two versions of one sentence. */
function exchangedNumbers({ pair, open }: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const passage of open) {
    if (passage.likeness < EDITED_LIKENESS) continue;
    for (const change of passage.changes) {
      const a = numberIn(pair.a, change.aFrom, change.aTo);
      const b = numberIn(pair.b, change.bFrom, change.bTo);
      if (!a || !b || (bothInDates(pair, a, b) && !(isDistance(pair.a, a) && isDistance(pair.b, b)))) continue;
      const finding = exchangedFinding(pair, passage, a, b);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

function exchangedFinding(pair: Pair, passage: Passage, a: Span, b: Span): Finding | null {
  const figureA = pair.a.analysis.figures.find((figure) => touches(figure.number, a));
  const figureB = pair.b.analysis.figures.find((figure) => touches(figure.number, b));
  if (figureA && figureB) {
    if (isRounded(figureA, figureB)) return null;
    if (isOverruled(pair, subjectOf(pair.a, figureA, passage.a), subjectOf(pair.b, figureB, passage.b))) return null;
  }
  return numbersFinding(pair, a, b, 0.6 + 0.35 * passage.likeness);
}

/** Two numbers that stand in each other's place, with the figures that they belong to. */
export function numbersFinding(pair: Pair, a: Span, b: Span, confidence: number): Finding {
  const figureA = pair.a.analysis.figures.find((figure) => touches(figure.number, a));
  const figureB = pair.b.analysis.figures.find((figure) => touches(figure.number, b));
  if (figureA && figureB && figureA.unit === figureB.unit) return { ...findingOf(pair, figureA, figureB, confidence), weight: 0.9 };
  const [spanA, spanB] = [figureA ?? a, figureB ?? b];
  return { kind: 'figure', a: [spanA], b: [spanB], confidence, weight: 0.9, note: contrast(pair, spanA, spanB) };
}

function bothInDates(pair: Pair, a: Span, b: Span): boolean {
  return isInDate(pair.a, a) && isInDate(pair.b, b);
}

/** `50 years ago` counts, unlike `April 23`: the number comes first and a unit of time behind it. */
export function isDistance(side: Side, number: Span): boolean {
  return TIME_UNIT.test(side.text.slice(number.end, number.end + 12));
}

/** The first number among the tokens `[from, to)`. */
function numberIn(side: Side, from: number, to: number): Span | null {
  for (let i = from; i < to; i++) if (/^\d/u.test(side.tokens[i]?.norm ?? '')) return spanOf(side, i, i + 1);
  return null;
}

function nearly(x: number, y: number): boolean {
  return Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x), Math.abs(y));
}
