import type { Span } from '../engine/report.ts';

const BLANK_LINE = /\n[ \t\r]*\n/g;

/** The paragraphs of a report's text, parted by blank lines, in order; blank ones are left out. Empty text gives an empty list. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINE)) {
    pushTrimmed(paragraphs, text, start, gap.index);
    start = gap.index + gap[0].length;
  }
  pushTrimmed(paragraphs, text, start, text.length);
  return paragraphs;
}

function pushTrimmed(paragraphs: Span[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const first = start + raw.indexOf(trimmed);
  paragraphs.push({ start: first, end: first + trimmed.length });
}

/** Number, from 1, of the paragraph that holds `offset`: the last one that begins at or before it; 1 where there is none. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  const next = paragraphs.findIndex((paragraph) => paragraph.start > offset);
  return Math.max(1, next === -1 ? paragraphs.length : next);
}
