import type { Span } from '../report.ts';
import { isLetter, isLetterOrNumber } from './characters.ts';

/** Letters, digits and what may stand inside a word or number: `Biden's`, `4,300`, `2.5`, `al-Hayya`, `U.S.`. */
const WORD = /\p{Lu}(?:\.\p{Lu})+\.?|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}]+)*/uy;

/** Scripts written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const PLAIN = /^[a-z]+$/;

/** No script without spaces stands below this code unit (Thai, U+0E00). */
const FIRST_UNSPACED = 0x0e00;

export interface Word extends Span {
  /** Lower-cased, apostrophes straightened, the possessive ending removed. */
  norm: string;
}

/** Is told of each word where it stands, half-open. */
type Visit = (start: number, end: number) => void;

/**
 * The words and numbers of `text` in order; hyphens part words. Empty text gives an empty list.
 * Scripts without spaces are cut into words by `Intl.Segmenter`, which is two orders of magnitude slower than the scan.
 */
export function tokenize(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end) => words.push({ start, end, norm: normalizeWord(text.slice(start, end)) }));
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

/** What `WORD` makes of a code unit in a run: part of a word, its end, or for the regex to say. */
const PART = 1;
const END = 0;
const UNSURE = 2;

const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
const RIGHT_SINGLE = 0x2019;

/**
 * Visits the places of the words in order, as `WORD` finds them. Latin text is scanned by hand, at a fifth of the time of the regex; where any other letter
 * or a mark comes, the regex reads that word.
 */
export function eachWord(text: string, visit: Visit): void {
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const kind = code < LATIN_KINDS.length ? (LATIN_KINDS[code] as number) : kindOf(code);
    if (kind === END) {
      i++;
      continue;
    }
    const end = kind === UNSURE || (code > 0x7f && !isLetter(code)) ? -1 : isAsciiDigit(code) ? numberEnd(text, i) : wordEnd(text, i, code);
    if (end > 0) {
      visit(i, end);
      i = end;
    } else i = readByRegex(text, i, visit);
  }
}

/** `_` and what `\p{L}` and `\p{N}` have below U+0180 is part of a word; looked up in place, where a call would cost ten times the rest. */
const LATIN_KINDS = Uint8Array.from({ length: 0x180 }, (_, code) => (code === 0x5f || isLetterOrNumber(code) ? PART : END));

/** General punctuation is no part of a word. */
function kindOf(code: number): number {
  if (code < LATIN_KINDS.length) return LATIN_KINDS[code] as number;
  return code >= 0x2010 && code <= 0x205e ? END : UNSURE;
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** End of the number that starts at `from`; -1 where the regex must say. */
function numberEnd(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isAsciiDigit(code)) continue;
    if (code > 0x7f) {
      if (code < 0x180 ? !isLetterOrNumber(code) || isLetter(code) : kindOf(code) === END) break;
      return -1;
    }
    // Point, comma or colon between digits.
    if (code !== FULL_STOP && code !== 0x2c && code !== 0x3a) break;
    const next = text.charCodeAt(i + 1);
    if (next > 0x7f) return -1;
    if (!isAsciiDigit(next)) break;
  }
  return i;
}

/** End of the word that starts with the letter or line at `from`; -1 where the regex must say. */
function wordEnd(text: string, from: number, first: number): number {
  if (text.charCodeAt(from + 1) === FULL_STOP) {
    const initials = initialsEnd(text, from, first);
    if (initials !== 0) return initials;
  }
  let i = runEnd(text, from + 1);
  while (i > 0 && i + 1 < text.length) {
    const code = text.charCodeAt(i);
    if (code !== APOSTROPHE && code !== RIGHT_SINGLE) break;
    const next = text.charCodeAt(i + 1);
    if (kindOf(next) === UNSURE) return -1;
    if (!isLetter(next)) break;
    i = lettersEnd(text, i + 2);
  }
  return i;
}

function runEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < LATIN_KINDS.length ? (LATIN_KINDS[code] as number) : kindOf(code);
    if (kind === PART) continue;
    return kind === END ? i : -1;
  }
  return text.length;
}

function lettersEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (kindOf(code) === UNSURE) return -1;
    if (!isLetter(code)) return i;
  }
  return text.length;
}

/** End of `U.S.` and its like; 0 where none stands at `from`, -1 where the regex must say. */
function initialsEnd(text: string, from: number, first: number): number {
  if (!(first >= 0x41 && first <= 0x5a)) return first > 0x7f ? -1 : 0;
  let i = from + 1;
  while (text.charCodeAt(i) === FULL_STOP) {
    const next = text.charCodeAt(i + 1);
    if (next > 0x7f) return -1;
    if (!(next >= 0x41 && next <= 0x5a)) break;
    i += 2;
  }
  if (i === from + 1) return 0;
  return text.charCodeAt(i) === FULL_STOP ? i + 1 : i;
}

/** Reads the word at `at` by the regex; returns where to go on. */
function readByRegex(text: string, at: number, visit: Visit): number {
  WORD.lastIndex = at;
  const raw = WORD.exec(text)?.[0];
  if (raw === undefined) return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  if (raw.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(raw)) visitUnspaced(raw, at, visit);
  else visit(at, at + raw.length);
  return at + raw.length;
}

let segmenter: Intl.Segmenter | undefined;

/** ICU looks words up in a dictionary, at a cost that grows faster than the run; longer runs are cut into pieces of this many units. */
const MAX_RUN = 1000;

function visitUnspaced(raw: string, offset: number, visit: Visit): void {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (let from = 0; from < raw.length; from += MAX_RUN) {
    for (const part of segmenter.segment(raw.slice(from, from + MAX_RUN))) {
      if (!part.isWordLike) continue;
      const start = offset + from + part.index;
      visit(start, start + part.segment.length);
    }
  }
}
