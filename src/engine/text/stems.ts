import { stemEnglish } from './porter2.ts';

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
  // No English word is that long.
  if (norm.length > MAX_LENGTH || norm.length < MIN_LENGTH) return norm;
  const known = memo.get(norm);
  if (known !== undefined) return known;
  const stem = mayHaveSuffix(norm) && /^[a-z']+$/.test(norm) ? stemEnglish(norm) : norm;
  // Hostile texts have ever new words: the memory of stems must not grow with them.
  if (memo.size >= MAX_MEMO) memo.clear();
  memo.set(norm, stem);
  return stem;
}

/**
 * Whether any step of Porter2 may change the word: the last letters of all its suffixes (http://snowball.tartarus.org/algorithms/english/stemmer.html,
 * steps 0 to 5). Half of the words of a report need none of them.
 */
function mayHaveSuffix(word: string): boolean {
  const before = word.charAt(word.length - 2);
  switch (word.charAt(word.length - 1)) {
    case 'd':
      return before === 'e';
    case 'g':
      return before === 'n' && word.endsWith('ing');
    case 'c':
      return before === 'i';
    case 'm':
      return word.endsWith('ism');
    case 'r':
      return before === 'e' || word.endsWith('ator');
    case 'n':
      return word.endsWith('ion');
    case 't':
      return word.endsWith('ant') || word.endsWith('ent');
    case 'l':
      return before === 'a' || before === 'l' || word.endsWith('ful');
    default:
      return !'abfhjkopquvwxz'.includes(word.charAt(word.length - 1));
  }
}

/** News of one language repeats its words. */
const memo = new Map<string, string>();
const MAX_MEMO = 20_000;
const MAX_LENGTH = 40;
/** Porter2 leaves shorter words as they are. */
const MIN_LENGTH = 3;
