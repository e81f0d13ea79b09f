import { isDigit, isUpper } from './characters.ts';
import { CARDINALS, FRACTIONS, ORDINALS, SCALES, VAGUE } from './number-words.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';
import { isEnglish, stemWord } from './stems.ts';
import { stopWordsOf } from './stop-words.ts';
import { termOf } from './term.ts';
import { normalizeWord } from './tokens.ts';
import { CAPITAL, PLAIN } from './word-entry.ts';
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

/** What all written forms of a normalised word share. */
interface NormFacts {
  stem: string;
  stop: boolean;
  /** Sum of `WORD_MARKS`, those of a capital aside. */
  marks: number;
  /** The text that is being read, and the word's number in it, which `numberWords` gives. */
  text: number;
  word: number;
}

/** What a written word is, whatever stands around it. */
export interface WordFacts {
  norm: string;
  shared: NormFacts;
  /** Sum of `WORD_MARKS`. */
  marks: number;
  /** Form under which the word counts as a term where capitals count; see `termOf`. */
  term: string;
}

/** News repeats its words; hostile texts have ever new ones, so the memory is bounded. */
const MAX_WORDS = 20_000;

/** The words of one language, as they are written and normalised. */
interface Vocabulary {
  words: WordTable<WordFacts>;
  norms: Map<string, NormFacts>;
}

const vocabularies = new Map<string | null, Vocabulary>();

let texts = 0;

/** Begins a text: numbers its words from 0 on as they come, equal ones alike. */
export function numberWords(): (facts: WordFacts) => number {
  const text = ++texts;
  let words = 0;
  return ({ shared }) => {
    if (shared.text !== text) {
      shared.text = text;
      shared.word = words++;
    }
    return shared.word;
  };
}

/** The facts of the words of one language. */
export function factsOf(lang: string | null): WordTable<WordFacts> {
  const known = vocabularies.get(lang);
  if (known) {
    if (known.words.size > MAX_WORDS) {
      known.words.clear();
      known.norms.clear();
    }
    return known.words;
  }
  const norms = new Map<string, NormFacts>();
  const stops = stopWordsOf(lang);
  const english = isEnglish(lang);
  const words = new WordTable((form, kind) => readFacts(form, kind, { lang, english, stops, norms }));
  // Languages are few; a text that claims ever new ones must not fill the memory.
  if (vocabularies.size >= 32) vocabularies.clear();
  vocabularies.set(lang, { words, norms });
  return words;
}

/** What reading a word needs to know of its language. */
interface Tongue {
  lang: string | null;
  english: boolean;
  stops: ReadonlySet<string> | null;
  norms: Map<string, NormFacts>;
}

function readFacts(form: string, kind: number, tongue: Tongue): WordFacts {
  const norm = kind & PLAIN ? form : normalizeWord(form);
  const isCapital = kind & PLAIN ? (kind & CAPITAL) !== 0 : isUpper(form.charCodeAt(0));
  let shared = tongue.norms.get(norm);
  if (shared === undefined) {
    shared = readNorm(norm, tongue);
    tongue.norms.set(norm, shared);
  }
  const { stem, marks } = shared;
  return { norm, shared, marks: isCapital ? marks | WORD_MARKS.capital : marks, term: termOf(norm, stem, isCapital) };
}

function readNorm(norm: string, { lang, english, stops }: Tongue): NormFacts {
  const stop = stops?.has(norm) ?? false;
  // Nobody asks for the stem of a word that carries nothing.
  const stem = stop ? norm : stemWord(norm, lang);
  return { stem, stop, marks: marksOf(norm, english), text: 0, word: 0 };
}

function marksOf(norm: string, english: boolean): number {
  const first = norm.charCodeAt(0);
  let marks = MARKED_WORDS.get(norm) ?? 0;
  if (!english) marks &= ~WORD_MARKS.number;
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
