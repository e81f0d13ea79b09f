import { deu } from 'stopword/src/stopwords_deu.js';
import { fra } from 'stopword/src/stopwords_fra.js';
import { ita } from 'stopword/src/stopwords_ita.js';
import { nld } from 'stopword/src/stopwords_nld.js';
import { por } from 'stopword/src/stopwords_por.js';
import { spa } from 'stopword/src/stopwords_spa.js';
import { ENGLISH_STOP_WORDS } from './english-stop-words.ts';
import { isEnglish } from './stems.ts';

const ENGLISH: ReadonlySet<string> = new Set(ENGLISH_STOP_WORDS);

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['de', deu],
  ['es', spa],
  ['fr', fra],
  ['it', ita],
  ['nl', nld],
  ['pt', por],
]);

const sets = new Map<string, ReadonlySet<string>>();

/**
 * True for words that carry no content of their own. `norm` is a normalised word. English (and null) has a list of this project,
 * German, French, Spanish, Italian, Dutch and Portuguese those of the package `stopword`; any other language has none.
 */
export function isStopWord(norm: string, lang: string | null): boolean {
  return stopWordsOf(lang)?.has(norm) ?? false;
}

/** The whole list of a language, or null where there is none: for loops that ask for many words of one text. */
export function stopWordsOf(lang: string | null): ReadonlySet<string> | null {
  if (isEnglish(lang) || lang === null) return ENGLISH;
  const known = sets.get(lang);
  if (known) return known;
  const list = OTHERS.get(lang);
  if (!list) return null;
  const set = new Set(list);
  sets.set(lang, set);
  return set;
}
