import type { Report } from '../../report.ts';
import { type ReportTerms, reportTerms } from '../report-terms.ts';
import { type ReportVector, reportVector } from '../report-vector.ts';

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
  return { id: report.id, terms: reportTerms(report), vector: reportVector(report) };
}
