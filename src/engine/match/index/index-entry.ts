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

/** A report as it is looked up, whose vector is made when it is needed. */
export interface QueryEntry {
  terms: ReportTerms;
  /** The whole entry. To be called before another report is read. */
  finish(): IndexEntry;
}

/** The entry of a report, by its id. Linear in the text. */
export function indexEntry(report: Report): IndexEntry {
  return queryEntry(report).finish();
}

/** The same in two steps, of which the second can wait until the database is at work. */
export function queryEntry(report: Report): QueryEntry {
  const counted = countTerms(report);
  const facts = reportFacts(report, counted);
  const terms = termsOf(counted, facts);
  return { terms, finish: () => ({ id: report.id, terms, vector: vectorOf(counted, facts) }) };
}
