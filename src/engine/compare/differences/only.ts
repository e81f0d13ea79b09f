import type { Span } from '../../report.ts';
import type { Sentence } from '../../text/analysis.ts';
import { hasLower, isUpper } from '../../text/characters.ts';
import { isFurniture } from '../../text/page-furniture.ts';
import { ALIGN_CUT } from '../align-weights.ts';
import { clausesOf } from '../clauses.ts';
import { type Finding, phrase } from '../describe-difference.ts';
import { hasTerm, type Side, spanOf, TOKEN_TRAITS } from '../pair.ts';
import { type Reading, repeatOf } from '../passages.ts';
import { type Lack, lackIn, toldElsewhere, toldFeatures } from '../told-elsewhere.ts';
import { tellingFeatures, tellingWeight } from './statement-weight.ts';

/**
 * Up to this chance of being told by the other report a sentence that is not aligned is listed; up to the next one any, where that report lacks
 * the most of it.
 */
const MAX_TOLD = 0.4;
const MAX_PARTLY_TOLD = 0.7;

/** What the whole other report must lack at least. */
const STATEMENT: Lack = { share: 0.2, count: 2 };
const MOST: Lack = { share: 0.5, count: 5 };
const CLAUSE: Lack = { share: 0.6, count: 3 };
const HEADING: Lack = { share: 0.2, count: 1 };

/** Content words below which a sentence or subheading is an exclamation, a label or a byline. */
const MIN_WORDS = 4;
const QUOTATION: Lack = { share: 0.9, count: 1 };

/** Content words of a quotation that single words of other statements may seem to cover. */
const MAX_SHORT_QUOTATION = 3;

/** Fewest words of a quotation that is listed for itself. */
const MIN_QUOTED_WORDS = 2;

/** Share of the content words of its sentence from which on a quotation is the sentence, and no more than that. */
const MAX_PART = 0.5;

/**
 * Statements of report a whose words the whole other report lacks: sentences, and clauses or quotations inside sentences that
 * otherwise correspond; subheadings and tweets likewise. What a report gives twice is one statement with two places. Spans and notes are those
 * of a; for b, swap the reading.
 */
export function onlyDifferences(reading: Reading): Finding[] {
  const found = reading.pair.a.analysis.sentences.map((sentence, s) => {
    const said = reading.verbatimA[s] ? [] : saidOnly(reading, sentence, s);
    return said.length > 0 && !reading.isEdition && isCaption(reading.pair.a, s) ? [] : said;
  });
  if (!reading.isEdition) joinRepeats(reading, found);
  return found.flat();
}

/** Adds what stands in a repeated sentence to the finding of the first one, which weighs as much as the heavier: it may be a mere heading. */
function joinRepeats(reading: Reading, found: Finding[][]): void {
  found.forEach((its, s) => {
    const first = its.length > 0 ? found[repeatOf(reading, s)]?.[0] : undefined;
    if (!first) return;
    first.a.push(...its.flatMap(({ a }) => a));
    first.weight = Math.max(first.weight, ...its.map(({ weight }) => weight));
    found[s] = [];
  });
}

function saidOnly(reading: Reading, sentence: Sentence, s: number): Finding[] {
  if (sentence.role === 'subheading') return headingOnly(reading, sentence, s);
  if (sentence.role === 'tweet-signature') return tweetOnly(reading, sentence);
  return reading.pair.a.compared[s] ? statementOnly(reading, sentence, s) : [];
}

/** Sentences of a caption. */
const MAX_CAPTION = 6;

/** Whether a sentence is a caption or an offer of the page: nothing that the other report should have. */
function isCaption({ text, analysis: { sentences } }: Side, s: number): boolean {
  const sentence = sentences[s] as Sentence;
  let first = s;
  let last = s;
  while (s - first < MAX_CAPTION && sentences[first - 1]?.paragraph === sentence.paragraph) first--;
  while (last - s < MAX_CAPTION && sentences[last + 1]?.paragraph === sentence.paragraph) last++;
  return isFurniture(text, sentence, { start: (sentences[first] as Span).start, end: (sentences[last] as Span).end });
}

function statementOnly(reading: Reading, sentence: Span, s: number): Finding[] {
  const { pair, verbatimB, ofA, nearA } = reading;
  const from = pair.a.from[s] ?? 0;
  const to = pair.a.to[s] ?? 0;
  const lack = lackIn(pair, from, to);
  if (reading.isEdition) return ofA[s]?.every(({ b }) => verbatimB[b]) ? [findingOf(reading, sentence, s, lack, 0)] : [];
  const told = toldElsewhere(toldFeatures(nearA, lack, s));
  const isLong = contentWords(pair.a, from, to) >= MIN_WORDS;
  const isAligned = (nearA.best[s] as number) >= ALIGN_CUT;
  const bar = told <= MAX_TOLD && !isAligned ? STATEMENT : MOST;
  if (isLong && told <= MAX_PARTLY_TOLD && lack.share >= bar.share && lack.count >= bar.count)
    return [findingOf(reading, sentence, s, lack, told)];
  return isAligned ? [...clausesOnly(reading, s), ...quotationsOnly(reading, s)] : quotationsOnly(reading, s);
}

function contentWords(side: Side, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if ((side.terms[i] as number) >= 0) count++;
  return count;
}

/** Clauses that name, date, count or quote something and are absent as a whole. */
function clausesOnly(reading: Reading, s: number): Finding[] {
  const side = reading.pair.a;
  const starts = clausesOf(side, s);
  const findings: Finding[] = [];
  for (let k = 0; k < starts.length; k++) {
    const start = starts[k] as number;
    const end = starts[k + 1] ?? side.to[s] ?? 0;
    if (end <= start || !hasTrait(side, start, end, SPECIFIC)) continue;
    const lack = lackIn(reading.pair, start, end);
    if (lack.share < CLAUSE.share || lack.count < CLAUSE.count) continue;
    const span = spanOf(side, start, end);
    if (!isDateline(side, span)) findings.push(findingOf(reading, span, s, lack, 1 - lack.share));
  }
  return findings;
}

/** The places that a report begins with stand in capitals. */
function isDateline({ text, analysis }: Side, { start, end }: Span): boolean {
  return analysis.capitalsCount && isUpper(text.charCodeAt(start)) && !hasLower(text, start, end);
}

const SPECIFIC = TOKEN_TRAITS.name | TOKEN_TRAITS.figure | TOKEN_TRAITS.date;

function hasTrait({ traits }: Side, from: number, to: number, trait: number): boolean {
  for (let i = from; i < to; i++) if ((traits[i] as number) & trait) return true;
  return false;
}

function quotationsOnly(reading: Reading, s: number): Finding[] {
  const side = reading.pair.a;
  if (!isQuoted(side, side.from[s] ?? 0, side.to[s] ?? 0)) return [];
  return [...quotedTokens(side, s).values()].flatMap((tokens) => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first === undefined || last === undefined || tokens.length < MIN_QUOTED_WORDS) return [];
    if (contentWords(side, first, last + 1) >= MAX_PART * contentWords(side, side.from[s] ?? 0, side.to[s] ?? 0)) return [];
    const lack = lackIn(reading.pair, first, last + 1);
    const isAbsent = (lack.share >= QUOTATION.share && lack.count >= QUOTATION.count) || isNowhereTogether(reading, tokens);
    return isAbsent ? [findingOf(reading, spanOf(side, first, last + 1), s, lack, 1 - lack.share)] : [];
  });
}

/** The tokens of a sentence that stand in each quotation, by its index. */
function quotedTokens(side: Side, s: number): Map<number, number[]> {
  const quoted = new Map<number, number[]>();
  for (let i = side.from[s] ?? 0; i < (side.to[s] ?? 0); i++) {
    const quotation = side.quotationOf[i] ?? -1;
    if (quotation < 0) continue;
    const tokens = quoted.get(quotation);
    if (tokens) tokens.push(i);
    else quoted.set(quotation, [i]);
  }
  return quoted;
}

/** Whether no sentence of b has all content words of a short quotation. */
function isNowhereTogether({ pair: { a, b } }: Reading, tokens: readonly number[]): boolean {
  const terms = tokens.map((token) => a.terms[token] ?? -1).filter((term) => term >= 0);
  if (terms.length < 2 || terms.length > MAX_SHORT_QUOTATION) return false;
  if (terms.some((term) => (b.termCounts[term] as number) === 0)) return true;
  for (let s = 0; s < b.compared.length; s++) if (terms.every((term) => hasTerm(b, s, term))) return false;
  return true;
}

function headingOnly(reading: Reading, sentence: Span, s: number): Finding[] {
  const [from, to] = [reading.pair.a.from[s] ?? 0, reading.pair.a.to[s] ?? 0];
  if (contentWords(reading.pair.a, from, to) < MIN_WORDS) return [];
  const { share, count } = lackIn(reading.pair, from, to);
  return share >= HEADING.share && count >= HEADING.count ? [labelOf(reading, sentence)] : [];
}

/** The signature stands for the tweet: listed where the other report pastes in none at all. */
function tweetOnly(reading: Reading, sentence: Span): Finding[] {
  const hasTweet = reading.pair.b.analysis.sentences.some(({ role }) => role === 'tweet-signature');
  return hasTweet ? [] : [labelOf(reading, sentence)];
}

/** `lack` is what the other report lacks of the statement, and `told` the chance that it tells the sentence. */
function findingOf({ pair }: Reading, { start, end }: Span, sentence: number, lack: Lack, told: number): Finding {
  const span = { start, end };
  const weight = tellingWeight(tellingFeatures(pair, { sentence, span, lack, told }));
  return { kind: 'only-a', a: [span], b: [], confidence: 1 - told, weight, note: phrase(pair.a, span) };
}

/** The same of what makes no sentence of its own: it is told, but comes after the sentences. */
function labelOf({ pair }: Reading, { start, end }: Span): Finding {
  const span = { start, end };
  return { kind: 'only-a', a: [span], b: [], confidence: 0.75, weight: 0.12, note: phrase(pair.a, span) };
}

/** Whether one of the tokens `[from, to)` stands in a quotation. */
function isQuoted({ quotationOf }: Side, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((quotationOf[i] as number) >= 0) return true;
  return false;
}
