import type { Report } from '../report.ts';
import { dayNumber } from './day-number.ts';
import { explainMatch } from './explain-match.ts';
import type { Match, Reasons } from './match.ts';
import { type RankedCandidate, rankCandidates } from './relation.ts';
import { type ReportTerms, reportTerms } from './report-terms.ts';
import type { TermIndex } from './term-index.ts';

/** Candidates retrieved for one query; the best of them are judged (see `rankCandidates`). Recall .99 on full articles, .95 on excerpts. */
export const CANDIDATES = 100;

/**
 * The reports of `index` that are likeliest to report the query's event, best first, at most `limit`. The query itself is never
 * among them: neither its id nor the very same text where the outlets are equal or one is unknown. `lookup` gives a report's full
 * text for the reasons; where it gives undefined the reasons stay empty. An empty query or index gives an empty list.
 */
export function findMatches(query: Report, index: TermIndex, lookup: (id: string) => Report | undefined, limit: number): Match[] {
  const terms = reportTerms(query);
  return rankMatches(query.id, terms, index)
    .slice(0, limit)
    .map((ranked) => {
      const report = ranked.relation === 'other' ? undefined : lookup(ranked.id);
      const reasons = report ? explainMatch(query, report, index) : unexplained(query, ranked.terms);
      return { id: ranked.id, score: ranked.score, relation: ranked.relation, reasons };
    });
}

/** As `findMatches`, from terms alone: without reasons and without a limit but the number of candidates. */
export function rankMatches(id: string, query: ReportTerms, index: TermIndex): RankedCandidate[] {
  const candidates = index.candidates(query, CANDIDATES + 2).filter((other) => other.id !== id && !isSameReport(query, other.terms));
  return rankCandidates(query, candidates.slice(0, CANDIDATES), index);
}

/** True for the very same text from the same outlet, or where one outlet is unknown. A copy by another outlet is a report of its own. */
export function isSameReport(a: ReportTerms, b: ReportTerms): boolean {
  return a.text === b.text && a.words === b.words && a.words > 0 && (a.source === null || b.source === null || a.source === b.source);
}

function unexplained(query: Report, other: ReportTerms): Reasons {
  const day = dayNumber(query.date);
  return { names: [], figures: [], words: [], days: day === null || other.day === null ? null : other.day - day };
}
