import type { Report } from '../report.ts';
import { detectLanguage } from '../text/language.ts';
import { WORD_SIZE } from '../text/scan-words.ts';
import { type LexiconTerm, type LexiconWord, lexiconOf } from './lexicon.ts';
import { PairValues } from './pair-values.ts';
import { COUNT_SHIFT, IN_LEDE, IN_TITLE, IS_NAME } from './term-marks.ts';

/** The lede, in words: the first two or three sentences, which tell the event itself. */
const LEDE_WORDS = 70;
/** A title or lede term is worth this many times a term of the body, measured on the development sets. */
const TITLE_FACTOR = 2;
const LEDE_FACTOR = 1.3;
const MAX_COUNT = 31;
/** UTF-16 code units read of a text. What a report is about is said long before; a hostile text must not cost more. */
const MAX_LENGTH = 80_000;

/** The words of a report, counted by stem, the most informative first. */
export interface CountedTerms {
  lang: string | null;
  /** The words of the title, then those of the text. */
  words: LexiconWord[];
  /** Number of the title's words. */
  titleWords: number;
  /** Hashes of the terms, the most informative first. */
  terms: Int32Array;
  /** Parallel to `terms`: count (1..31) shifted left by 4, and the bits of `term-marks.ts`. */
  marks: Uint16Array;
  /** Pairs of neighbouring words. */
  pairs: PairValues;
}

/**
 * Terms and pairs of a report by informativeness, which is count × background rarity: it depends on the report alone, never on a
 * corpus. Empty text and title give empty lists. Linear in the text, of which 80,000 code units are read.
 */
export function countTerms(report: Report): CountedTerms {
  const lang = report.lang ?? detectLanguage(report.text);
  const lexicon = lexiconOf(lang);
  const counting: Counting = { report: lexicon.beginReport(), words: [], terms: [], pairs: new PairValues() };
  const read = (text: string, isTitle: boolean): number => {
    const { places, known } = lexicon.wordsOf(text.slice(0, MAX_LENGTH));
    let before: LexiconTerm | null = null;
    for (let i = 0; i < places.length; i += WORD_SIZE) {
      const place = isTitle ? IN_TITLE : i < LEDE_WORDS * WORD_SIZE ? IN_LEDE : 0;
      before = countWord(counting, known[places[i + 2] as number] as LexiconWord, before, place, text, places[i] as number);
    }
    return places.length / WORD_SIZE;
  };
  const titleWords = read(report.title ?? '', true);
  read(report.text, false);
  return { lang, words: counting.words, titleWords, ...rankTerms(counting.terms), pairs: counting.pairs };
}

interface Counting {
  /** Number of the report in its lexicon. */
  report: number;
  words: LexiconWord[];
  /** Each term once. */
  terms: LexiconTerm[];
  pairs: PairValues;
}

/** Counts a word that stands behind the term `before`, and returns its own term. */
function countWord(counting: Counting, word: LexiconWord, before: LexiconTerm | null, place: number, text: string, start: number) {
  const { term, englishName } = word;
  counting.words.push(word);
  if (term === null) return null;
  const isInside = isInsideSentence(text, start);
  countTerm(counting, term, place, isInside, word.isCapital);
  if (englishName !== null) countTerm(counting, englishName, place, isInside, true);
  if (before !== null) {
    const factor = place === 0 ? 1 : LEDE_FACTOR;
    counting.pairs.add(pairHash(before.hash, term.hash), (before.rarity + term.rarity) * factor);
  }
  return term;
}

function countTerm(counting: Counting, term: LexiconTerm, place: number, isInside: boolean, isCapital: boolean): void {
  if (term.report !== counting.report) {
    term.report = counting.report;
    term.count = 0;
    term.bits = term.firstBits;
    term.inside = 0;
    term.capitals = 0;
    counting.terms.push(term);
  }
  term.count++;
  term.bits |= place;
  if (!isInside) return;
  term.inside++;
  if (isCapital) term.capitals++;
}

function pairHash(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ second;
}

const SPACE = 32;
const SENTENCE_BREAKS = new Set([...'.!?:"“”‘\n'].map((char) => char.charCodeAt(0)));

/** A capital says something only inside a sentence, not after a full stop, a quotation mark or a line break. */
function isInsideSentence(text: string, start: number): boolean {
  const at = text.charCodeAt(start - 1) === SPACE ? start - 2 : start - 1;
  return at >= 0 && !SENTENCE_BREAKS.has(text.charCodeAt(at));
}

function isName({ capitals, inside }: LexiconTerm): boolean {
  return capitals > 0 && capitals * 2 >= inside;
}

function rankTerms(terms: LexiconTerm[]): { terms: Int32Array; marks: Uint16Array } {
  for (const term of terms) {
    const place = term.bits & IN_TITLE ? TITLE_FACTOR : term.bits & IN_LEDE ? LEDE_FACTOR : 1;
    term.value = (1 + Math.log(term.count)) * term.rarity * place;
  }
  terms.sort((a, b) => b.value - a.value || a.hash - b.hash);
  // Copied, since the lexicon's terms count the next report.
  const ranked = { terms: new Int32Array(terms.length), marks: new Uint16Array(terms.length) };
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i];
    if (!term) continue;
    ranked.terms[i] = term.hash;
    ranked.marks[i] = (Math.min(MAX_COUNT, term.count) << COUNT_SHIFT) | term.bits | (isName(term) ? IS_NAME : 0);
  }
  return ranked;
}
