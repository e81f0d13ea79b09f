import { HashCounts } from './hash-counts.ts';
import type { ReportVector } from './report-vector.ts';
import { COUNT_SHIFT, IN_LEDE, IN_TITLE, IS_NAME, IS_NUMBER, isMainName, isTheme } from './term-marks.ts';
import { type Frequencies, inverseFrequency } from './term-weights.ts';

/** Terms of one report, weighted for one query. Terms that no other report of the query has count in the norms alone. */
export interface TermVector {
  report: ReportVector;
  /** Number of the terms below. */
  size: number;
  /** Rising; the arrays below are parallel to it. */
  hashes: Int32Array;
  marks: Uint16Array;
  /** (1 + ln count) × idf. */
  weights: Float64Array;
  idf: Float64Array;
  /** Weight 0..1 of the term among the query's own candidates: a storyline's common words weigh little. */
  shares: Float64Array;
  /** Number of the pairs of words below. */
  pairSize: number;
  pairs: Int32Array;
  pairShares: Float64Array;
  norms: VectorNorms;
}

/** Idf, in natural log units, above which a term is rare: in at most one report in 400. */
export const RARE_IDF = 6;

/** Euclidean norms of the whole vector and of its parts; 0 for an empty part. `local` ones have the weight among the candidates in them. */
export interface VectorNorms {
  all: number;
  local: number;
  title: number;
  titleLocal: number;
  lede: number;
  ledeLocal: number;
  names: number;
  namesLocal: number;
  numbers: number;
  numbersLocal: number;
  /** Names of title and lede (see `isMainName`), by idf alone. */
  mainNames: number;
  mainNamesLocal: number;
  /** Terms that the report comes back to (see `isTheme`). */
  themes: number;
  themesLocal: number;
  /** Terms above `RARE_IDF`, by idf alone. */
  rare: number;
  rareLocal: number;
  /** Terms that are no names. */
  plain: number;
  plainLocal: number;
  /** Sum of the weights of all pairs of words. */
  pairs: number;
}

/** Vectors of a query and its candidates, in that order. The local idf is counted among these reports alone. */
export function termVectors(reports: readonly ReportVector[], corpus: Frequencies): TermVector[] {
  const terms = countAll(reports.map(({ hashes }) => hashes));
  const pairs = countAll(reports.map((report) => report.pairs));
  const idf = idfOf(terms.counts, corpus);
  const shares = Float64Array.from({ length: reports.length + 1 }, (_, count) => localShare(Math.max(1, count), reports.length));
  return reports.map((report, i) => {
    const vector = emptyVector(report);
    weighTerms(vector, terms.counts.counts, terms.slots[i] ?? NO_SLOTS, idf, shares);
    weighPairs(vector, pairs.counts.counts, pairs.slots[i] ?? NO_SLOTS, shares);
    return vector;
  });
}

const NO_SLOTS = new Int32Array(0);

/** Counts the hashes of all lists; `slots` are those of each list's hashes. */
function countAll(lists: readonly Int32Array[]): { counts: HashCounts; slots: Int32Array[] } {
  const counts = new HashCounts(lists.reduce((sum, list) => sum + list.length, 0));
  return { counts, slots: lists.map((list) => counts.addAll(list)) };
}

/** By slot. */
function idfOf(terms: HashCounts, corpus: Frequencies): Float64Array {
  const idf = new Float64Array(terms.counts.length);
  terms.forEach((hash, slot) => {
    idf[slot] = inverseFrequency(hash, corpus);
  });
  return idf;
}

/**
 * Weight 0..1 of a term that `count` of `size` close reports hold: 1 for the pair alone, 0 for all of them. Ten more reports
 * without the term are assumed, since a handful of candidates says little.
 */
function localShare(count: number, size: number): number {
  return Math.min(1, Math.log((size + 10) / count) / Math.log((size + 10) / 2));
}

function emptyVector(report: ReportVector): TermVector {
  const length = report.hashes.length;
  return {
    report,
    size: 0,
    hashes: new Int32Array(length),
    marks: new Uint16Array(length),
    weights: new Float64Array(length),
    idf: new Float64Array(length),
    shares: new Float64Array(length),
    pairSize: 0,
    pairs: new Int32Array(report.pairs.length),
    pairShares: new Float64Array(report.pairs.length),
    norms: emptyNorms(),
  };
}

function emptyNorms(): VectorNorms {
  const words = { all: 0, local: 0, title: 0, titleLocal: 0, lede: 0, ledeLocal: 0, names: 0, namesLocal: 0, plain: 0, plainLocal: 0 };
  const others = { numbers: 0, numbersLocal: 0, mainNames: 0, mainNamesLocal: 0, themes: 0, themesLocal: 0, rare: 0, rareLocal: 0 };
  return { ...words, ...others, pairs: 0 };
}

function weighTerms(vector: TermVector, counts: Uint16Array, slots: Int32Array, idfs: Float64Array, shares: Float64Array): void {
  const { report, norms } = vector;
  // Numbers of their own, not fields: this loop runs some thousand times before it is compiled.
  let [all, local, names, namesLocal, rare, rareLocal] = [0, 0, 0, 0, 0, 0];
  let at = 0;
  for (let i = 0; i < report.hashes.length; i++) {
    const mark = report.marks[i] ?? 0;
    const slot = slots[i] ?? 0;
    const count = counts[slot] ?? 1;
    const idf = idfs[slot] ?? 0;
    const share = shares[count] ?? 0;
    const weight = (COUNT_WEIGHTS[mark >> COUNT_SHIFT] ?? 1) * idf;
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
    if (count < 2) continue;
    vector.hashes[at] = report.hashes[i] ?? 0;
    vector.marks[at] = mark;
    vector.weights[at] = weight;
    vector.idf[at] = idf;
    vector.shares[at] = share;
    at++;
  }
  vector.size = at;
  Object.assign(norms, { all, local, names, namesLocal, rare, rareLocal, plain: all - names, plainLocal: local - namesLocal });
  for (const part of NORM_PARTS) norms[part] = Math.sqrt(Math.max(0, norms[part]));
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

const NORM_PARTS = [
  'all',
  'local',
  'title',
  'titleLocal',
  'lede',
  'ledeLocal',
  'names',
  'namesLocal',
  'numbers',
  'numbersLocal',
  'mainNames',
  'mainNamesLocal',
  'themes',
  'themesLocal',
  'rare',
  'rareLocal',
  'plain',
  'plainLocal',
] as const;

function weighPairs(vector: TermVector, counts: Uint16Array, slots: Int32Array, shares: Float64Array): void {
  const { pairs } = vector.report;
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] ?? 0;
    const count = counts[slots[i] ?? 0] ?? 1;
    const share = shares[count] ?? 0;
    vector.norms.pairs += share;
    if (count < 2) continue;
    vector.pairs[vector.pairSize] = pair;
    vector.pairShares[vector.pairSize++] = share;
  }
}
