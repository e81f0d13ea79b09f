import { detectAll } from 'tinyld/light';
import { ENGLISH_STOP_WORDS } from './english-stop-words.ts';

/** Characters that are read: the language of an article shows in its first paragraphs. */
const SAMPLE = 1000;

/** Below this many letters a guess is worth nothing. */
const MIN_LETTERS = 40;

/** Languages that one script alone decides, in the order in which they are asked: kana before Han, which Japanese also uses. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['km', /\p{Script=Khmer}/gu],
];

/** Share of letters in a script that decides the language; Japanese mixes kana with Han, hence less than half. */
const SCRIPT_SHARE = 0.25;

/** Share of tinyld's score that the best guess must have, and its lead over the next. */
const MIN_ACCURACY = 0.15;
const MIN_LEAD = 0.02;

/** Running English has 40–50 % function words; other languages share a few short ones (`a`, `in`, `die`) with it. */
const ENGLISH_SHARE = 0.28;

const ENGLISH = new Set(ENGLISH_STOP_WORDS);

/**
 * BCP 47 primary subtag of the language of `text`, by its script, its function words (English) or the package `tinyld`
 * (character n-grams); only the first 1,000 characters count. Null where the text is too short or the guess unsure.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = countOf(sample, /\p{L}/gu);
  for (const [lang, script] of SCRIPTS) {
    // A script without spaces says as much with far fewer letters.
    if (letters >= MIN_LETTERS / 4 && countOf(sample, script) / letters >= SCRIPT_SHARE) return lang;
  }
  if (letters < MIN_LETTERS) return null;
  if (isPlainEnglish(sample)) return 'en';
  const [best, next] = detectAll(sample);
  if (!best || best.accuracy < MIN_ACCURACY || best.accuracy - (next?.accuracy ?? 0) < MIN_LEAD) return null;
  return best.lang;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Settles the common case at a tenth of the cost of the n-gram model. */
function isPlainEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let functionWords = 0;
  for (const word of words) if (word.length > 1 && ENGLISH.has(word)) functionWords++;
  return words.length >= 12 && functionWords / words.length >= ENGLISH_SHARE;
}
