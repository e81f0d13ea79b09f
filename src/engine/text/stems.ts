import stemEnglish from 'wink-porter2-stemmer';

/** Words stemmed by the English rules. A null language counts as English, the first language of this engine. */
export function isEnglish(lang: string | null): boolean {
  return lang === null || lang === 'en';
}

/**
 * Stem of a normalised word (see `normalizeWord`): Porter2 for English, the word itself for every other language,
 * since a wrong stemmer joins words that have nothing in common. Numbers stay as they are.
 */
export function stemWord(norm: string, lang: string | null): string {
  if (!isEnglish(lang) || !/^[a-z']+$/u.test(norm)) return norm;
  return stemEnglish(norm);
}
