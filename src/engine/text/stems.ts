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
  if (!isEnglish(lang)) return norm;
  // No English word is that long, and the stemmer takes quadratic time.
  if (norm.length > MAX_LENGTH) return norm;
  const known = memo.get(norm);
  if (known !== undefined) return known;
  const stem = /^[a-z']+$/u.test(norm) ? stemEnglish(norm) : norm;
  // Hostile texts have ever new words: the memory of stems must not grow with them.
  if (memo.size >= MAX_MEMO) memo.clear();
  memo.set(norm, stem);
  return stem;
}

/** News of one language repeats its words, and stemming one costs more than all else that is done to it. */
const memo = new Map<string, string>();
const MAX_MEMO = 20_000;
const MAX_LENGTH = 40;
