import type { Report } from '../report.ts';
import { type CountedTerms, countTerms } from './count-terms.ts';
import { type ReportFacts, reportFacts } from './report-facts.ts';

/** Raised whenever terms of an older version can no longer be compared with new ones; stored terms must then be made anew. */
export const TERMS_VERSION = 1;

const MAX_TERMS = 64;
const MAX_PAIRS = 24;

/** What matching keeps of one report: plain JSON of about 1.3 kB. Terms are hashes (see `hashTerm`) of stems. */
export interface ReportTerms extends ReportFacts {
  version: number;
  /** The most informative terms, best first, at most 64, each once. */
  terms: number[];
  /** Parallel to `terms`: count (1..31) shifted left by 4, and the four bits above. */
  marks: number[];
  /** Hashes of the most informative pairs of neighbouring words, best first, at most 24. */
  pairs: number[];
}

/** The terms of a report. They depend on the report alone, so that they can be stored for good. Empty text and title give empty lists. */
export function reportTerms(report: Report): ReportTerms {
  const counted = countTerms(report);
  return termsOf(counted, reportFacts(report, counted));
}

/** The terms of a report whose words are counted already. */
export function termsOf({ terms, marks, pairs }: CountedTerms, facts: ReportFacts): ReportTerms {
  return {
    version: TERMS_VERSION,
    terms: Array.from(terms.subarray(0, MAX_TERMS)),
    marks: Array.from(marks.subarray(0, MAX_TERMS)),
    pairs: pairs.best(MAX_PAIRS),
    ...facts,
  };
}
