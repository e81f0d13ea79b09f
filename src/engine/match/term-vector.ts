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
    const idf = cache.get(term) ?? inverseFrequency(term, corpus);
    cache.set(term, idf);
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
  const size = report.terms.length;
  const order = orderByHash(report.terms);
  const vector: TermVector = {
    terms: report,
    hashes: new Int32Array(size),
    weights: new Float64Array(size),
    localWeights: new Float64Array(size),
    idf: new Float64Array(size),
    marks: new Uint8Array(size),
    norms: { all: 0, local: 0, title: 0, lede: 0, names: 0, numbers: 0 },
    pairs: Int32Array.from(report.pairs).sort(),
  };
  for (let at = 0; at < size; at++) {
    const i = order[at] ?? 0;
    const term = report.terms[i] ?? 0;
    const mark = report.marks[i] ?? 0;
    const idf = idfOf(term);
    const weight = (1 + Math.log(Math.max(1, mark >> COUNT_SHIFT))) * idf;
    const localWeight = weight * shareOf(term);
    vector.hashes[at] = term;
    vector.idf[at] = idf;
    vector.weights[at] = weight;
    vector.localWeights[at] = localWeight;
    vector.marks[at] = mark & MARK_BITS;
    addToNorms(vector.norms, mark, idf * idf, weight * weight, localWeight * localWeight);
  }
  for (const part of NORM_PARTS) vector.norms[part] = Math.sqrt(vector.norms[part]);
  return vector;
}

const MARK_BITS = (1 << COUNT_SHIFT) - 1;

const NORM_PARTS = ['all', 'local', 'title', 'lede', 'names', 'numbers'] as const;

/** Positions of terms by rising hash. Hash and position share one number, since a sort without a comparator is ten times faster. */
function orderByHash(terms: readonly number[]): Float64Array {
  const size = terms.length;
  const keys = Float64Array.from(terms, (term, i) => term * size + i).sort();
  return keys.map((key) => ((key % size) + size) % size);
}

function addToNorms(norms: VectorNorms, mark: number, idf: number, weight: number, localWeight: number): void {
  norms.all += weight;
  norms.local += localWeight;
  if (mark & IN_TITLE) norms.title += idf;
  if (mark & IN_LEDE) norms.lede += idf;
  if (mark & IS_NAME) norms.names += weight;
  if (mark & IS_NUMBER) norms.numbers += idf;
}
