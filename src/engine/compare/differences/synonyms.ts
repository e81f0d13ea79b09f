import type { Span } from '../../report.ts';
import { NEUTRAL_REPORTING, REPORTING_VERBS, WEAK_REPORTING_VERBS } from '../../text/reporting-verbs.ts';
import { contrast, type Finding } from '../describe-difference.ts';
import { areOneShade } from '../news-synonyms.ts';
import { type Pair, type Side, spanOf, TOKEN_TRAITS } from '../pair.ts';
import type { Passage, Reading } from '../passages.ts';
import { TITLE_FORMS } from '../title-words.ts';
import { isToned } from '../toned-words.ts';
import { areTwoClasses } from '../word-class.ts';

/** Words before and behind a word among which its neighbours are sought, and neighbours on a side. */
const REACH = 5;
const NEIGHBOURS = 2;

/** Places shown of one choice of words. */
const MAX_PLACES = 4;

/** Letters that two words of one root have in common at the head (`testify`, `testimony`). */
const ROOT = 5;

/** Pronouns that stand for the subject of the clause before. */
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'which', 'that', 'who']);

/** What the word for an act of a named party weighs above others: it says what the party did. */
const PARTY_ACT = 0.05;

/** One word for another, with every place it was seen at. */
interface Choice {
  a: Span[];
  b: Span[];
  weight: number;
}

/**
 * Words of one meaning in news (`news-synonyms.ts`) of which each report uses another for the same thing: beside the same words in aligned
 * sentences, or for an act of the same party throughout. One finding for each two words, with their places. Other forms of one
 * word, and verbs that only say that somebody spoke, are no choice.
 */
export function synonymDifferences(reading: Reading): Finding[] {
  const { pair, open } = reading;
  const choices = new Map<string, Choice>();
  const read: ReadTokens = { a: [], b: [] };
  for (const { tokenA, tokenB, more, isAct } of [...otherChoices(reading), ...open.flatMap((passage) => synonymsIn(pair, passage, read))]) {
    if (!isChoice(pair, tokenA, tokenB)) continue;
    const key = `${pair.a.terms[tokenA]} ${pair.b.terms[tokenB]}`;
    const choice = choices.get(key) ?? { a: [], b: [], weight: 0 };
    choices.set(key, choice);
    choice.weight = Math.max(choice.weight, weightOf(pair, tokenA, tokenB) + (isAct ? PARTY_ACT : 0));
    add(choice.a, spanOf(pair.a, tokenA, tokenA + 1));
    add(choice.b, spanOf(pair.b, tokenB, tokenB + 1));
    if (more.a >= 0) add(choice.a, spanOf(pair.a, more.a, more.a + 1));
    if (more.b >= 0) add(choice.b, spanOf(pair.b, more.b, more.b + 1));
  }
  return [...choices.values()].map(({ a, b, weight }) => ({
    kind: 'wording',
    a,
    b,
    confidence: 0.6,
    weight,
    note: contrast(pair, a[0], b[0]),
  }));
}

function add(spans: Span[], span: Span): void {
  if (spans.length < MAX_PLACES && !spans.some((other) => other.start === span.start)) spans.push(span);
}

/** Two words of one meaning, and pronouns that stand for them where they meet, -1 for none. */
interface Synonyms {
  tokenA: number;
  tokenB: number;
  more: { a: number; b: number };
  /** Whether they are an act of a named party. */
  isAct: boolean;
}

const NO_PRONOUN = { a: -1, b: -1 };

/** Whether two words are more than forms of one, or of saying that somebody spoke. */
export function isChoice({ a, b }: Pair, tokenA: number, tokenB: number): boolean {
  const [one, other] = [a.tokens[tokenA]?.norm ?? '', b.tokens[tokenB]?.norm ?? ''];
  // `said` against `warned` is a choice, against `added` or a noun none.
  if ((NEUTRAL_REPORTING.has(one) && !isOtherSaying(other)) || (NEUTRAL_REPORTING.has(other) && !isOtherSaying(one))) return false;
  if (areTwoClasses(a, tokenA, b, tokenB)) return false;
  if (areOneShade(a.tokens[tokenA]?.stem ?? '', b.tokens[tokenB]?.stem ?? '')) return false;
  if ((TITLE_FORMS.get(one) ?? one) === (TITLE_FORMS.get(other) ?? other)) return false;
  if (one.slice(0, ROOT) === other.slice(0, ROOT) || isPartOf(one, other) || isPartOf(other, one)) return false;
  return true;
}

/** Whether a verb says more than that somebody spoke. */
function isOtherSaying(norm: string): boolean {
  return REPORTING_VERBS.has(norm) && !NEUTRAL_REPORTING.has(norm) && !WEAK_REPORTING_VERBS.has(norm);
}

/** `airstrike` holds `strike`, `cellphone` `cell`. */
function isPartOf(part: string, whole: string): boolean {
  return whole.endsWith(part) || (part.length >= MIN_PART && whole.startsWith(part));
}

/** Letters from which on the head of a word is the word itself. */
const MIN_PART = 4;

/** Words of one meaning of which each sentence uses another, in the same surroundings. */
function synonymsIn(pair: Pair, passage: Passage, read: ReadTokens): Synonyms[] {
  const b = firstTokens(pair, pair.b, passage.b, read.b);
  if (b.size === 0) return [];
  const a = firstTokens(pair, pair.a, passage.a, read.a);
  const byConcept = new Map<number, number>();
  for (const [term, token] of b) {
    const concept = pair.concepts[term] ?? term;
    if (!a.has(term)) byConcept.set(concept, token);
  }
  const found: Synonyms[] = [];
  if (byConcept.size === 0) return found;
  for (const [term, tokenA] of a) {
    const tokenB = b.has(term) ? undefined : byConcept.get(pair.concepts[term] ?? term);
    if (tokenB === undefined || !isPlain(pair.a, tokenA, tokenA + 1) || !isPlain(pair.b, tokenB, tokenB + 1)) continue;
    const more =
      isSameChange(passage, tokenA, tokenB) || haveCommonNeighbour(pair, tokenA, tokenB) ? NO_PRONOUN : pronounBeside(pair, tokenA, tokenB);
    if (more) found.push({ tokenA, tokenB, more, isAct: false });
  }
  return found;
}

/** Per sentence, what `firstTokens` gave; a sentence stands in several passages. */
interface ReadTokens {
  a: Map<number, number>[];
  b: Map<number, number>[];
}

/** The terms of a sentence that have synonyms in the pair, each with the token it first stands at. */
function firstTokens({ hasSynonym }: Pair, side: Side, sentence: number, read: Map<number, number>[]): Map<number, number> {
  const known = read[sentence];
  if (known) return known;
  const tokens = new Map<number, number>();
  read[sentence] = tokens;
  for (let i = side.from[sentence] ?? 0; i < (side.to[sentence] ?? 0); i++) {
    const term = side.terms[i] ?? -1;
    if (term >= 0 && hasSynonym[term] === 1 && !tokens.has(term)) tokens.set(term, i);
  }
  return tokens;
}

/** Whether one stands in the other's place in a short change. */
function isSameChange({ termChanges }: Passage, tokenA: number, tokenB: number): boolean {
  return termChanges.some(
    ({ aFrom, aTo, bFrom, bTo }) =>
      tokenA >= aFrom && tokenA < aTo && tokenB >= bFrom && tokenB < bTo && aTo - aFrom <= REACH && bTo - bFrom <= REACH,
  );
}

/** Whether one of the next content words on the same side of both words is the same: `health insurance` behind `buy` and `purchase`. */
function haveCommonNeighbour(pair: Pair, tokenA: number, tokenB: number): boolean {
  return (
    meets(pair, neighbours(pair.a, tokenA, -1), neighbours(pair.b, tokenB, -1)) ||
    meets(pair, neighbours(pair.a, tokenA, 1), neighbours(pair.b, tokenB, 1))
  );
}

function meets({ concepts }: Pair, one: readonly number[], other: readonly number[]): boolean {
  return one.some((term) => other.some((with_) => concepts[term] === concepts[with_]));
}

/** Terms of the next content words before (`step` -1) or behind (1) a token in its sentence. */
function neighbours(side: Side, token: number, step: 1 | -1): number[] {
  const sentence = side.sentenceOf[token];
  const found: number[] = [];
  for (let k = 1; k <= REACH && found.length < NEIGHBOURS; k++) {
    if (side.sentenceOf[token + step * k] !== sentence) break;
    const term = side.terms[token + step * k] ?? -1;
    if (term >= 0) found.push(term);
  }
  return found;
}

/**
 * The pronoun that stands for one of the words before the verb that the other has behind it: `the truce includes` beside `the ceasefire was
 * signed, and it includes`.
 */
function pronounBeside(pair: Pair, tokenA: number, tokenB: number): { a: number; b: number } | null {
  const inB = pronounFor(pair, pair.b, tokenB, neighbours(pair.a, tokenA, 1)[0]);
  if (inB >= 0) return { a: -1, b: inB };
  const inA = pronounFor(pair, pair.a, tokenA, neighbours(pair.b, tokenB, 1)[0]);
  return inA >= 0 ? { a: inA, b: -1 } : null;
}

function pronounFor({ concepts }: Pair, side: Side, token: number, verb: number | undefined): number {
  if (verb === undefined) return -1;
  const sentence = side.sentenceOf[token];
  for (let i = token + 1; side.sentenceOf[i + 1] === sentence; i++) {
    const isVerb = concepts[side.terms[i + 1] ?? -1] === concepts[verb];
    if (isVerb && SUBJECT_PRONOUNS.has(side.tokens[i]?.norm ?? '')) return i;
  }
  return -1;
}

/**
 * The word that each report chooses for an act of the same party throughout: `Israeli attacks` here, `Israel's airstrikes` there, where neither
 * report uses the other's word.
 */
function otherChoices({ pair, verbatimA, verbatimB }: Reading): Synonyms[] {
  const b = namedActs(pair, pair.b, pair.a, verbatimB);
  const byAct = new Map<string, Act>();
  for (const act of b) if (!byAct.has(act.key)) byAct.set(act.key, act);
  const told = new Set<string>();
  return namedActs(pair, pair.a, pair.b, verbatimA).flatMap(({ key, term, token }) => {
    const other = byAct.get(key);
    if (!other || other.term === term || told.has(key)) return [];
    told.add(key);
    return [{ tokenA: token, tokenB: other.token, more: NO_PRONOUN, isAct: true }];
  });
}

/** A word for an act behind the name of a party. */
interface Act {
  /** Name and meaning. */
  key: string;
  term: number;
  token: number;
}

/** Plain words with synonyms, up to two places behind a word with a capital, with that word's term, that the other report nowhere uses. */
function namedActs(pair: Pair, side: Side, other: Side, verbatim: readonly boolean[]): Act[] {
  const acts: Act[] = [];
  const isThere = new Uint8Array(pair.idf.length);
  for (let i = 0; i < other.terms.length; i++) if ((other.terms[i] as number) >= 0) isThere[other.terms[i] as number] = 1;
  for (let i = 0; i < side.terms.length; i++) {
    const name = side.terms[i] as number;
    if (name < 0 || ((side.traits[i] as number) & TOKEN_TRAITS.capital) === 0) continue;
    const sentence = side.sentenceOf[i] ?? -1;
    if (!side.compared[sentence] || verbatim[sentence]) continue;
    for (let token = i + 1; token <= i + 2 && side.sentenceOf[token] === sentence; token++) {
      const term = side.terms[token] ?? -1;
      // `Turks by name`: what a preposition joins is no act of the party.
      if (term < 0) break;
      if (pair.hasSynonym[term] === 0 || isCapital(side, token) || isThere[term] === 1) continue;
      if (!isPlain(side, token, token + 1)) continue;
      acts.push({ key: `${name} ${pair.concepts[term] ?? term}`, term, token });
    }
  }
  return acts;
}

function isCapital(side: Side, token: number): boolean {
  return ((side.traits[token] ?? 0) & TOKEN_TRAITS.capital) !== 0;
}

/**
 * A word that the other report nowhere uses was chosen throughout; where both use both, the choice is one of the moment. Most choices are for variety:
 * one that praises or blames tells most.
 */
function weightOf(pair: Pair, tokenA: number, tokenB: number): number {
  const information = Math.min(1, (rarityOf(pair, pair.a, [tokenA]) + rarityOf(pair, pair.b, [tokenB])) / 8);
  const isThroughout = !pair.b.terms.includes(pair.a.terms[tokenA] ?? -1) && !pair.a.terms.includes(pair.b.terms[tokenB] ?? -1);
  const weight = 0.1 + 0.15 * information + (isThroughout ? 0.1 : 0);
  return isToned(pair.a, [tokenA]) || isToned(pair.b, [tokenB]) ? weight + 0.15 : weight * NEUTRAL;
}

/** Share kept of the weight of a choice between words of which none praises or blames: of 32 such, one was judged worth showing. */
const NEUTRAL = 0.5;

/** Mean information of words. */
export function rarityOf(pair: Pair, side: Side, tokens: readonly number[]): number {
  return (
    tokens.reduce((sum, token) => sum + ((side.terms[token] as number) < 0 ? 0 : (pair.idf[side.terms[token] as number] as number)), 0) /
    Math.max(1, tokens.length)
  );
}

const TYPED = TOKEN_TRAITS.digit | TOKEN_TRAITS.number | TOKEN_TRAITS.date | TOKEN_TRAITS.name;

/** Neither a number, nor a name or word with a capital, nor a date, nor quoted, nor part of `according to`. */
export function isPlain(side: Side, from: number, to: number): boolean {
  const { quotationOf, traits, tokens, sentenceOf } = side;
  for (let i = from; i < to; i++) {
    if ((quotationOf[i] ?? -1) >= 0 || ((traits[i] ?? 0) & TYPED) !== 0 || tokens[i]?.norm === 'according') return false;
    if (isCapital(side, i) && side.analysis.capitalsCount && sentenceOf[i - 1] === sentenceOf[i]) return false;
  }
  return true;
}
