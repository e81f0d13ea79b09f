import type { Report } from '../report.ts';
import { detectLanguage } from '../text/language.ts';
import { stemWord } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenize, type Word } from '../text/tokens.ts';
import { type DayNumber, dayNumber } from './day-number.ts';
import { hashTerm } from './hash-term.ts';
import { namedDays } from './named-days.ts';
import { inverseFrequency, NO_FREQUENCIES } from './term-weights.ts';

/** Raised whenever terms of an older version can no longer be compared with new ones; stored terms must then be made anew. */
export const TERMS_VERSION = 1;

/** Bits of `ReportTerms.marks`: where a term stands and what it looks like. The count of the term begins at bit 4. */
export const IN_TITLE = 1;
export const IN_LEDE = 2;
export const IS_NAME = 4;
export const IS_NUMBER = 8;
export const COUNT_SHIFT = 4;

const MAX_TERMS = 64;
const MAX_PAIRS = 24;
const MAX_COUNT = 31;
/** The lede, in words: the first two or three sentences, which tell the event itself. */
const LEDE_WORDS = 70;
/** A title or lede term is worth this many times a term of the body, measured on the development sets. */
const TITLE_FACTOR = 2;
const LEDE_FACTOR = 1.3;
/** UTF-16 code units read of a text. What a report is about is said long before; a hostile text must not cost more. */
const MAX_LENGTH = 80_000;

/** What matching keeps of one report: plain JSON of about 1.3 kB. Terms are hashes (see `hashTerm`) of stems. */
export interface ReportTerms {
  version: number;
  /** The most informative terms, best first, at most 64, each once. */
  terms: number[];
  /** Parallel to `terms`: count (1..31) shifted left by 4, and the four bits above. */
  marks: number[];
  /** Hashes of the most informative pairs of neighbouring words, best first, at most 24. */
  pairs: number[];
  /** Publication day; null where it is not known to the day. */
  day: DayNumber | null;
  /** Days named in the text, without their year (see `calendarDay`). */
  days: number[];
  /** Weekday names in the text (see `NamedDays.weekdays`). */
  weekdays: number;
  /** Words in the text. */
  words: number;
  /** Hash of the outlet's name; null where it is not known. */
  source: number | null;
  /** Hash of the words of the text in order: equal for the very same text, whatever its spacing. */
  text: number;
  /** True where a title is known. */
  titled: boolean;
  lang: string | null;
}

/**
 * The terms of a report. They depend on the report alone, never on a corpus: informativeness is count × background rarity, so
 * terms can be stored for good. Empty text and title give empty lists. Linear in the text, of which 80,000 code units are read.
 */
export function reportTerms(report: Report): ReportTerms {
  const lang = report.lang ?? detectLanguage(report.text);
  const title = tokenize((report.title ?? '').slice(0, MAX_LENGTH));
  const body = tokenize(report.text.slice(0, MAX_LENGTH));
  const day = dayNumber(report.date);
  const drafts = new Map<string, Draft | null>();
  const titlePairs = addWords(drafts, title, report.title ?? '', lang, () => IN_TITLE);
  const bodyPairs = addWords(drafts, body, report.text, lang, (index) => (index < LEDE_WORDS ? IN_LEDE : 0));
  const best = bestTerms(drafts);
  return {
    version: TERMS_VERSION,
    terms: best.map((draft) => draft.hash),
    marks: best.map((draft) => (Math.min(MAX_COUNT, draft.count) << COUNT_SHIFT) | draft.bits | (isName(draft) ? IS_NAME : 0)),
    pairs: bestPairs([...titlePairs, ...bodyPairs]),
    day,
    ...namedDays([...title, ...body], day),
    words: body.length,
    source: report.source === null ? null : hashTerm(report.source.trim().toLowerCase()),
    text: hashTerm(body.map((word) => word.norm).join(' ')),
    titled: title.length > 0,
    lang,
  };
}

interface Draft {
  hash: number;
  count: number;
  bits: number;
  rarity: number;
  /** Occurrences inside a sentence, and how many of these begin with a capital letter. */
  inside: number;
  capitals: number;
}

interface WordPair {
  hash: number;
  value: number;
}

type Drafts = Map<string, Draft | null>;

/** Counts `words` into `drafts`, which has an entry a stem and a word (null for words without content), and gives their pairs. */
function addWords(drafts: Drafts, words: Word[], text: string, lang: string | null, place: (index: number) => number): WordPair[] {
  const pairs: WordPair[] = [];
  let before: Draft | null = null;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word) continue;
    const draft = draftOf(drafts, word.norm, lang);
    if (draft !== null) {
      draft.count++;
      draft.bits |= place(index);
      noteCapital(draft, text, word.start);
      if (before !== null) {
        const factor = place(index) === 0 ? 1 : LEDE_FACTOR;
        pairs.push({ hash: pairHash(before.hash, draft.hash), value: (before.rarity + draft.rarity) * factor });
      }
    }
    before = draft;
  }
  return pairs;
}

function pairHash(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ second;
}

function draftOf(drafts: Drafts, norm: string, lang: string | null): Draft | null {
  const known = drafts.get(norm);
  if (known !== undefined) return known;
  const draft = isStopWord(norm, lang) || /^[a-z\d]$/u.test(norm) ? null : stemDraft(drafts, stemWord(norm, lang));
  drafts.set(norm, draft);
  return draft;
}

/** Stems have a key of their own, which no word can be. */
function stemDraft(drafts: Drafts, stem: string): Draft {
  const known = drafts.get(` ${stem}`);
  if (known) return known;
  const hash = hashTerm(stem);
  const rarity = inverseFrequency(hash, NO_FREQUENCIES);
  const draft = { hash, count: 0, bits: /^\d/u.test(stem) ? IS_NUMBER : 0, rarity, inside: 0, capitals: 0 };
  drafts.set(` ${stem}`, draft);
  return draft;
}

const SENTENCE_BREAKS = '.!?:"“”‘\n';

/** A capital says something only inside a sentence, not after a full stop, a quotation mark or a line break. */
function noteCapital(draft: Draft, text: string, start: number): void {
  const before = text.charAt(text.charAt(start - 1) === ' ' ? start - 2 : start - 1);
  if (before === '' || SENTENCE_BREAKS.includes(before)) return;
  draft.inside++;
  const first = text[start] ?? '';
  if (first !== first.toLowerCase()) draft.capitals++;
}

function isName(draft: Draft): boolean {
  return draft.capitals > 0 && draft.capitals * 2 >= draft.inside;
}

function bestTerms(drafts: Drafts): Draft[] {
  const value = (draft: Draft): number => {
    const place = draft.bits & IN_TITLE ? TITLE_FACTOR : draft.bits & IN_LEDE ? LEDE_FACTOR : 1;
    return (1 + Math.log(draft.count)) * draft.rarity * place;
  };
  const ranked = [...new Set(drafts.values())].filter((draft) => draft !== null).map((draft) => ({ draft, value: value(draft) }));
  ranked.sort((a, b) => b.value - a.value || a.draft.hash - b.draft.hash);
  return ranked.slice(0, MAX_TERMS).map(({ draft }) => draft);
}

function bestPairs(pairs: WordPair[]): number[] {
  const values = new Map<number, number>();
  for (const { hash, value } of pairs) values.set(hash, (values.get(hash) ?? 0) + value / (values.has(hash) ? 2 : 1));
  const ranked = [...values].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked.slice(0, MAX_PAIRS).map(([hash]) => hash);
}
