import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemItalian } from '@orama/stemmers/italian';
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { stem as stemEnglish } from 'porter2';

/** Stemmers of the languages other than English, all by Snowball's rules. */
const OTHERS: ReadonlyMap<string, (word: string) => string> = new Map([
  ['de', stemGerman],
  ['es', stemSpanish],
  ['fr', stemFrench],
  ['it', stemItalian],
  ['nl', stemDutch],
  ['pt', stemPortuguese],
]);

/** Words stemmed by the English rules. A null language counts as English, the first language of this engine. */
export function isEnglish(lang: string | null): boolean {
  return lang === null || lang === 'en';
}

/**
 * Stem of a normalised word (see `normalizeWord`): Porter2 for English, Snowball's rules for German, French, Spanish, Italian, Dutch
 * and Portuguese, the word itself for every other language, since a wrong stemmer joins words that have nothing in common. Numbers
 * stay as they are.
 */
export function stemWord(norm: string, lang: string | null): string {
  // No word is that long.
  if (norm.length > MAX_LENGTH) return norm;
  if (isEnglish(lang) || lang === null) return mayHaveEnding(norm) && /^[a-z']+$/.test(norm) ? stemEnglish(norm) : norm;
  const stem = OTHERS.get(lang);
  return stem && /^\p{L}+$/u.test(norm) ? stem(norm) : norm;
}

const MAX_LENGTH = 40;

const APOSTROPHE = 0x27;

/**
 * Whether a word ends like one of the endings that Porter2 takes off or changes: a third of all words do not, and to find that out step by
 * step is dear. Source: the lists of endings at https://snowballstem.org/algorithms/english/stemmer.html.
 */
function mayHaveEnding(norm: string): boolean {
  if (norm.charCodeAt(0) === APOSTROPHE) return true;
  const before = BEFORE_LAST.get(norm.charAt(norm.length - 1));
  return before !== undefined && (before === '' || before.includes(norm.charAt(norm.length - 2)));
}

/** By a word's last letter those before it with which it may be of an ending; the empty string where any may. */
const BEFORE_LAST: ReadonlyMap<string, string> = new Map(
  ['c:i', 'd:e', 'g:n', 't:n', 'l:alu', 'm:s', 'n:o', 'r:eo', 'e:', 'i:', 's:', 'y:', "':"].map((entry) => [
    entry.charAt(0),
    entry.slice(2),
  ]),
);
