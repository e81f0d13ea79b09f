import type { Span } from '../report.ts';
import type { Sentence, Token } from './analysis.ts';
import { isSpace } from './characters.ts';
import { WORD_MARKS } from './word-facts.ts';

/** A text cut into sentences and words: what every finder (figures, dates, names, quotations) starts from. */
export interface ParsedText {
  text: string;
  /** BCP 47 primary subtag, or null. */
  lang: string | null;
  /** False where capital letters say nothing. */
  capitalsCount: boolean;
  sentences: Sentence[];
  tokens: Token[];
  /** For each sentence the index of its first token; one entry more than sentences, the last is `tokens.length`. */
  firstTokens: number[];
}

/** The text as it stands between token `index` and the next one; at the ends of the text the rest of it. */
export function gapAfter(parsed: ParsedText, index: number): string {
  const start = parsed.tokens[index]?.end ?? 0;
  const end = parsed.tokens[index + 1]?.start ?? parsed.text.length;
  // Nine of ten gaps are one space.
  if (end - start === 1 && parsed.text.charCodeAt(start) === 0x20) return ' ';
  return end - start > MAX_GAP ? parsed.text.slice(start, start + MAX_GAP) : parsed.text.slice(start, end);
}

/** `gapAfter` with the white space that ends it, if any, written as one space: lines break and spaces are hard anywhere. */
export function plainGapAfter(parsed: ParsedText, index: number): string {
  const gap = gapAfter(parsed, index);
  const last = gap.length - 1;
  if (last < 0 || gap.charCodeAt(last) === 0x20 || !isSpace(gap.charCodeAt(last))) return gap;
  return `${gap.slice(0, last)} `;
}

/** A longer stretch without a word is noise; reading more of it would cost time for nothing. */
const MAX_GAP = 64;

/** Whether the token is written with a capital letter. */
export function isCapital({ tokens }: ParsedText, index: number): boolean {
  return ((tokens[index]?.marks ?? 0) & WORD_MARKS.capital) !== 0;
}

/** Whether the token begins with a digit. */
export function isDigits({ tokens }: ParsedText, index: number): boolean {
  return ((tokens[index]?.marks ?? 0) & WORD_MARKS.digit) !== 0;
}

/** A space, with or without a break, or a hyphen alone: what stands between the words of one phrase. */
export function isTight(gap: string): boolean {
  return gap === ' ' || gap === '-' || gap === '\u00a0';
}

/** The words of the token as written. */
export function rawToken(parsed: ParsedText, index: number): string {
  const token = parsed.tokens[index];
  return token ? parsed.text.slice(token.start, token.end) : '';
}

/** Indices `[from, to)` of the tokens of one sentence; empty for a sentence that does not exist. */
export function tokenRange(parsed: ParsedText, sentence: number): { from: number; to: number } {
  const from = parsed.firstTokens[sentence] ?? parsed.tokens.length;
  return { from, to: parsed.firstTokens[sentence + 1] ?? parsed.tokens.length };
}

/** For each sentence the index of its first token. Both lists are in the order of the text. */
export function indexTokens(sentences: readonly Span[], tokens: readonly Span[]): number[] {
  const first: number[] = [];
  let t = 0;
  for (const sentence of sentences) {
    while (t < tokens.length && (tokens[t]?.start ?? 0) < sentence.start) t++;
    first.push(t);
  }
  first.push(tokens.length);
  return first;
}

/** Index of the last item of a sorted list that starts at or before `offset`; -1 where none does. */
export function lastStartingBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** True where `offset` lies inside one of the spans, which are sorted and do not overlap. */
export function isInside(spans: readonly Span[], offset: number): boolean {
  const span = spans[lastStartingBefore(spans, offset)];
  return span !== undefined && offset < span.end;
}
