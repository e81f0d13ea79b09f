import { HashCounts } from './hash-counts.ts';
import type { ReportVector } from './report-vector.ts';
import { COUNT_SHIFT, IN_LEDE, IN_TITLE, IS_NAME, IS_NUMBER, isMainName, isTheme } from './term-marks.ts';
import { type Frequencies, inverseFrequency } from './term-weights.ts';

/**
 * The terms of a query and its candidates. Those that at least two of these reports have are numbered from 0, and so are the pairs of
 * words; the entries of all reports lie in arrays that they share, since hundreds of small ones cost a waking background more than what is in them.
 */
export interface TermTable {
  /** Per term. */
  idf: Float64Array;
  /** Weight 0..1 of a term among the query's own candidates: a storyline's common words weigh little. */
  shares: Float64Array;
  /** Per entry: number of its term, its mark (see `term-marks.ts`), and (1 + ln count) × idf. */
  terms: Int32Array;
  marks: Uint16Array;
  weights: Float64Array;
  /** Per pair of words, as for terms. */
  pairShares: Float64Array;
  /** Per entry of a pair: its number. */
  pairs: Int32Array;
  /** The vector whose entries are noted in the two below, see `placeVector`. */
  placed: TermVector | null;
  /** Per term: its entry in the placed vector, -1 for none. */
  places: Int32Array;
  /** Per pair of words: 1 where the placed vector has it. */
  pairPlaces: Uint8Array;
}

/** Terms of one report, weighted for one query. Terms that no other report of the query has count in the norms alone. */
export interface TermVector {
  report: ReportVector;
  table: TermTable;
  /** Its entries are `[from, to)` of those of the table, by rising hash. */
  from: number;
  to: number;
  /** Its pairs of words are `[pairFrom, pairTo)`. */
  pairFrom: number;
  pairTo: number;
  norms: VectorNorms;
}

/** Idf, in natural log units, above which a term is rare: in at most one report in 400. */
export const RARE_IDF = 6;

/** Euclidean norms of the whole vector and of its parts; 0 for an empty part. `local` ones have the weight among the candidates in them. */
export class VectorNorms {
  all = 0;
  local = 0;
  title = 0;
  titleLocal = 0;
  lede = 0;
  ledeLocal = 0;
  names = 0;
  namesLocal = 0;
  numbers = 0;
  numbersLocal = 0;
  /** Names of title and lede (see `isMainName`), by idf alone. */
  mainNames = 0;
  mainNamesLocal = 0;
  /** Terms that the report comes back to (see `isTheme`). */
  themes = 0;
  themesLocal = 0;
  /** Terms above `RARE_IDF`, by idf alone. */
  rare = 0;
  rareLocal = 0;
  /** Terms that are no names. */
  plain = 0;
  plainLocal = 0;
  /** Sum of the weights of all pairs of words. */
  pairs = 0;

  /** Takes the roots of the sums of squares. Written out: a loop over names costs a waking background more than all of it. */
  takeRoots(): void {
    this.all = Math.sqrt(this.all);
    this.local = Math.sqrt(this.local);
    this.title = Math.sqrt(this.title);
    this.titleLocal = Math.sqrt(this.titleLocal);
    this.lede = Math.sqrt(this.lede);
    this.ledeLocal = Math.sqrt(this.ledeLocal);
    this.names = Math.sqrt(this.names);
    this.namesLocal = Math.sqrt(this.namesLocal);
    this.numbers = Math.sqrt(this.numbers);
    this.numbersLocal = Math.sqrt(this.numbersLocal);
    this.mainNames = Math.sqrt(this.mainNames);
    this.mainNamesLocal = Math.sqrt(this.mainNamesLocal);
    this.themes = Math.sqrt(this.themes);
    this.themesLocal = Math.sqrt(this.themesLocal);
    this.rare = Math.sqrt(this.rare);
    this.rareLocal = Math.sqrt(this.rareLocal);
    this.plain = Math.sqrt(this.plain);
    this.plainLocal = Math.sqrt(this.plainLocal);
  }
}

/** Vectors of a query and its candidates, in that order. The local idf is counted among these reports alone. */
export function termVectors(reports: readonly ReportVector[], corpus: Frequencies): TermVector[] {
  const terms = countAll(reports.map(({ hashes }) => hashes));
  const pairs = countAll(reports.map((report) => report.pairs));
  const shares = Float64Array.from({ length: reports.length + 1 }, (_, count) => localShare(Math.max(1, count), reports.length));
  const table = emptyTable(terms, pairs, shares);
  let [at, pairAt, to, pairTo] = [0, 0, 0, 0];
  return reports.map((report) => {
    const vector = { report, table, from: to, to, pairFrom: pairTo, pairTo, norms: new VectorNorms() };
    weighTerms(vector, terms, at, corpus, shares);
    weighPairs(vector, pairs, pairAt, shares);
    at += report.hashes.length;
    pairAt += report.pairs.length;
    to = vector.to;
    pairTo = vector.pairTo;
    return vector;
  });
}

/** Notes in the table where the entries of `vector` are, in place of another vector's: what two reports share is then found in one pass over one of them. */
export function placeVector(vector: TermVector): void {
  const { table, from, to, pairFrom, pairTo } = vector;
  const { placed, terms, places, pairs, pairPlaces } = table;
  if (placed === vector) return;
  if (placed) {
    for (let i = placed.from; i < placed.to; i++) places[terms[i] as number] = -1;
    for (let i = placed.pairFrom; i < placed.pairTo; i++) pairPlaces[pairs[i] as number] = 0;
  }
  for (let i = from; i < to; i++) places[terms[i] as number] = i;
  for (let i = pairFrom; i < pairTo; i++) pairPlaces[pairs[i] as number] = 1;
  table.placed = vector;
}

/** The hashes of many lists, counted. */
interface Counted {
  counts: HashCounts;
  /** Per hash, list after list: its slot in `counts`. */
  slots: Int32Array;
  /** Per slot: the number of the hash where two lists have it, -1 elsewhere. */
  numbers: Int32Array;
  /** Of these numbers. */
  size: number;
  /** Hashes that stand in two lists or more, repeats included. */
  entries: number;
}

function countAll(lists: readonly Int32Array[]): Counted {
  const length = lists.reduce((sum, list) => sum + list.length, 0);
  const counts = new HashCounts(length);
  const slots = new Int32Array(length);
  let at = 0;
  for (const list of lists) {
    counts.addAll(list, slots, at);
    at += list.length;
  }
  return { counts, slots, ...numberShared(counts.counts) };
}

function numberShared(counts: Uint16Array): { numbers: Int32Array; size: number; entries: number } {
  const numbers = new Int32Array(counts.length);
  let size = 0;
  let entries = 0;
  for (let slot = 0; slot < counts.length; slot++) {
    const count = counts[slot] as number;
    if (count > 1) entries += count;
    numbers[slot] = count > 1 ? size++ : -1;
  }
  return { numbers, size, entries };
}

function emptyTable(terms: Counted, pairs: Counted, shares: Float64Array): TermTable {
  return {
    // Idf is never below 0: this one is yet to be read.
    idf: new Float64Array(terms.size).fill(-1),
    shares: sharesOf(terms, shares),
    terms: new Int32Array(terms.entries),
    marks: new Uint16Array(terms.entries),
    weights: new Float64Array(terms.entries),
    pairShares: sharesOf(pairs, shares),
    pairs: new Int32Array(pairs.entries),
    placed: null,
    places: new Int32Array(terms.size).fill(-1),
    pairPlaces: new Uint8Array(pairs.size),
  };
}

/** By number. */
function sharesOf({ counts: { counts }, numbers, size }: Counted, shares: Float64Array): Float64Array {
  const found = new Float64Array(size);
  for (let slot = 0; slot < counts.length; slot++) {
    const number = numbers[slot] as number;
    if (number >= 0) found[number] = shares[counts[slot] as number] as number;
  }
  return found;
}

/**
 * Weight 0..1 of a term that `count` of `size` close reports hold: 1 for the pair alone, 0 for all of them. Ten more reports
 * without the term are assumed, since a handful of candidates says little.
 */
function localShare(count: number, size: number): number {
  return Math.min(1, Math.log((size + 10) / count) / Math.log((size + 10) / 2));
}

function weighTerms(vector: TermVector, terms: Counted, first: number, corpus: Frequencies, shares: Float64Array): void {
  const { report, norms, table } = vector;
  const { hashes, marks } = report;
  const { slots, numbers } = terms;
  // Numbers of their own, not fields: this loop runs some thousand times before it is compiled.
  let [all, local, names, namesLocal, rare, rareLocal] = [0, 0, 0, 0, 0, 0];
  let at = vector.from;
  for (let i = 0; i < hashes.length; i++) {
    const mark = marks[i] as number;
    const number = numbers[slots[first + i] as number] as number;
    let idf = number < 0 ? -1 : (table.idf[number] as number);
    if (idf < 0) idf = inverseFrequency(hashes[i] as number, corpus);
    const share = (number < 0 ? shares[1] : table.shares[number]) as number;
    const weight = (COUNT_WEIGHTS[mark >> COUNT_SHIFT] as number) * idf;
    const square = weight * weight;
    const rarity = idf * idf;
    const nearness = share * share;
    all += square;
    local += square * nearness;
    if (mark & IS_NAME) {
      names += square;
      namesLocal += square * nearness;
    }
    if (idf > RARE_IDF) {
      rare += rarity;
      rareLocal += rarity * nearness;
    }
    // Most terms stand once, in the body, and are no numbers.
    if (mark >= TWICE || mark & (IN_TITLE | IN_LEDE | IS_NUMBER)) addMarked(norms, mark, square, rarity, nearness);
    if (number < 0) continue;
    table.idf[number] = idf;
    table.terms[at] = number;
    table.marks[at] = mark;
    table.weights[at] = weight;
    at++;
  }
  vector.to = at;
  norms.all = all;
  norms.local = local;
  norms.names = names;
  norms.namesLocal = namesLocal;
  norms.rare = rare;
  norms.rareLocal = rareLocal;
  norms.plain = Math.max(0, all - names);
  norms.plainLocal = Math.max(0, local - namesLocal);
  norms.takeRoots();
}

/** The mark of a term that stands twice. */
const TWICE = 2 << COUNT_SHIFT;

function addMarked(norms: VectorNorms, mark: number, square: number, rarity: number, nearness: number): void {
  if (mark & IN_TITLE) {
    norms.title += rarity;
    norms.titleLocal += rarity * nearness;
  }
  if (mark & IN_LEDE) {
    norms.lede += rarity;
    norms.ledeLocal += rarity * nearness;
  }
  if (mark & IS_NUMBER) {
    norms.numbers += rarity;
    norms.numbersLocal += rarity * nearness;
  }
  if (isMainName(mark)) {
    norms.mainNames += rarity;
    norms.mainNamesLocal += rarity * nearness;
  }
  if (isTheme(mark)) {
    norms.themes += square;
    norms.themesLocal += square * nearness;
  }
}

/** 1 + ln count. */
const COUNT_WEIGHTS = Float64Array.from({ length: 32 }, (_, count) => 1 + Math.log(Math.max(1, count)));

function weighPairs(vector: TermVector, { slots, numbers }: Counted, first: number, shares: Float64Array): void {
  const { table, norms, report } = vector;
  const alone = shares[1] as number;
  for (let i = 0; i < report.pairs.length; i++) {
    const number = numbers[slots[first + i] as number] as number;
    norms.pairs += number < 0 ? alone : (table.pairShares[number] as number);
    if (number >= 0) table.pairs[vector.pairTo++] = number;
  }
}
