import { isLetter } from './characters.ts';
import { stopWordsOf } from './stop-words.ts';

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

/** Every language with a list is written in Latin letters: a text with fewer of them is none of those. */
const LATIN_SHARE = 0.5;

/** Languages with a list of function words, the only ones whose rules are ever applied. */
const LISTED = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const;

/**
 * Share of function words among the words from which a language is taken for sure. Running text has .3 to .55 in its own language.
 * English headlines, briefs and tables have fewer, but no other language comes near English: its bound is low. The others have
 * relatives without a list here (Catalan, Danish, Romanian) that reach .25.
 */
const MIN_SHARE = { en: 0.15, other: 0.3 };
/** Lead over the next language; Spanish, Portuguese and Italian have many short words in common. */
const MIN_LEAD = 0.04;
/** With fewer words the share says nothing. */
const MIN_WORDS = 8;
/** So many words without a language that has a list are taken for another language. */
const MIN_UNDETERMINED_WORDS = 20;

/** BCP 47 subtag for a language that is none of the listed ones: no rule of any language applies. */
export const UNDETERMINED = 'und';

/** A text as far as its language matters. */
export interface Spoken {
  lang: string | null;
  /** Number of words. */
  words: number;
}

/** Words from which it is believed that a text is in none of the languages known here: a headline in English may look like that. */
const MIN_SURE_WORDS = 100;

/** True where the languages of two texts are known and differ. */
export function areForeign(a: Spoken, b: Spoken): boolean {
  const [langA, langB] = [sureLanguage(a), sureLanguage(b)];
  return langA !== null && langB !== null && langA !== langB;
}

/** The language of a text; null where it is not known, or is `und` of a short text. */
export function sureLanguage({ lang, words }: Spoken): string | null {
  return lang === UNDETERMINED && words < MIN_SURE_WORDS ? null : lang;
}

/**
 * BCP 47 primary subtag of the language of `text`: by its script, else by its function words; only the first 1,000 characters
 * count. `und` where it is clearly none of the languages we have rules for, null where the text is too short to tell.
 *
 * N-gram models (`tinyld`, 81 kB) name more languages, but no rule depends on those; they would be a third of the background.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const latin = countLetters(sample);
  // Few texts have a letter beyond Latin; only those are asked for their script.
  if (latin !== null) return latin < MIN_LETTERS ? null : languageOfWords(sample);
  const letters = countOf(sample, /\p{L}/gu);
  for (const [lang, script] of SCRIPTS) {
    // A script without spaces says as much with far fewer letters.
    if (letters >= MIN_LETTERS / 4 && countOf(sample, script) / letters >= SCRIPT_SHARE) return lang;
  }
  if (letters < MIN_LETTERS) return null;
  return countOf(sample, /\p{Script=Latin}/gu) / letters < LATIN_SHARE ? UNDETERMINED : languageOfWords(sample);
}

/** Code units below this are no letters but Latin ones. */
const LATIN_END = 0x180;

/** The number of letters where all of them are Latin, null where one may be of another script. */
function countLetters(sample: string): number | null {
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code >= LATIN_END && (code < 0x2010 || code > 0x20bf)) return null;
    if (code < LATIN_END && isLetter(code)) letters++;
  }
  return letters;
}

function languageOfWords(sample: string): string | null {
  const words = letterRuns(sample.toLowerCase());
  const shares = LISTED.map((lang) => ({ lang, share: shareOf(words, lang) })).sort((x, y) => y.share - x.share);
  const [best, next] = shares;
  if (words.length < MIN_WORDS || !best || !next) return null;
  const isSure = best.share >= (best.lang === 'en' ? MIN_SHARE.en : MIN_SHARE.other);
  if (isSure && best.share - next.share >= MIN_LEAD) return best.lang;
  return words.length >= MIN_UNDETERMINED_WORDS && !isSure ? UNDETERMINED : null;
}

/** Runs of two letters or more. */
function letterRuns(sample: string): string[] {
  const runs: string[] = [];
  for (let i = 0; i < sample.length; ) {
    let end = i;
    while (end < sample.length && isLetter(sample.charCodeAt(end))) end++;
    if (end - i > 1) runs.push(sample.slice(i, end));
    i = Math.max(end, i + 1);
  }
  return runs;
}

function shareOf(words: readonly string[], lang: string): number {
  const list = stopWordsOf(lang);
  let hits = 0;
  for (const word of words) if (list?.has(word)) hits++;
  return words.length > 0 ? hits / words.length : 0;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
