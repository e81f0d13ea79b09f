import { COUNT_SHIFT, IN_LEDE, IN_TITLE, IS_NAME, IS_NUMBER, type ReportTerms } from './report-terms.ts';
import { type Frequencies, inverseFrequency } from './term-weights.ts';

/** Terms of one report, weighted for one query and sorted by hash so that two vectors can be merged. */
export interface TermVector {
  terms: ReportTerms;
  hashes: Int32Array;
  /** (1 + ln count) × idf, parallel to `hashes`. */
  weights: Float64Array;
  /** The same with the idf inside the query's own candidates: a storyline's common words weigh little. */
  localWeights: Float64Array;
  idf: Float64Array;
  marks: Uint8Array;
  norms: VectorNorms;
  /** Pairs of words, sorted by hash. */
  pairs: Int32Array;
}

/** Euclidean norms of the whole vector and of its parts; 0 for an empty part. */
export interface VectorNorms {
  all: number;
  local: number;
  title: number;
  lede: number;
  names: number;
  numbers: number;
}

/** Vectors of a query and its candidates, in that order. The local idf is counted among these reports alone. */
export function termVectors(reports: readonly ReportTerms[], corpus: Frequencies): TermVector[] {
  const localCounts = new Map<number, number>();
  for (const { terms } of reports) for (const term of terms) localCounts.set(term, (localCounts.get(term) ?? 0) + 1);
  const cache = new Map<number, number>();
  const idfOf = (term: number): number => {
    let idf = cache.get(term);
    if (idf === undefined) cache.set(term, (idf = inverseFrequency(term, corpus)));
    return idf;
  };
  return reports.map((terms) => termVector(terms, idfOf, (term) => localShare(localCounts.get(term) ?? 1, reports.length)));
}

/**
 * Weight 0..1 of a term that `count` of `size` close reports hold: 1 for the pair alone, 0 for all of them. Ten more reports
 * without the term are assumed, since a handful of candidates says little.
 */
function localShare(count: number, size: number): number {
  return Math.min(1, Math.log((size + 10) / count) / Math.log((size + 10) / 2));
}

function termVector(report: ReportTerms, idfOf: (term: number) => number, shareOf: (term: number) => number): TermVector {
  const order = report.terms.map((_, i) => i).sort((a, b) => (report.terms[a] ?? 0) - (report.terms[b] ?? 0));
  const hashes = Int32Array.from(order, (i) => report.terms[i] ?? 0);
  const marks = Uint8Array.from(order, (i) => (report.marks[i] ?? 0) & 15);
  const idf = Float64Array.from(hashes, idfOf);
  const weights = Float64Array.from(order, (i, at) => (1 + Math.log(Math.max(1, (report.marks[i] ?? 0) >> COUNT_SHIFT))) * (idf[at] ?? 0));
  const localWeights = weights.map((weight, i) => weight * shareOf(hashes[i] ?? 0));
  const norm = (of: Float64Array, mark: number): number =>
    Math.sqrt(of.reduce((sum, x, i) => (mark === 0 || (marks[i] ?? 0) & mark ? sum + x * x : sum), 0));
  const norms = {
    all: norm(weights, 0),
    local: norm(localWeights, 0),
    title: norm(idf, IN_TITLE),
    lede: norm(idf, IN_LEDE),
    names: norm(weights, IS_NAME),
    numbers: norm(idf, IS_NUMBER),
  };
  return { terms: report, hashes, weights, localWeights, idf, marks, norms, pairs: Int32Array.from(report.pairs).sort() };
}
