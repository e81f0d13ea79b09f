import type { Span } from '../report.ts';
import { UNUSUAL_SPACE } from '../text/characters.ts';
import { truncateText } from '../text/truncate-text.ts';
import type { Difference, DifferenceDetails, DifferenceKind } from './comparison.ts';
import type { Side } from './pair.ts';
import { spanOf } from './pair.ts';
import type { Reading } from './passages.ts';
import { diffWords, type WordChange } from './word-diff.ts';

/** What a detector knows of a difference; the rest follows from the texts. */
export interface Finding extends DifferenceDetails {
  kind: DifferenceKind;
  a: Span[];
  b: Span[];
  confidence: number;
  weight: number;
  note: string;
}

/** Longest phrase of a text in a note, in characters. */
const MAX_PHRASE = 60;

/** Completes a finding with its passages and the words that change between them. */
export function describeDifference({ pair, ofA }: Reading, finding: Finding): Difference {
  const a = sortSpans(finding.a);
  const b = sortSpans(finding.b);
  const sentenceA = sentenceAt(pair.a, a[0]);
  const sentenceB = sentenceAt(pair.b, b[0]);
  const aligned = ofA[sentenceA]?.find((passage) => passage.b === sentenceB);
  const changes = aligned?.changes ?? changesBetween(pair.a, sentenceA, pair.b, sentenceB);
  const { kind, confidence, weight, note, figure, date, quote } = finding;
  const difference: Difference = {
    kind,
    a,
    b,
    confidence: clamp(confidence),
    weight: clamp(weight),
    note,
    passageA: spanOfSentence(pair.a, sentenceA),
    passageB: spanOfSentence(pair.b, sentenceB),
    changedA: changes.filter(({ aFrom, aTo }) => aTo > aFrom).map(({ aFrom, aTo }) => spanOf(pair.a, aFrom, aTo)),
    changedB: changes.filter(({ bFrom, bTo }) => bTo > bFrom).map(({ bFrom, bTo }) => spanOf(pair.b, bFrom, bTo)),
  };
  if (figure) difference.figure = figure;
  if (date) difference.date = date;
  if (quote) difference.quote = quote;
  return difference;
}

/** Between 0 and 1, to three digits. */
export function clamp(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}

/** The words of a span on one line, cut behind the last word that ends within 60 characters. */
export function phrase(side: Side, span: Span | undefined): string {
  if (!span) return '';
  // Runs of space beyond what is shown make no difference that anyone sees.
  const written = side.text.slice(span.start, Math.min(span.end, span.start + 2 * MAX_PHRASE));
  const words = (UNUSUAL_SPACE.test(written) ? written.replace(/\s+/g, ' ') : written).trim();
  return truncateText(words, MAX_PHRASE);
}

/** `one → other`, the form that `mirrorDifference` turns round. */
export function contrast(pair: Reading['pair'], a: Span | undefined, b: Span | undefined): string {
  return `${phrase(pair.a, a)} → ${phrase(pair.b, b)}`;
}

/** Whether two spans have a character in common. */
export function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The first of the spans, sorted and apart from each other, that touches `span`; by bisection. */
export function firstTouching<Item extends Span>(spans: readonly Item[], span: Span): Item | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Item).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found && found.start < span.end ? found : undefined;
}

/** The sentence that a span begins in, -1 where there is none. */
export function sentenceAt(side: Side, span: Span | undefined): number {
  if (!span) return -1;
  const { sentences } = side.analysis;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence && sentence.start < span.end ? low : -1;
}

function spanOfSentence(side: Side, sentence: number): Span | null {
  const found = side.analysis.sentences[sentence];
  return found ? { start: found.start, end: found.end } : null;
}

function changesBetween(a: Side, sentenceA: number, b: Side, sentenceB: number): WordChange[] {
  if (sentenceA < 0 || sentenceB < 0) return [];
  return diffWords(a, a.from[sentenceA] ?? 0, a.to[sentenceA] ?? 0, b, b.from[sentenceB] ?? 0, b.to[sentenceB] ?? 0);
}

function sortSpans(spans: readonly Span[]): Span[] {
  return [...spans].sort((x, y) => x.start - y.start || x.end - y.end).map(({ start, end }) => ({ start, end }));
}

/** A finding of the swapped reading, turned back. */
export function swapFinding(finding: Finding): Finding {
  return { ...finding, ...swapDetails(finding), a: finding.b, b: finding.a, note: swapNote(finding.note) };
}

/** The details with their sides exchanged; those that are missing stay so. */
export function swapDetails({ figure, date, quote }: DifferenceDetails): DifferenceDetails {
  return {
    ...(figure && { figure: { ...figure, a: figure.b, b: figure.a } }),
    ...(date && { date: { a: date.b, b: date.a, grainA: date.grainB, grainB: date.grainA } }),
    ...(quote && { quote: { ...quote, operations: quote.operations.map(({ a, b }) => ({ a: b, b: a })) } }),
  };
}

/** `one → other` becomes `other → one`; a note without an arrow stays. */
export function swapNote(note: string): string {
  return note.split(' → ').reverse().join(' → ');
}
