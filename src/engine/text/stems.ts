import { stem } from 'porter2';

/** Words stemmed by the English rules. A null language counts as English, the first language of this engine. */
export function isEnglish(lang: string | null): boolean {
  return lang === null || lang === 'en';
}

/**
 * Stem of a normalised word (see `normalizeWord`): Porter2 for English, the word itself for every other language,
 * since a wrong stemmer joins words that have nothing in common. Numbers stay as they are.
 */
export function stemWord(norm: string, lang: string | null): string {
  // No English word is that long.
  return isEnglish(lang) && norm.length <= MAX_LENGTH && /^[a-z']+$/.test(norm) ? stem(norm) : norm;
}

const MAX_LENGTH = 40;
