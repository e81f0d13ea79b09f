import type { Span } from '../report.ts';

/** Letters, digits and what may stand inside a word or number: `Biden's`, `4,300`, `2.5`, `al-Hayya`, `U.S.`. */
const WORD = /\p{Lu}(?:\.\p{Lu})+\.?|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Scripts written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const PLAIN = /^[a-z]+$/;

/** No script without spaces stands below this code unit (Thai, U+0E00). */
const FIRST_UNSPACED = 0x0e00;

const POSSESSIVE = /['’]s?$/u;

export interface Word extends Span {
  /** Lower-cased, apostrophes straightened, the possessive ending removed. */
  norm: string;
}

/**
 * The words and numbers of `text` in order; hyphens part words. Empty text gives an empty list.
 * Scripts without spaces are cut into words by `Intl.Segmenter`, which is two orders of magnitude slower than the regex.
 */
export function tokenize(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    // Most words are plain: they skip every test that only other scripts need.
    if (PLAIN.test(raw)) words.push({ start: match.index, end: match.index + raw.length, norm: raw });
    else if (raw.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(raw)) pushUnspaced(words, raw, match.index);
    else words.push({ start: match.index, end: match.index + raw.length, norm: normalizeWord(raw) });
  }
  return words;
}

/** The form under which equal words compare equal. */
export function normalizeWord(raw: string): string {
  const lower = raw.toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : lower
        .replace(POSSESSIVE, '')
        .replace(/’/gu, "'")
        .replace(/\.(?=\p{L}|$)/gu, '');
}

let segmenter: Intl.Segmenter | undefined;

/** ICU looks words up in a dictionary, at a cost that grows faster than the run; longer runs are cut into pieces of this many units. */
const MAX_RUN = 1000;

function pushUnspaced(words: Word[], raw: string, offset: number): void {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (let from = 0; from < raw.length; from += MAX_RUN) {
    for (const part of segmenter.segment(raw.slice(from, from + MAX_RUN))) {
      if (!part.isWordLike) continue;
      const start = offset + from + part.index;
      words.push({ start, end: start + part.segment.length, norm: part.segment.toLowerCase() });
    }
  }
}
