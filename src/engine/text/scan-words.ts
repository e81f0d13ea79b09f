import { type Address, copyPlaces, loadText, type TextKernel } from './text-kernel.ts';

/** Letters, digits and what may stand inside a word or number: `Biden's`, `4,300`, `2.5`, `al-Hayya`, `U.S.`. */
const WORD = /\p{Lu}(?:\.\p{Lu})+\.?|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}]+)*/uy;

/** Scripts written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** No script without spaces stands below this code unit (Thai, U+0E00). */
const FIRST_UNSPACED = 0x0e00;

/** Numbers that `scanWords` gives of each word. */
export const WORD_SIZE = 3;

/**
 * The words of a text in order, three numbers each: where it starts, where it ends, and its number in `table`, 0
 * without one. Words are what `WORD` finds; scripts without spaces are cut into words by `Intl.Segmenter`. The kernel reads Latin text by itself, and leaves
 * every word with another letter or a mark in it to the pattern.
 */
export function scanWords(kernel: TextKernel, text: string, table: Address | null): Int32Array {
  loadText(kernel, text);
  kernel.beginWords();
  for (let at = kernel.scanWords(0); at >= 0; ) at = kernel.scanWords(readByPattern(kernel, text, at));
  if (table !== null) kernel.numberWords(table);
  return copyPlaces(kernel, WORD_SIZE * kernel.wordCount());
}

/** Reads the word at `at`, where one may stand; returns where to go on. */
function readByPattern(kernel: TextKernel, text: string, at: number): number {
  WORD.lastIndex = at;
  const raw = WORD.exec(text)?.[0];
  if (raw === undefined) return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  if (raw.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(raw)) addUnspaced(kernel, raw, at);
  else kernel.addWord(at, at + raw.length);
  return at + raw.length;
}

let segmenter: Intl.Segmenter | undefined;

/** ICU looks words up in a dictionary, at a cost that grows faster than the run; longer runs are cut into pieces of this many units. */
const MAX_RUN = 1000;

function addUnspaced(kernel: TextKernel, raw: string, offset: number): void {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (let from = 0; from < raw.length; from += MAX_RUN) {
    for (const part of segmenter.segment(raw.slice(from, from + MAX_RUN))) {
      if (!part.isWordLike) continue;
      const start = offset + from + part.index;
      kernel.addWord(start, start + part.segment.length);
    }
  }
}
