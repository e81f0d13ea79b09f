import type { Span } from '../../report.ts';
import { type Finding, phrase } from '../describe-difference.ts';
import { type Pair, type Side, spanOf, type TokenRange, tokensIn } from '../pair.ts';
import { EDITED_LIKENESS, type Reading } from '../passages.ts';
import type { Stream } from '../quote-match.ts';

/** A quotation of so few content words is too short to be sought by its words alone. */
export const SHORT_CONTENT = 3;

/** Share of the quoted words that must stand together in the other report, and places listed. */
const MIN_SHARE = 0.5;
const MAX_PLACES = 3;

/** Weight of the very words without marks: of 24 such that readers judged none was worth telling, one of some weight. */
const SAME_WORDS = 0.05;

/** Words on each side of a quoted word among which the next content word is sought. */
const REACH = 6;

/**
 * A few quoted words of a, and where b gives them in its own words or amid a longer quotation: in aligned sentences, or, for a single word,
 * wherever b has the same word before the same object, or behind the same subject where none follows. Nothing where b quotes just these words too.
 */
export function fewWordsFindings(reading: Reading, quotation: Stream, content: ReadonlySet<number>): Finding[] {
  const { pair } = reading;
  const spans = content.size === 1 && quotation.tokens.length <= 2 ? singleWord(reading, quotation) : fewWords(reading, quotation, content);
  if (spans.length === 0) return [];
  const a = spanOf(pair.a, quotation.tokens[0] ?? 0, (quotation.tokens.at(-1) ?? 0) + 1);
  const isSame = spans.every((span) => standsWhole(pair.a, quotation.tokens, pair.b, tokensIn(pair.b, span)));
  return [
    {
      kind: 'quote',
      a: [a],
      b: spans.slice(0, MAX_PLACES),
      confidence: 0.5,
      weight: isSame && quotation.tokens.length > 1 ? SAME_WORDS : 0.12 + Math.min(0.15, 0.02 * quotation.tokens.length),
      note: `“${phrase(pair.a, a)}” → ${phrase(pair.b, spans[0])}`,
      quote: { class: 'paraphrased', operations: [] },
    },
  ];
}

function fewWords({ pair, ofA }: Reading, quotation: Stream, content: ReadonlySet<number>): Span[] {
  const words = new Set(quotation.tokens.map((token) => pair.a.words[token] ?? -1));
  const partners = ofA[pair.a.sentenceOf[quotation.tokens[0] ?? -1] ?? -1] ?? [];
  if (partners.some(({ likeness }) => likeness >= EDITED_LIKENESS)) return [];
  const spans: Span[] = [];
  for (const { b } of partners) {
    const found = together(pair, b, quotation, words, content);
    if (!found || !(found.isSure || isTheirOwn(pair, content, found))) continue;
    if (found.isQuoted) return [];
    spans.push(spanOf(pair.b, found.from, found.to));
  }
  return spans;
}

/** Whether a report has one of the common words nowhere else: those that both repeat are the words of the story, which anybody uses. */
function isTheirOwn({ a, b }: Pair, content: ReadonlySet<number>, { from, to }: Place): boolean {
  for (let i = from; i < to; i++) {
    const term = b.terms[i] ?? -1;
    if (content.has(term) && Math.min(a.termCounts[term] as number, b.termCounts[term] as number) === 1) return true;
  }
  return false;
}

/**
 * Tokens that hold the quoted words; whether they are surely these, as they begin and end alike or stand in a quotation as short; and whether they are all
 * of them and stand in marks.
 */
interface Place {
  from: number;
  to: number;
  isSure: boolean;
  isQuoted: boolean;
}

/**
 * The first tokens of b's sentence that hold at least half of the quoted words within a window of their number: most content words among them,
 * or the first and the last word (`in the … days`).
 */
function together(
  { a, b }: Pair,
  sentence: number,
  { tokens }: Stream,
  words: ReadonlySet<number>,
  content: ReadonlySet<number>,
): Place | null {
  const [from, to] = [b.from[sentence] ?? 0, b.to[sentence] ?? 0];
  const [first, final] = [a.words[tokens[0] ?? -1], a.words[tokens.at(-1) ?? -1]];
  for (let i = from; i < to; i++) {
    if (!words.has(b.words[i] ?? -2) && !content.has(b.terms[i] ?? -1)) continue;
    const end = Math.min(to, i + tokens.length + 1);
    const telling = new Set<number>();
    let [hits, last, quoted] = [0, i, 0];
    for (let k = i; k < end; k++) {
      const term = b.terms[k] ?? -1;
      if (!words.has(b.words[k] ?? -2) && !content.has(term)) continue;
      hits++;
      last = k;
      if ((b.quotationOf[k] ?? -1) >= 0) quoted++;
      if (content.has(term)) telling.add(term);
    }
    const isFramed = tokens.length > 2 && b.words[i] === first && b.words[last] === final;
    if (telling.size > 0 && (isFramed || telling.size * 3 >= content.size * 2) && hits >= tokens.length * MIN_SHARE)
      return {
        from: i,
        to: last + 1,
        isSure: isFramed || isInShort(b, last),
        isQuoted: quoted === hits && standsWhole(a, tokens, b, { from: i, to: end }),
      };
  }
  return null;
}

/** Whether b's tokens `[from, to)` hold the quoted words as they stand. */
function standsWhole(a: Side, tokens: readonly number[], b: Side, { from, to }: TokenRange): boolean {
  for (let i = from; i + tokens.length <= to; i++) if (tokens.every((token, k) => b.words[i + k] === a.words[token])) return true;
  return false;
}

/** Where b has the one quoted content word, with the content word next to the quotation, of the same people, places or bodies. */
function singleWord({ pair, verbatimA, verbatimB }: Reading, quotation: Stream): Span[] {
  const { a, b } = pair;
  const token = quotation.tokens.find((its) => (a.terms[its] ?? -1) >= 0) ?? -1;
  const sentence = a.sentenceOf[token] ?? -1;
  const here = a.entities[sentence] ?? [];
  if (sentence < 0 || verbatimA[sentence] || here.length === 0) return [];
  const term = a.terms[token] ?? -1;
  const behind = neighbour(pair, a, token, 1);
  const before = behind < 0 ? neighbour(pair, a, token, -1) : -1;
  const spans: Span[] = [];
  for (let i = 0; i < b.terms.length; i++) {
    const there = b.sentenceOf[i] ?? -1;
    if (b.terms[i] !== term || there < 0 || !b.compared[there] || verbatimB[there]) continue;
    if (isInShort(b, i)) return [];
    if (!(b.entities[there] ?? []).some((entity) => here.includes(entity))) continue;
    const at = near(pair, b, i, 1, behind);
    const from = at < 0 ? near(pair, b, i, -1, before) : i;
    if (at >= 0 || from >= 0) spans.push(spanOf(b, Math.min(i, from), Math.max(i, at) + 1));
  }
  return spans;
}

/** Whether a token stands in a quotation as short as those that are sought here. */
function isInShort(side: Side, token: number): boolean {
  const quotation = side.quotationOf[token] ?? -1;
  if (quotation < 0) return false;
  let count = 0;
  for (const step of [-1, 1])
    for (let i = token + step; side.quotationOf[i] === quotation && count < SHORT_CONTENT; i += step)
      if ((side.terms[i] ?? -1) >= 0) count++;
  return count < SHORT_CONTENT;
}

/** Meaning of the next content word outside the quotation, in the same sentence; -1 where there is none. */
function neighbour({ concepts }: Pair, side: Side, token: number, step: 1 | -1): number {
  for (let i = token + step; Math.abs(i - token) <= REACH && side.sentenceOf[i] === side.sentenceOf[token]; i += step) {
    const term = side.terms[i] ?? -1;
    if (term >= 0) return concepts[term] ?? term;
  }
  return -1;
}

/** The token of this meaning near another, on one side; -1 where there is none. */
function near({ concepts }: Pair, side: Side, token: number, step: 1 | -1, concept: number): number {
  if (concept < 0) return -1;
  for (let i = token + step; Math.abs(i - token) <= REACH && side.sentenceOf[i] === side.sentenceOf[token]; i += step)
    if (concepts[side.terms[i] ?? -1] === concept) return i;
  return -1;
}
