import type { Report } from '../report.ts';
import { dayNumber } from './day-number.ts';
import { explainMatch } from './explain-match.ts';
import type { Match, Reasons } from './match.ts';
import { type RankedCandidate, rankCandidates } from './relation.ts';
import { type ReportTerms, reportTerms } from './report-terms.ts';
import type { TermIndex } from './term-index.ts';

/** Candidates judged for one query. More add nothing measurable (recall .99 at 30) and cost time with their square. */
export const CANDIDATES = 30;

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
      const reasons = report ? explainMatch(query, report, index) : unexplained(terms, ranked.terms);
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

function unexplained(query: ReportTerms, other: ReportTerms): Reasons {
  return { names: [], figures: [], words: [], days: query.day === null || other.day === null ? null : Math.abs(query.day - other.day) };
}

/** Whole days from one date to another, never negative; null where either is not known to the day. */
export function daysApart(a: string | null, b: string | null): number | null {
  const [dayA, dayB] = [dayNumber(a), dayNumber(b)];
  return dayA === null || dayB === null ? null : Math.abs(dayA - dayB);
}
