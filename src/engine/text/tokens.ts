import type { Span } from '../report.ts';
import { isLetter } from './characters.ts';
import { scanWords, WORD_SIZE } from './scan-words.ts';
import { textKernel } from './text-kernel.ts';

const PLAIN = /^[a-z]+$/;

export interface Word extends Span {
  /** Lower-cased, apostrophes straightened, the possessive ending removed. */
  norm: string;
}

/** The words and numbers of `text` in order (see `scanWords`); hyphens part words. Empty text gives an empty list. */
export function tokenize(text: string): Word[] {
  const places = scanWords(textKernel(), text, null);
  const words: Word[] = [];
  for (let i = 0; i < places.length; i += WORD_SIZE) {
    const start = places[i] as number;
    const end = places[i + 1] as number;
    words.push({ start, end, norm: normalizeWord(text.slice(start, end)) });
  }
  return words;
}

/** The form under which equal words compare equal. */
export function normalizeWord(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const lower = raw.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const straight = lower.slice(0, lower.length - possessiveLength(lower, { start: 0, end: lower.length })).replaceAll('’', "'");
  // Numbers keep their points.
  return straight.includes('.') && isLetter(straight.charCodeAt(0)) ? straight.replaceAll('.', '') : straight;
}

/** Length of the ending `'s` or `'` of what stands in a span, 0 without one. */
export function possessiveLength(text: string, { start, end }: Span): number {
  const at = text.charCodeAt(end - 1) === SMALL_S ? end - 2 : end - 1;
  const code = text.charCodeAt(at);
  return at >= start && (code === APOSTROPHE || code === RIGHT_SINGLE) ? end - at : 0;
}

const SMALL_S = 0x73;
const APOSTROPHE = 0x27;
const RIGHT_SINGLE = 0x2019;
