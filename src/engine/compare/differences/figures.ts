import type { Span } from '../../report.ts';
import type { Figure } from '../../text/analysis.ts';
import { contrast, type Finding, sentenceAt, touches } from '../describe-difference.ts';
import { type Pair, type Side, spanOf, tokensIn } from '../pair.ts';
import { EDITED_LIKENESS, type Passage, type Reading } from '../passages.ts';

/** A figure with the sentence it stands in. */
interface Placed {
  figure: Figure;
  sentence: number;
}

/** Tokens before and after a figure that say what it counts. */
const WINDOW = 10;

/** Least share of common words around two figures of unaligned sentences that count the same noun. */
const MIN_CONTEXT = 0.25;

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
  const lackingA = a.filter(({ figure }) => !isGiven(figure, reading.pair.b));
  const lackingB = b.filter(({ figure }) => !isGiven(figure, reading.pair.a));
  const scored = lackingA
    .flatMap((x) => lackingB.map((y) => ({ x, y, score: scoreFigures(reading, x, y) })))
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((p, q) => q.score - p.score || p.x.figure.start - q.x.figure.start || p.y.figure.start - q.y.figure.start);
  const taken = new Set<Figure>();
  const findings: Finding[] = [...exchanged];
  for (const { x, y, score } of scored) {
    if (taken.has(x.figure) || taken.has(y.figure)) continue;
    taken.add(x.figure);
    taken.add(y.figure);
    findings.push(findingOf(reading.pair, x.figure, y.figure, score));
  }
  return findings;
}

function findingOf(pair: Pair, a: Figure, b: Figure, confidence: number): Finding {
  const compatible = overlaps(interval(a), interval(b));
  return {
    kind: 'figure',
    a: [{ start: a.start, end: a.end }],
    b: [{ start: b.start, end: b.end }],
    confidence,
    weight: (compatible ? 0.6 : 0.9) * (0.5 + confidence / 2),
    note: contrast(pair, a, b),
  };
}

function placedFigures(side: Side, verbatim: readonly boolean[]): Placed[] {
  return side.analysis.figures
    .map((figure) => ({ figure, sentence: sentenceAt(side, figure) }))
    .filter(({ figure, sentence }) => side.compared[sentence] === true && verbatim[sentence] === false && !isInDate(side, figure.number));
}

/** Digits of a date are the date's business. */
function isInDate(side: Side, span: Span): boolean {
  return side.analysis.dates.some((date) => touches(date, span));
}

/** Whether the other report gives the same value, as a figure of the same unit or as a bare number. */
function isGiven(figure: Figure, other: Side): boolean {
  const same = other.analysis.figures.some(
    (its) => its.unit === figure.unit && its.vague === figure.vague && nearly(its.value, figure.value) && nearly(its.max, figure.max),
  );
  if (same || figure.unit !== null) return same;
  return other.analysis.tokens.some((token) => Number(token.norm.replace(/,/gu, '')) === figure.value);
}

function scoreFigures(reading: Reading, x: Placed, y: Placed): number {
  const [a, b] = [x.figure, y.figure];
  const sameUnit = a.unit !== null && a.unit === b.unit;
  const sameNoun = a.noun !== null && a.noun === b.noun;
  if (a.unit !== b.unit || !(sameUnit || sameNoun)) return 0;
  const context = contextShare(reading.pair, a, b);
  const passage = reading.ofA[x.sentence]?.find((its) => its.b === y.sentence);
  const vague = a.vague || b.vague ? 0.1 : 0;
  if (passage) return 0.5 + 0.25 * passage.score + 0.25 * context - vague;
  return sameNoun && context >= MIN_CONTEXT ? 0.35 + 0.5 * context - vague : 0;
}

/** Share of the information around two figures that both have, 0..1 of the poorer one. */
function contextShare(pair: Pair, a: Figure, b: Figure): number {
  const [left, right] = [termsAround(pair.a, a), termsAround(pair.b, b)];
  let shared = 0;
  for (const term of left) if (right.has(term)) shared += pair.idf[term] ?? 0;
  const total = Math.min(sum(left, pair.idf), sum(right, pair.idf));
  return total === 0 ? 0 : shared / total;
}

function termsAround(side: Side, figure: Figure): Set<number> {
  const [from, to] = tokensIn(side.tokens, figure.number);
  const terms = new Set<number>();
  for (let i = Math.max(0, from - WINDOW); i < Math.min(side.tokens.length, to + WINDOW); i++) {
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

/** Numbers that stand in each other's place in two versions of one sentence. */
function exchangedNumbers({ pair, passages }: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const passage of passages) {
    if (passage.likeness < EDITED_LIKENESS) continue;
    for (const change of passage.changes) {
      const a = numberIn(pair.a, change.aFrom, change.aTo);
      const b = numberIn(pair.b, change.bFrom, change.bTo);
      if (!a || !b || bothInDates(pair, a, b)) continue;
      findings.push(exchangedFinding(pair, passage, a, b));
    }
  }
  return findings;
}

function exchangedFinding(pair: Pair, passage: Passage, a: Span, b: Span): Finding {
  const spanA = pair.a.analysis.figures.find((figure) => touches(figure.number, a)) ?? a;
  const spanB = pair.b.analysis.figures.find((figure) => touches(figure.number, b)) ?? b;
  return { kind: 'figure', a: [spanA], b: [spanB], confidence: 0.6 + 0.35 * passage.likeness, weight: 0.9, note: contrast(pair, spanA, spanB) };
}

function bothInDates(pair: Pair, a: Span, b: Span): boolean {
  return isInDate(pair.a, a) && isInDate(pair.b, b);
}

/** The first number among the tokens `[from, to)`. */
function numberIn(side: Side, from: number, to: number): Span | null {
  for (let i = from; i < to; i++) if (/^\d/u.test(side.tokens[i]?.norm ?? '')) return spanOf(side, i, i + 1);
  return null;
}

/** What a figure allows for: about is a tenth either way, more than is up to half as much again, nearly down to a tenth less. */
function interval({ value, max, modifier }: Figure): [low: number, high: number] {
  if (modifier === '~') return [value * 0.9, max * 1.1];
  if (modifier === '>') return [value, max * 1.5];
  if (modifier === '<') return [value * 0.9, max];
  return [value, max];
}

function overlaps([low, high]: [number, number], [from, to]: [number, number]): boolean {
  return low <= to && from <= high;
}

function nearly(x: number, y: number): boolean {
  return Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x), Math.abs(y));
}
