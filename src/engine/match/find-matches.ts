import type { Report } from '../report.ts';
import type { Candidate } from './candidate.ts';
import { daysBetween, explainMatch } from './explain-match.ts';
import type { Match, Reasons } from './match.ts';
import { judgeCandidates } from './relation.ts';
import type { ReportFacts } from './report-facts.ts';
import { type ReportTerms, reportTerms } from './report-terms.ts';
import { type ReportVector, reportVector, vectorOfTerms } from './report-vector.ts';
import type { TermIndex } from './term-index.ts';

/** Candidates retrieved for one query; the best of them are judged (see `judgeCandidates`). Recall .99 on full articles, .93 on excerpts. */
export const CANDIDATES = 60;

/**
 * The reports of `index` that are likeliest to report the query's event, best first, at most `limit`. The query itself is never
 * among them: neither its id nor the very same text where the outlets are equal or one is unknown. `lookup` gives the full report
 * of a candidate, which the decision and the reasons are read from; where it gives undefined the decision rests on the index
 * alone. An empty query or index gives an empty list.
 */
export function findMatches(query: Report, index: TermIndex, lookup: (id: string) => Report | undefined, limit: number): Match[] {
  const candidates = retrieveCandidates(query.id, reportTerms(query), index).map(({ id, terms }) => {
    const report = lookup(id);
    return { id, vector: report ? vectorOfReport(report) : vectorOfTerms(terms) };
  });
  const ranked = judgeCandidates(vectorOfReport(query), candidates, index);
  return ranked.slice(0, limit).map(({ id, score, relation }) => {
    const report = lookup(id);
    const reasons = report ? reasonsOf(query, report, relation === 'other', index) : NO_REASONS;
    return { id, score, relation, reasons };
  });
}

/** Reports of the index that share most with the query and are not the query itself, best first, at most `CANDIDATES`. */
export function retrieveCandidates(id: string, terms: ReportTerms, index: TermIndex): Candidate[] {
  const found = index.candidates(terms, CANDIDATES + 2);
  return found.filter((other) => other.id !== id && !isSameReport(terms, other.terms)).slice(0, CANDIDATES);
}

/** True for the very same text from the same outlet, or where one outlet is unknown. A copy by another outlet is a report of its own. */
export function isSameReport(a: ReportFacts, b: ReportFacts): boolean {
  return a.text === b.text && a.words === b.words && a.words > 0 && (a.source === null || b.source === null || a.source === b.source);
}

/** Vectors by report object: a report is a candidate of many queries, and its vector costs more than the decision. */
const vectors = new WeakMap<Report, ReportVector>();

/** The vector of a report (see `reportVector`), made once for each object. */
export function vectorOfReport(report: Report): ReportVector {
  const vector = vectors.get(report) ?? reportVector(report);
  vectors.set(report, vector);
  return vector;
}

const NO_REASONS: Reasons = { names: [], figures: [], words: [], days: null };

function reasonsOf(query: Report, other: Report, isOther: boolean, index: TermIndex): Reasons {
  return isOther ? { ...NO_REASONS, days: daysBetween(query.date, other.date) } : explainMatch(query, other, index);
}
