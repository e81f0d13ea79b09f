import { isStopWord } from '../text/stop-words.ts';
import type { Word } from '../text/tokens.ts';

/** Longest name, in words; of a longer run the last words are read, since titles stand first. */
const MAX_NAME = 4;
/** Above this share of capitals inside sentences a text is Title-Cased and its capitals say nothing. */
const TITLE_CASED = 0.6;

const CALENDAR = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december'
  ).split(' '),
);

/**
 * Runs of capitalised words of a text, by their normalised words joined by spaces; the value is the form as first written. Every
 * run also gives its parts from a later word to its end (`Gabi Ashkenazi` gives `Ashkenazi`), so that surnames meet full names.
 * A single word that only ever begins a sentence is no name. Title-Cased and upper-case text gives none.
 */
export function namesIn(text: string, words: readonly Word[], lang: string | null): Map<string, string> {
  const names = new Map<string, string>();
  if (isTitleCased(text, words)) return names;
  let run: Word[] = [];
  const close = (): void => {
    const alone = run.length === 1 && run[0] !== undefined && beginsSentence(text, run[0].start);
    if (run.length > 0 && !alone) addRun(names, text, run.slice(-MAX_NAME));
    run = [];
  };
  for (const word of words) {
    const previous = run.at(-1);
    if (previous && text.slice(previous.end, word.start) !== ' ') close();
    if (isCapital(text, word.start) && !isStopWord(word.norm, lang) && !CALENDAR.has(word.norm) && word.end - word.start > 1)
      run.push(word);
    else close();
  }
  close();
  return names;
}

function addRun(names: Map<string, string>, text: string, run: readonly Word[]): void {
  for (let from = 0; from < run.length; from++) {
    const part = run.slice(from);
    const first = part[0];
    const last = part.at(-1);
    const key = part.map((word) => word.norm).join(' ');
    if (first && last && !names.has(key)) names.set(key, text.slice(first.start, last.end).replace(/['’]s?$/u, ''));
  }
}

function isTitleCased(text: string, words: readonly Word[]): boolean {
  const inside = words.filter((word) => !beginsSentence(text, word.start) && /^\p{L}/u.test(word.norm));
  const capitals = inside.filter((word) => isCapital(text, word.start));
  return inside.length === 0 || capitals.length / inside.length > TITLE_CASED;
}

function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  return before === '' || /[.!?:"“”‘\n]$/u.test(before);
}

function isCapital(text: string, start: number): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase();
}
