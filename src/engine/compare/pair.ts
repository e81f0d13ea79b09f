import { newsRarities } from '../match/kernel.ts';
import type { Report, Span } from '../report.ts';
import type { Analysis, Sentence, Token } from '../text/analysis.ts';
import { lastStartingBefore } from '../text/parsed-text.ts';
import { WORD_MARKS } from '../text/word-facts.ts';
import { MAX_SENTENCES } from './limit-analysis.ts';
import { linkEntities } from './link-entities.ts';
import { SYNONYM_GROUPS } from './news-synonyms.ts';
import { type Reference, resolveMentions } from './resolve-mentions.ts';

/** One report of a pair, indexed by token. Numbers of words, terms and entities mean the same in both sides. */
export interface Side {
  text: string;
  /** Publication date as the report gives it. */
  date: string | null;
  analysis: Analysis;
  tokens: Token[];
  /** Per code unit of the text up to the last token: the first token that ends behind it. */
  tokenAt: Int32Array;
  /** Per token: number of its normalised form, stop words included. */
  words: Int32Array;
  /** Per token: number of its term (stem, figure value, name root), -1 for stop words. */
  terms: Int32Array;
  /** Per token: number of its term, or of its word where it has none; no number is both. */
  keys: Int32Array;
  /** Per token: sum of `TOKEN_TRAITS`. */
  traits: Uint8Array;
  /** Per token: the sentence it stands in, -1 outside all. */
  sentenceOf: Int32Array;
  /** Per token: the quotation it stands in, -1 outside all. */
  quotationOf: Int32Array;
  /** Per sentence: its first token and the token after its last. */
  from: Int32Array;
  to: Int32Array;
  /** Per sentence: whether it carries statements. */
  compared: boolean[];
  /** Per sentence: pair-wide numbers of the people, places and bodies it names or refers to, without repeats. */
  entities: number[][];
  /** Per entity of the analysis: its pair-wide number. */
  entityNumbers: number[];
  /** Per sentence: terms of the names of those it refers to, by whatever words. */
  impliedTerms: number[][];
  /** How often each term, or another of the same meaning, occurs in this side. */
  termCounts: Int32Array;
  /** What finders remember of it, each at its `placeInSides`. */
  kept: unknown[];
}

/** What a token stands in or is, so that no detector searches the lists of the analysis for it. */
export const TOKEN_TRAITS = {
  name: 1,
  /** In a figure, its noun and modifier included. */
  figure: 2,
  /** In the number of a figure. */
  number: 4,
  date: 8,
  /** Begins with a digit. */
  digit: 16,
  /** Begins with a capital letter. */
  capital: 32,
} as const;

export interface Pair {
  a: Side;
  b: Side;
  /** Different words of both. */
  wordCount: number;
  /** Per term: the first term with the same meaning in news, itself where there is none. */
  concepts: Int32Array;
  /** Per term: 1 where another term of the pair has the same meaning. */
  hasSynonym: Uint8Array;
  /** Per term: its weight from the sentences of both reports, above 0; rare is heavy. */
  idf: Float64Array;
  /** Per term: how rare it is in English news, 0..1; 1 where that is not known. What the pair alone says of a word rests on some sixty sentences. */
  rarity: Float64Array;
}

/** Roles whose sentences are compared statement by statement; a heading that opens the text is a headline, which states the event. */
function isCompared({ role }: Sentence, index: number): boolean {
  return role === 'body' || role === 'tweet' || (role === 'subheading' && index === 0);
}

/** Indexes two analysed reports for comparison. Swapping the arguments swaps the sides and changes nothing else. */
export function readPair(a: Report, analysisA: Analysis, b: Report, analysisB: Analysis): Pair {
  const words = new Map<string, number>();
  const terms = new Map<string, number>();
  const links = linkEntities(analysisA, analysisB);
  const sideA = readSide(a, analysisA, links.a, words, terms);
  const sideB = readSide(b, analysisB, links.b, words, terms);
  const concepts = conceptsOf(terms);
  for (const side of [sideA, sideB]) side.termCounts = countTerms(side, concepts);
  const idf = weighTerms(sideA, sideB, terms.size);
  return {
    a: sideA,
    b: sideB,
    wordCount: words.size,
    concepts,
    hasSynonym: markSynonyms(concepts),
    idf,
    rarity: raritiesOf(sideA, sideB, terms.size),
  };
}

/** Whether a sentence of the side has a term. */
export function hasTerm({ terms, from, to }: Side, sentence: number, term: number): boolean {
  const end = to[sentence] as number;
  for (let i = from[sentence] as number; i < end; i++) if (terms[i] === term) return true;
  return false;
}

let places = 0;

/**
 * A place in `Side.kept` for one finder. What is remembered there goes with the side: a `WeakMap` would keep both reports of every comparison
 * until the engine next looks through all of its memory.
 */
export function placeInSides(): number {
  return places++;
}

/** Remembers of each sentence of a side what is found in it: several detectors ask for the same. */
export function oncePerSentence<Found>(find: (side: Side, sentence: number) => Found): (side: Side, sentence: number) => Found {
  const place = placeInSides();
  return (side, sentence) => {
    side.kept[place] ??= [];
    const ofSide = side.kept[place] as (Found | undefined)[];
    const known = ofSide[sentence];
    if (known !== undefined) return known;
    const its = find(side, sentence);
    ofSide[sentence] = its;
    return its;
  };
}

/** Exchanges the two sides. */
export function swapPair(pair: Pair): Pair {
  return { ...pair, a: pair.b, b: pair.a };
}

/** Tokens `[from, to)` of a text. */
export interface TokenRange {
  from: number;
  to: number;
}

/** The tokens that touch `span`; `from === to` where none does. */
export function tokensIn(side: Side, span: Span): TokenRange {
  const { tokens } = side;
  const from = tokenBehind(side, span.start);
  const last = tokenBehind(side, span.end - 1);
  const to = last < tokens.length && (tokens[last] as Span).start < span.end ? last + 1 : last;
  return { from, to };
}

/** The first token that ends behind `offset`; the number of all tokens where none does. */
function tokenBehind({ tokens, tokenAt }: Side, offset: number): number {
  return tokenAt[Math.max(0, offset)] ?? tokens.length;
}

/** The spans of a list, which is in the order of the text and does not overlap, that touch `span`; `from === to` where none does. */
export function spansIn(spans: readonly Span[], span: Span): TokenRange {
  const before = lastStartingBefore(spans, span.start);
  const from = before >= 0 && (spans[before] as Span).end > span.start ? before : before + 1;
  let to = from;
  while (to < spans.length && (spans[to] as Span).start < span.end) to++;
  return { from, to };
}

/** Characters covered by the tokens `[from, to)`, which must not be empty. */
export function spanOf(side: Side, from: number, to: number): Span {
  return { start: side.tokens[from]?.start ?? 0, end: side.tokens[to - 1]?.end ?? 0 };
}

function readSide(
  report: Report,
  analysis: Analysis,
  entityNumbers: number[],
  words: Map<string, number>,
  terms: Map<string, number>,
): Side {
  const { tokens, sentences } = analysis;
  const side: Side = {
    text: report.text,
    date: report.date,
    analysis,
    tokens,
    tokenAt: new Int32Array(tokens.at(-1)?.end ?? 0),
    words: new Int32Array(tokens.length),
    terms: new Int32Array(tokens.length),
    keys: new Int32Array(tokens.length),
    traits: new Uint8Array(tokens.length),
    sentenceOf: new Int32Array(tokens.length).fill(-1),
    quotationOf: new Int32Array(tokens.length).fill(-1),
    from: new Int32Array(sentences.length),
    to: new Int32Array(sentences.length),
    compared: sentences.map((sentence, i) => i < MAX_SENTENCES && isCompared(sentence, i)),
    entities: [],
    entityNumbers,
    impliedTerms: [],
    termCounts: new Int32Array(0),
    kept: [],
  };
  placeTokens(side);
  markTokens(side);
  numberTokens(side, words, terms);
  const references = resolveMentions(analysis);
  side.entities = entitiesBySentence(side, references);
  side.impliedTerms = impliedBySentence(side, references);
  return side;
}

/** Where each token stands, and in which sentence and quotation. */
function placeTokens(side: Side): void {
  const { tokens, tokenAt, analysis, from, to, sentenceOf, quotationOf } = side;
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { end } = tokens[i] as Token;
    tokenAt.fill(i, at, end);
    at = end;
  }
  let next = 0;
  analysis.sentences.forEach(({ start, end }, s) => {
    while (next < tokens.length && (tokens[next] as Token).end <= start) next++;
    from[s] = next;
    while (next < tokens.length && (tokens[next] as Token).start < end) sentenceOf[next++] = s;
    to[s] = next;
  });
  analysis.quotations.forEach((quotation, i) => {
    quotation.parts.forEach((part) => {
      const { from, to } = tokensIn(side, part);
      quotationOf.fill(i, from, to);
    });
  });
}

function markTokens(side: Side): void {
  const { tokens, analysis, traits } = side;
  for (let i = 0; i < tokens.length; i++) {
    const { marks } = tokens[i] as Token;
    traits[i] = (marks & WORD_MARKS.digit ? TOKEN_TRAITS.digit : 0) | (marks & WORD_MARKS.capital ? TOKEN_TRAITS.capital : 0);
  }
  const mark = (span: Span, trait: number): void => {
    for (let i = tokenBehind(side, span.start); i < tokens.length && (tokens[i] as Token).start < span.end; i++)
      traits[i] = (traits[i] as number) | trait;
  };
  for (const name of analysis.names) mark(name, TOKEN_TRAITS.name);
  for (const date of analysis.dates) mark(date, TOKEN_TRAITS.date);
  for (const figure of analysis.figures) {
    mark(figure, TOKEN_TRAITS.figure);
    mark(figure.number, TOKEN_TRAITS.number);
  }
}

function numberTokens(side: Side, words: Map<string, number>, terms: Map<string, number>): void {
  const values = figureTerms(side);
  // Per word of the text its number in the pair, and its terms: written small and with a capital.
  const inPair: number[] = [];
  const termsOf: (number | undefined)[] = [];
  for (let i = 0; i < side.tokens.length; i++) {
    const { norm, word: own, stop, term } = side.tokens[i] as Token;
    if (own === inPair.length) inPair.push(numberOf(words, norm));
    const word = inPair[own] as number;
    const traits = side.traits[i] as number;
    const value = traits & TOKEN_TRAITS.number ? values.get(i) : undefined;
    const form = 2 * own + (traits & TOKEN_TRAITS.capital ? 1 : 0);
    let number = value === undefined ? termsOf[form] : numberOfKey(terms, value);
    if (number === undefined) termsOf[form] = number = stop ? -1 : numberOfKey(terms, term);
    side.words[i] = word;
    side.terms[i] = number;
    side.keys[i] = number >= 0 ? 2 * number : 2 * word + 1;
  }
}

/** Numbers carry their value as term, so that `one in three` meets `1 in 3`; the first token of each stands for it. */
function figureTerms(side: Side): Map<number, string> {
  const values = new Map<number, string>();
  for (const figure of side.analysis.figures) {
    if (figure.vague) continue;
    const { from, to } = tokensIn(side, figure.number);
    for (let i = from; i < to; i++) values.set(i, i === from ? `#${figure.value}` : '');
  }
  return values;
}

function entitiesBySentence(side: Side, references: readonly Reference[]): number[][] {
  const lists: number[][] = side.analysis.sentences.map(() => []);
  for (const { sentence, entity } of references) addOnce(lists[sentence], side.entityNumbers[entity]);
  return lists;
}

/** What a reader fills in for `the minister` and `she`: the last word of the full name. */
function impliedBySentence(side: Side, references: readonly Reference[]): number[][] {
  const { analysis, tokens, terms } = side;
  const lastWords = analysis.entities.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  const nameTerms = new Map<number, number>();
  for (const mention of analysis.names) {
    const last = tokensIn(side, mention).to - 1;
    const term = terms[last] ?? -1;
    if (term >= 0 && tokens[last]?.norm === lastWords[mention.entity]) nameTerms.set(mention.entity, term);
  }
  const lists: number[][] = analysis.sentences.map(() => []);
  for (const { sentence, entity } of references) addOnce(lists[sentence], nameTerms.get(entity));
  return lists;
}

/** A sentence names few: a list is quicker than a set. */
function addOnce(list: number[] | undefined, item: number | undefined): void {
  if (item !== undefined && list && !list.includes(item)) list.push(item);
}

function conceptsOf(terms: ReadonlyMap<string, number>): Int32Array {
  const concepts = new Int32Array(terms.size);
  const first = new Map<number, number>();
  let term = 0;
  // In the order in which they were numbered.
  terms.forEach((_, key) => {
    const group = SYNONYM_GROUPS.get(key);
    const known = group === undefined ? undefined : first.get(group);
    if (group !== undefined && known === undefined) first.set(group, term);
    concepts[term] = known ?? term;
    term++;
  });
  return concepts;
}

function markSynonyms(concepts: Int32Array): Uint8Array {
  const marks = new Uint8Array(concepts.length);
  concepts.forEach((concept, term) => {
    if (concept !== term) marks[concept] = marks[term] = 1;
  });
  return marks;
}

function numberOfKey(terms: Map<string, number>, key: string): number {
  return key === '' ? -1 : numberOf(terms, key);
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function countTerms(side: Side, concepts: Int32Array): Int32Array {
  const counts = new Int32Array(concepts.length);
  for (let i = 0; i < side.terms.length; i++) {
    const term = side.terms[i] as number;
    if (term < 0) continue;
    const concept = concepts[term] as number;
    counts[concept] = (counts[concept] as number) + 1;
  }
  // The first term of a meaning has the lowest number: its count is whole when the others take it.
  for (let term = 0; term < counts.length; term++) counts[term] = counts[concepts[term] as number] as number;
  return counts;
}

/** Inverse document frequency over the compared sentences of both reports, `log(1 + N / df)`. */
function weighTerms(a: Side, b: Side, size: number): Float64Array {
  const df = new Int32Array(size);
  const seen = new Int32Array(size).fill(-1);
  let sentences = 0;
  for (const side of [a, b]) {
    for (let s = 0; s < side.compared.length; s++) {
      if (!side.compared[s]) continue;
      sentences++;
      for (let i = side.from[s] ?? 0; i < (side.to[s] ?? 0); i++) {
        const term = side.terms[i] ?? -1;
        if (term < 0 || seen[term] === sentences) continue;
        seen[term] = sentences;
        df[term] = (df[term] ?? 0) + 1;
      }
    }
  }
  const idf = new Float64Array(size);
  for (let term = 0; term < size; term++) idf[term] = Math.log(1 + sentences / Math.max(1, df[term] as number));
  return idf;
}

/** Inverse frequency, in natural log units, of a word that stands in a handful of the reports that were counted. */
const MAX_RARITY = 9;

/** By the first word of each term, in the first report that has it. */
function raritiesOf(a: Side, b: Side, size: number): Float64Array {
  const stems = new Array<string>(size).fill('');
  for (const { terms, tokens } of [a, b])
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as number;
      if (term >= 0 && stems[term] === '') stems[term] = (tokens[i] as Token).stem;
    }
  return newsRarities(stems).map((rarity) => Math.min(1, rarity / MAX_RARITY));
}
