import type { Report } from '../report.ts';
import { type CountedTerms, countTerms } from './count-terms.ts';
import { type ReportFacts, reportFacts } from './report-facts.ts';

/** Raised whenever vectors of an older version can no longer be compared with new ones; stored vectors must then be made anew. */
export const VECTOR_VERSION = 2;

const MAX_TERMS = 600;
const MAX_PAIRS = 400;

/**
 * All that the decision reads of one report, 2 to 5 kB: every term of the text, so that it is only read for candidates. Typed
 * arrays, which IndexedDB and messages keep as they are; `hashes` and `pairs` rise.
 */
export interface ReportVector extends ReportFacts {
  version: number;
  /** Hashes of the terms (see `hashTerm`), at most 600. */
  hashes: Int32Array;
  /** Parallel to `hashes`: count (1..31) shifted left by 4, and the bits of `term-marks.ts`. */
  marks: Uint16Array;
  /** Hashes of pairs of neighbouring words, at most 400. */
  pairs: Int32Array;
}

/** The vector of a report. It depends on the report alone, so that it can be stored for good. Empty text and title give empty arrays. */
export function reportVector(report: Report): ReportVector {
  const counted = countTerms(report);
  return vectorOf(counted, reportFacts(report, counted));
}

/** Share of the terms of the report with more of them that the other has too, 0..1; 0 where one has none. */
export function sharedTermShare({ hashes: a }: ReportVector, { hashes: b }: ReportVector): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] as number, b[j] as number];
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return shared / Math.max(1, a.length, b.length);
}

/** The vector of a report whose words are counted already. */
export function vectorOf({ terms, marks, pairs }: CountedTerms, facts: ReportFacts): ReportVector {
  const size = Math.min(MAX_TERMS, terms.length);
  // Hash and mark share one number, since a sort without a comparator is ten times faster.
  const rising = new Float64Array(size);
  for (let i = 0; i < size; i++) rising[i] = (terms[i] ?? 0) * MARKS + (marks[i] ?? 0);
  rising.sort();
  const vector = { hashes: new Int32Array(size), marks: new Uint16Array(size) };
  for (let i = 0; i < size; i++) {
    const hash = Math.floor((rising[i] ?? 0) / MARKS);
    vector.hashes[i] = hash;
    vector.marks[i] = (rising[i] ?? 0) - hash * MARKS;
  }
  return { version: VECTOR_VERSION, ...vector, pairs: pairs.rising(MAX_PAIRS), ...facts };
}

/** Marks take 16 bits. */
const MARKS = 1 << 16;
