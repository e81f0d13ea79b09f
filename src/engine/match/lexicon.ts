import { isDigit } from '../text/characters.ts';
import { isEnglish, stemWord } from '../text/stems.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { normalizeWord } from '../text/tokens.ts';
import { CAPITAL, PLAIN } from '../text/word-entry.ts';
import { type ReadWords, WordTable } from '../text/word-table.ts';
import { hashTerm } from './hash-term.ts';
import { type CalendarNames, calendarNames, dayOfMonthOf } from './named-days.ts';
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
  /** In another language than English, the term that an English text would have for this name, where it is not `term`. */
  readonly englishName: LexiconTerm | null;
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
  private readonly words = new WordTable((form, kind) => this.read(form, kind));
  private readonly terms = new Map<string, LexiconTerm>();
  private readonly lang: string | null;
  private readonly english: boolean;
  private readonly stops: ReadonlySet<string> | null;
  private readonly calendar: CalendarNames;
  private reports = 0;

  constructor(lang: string | null) {
    this.lang = lang;
    this.english = isEnglish(lang);
    this.stops = stopWordsOf(lang);
    this.calendar = calendarNames(lang);
  }

  /** Begins a report and returns its number, which no term has yet. Only here are words forgotten: one report's keep their terms. */
  beginReport(): number {
    if (this.words.size > MAX_WORDS) {
      this.words.clear();
      this.terms.clear();
    }
    return ++this.reports;
  }

  /** The words of a text in order. */
  wordsOf(text: string): ReadWords<LexiconWord> {
    return this.words.wordsOf(text);
  }

  private read(form: string, kind: number): LexiconWord {
    if (kind & PLAIN) return this.readNorm(form, (kind & CAPITAL) !== 0);
    const bare = ELIDING.has(this.lang) ? withoutElision(form) : form;
    const norm = this.english ? normalizeWord(bare) : englishNumber(normalizeWord(bare));
    const first = bare.charAt(0);
    return this.readNorm(norm, first !== first.toLowerCase());
  }

  private readNorm(norm: string, isCapital: boolean): LexiconWord {
    const weekday = this.calendar.weekdays.get(norm) ?? -1;
    const month = this.calendar.months.get(norm) ?? 0;
    // How common a word is, is known of English alone: days and months would count as rare ones.
    const isEmpty = isLone(norm) || (this.stops?.has(norm) ?? false) || (!this.english && (weekday >= 0 || month > 0));
    const term = isEmpty ? null : this.term(stemWord(norm, this.lang));
    const abroad = term === null || !isCapital || this.english ? term : this.term(stemWord(norm, 'en'));
    return {
      norm,
      term,
      englishName: abroad === term ? null : abroad,
      isCapital,
      weekday,
      month,
      dayOfMonth: isDigit(norm.charCodeAt(0)) ? dayOfMonthOf(norm) : 0,
    };
  }

  private term(stem: string): LexiconTerm {
    const known = this.terms.get(stem);
    if (known) return known;
    const hash = hashTerm(stem);
    const firstBits = isDigit(stem.charCodeAt(0)) ? IS_NUMBER : 0;
    const rarity = inverseFrequency(hash, NO_FREQUENCIES);
    const term = { hash, rarity, report: 0, count: 0, bits: 0, firstBits, inside: 0, capitals: 0, value: 0 };
    this.terms.set(stem, term);
    return term;
  }
}

/** A letter or digit of ASCII that stands alone. */
function isLone(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return norm.length === 1 && ((code >= 0x61 && code <= 0x7a) || isDigit(code));
}

/** Languages that write an article and its noun as one word. */
const ELIDING: ReadonlySet<string | null> = new Set(['ca', 'fr', 'it']);

/** `Ukraine` of `l’Ukraine`, `Ucraina` of `dell'Ucraina`: an article that has lost its vowel. */
function withoutElision(raw: string): string {
  return raw.replace(/^\p{L}{1,5}['’](?=\p{L}{2})/u, '');
}

/** `1.234,5` as English writes it. A lone group, as of `1.234`, is taken for thousands: three decimals are rare in news. */
function englishNumber(norm: string): string {
  if (!/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+,\d{1,2}$/u.test(norm)) return norm;
  return norm.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));
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
