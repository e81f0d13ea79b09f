import { isDigit, isUpper } from './characters.ts';
import { CARDINALS, FRACTIONS, ORDINALS, SCALES, VAGUE } from './number-words.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';
import { isEnglish, stemWord } from './stems.ts';
import { stopWordsOf } from './stop-words.ts';
import { termOf } from './term.ts';
import { normalizeWord } from './tokens.ts';
import { WordTable } from './word-table.ts';

/** Classes of words that the finders ask for, so that each looks only at the few words that may begin what it reads. */
export const WORD_MARKS = {
  /** Begins with a capital letter. */
  capital: 1,
  /** Begins with a digit. */
  digit: 2,
  /** A number may start here; in English `a` only where the next word is `countedByA`. */
  number: 4,
  /** `dozen`, `few`, `third`, `penny`: a number with `a` before it. */
  countedByA: 8,
  /** A date may start here. */
  date: 16,
  /** A verb or phrase that cites may start here. */
  cue: 32,
} as const;

/** The number of a word in the text that is being read, which `numberWords` gives. */
interface Numbered {
  text: number;
  word: number;
}

/** What a written word is, whatever stands around it. */
export interface WordFacts {
  norm: string;
  /** Shared by all written forms of `norm`. */
  numbered: Numbered;
  stem: string;
  stop: boolean;
  /** Sum of `WORD_MARKS`. */
  marks: number;
  /** Form under which the word counts as a term where capitals count; see `termOf`. */
  term: string;
}

/** News repeats its words; hostile texts have ever new ones, so the memory is bounded. */
const MAX_WORDS = 20_000;

/** The words of one language, and what all written forms of a normalised one share. */
interface Vocabulary {
  words: WordTable<WordFacts>;
  numbered: Map<string, Numbered>;
}

const vocabularies = new Map<string | null, Vocabulary>();

let texts = 0;

/** Begins a text: numbers its words from 0 on as they come, equal ones alike. */
export function numberWords(): (facts: WordFacts) => number {
  const text = ++texts;
  let words = 0;
  return ({ numbered }) => {
    if (numbered.text !== text) {
      numbered.text = text;
      numbered.word = words++;
    }
    return numbered.word;
  };
}

/** The facts of the words of one language. */
export function factsOf(lang: string | null): WordTable<WordFacts> {
  const known = vocabularies.get(lang);
  if (known) {
    if (known.words.size > MAX_WORDS) {
      known.words.clear();
      known.numbered.clear();
    }
    return known.words;
  }
  const numbered = new Map<string, Numbered>();
  const stops = stopWordsOf(lang);
  const english = isEnglish(lang);
  const words = new WordTable((raw) => readFacts(raw, { lang, english, stops, numbered }));
  // Languages are few; a text that claims ever new ones must not fill the memory.
  if (vocabularies.size >= 32) vocabularies.clear();
  vocabularies.set(lang, { words, numbered });
  return words;
}

/** What reading a word needs to know of its language. */
interface Tongue {
  lang: string | null;
  english: boolean;
  stops: ReadonlySet<string> | null;
  numbered: Map<string, Numbered>;
}

function readFacts(raw: string, { lang, english, stops, numbered }: Tongue): WordFacts {
  const norm = normalizeWord(raw);
  let shared = numbered.get(norm);
  if (shared === undefined) {
    shared = { text: 0, word: 0 };
    numbered.set(norm, shared);
  }
  const stop = stops?.has(norm) ?? false;
  // Nobody asks for the stem of a word that carries nothing.
  const stem = stop ? norm : stemWord(norm, lang);
  const isCapital = isUpper(raw.charCodeAt(0));
  return {
    norm,
    numbered: shared,
    stem,
    stop,
    marks: marksOf(norm, isCapital, english),
    term: termOf(norm, stem, isCapital),
  };
}

function marksOf(norm: string, isCapital: boolean, english: boolean): number {
  const first = norm.charCodeAt(0);
  let marks = MARKED_WORDS.get(norm) ?? 0;
  if (!english) marks &= ~WORD_MARKS.number;
  if (isCapital) marks |= WORD_MARKS.capital;
  if (isDigit(first)) marks |= WORD_MARKS.digit;
  if (first <= 57 || first > 0x7a) marks |= WORD_MARKS.number;
  if (first <= 57 || DATE_STARTS.has(norm.slice(0, 3))) marks |= WORD_MARKS.date;
  return marks;
}

/** Words that are marked for themselves. The `number` ones are English words that `readNumber` may begin with. */
const MARKED_WORDS: ReadonlyMap<string, number> = markWords([
  [WORD_MARKS.number, [...CARDINALS.keys(), ...ORDINALS.keys(), ...VAGUE.keys(), 'a', 'half', 'twice', 'thrice']],
  [WORD_MARKS.countedByA, [...SCALES.keys(), ...VAGUE.keys(), ...FRACTIONS.keys(), 'full', 'whole', 'penny']],
  [WORD_MARKS.date, ['in', 'a', 'an', 'the']],
  [WORD_MARKS.cue, [...REPORTING_VERBS, 'according', 'per', 'citing']],
]);

function markWords(lists: readonly (readonly [number, readonly string[]])[]): Map<string, number> {
  const marks = new Map<string, number>();
  for (const [mark, words] of lists) for (const word of words) marks.set(word, (marks.get(word) ?? 0) | mark);
  return marks;
}

/** First letters of words that a date may start with. */
const DATE_STARTS: ReadonlySet<string> = new Set(
  'jan feb mar apr may jun jul aug sep oct nov dec sun mon tue wed thu fri sat tod ton yes tom las pas pre thi cur nex com upc ear rec one two thr fou fiv six sev eig nin ten ele twe few'.split(
    ' ',
  ),
);
