import type { Span } from '../../report.ts';
import type { Figure, Sentence } from '../../text/analysis.ts';
import { isFurniture } from '../../text/page-furniture.ts';
import { ALIGN_CUT } from '../align-weights.ts';
import { clausesOf } from '../clauses.ts';
import { type Finding, phrase } from '../describe-difference.ts';
import { isHarm } from '../figure-relation.ts';
import { hasTerm, type Side, spanOf, TOKEN_TRAITS, tokensIn } from '../pair.ts';
import { type Reading, repeatOf } from '../passages.ts';
import { type Lack, lackIn, toldElsewhere, toldFeatures } from '../told-elsewhere.ts';

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
  if (sentence.role === 'tweet-signature') return tweetOnly(reading, sentence, s);
  return reading.pair.a.compared[s] ? statementOnly(reading, sentence, s) : [];
}

/** Sentences of a caption. */
const MAX_CAPTION = 6;

/** Whether a sentence is a caption or an offer of the page: nothing that the other report should have. */
function isCaption({ text, analysis: { sentences } }: Side, s: number): boolean {
  const sentence = sentences[s] as Sentence;
  let [first, last] = [s, s];
  while (s - first < MAX_CAPTION && sentences[first - 1]?.paragraph === sentence.paragraph) first--;
  while (last - s < MAX_CAPTION && sentences[last + 1]?.paragraph === sentence.paragraph) last++;
  return isFurniture(text, sentence, { start: (sentences[first] as Span).start, end: (sentences[last] as Span).end });
}

function statementOnly(reading: Reading, sentence: Span, s: number): Finding[] {
  const { pair, verbatimB, ofA, nearA } = reading;
  const [from, to] = [pair.a.from[s] ?? 0, pair.a.to[s] ?? 0];
  const lack = lackIn(pair, from, to);
  if (reading.isEdition) return ofA[s]?.every(({ b }) => verbatimB[b]) ? [findingOf(reading, sentence, s, 1, lack.count)] : [];
  const told = toldElsewhere(toldFeatures(nearA, lack, s));
  const isLong = contentWords(pair.a, from, to) >= MIN_WORDS;
  const isAligned = (nearA.best[s] as number) >= ALIGN_CUT;
  const bar = told <= MAX_TOLD && !isAligned ? STATEMENT : MOST;
  if (isLong && told <= MAX_PARTLY_TOLD && lack.share >= bar.share && lack.count >= bar.count) {
    const finding = findingOf(reading, sentence, s, lack.share, lack.count);
    finding.confidence = 1 - told;
    return [finding];
  }
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
    const [start, end] = [starts[k] as number, starts[k + 1] ?? side.to[s] ?? 0];
    if (end <= start || !hasTrait(side, start, end, SPECIFIC)) continue;
    const { share, count } = lackIn(reading.pair, start, end);
    if (share < CLAUSE.share || count < CLAUSE.count) continue;
    findings.push(findingOf(reading, spanOf(side, start, end), s, share * 0.7, count));
  }
  return findings;
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
    const { share, count } = lackIn(reading.pair, first, last + 1);
    const isAbsent = (share >= QUOTATION.share && count >= QUOTATION.count) || isNowhereTogether(reading, tokens);
    return isAbsent ? [findingOf(reading, spanOf(side, first, last + 1), s, share * 0.8, count)] : [];
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
  return share >= HEADING.share && count >= HEADING.count ? [{ ...findingOf(reading, sentence, s, share, count), weight: 0.15 }] : [];
}

/** The signature stands for the tweet: listed where the other report pastes in none at all. */
function tweetOnly(reading: Reading, sentence: Span, s: number): Finding[] {
  const hasTweet = reading.pair.b.analysis.sentences.some(({ role }) => role === 'tweet-signature');
  return hasTweet ? [] : [{ ...findingOf(reading, sentence, s, 0.5, 0), weight: 0.15 }];
}

/** Content words that the other report lacks from which a statement tells as much as any: those of a whole sentence of news. Ranks only. */
const RICH = 10;

/**
 * What each trait adds to the weight of a statement: by hand, after logistic regressions on 311 and 881 statements that readers judged worth
 * telling or not (about a tenth of the odds). It only ranks. The nearer a sentence of the other report comes to it, the more often it is told there, above
 * all one that opens its report: the event itself. What opens it and is told nowhere there is its point; the further down a statement stands, the
 * less it tells. So does one that leads to the next (`He gave this answer:`), goes on with the words of the one before, or points back to it (`It would.`).
 */
const WEIGHTS = {
  least: 0.2,
  absent: 0.05,
  told: 0.1,
  person: 0.03,
  figure: 0.06,
  harmed: 0.15,
  said: 0.06,
  near: -0.17,
  event: -0.05,
  late: -0.06,
  further: -0.03,
  leading: -0.1,
  pointing: -0.04,
} as const;

/** Sentences that open a report. */
const OPENING = 3;

/** Sentences of a report behind which all tell as little. */
const FAR_DOWN = 40;

/** Words at the head of a statement that point back. */
const POINTING: ReadonlySet<string> = new Set('i we you he she it they this that these those if but and so then'.split(' '));

/** `share` of the statement's information, and `count` of its content words, are absent from the other report. */
function findingOf({ pair, nearA }: Reading, { start, end }: Span, s: number, share: number, count: number): Finding {
  const side = pair.a;
  const span = { start, end };
  const [from, to] = tokensIn(side.tokens, span);
  // A remark of four words may be wholly new and yet say little.
  let weight = WEIGHTS.least + WEIGHTS.absent * share + WEIGHTS.told * Math.min(1, count / RICH);
  if (hasTrait(side, from, to, TOKEN_TRAITS.name) && namesPerson(side, span)) weight += WEIGHTS.person;
  if (hasTrait(side, from, to, TOKEN_TRAITS.figure)) weight += figuresWeight(side, span);
  if (isQuoted(side, from, to)) weight += WEIGHTS.said;
  weight += (nearA.best[s] as number) * (WEIGHTS.near + (s < OPENING ? WEIGHTS.event : 0));
  weight += WEIGHTS.late * Math.min(1, s / FAR_DOWN);
  if (isQuoted(side, from, from + 1) && side.quotationOf[from - 1] === side.quotationOf[from]) weight += WEIGHTS.further;
  if (side.text.charAt(end - 1) === ':') weight += WEIGHTS.leading;
  if (POINTING.has(side.tokens[from]?.norm ?? '')) weight += WEIGHTS.pointing;
  return { kind: 'only-a', a: [span], b: [], confidence: 0.5 + share / 2, weight, note: phrase(side, span) };
}

/** Whether one of the tokens `[from, to)` stands in a quotation. */
function isQuoted({ quotationOf }: Side, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((quotationOf[i] as number) >= 0) return true;
  return false;
}

function namesPerson({ analysis: { names, entities } }: Side, span: Span): boolean {
  const [from, to] = tokensIn(names, span);
  for (let i = from; i < to; i++) if (entities[names[i]?.entity ?? -1]?.type === 'person') return true;
  return false;
}

/** A vague word for at most so many, such as `several`, counts nothing. */
const A_FEW = 12;

/** What the figures of a statement add to its weight. */
function figuresWeight({ analysis: { figures } }: Side, span: Span): number {
  const [from, to] = tokensIn(figures, span);
  let weight = 0;
  for (let i = from; i < to; i++) {
    const { noun, vague, value, max, unit } = figures[i] as Figure;
    // `one` is an article or a pronoun more often than a count.
    if ((vague && max <= A_FEW) || (value === 1 && max === 1 && unit === null)) continue;
    if (isHarm(noun)) return WEIGHTS.harmed;
    weight = WEIGHTS.figure;
  }
  return weight;
}
