import type { ReportTerms } from './report-terms.ts';

/** A report of the corpus that shares terms with a query and is yet to be judged. */
export interface Candidate {
  id: string;
  terms: ReportTerms;
}
