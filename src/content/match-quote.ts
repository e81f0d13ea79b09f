import type { Span } from '../engine/report.ts';

/** A text to find, with what stands around it and about where. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  /** Expected place as a share of the text, 0..1. */
  place: number;
}

export interface QuoteMatch extends Span {
  /** 0..1; 1 where prefix and suffix agree to the letter at the expected place. */
  score: number;
}

/**
 * Shares of the score. Context counts most: it alone tells one "he said" from another. The place only settles ties,
 * since menus and boxes above the article shift it.
 */
const WEIGHTS = { prefix: 0.45, suffix: 0.45, place: 0.1 };

/** Below this a place is taken for another text with the same words: at least one side of the context must agree by half. */
export const MIN_SCORE = 0.3;

/** Shortest text that may be found by itself, without any context given. */
const MIN_BARE_LENGTH = 12;

/**
 * The best place of `quote` in `text`; null where it does not stand there, or only amid other words.
 * Both must be in the same normal form (see `normalizeText`). Time is linear in the text for each occurrence.
 */
export function matchQuote(text: string, quote: Quote): QuoteMatch | null {
  if (quote.exact.trim() === '') return null;
  let best: QuoteMatch | null = null;
  for (let start = text.indexOf(quote.exact); start >= 0; start = text.indexOf(quote.exact, start + 1)) {
    const score = scoreAt(text, quote, start);
    if (score >= MIN_SCORE && (best === null || score > best.score)) best = { start, end: start + quote.exact.length, score };
  }
  return best;
}

function scoreAt(text: string, { exact, prefix, suffix, place }: Quote, start: number): number {
  const end = start + exact.length;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  const none = exact.length >= MIN_BARE_LENGTH ? 1 : 0;
  const prefixScore = prefix === '' ? none : commonEnd(before, prefix) / prefix.length;
  const suffixScore = suffix === '' ? none : commonStart(after, suffix) / suffix.length;
  const placeScore = 1 - Math.min(1, Math.abs(start / Math.max(1, text.length) - place));
  return WEIGHTS.prefix * prefixScore + WEIGHTS.suffix * suffixScore + WEIGHTS.place * placeScore;
}

/** Number of code units in which both begin alike; all white space counts as alike, as block ends differ from page to page. */
function commonStart(x: string, y: string): number {
  let n = 0;
  while (n < x.length && n < y.length && isAlike(x.charAt(n), y.charAt(n))) n++;
  return n;
}

function commonEnd(x: string, y: string): number {
  let n = 0;
  while (n < x.length && n < y.length && isAlike(x.charAt(x.length - 1 - n), y.charAt(y.length - 1 - n))) n++;
  return n;
}

function isAlike(x: string, y: string): boolean {
  return x === y || ((x === ' ' || x === '\n') && (y === ' ' || y === '\n'));
}
