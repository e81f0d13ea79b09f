import { isDigit, isUpper } from './characters.ts';
import { CARDINALS, FRACTIONS, ORDINALS, SCALES, VAGUE } from './number-words.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';
import { isEnglish, stemWord } from './stems.ts';
import { stopWordsOf } from './stop-words.ts';
import { termOf } from './term.ts';
import { normalizeWord } from './tokens.ts';

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

/** What a written word is, whatever stands around it. */
export interface WordFacts {
  norm: string;
  stem: string;
  stop: boolean;
  /** Sum of `WORD_MARKS`. */
  marks: number;
  /** Form under which the word counts as a term where capitals count; see `termOf`. */
  term: string;
}

/** News repeats its words: the facts of each are found out once. Hostile texts have ever new ones, so the memory is bounded. */
const MAX_WORDS = 20_000;

const memories = new Map<string | null, Map<string, WordFacts>>();

/** The facts of the words of one language by their written form, filled as they are asked for. */
export function factsOf(lang: string | null): (raw: string) => WordFacts {
  let memory = memories.get(lang);
  if (!memory) {
    memory = new Map();
    // Languages are few; a text that claims ever new ones must not fill the memory.
    if (memories.size >= 32) memories.clear();
    memories.set(lang, memory);
  }
  const known = memory;
  return (raw) => {
    const facts = known.get(raw);
    if (facts) return facts;
    if (known.size >= MAX_WORDS) known.clear();
    const found = readFacts(raw, lang);
    known.set(raw, found);
    return found;
  };
}

function readFacts(raw: string, lang: string | null): WordFacts {
  const norm = normalizeWord(raw);
  const stop = stopWordsOf(lang)?.has(norm) ?? false;
  // Nobody asks for the stem of a word that carries nothing.
  const stem = stop ? norm : stemWord(norm, lang);
  const isCapital = isUpper(raw.charCodeAt(0));
  return {
    norm,
    stem,
    stop,
    marks: marksOf(norm, isCapital, isEnglish(lang)),
    term: termOf(norm, stem, isCapital),
  };
}

function marksOf(norm: string, isCapital: boolean, english: boolean): number {
  const first = norm.charCodeAt(0);
  const isNumber = first <= 57 || first > 0x7a || (english && NUMBER_WORDS.has(norm));
  return (
    (isCapital ? WORD_MARKS.capital : 0) |
    (isDigit(first) ? WORD_MARKS.digit : 0) |
    (isNumber ? WORD_MARKS.number : 0) |
    (COUNTED_BY_A.has(norm) ? WORD_MARKS.countedByA : 0) |
    (first <= 57 || DATE_STARTS.test(norm) ? WORD_MARKS.date : 0) |
    (REPORTING_VERBS.has(norm) || norm === 'according' || norm === 'per' || norm === 'citing' ? WORD_MARKS.cue : 0)
  );
}

/** Words that `readNumber` may begin with. */
const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE.keys(),
  'a',
  'half',
  'twice',
  'thrice',
]);

const COUNTED_BY_A: ReadonlySet<string> = new Set([...SCALES.keys(), ...VAGUE.keys(), ...FRACTIONS.keys(), 'full', 'whole', 'penny']);

/** Beginnings of the words that a date may start with. */
const DATE_STARTS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat|tod|ton|yes|tom|las|pas|pre|thi|cur|nex|com|upc|ear|in$|rec|a$|an$|one|two|thr|fou|fiv|six|sev|eig|nin|ten|ele|twe|the$|few)/;
