import type { Report } from '../report.ts';
import { detectLanguage } from '../text/language.ts';
import { stemWord } from '../text/stems.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenize, type Word } from '../text/tokens.ts';
import { hashTerm } from './hash-term.ts';
import { IN_LEDE, IN_TITLE, IS_NAME, IS_NUMBER } from './term-marks.ts';
import { inverseFrequency, NO_FREQUENCIES } from './term-weights.ts';

/** The lede, in words: the first two or three sentences, which tell the event itself. */
const LEDE_WORDS = 70;
/** A title or lede term is worth this many times a term of the body, measured on the development sets. */
const TITLE_FACTOR = 2;
const LEDE_FACTOR = 1.3;
/** UTF-16 code units read of a text. What a report is about is said long before; a hostile text must not cost more. */
const MAX_LENGTH = 80_000;

/** The words of a report, counted by stem, the most informative first. */
export interface CountedTerms {
  lang: string | null;
  title: Word[];
  body: Word[];
  terms: CountedTerm[];
  /** Hashes of pairs of neighbouring words, the most informative first, each once. */
  pairs: number[];
}

export interface CountedTerm {
  hash: number;
  count: number;
  /** The bits above, without the count. */
  bits: number;
}

/**
 * Terms and pairs of a report by informativeness, which is count × background rarity: it depends on the report alone, never on a
 * corpus. Empty text and title give empty lists. Linear in the text, of which 80,000 code units are read.
 */
export function countTerms(report: Report): CountedTerms {
  const lang = report.lang ?? detectLanguage(report.text);
  const title = tokenize((report.title ?? '').slice(0, MAX_LENGTH));
  const body = tokenize(report.text.slice(0, MAX_LENGTH));
  const drafts = new Map<string, Draft | null>();
  const titlePairs = addWords(drafts, title, report.title ?? '', lang, () => IN_TITLE);
  const bodyPairs = addWords(drafts, body, report.text, lang, (index) => (index < LEDE_WORDS ? IN_LEDE : 0));
  const terms = rankTerms(drafts).map((draft) => ({
    hash: draft.hash,
    count: draft.count,
    bits: draft.bits | (isName(draft) ? IS_NAME : 0),
  }));
  return { lang, title, body, terms, pairs: rankPairs([...titlePairs, ...bodyPairs]) };
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

function rankTerms(drafts: Drafts): Draft[] {
  const value = (draft: Draft): number => {
    const place = draft.bits & IN_TITLE ? TITLE_FACTOR : draft.bits & IN_LEDE ? LEDE_FACTOR : 1;
    return (1 + Math.log(draft.count)) * draft.rarity * place;
  };
  const ranked = [...new Set(drafts.values())].filter((draft) => draft !== null).map((draft) => ({ draft, value: value(draft) }));
  ranked.sort((a, b) => b.value - a.value || a.draft.hash - b.draft.hash);
  return ranked.map(({ draft }) => draft);
}

function rankPairs(pairs: WordPair[]): number[] {
  const values = new Map<number, number>();
  for (const { hash, value } of pairs) values.set(hash, (values.get(hash) ?? 0) + value / (values.has(hash) ? 2 : 1));
  const ranked = [...values].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked.map(([hash]) => hash);
}
