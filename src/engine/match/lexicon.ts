import { stemWord } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import { normalizeWord } from '../text/tokens.ts';
import { hashTerm } from './hash-term.ts';
import { dayOfMonthOf, monthOf, weekdayOf } from './named-days.ts';
import { IS_NUMBER } from './term-marks.ts';
import { inverseFrequency, NO_FREQUENCIES } from './term-weights.ts';

/** A stem, and what is counted of it in the one report that is being read (`countTerms` is alone with it). */
export interface LexiconTerm {
  readonly hash: number;
  readonly rarity: number;
  /** Number of the report that the fields below are of. */
  report: number;
  count: number;
  bits: number;
  readonly firstBits: number;
  /** Occurrences inside a sentence, and how many of these begin with a capital letter. */
  inside: number;
  capitals: number;
  value: number;
}

/** A word as it is written. */
export interface LexiconWord {
  readonly norm: string;
  /** Null for words without content. */
  readonly term: LexiconTerm | null;
  readonly isCapital: boolean;
  /** What it names of a calendar: 0 to 6 from Sunday or -1; 1 to 12 or 0; 1 to 31 or 0. */
  readonly weekday: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** Words after which a lexicon is begun anew: hostile texts have ever new ones. News in one language has fewer. */
const MAX_WORDS = 100_000;

/** The words of one language that were met before: news repeats its words, and looking one up costs a tenth of reading it. */
export class Lexicon {
  private readonly words = new Map<string, LexiconWord>();
  private readonly terms = new Map<string, LexiconTerm>();
  private readonly lang: string | null;
  private reports = 0;

  constructor(lang: string | null) {
    this.lang = lang;
  }

  /** Begins a report and returns its number, which no term has yet. Only here are words forgotten: one report's keep their terms. */
  beginReport(): number {
    if (this.words.size > MAX_WORDS) {
      this.words.clear();
      this.terms.clear();
    }
    return ++this.reports;
  }

  /** `raw` is a word as `scanWords` gives it. */
  word(raw: string): LexiconWord {
    const known = this.words.get(raw);
    if (known) return known;
    const norm = normalizeWord(raw);
    const first = raw.charAt(0);
    const isEmpty = isStopWord(norm, this.lang) || /^[a-z\d]$/u.test(norm);
    const word = {
      norm,
      term: isEmpty ? null : this.term(stemWord(norm, this.lang)),
      isCapital: first !== first.toLowerCase(),
      weekday: weekdayOf(norm),
      month: monthOf(norm),
      dayOfMonth: dayOfMonthOf(norm),
    };
    this.words.set(raw, word);
    return word;
  }

  private term(stem: string): LexiconTerm {
    const known = this.terms.get(stem);
    if (known) return known;
    const hash = hashTerm(stem);
    const firstBits = /^\d/u.test(stem) ? IS_NUMBER : 0;
    const rarity = inverseFrequency(hash, NO_FREQUENCIES);
    const term = { hash, rarity, report: 0, count: 0, bits: 0, firstBits, inside: 0, capitals: 0, value: 0 };
    this.terms.set(stem, term);
    return term;
  }
}

const lexicons = new Map<string | null, Lexicon>();
/** Languages remembered at once. */
const MAX_LEXICONS = 8;

/** The lexicon of a language, or of words whose language is unknown (null). */
export function lexiconOf(lang: string | null): Lexicon {
  const known = lexicons.get(lang);
  if (known) return known;
  if (lexicons.size >= MAX_LEXICONS) lexicons.clear();
  const lexicon = new Lexicon(lang);
  lexicons.set(lang, lexicon);
  return lexicon;
}
