import type { Report } from '../../report.ts';
import { countTerms } from '../count-terms.ts';
import { reportFacts } from '../report-facts.ts';
import { type ReportTerms, termsOf } from '../report-terms.ts';
import { type ReportVector, vectorOf } from '../report-vector.ts';

/** A report as the index takes it. */
export interface IndexEntry {
  id: string;
  /** What it is looked up by. */
  terms: ReportTerms;
  /** What is read of it where it is a candidate. */
  vector: ReportVector;
}

/** The entry of a report, by its id. Linear in the text. */
export function indexEntry(report: Report): IndexEntry {
  const counted = countTerms(report);
  const facts = reportFacts(report, counted);
  return { id: report.id, terms: termsOf(counted, facts), vector: vectorOf(counted, facts) };
}
