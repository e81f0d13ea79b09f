import type { Report } from '../report.ts';
import { daysBetween, explainMatch } from './explain-match.ts';
import { type IndexEntry, indexEntry, queryEntry } from './index/index-entry.ts';
import { readHead } from './index/index-head.ts';
import type { IndexStorage } from './index/index-storage.ts';
import { candidateCount, type Found, queryFrom, queryIndex } from './index/query-index.ts';
import type { Match, Reasons } from './match.ts';
import { judgeCandidates, type RankedCandidate, type VectorCandidate } from './relation.ts';
import type { ReportFacts } from './report-facts.ts';
import { type Frequencies, NO_FREQUENCIES } from './term-weights.ts';

/** Candidates asked for beyond those that are judged. */
const SPARE_CANDIDATES = 2;

/**
 * The indexed reports that are likeliest to report the query's event, best first, at most `limit`. The query itself is never among them:
 * neither its id nor the very same text where the outlets are equal or one is unknown. `lookup` gives the full report of a candidate, which the
 * reasons are read from; where it gives undefined there are none. An empty query or index gives an empty list.
 */
export async function findMatches(
  query: Report,
  index: IndexStorage,
  lookup: (id: string) => Report | undefined,
  limit: number,
): Promise<Match[]> {
  const entry = indexEntry(query);
  const found = await findCandidates(entry, index);
  return judgeFound(entry, found)
    .slice(0, limit)
    .map(({ id, score, relation }) => {
      const report = lookup(id);
      const reasons = report ? reasonsOf(query, report, relation === 'other', found.frequencies) : NO_REASONS;
      return { id, score, relation, reasons };
    });
}

/** What an index has for a query, with room for the query itself and its stored copy. */
export function findCandidates({ terms }: IndexEntry, index: IndexStorage): Promise<Found> {
  return index.read((reader) => queryIndex(reader, terms, candidateCount(terms) + SPARE_CANDIDATES));
}

/** The same for a report that was not read yet: it is read while the database is at work. */
export function readAndFind(query: Report, index: IndexStorage): Promise<{ entry: IndexEntry; found: Found }> {
  const wasWarm = isWarm;
  // From here on nobody else may read a report for nothing: the query is read in two steps.
  isWarm = true;
  return index.read(async (reader) => {
    const reading = readHead(reader);
    const { terms, finish } = queryEntry(query);
    const finding = queryFrom(reader, await reading, terms, candidateCount(terms) + SPARE_CANDIDATES);
    const entry = finish();
    if (!wasWarm) rehearse(entry);
    return { entry, found: await finding };
  });
}

let isWarm = false;

/**
 * Reads and judges a few words, for nothing: code that runs for the first time is compiled first, which takes some milliseconds. A background has
 * them between the end of its script and the message that woke it. What comes too late for that is done while the database is at work.
 */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  rehearse(indexEntry(WARMING));
}

const WARMING: Report = {
  id: '',
  source: 'Norvan Post',
  agency: null,
  date: '2024-03-08',
  title: 'Mayor opens the bridge',
  url: null,
  lang: 'en',
  text: 'Mayor Anna Roe opened Varna’s new bridge on Friday, March 8. Some 2,000 people were walking over it, she said: "It is done."',
};

/** Judges a report as its own candidate. */
function rehearse({ id, vector }: IndexEntry): void {
  judgeCandidates(vector, [{ id, vector }], NO_FREQUENCIES);
}

/** Judges what was found for a query. */
export function judgeFound(query: IndexEntry, found: Found): RankedCandidate[] {
  return judgeCandidates(query.vector, worthJudging(query, found), found.frequencies);
}

/** The candidates that are worth judging, without the query under its id or as the very same text. */
export function worthJudging({ id, terms }: IndexEntry, { candidates, foreign }: Pick<Found, 'candidates' | 'foreign'>): VectorCandidate[] {
  const others = candidates.filter((candidate) => candidate.id !== id && !isSameReport(terms, candidate.vector));
  return [...others.slice(0, candidateCount(terms)), ...foreign.filter((candidate) => candidate.id !== id)];
}

/** True for the very same text from the same outlet, or where one outlet is unknown. A copy by another outlet is a report of its own. */
function isSameReport(a: ReportFacts, b: ReportFacts): boolean {
  return a.text === b.text && a.words === b.words && a.words > 0 && (a.source === null || b.source === null || a.source === b.source);
}

const NO_REASONS: Reasons = { names: [], figures: [], words: [], days: null };

function reasonsOf(query: Report, other: Report, isOther: boolean, corpus: Frequencies): Reasons {
  return isOther ? { ...NO_REASONS, days: daysBetween(query.date, other.date) } : explainMatch(query, other, corpus);
}
