import { explainMatch } from '../engine/match/explain-match.ts';
import { isSameReport } from '../engine/match/find-matches.ts';
import { indexEntry } from '../engine/match/index/index-entry.ts';
import { candidateCount, type Found, queryIndex } from '../engine/match/index/query-index.ts';
import type { Match } from '../engine/match/match.ts';
import { judgeCandidates, type RankedCandidate, type VectorCandidate } from '../engine/match/relation.ts';
import type { ReportTerms } from '../engine/match/report-terms.ts';
import type { Frequencies } from '../engine/match/term-weights.ts';
import type { Report } from '../engine/report.ts';
import type { StoredReport } from '../shared/views.ts';
import { openCorpus } from './database.ts';
import { isSamePage } from './is-same-page.ts';
import { getReports } from './reports.ts';
import { STORED_INDEX } from './stored-index.ts';
import { repairCorpus, tendCorpus } from './tend-corpus.ts';

/** Most rows of each relation; a reader follows no more, and each costs a comparison. */
const MOST = { 'same-event': 25, related: 8 };
/** The page itself, where it is in the corpus, stands among the very first candidates. */
const SELF_CANDIDATES = 4;

export interface CorpusMatches {
  matches: { match: Match & { relation: 'same-event' | 'related' }; report: StoredReport }[];
  /** Id of the stored report that is the article itself, null where it is not in the corpus. */
  self: string | null;
}

export interface RankedCorpus {
  ranked: RankedCandidate[];
  /** As in `CorpusMatches`. */
  self: string | null;
  frequencies: Frequencies;
}

/** The reports of the corpus on the article's event and its neighbours, best first, same event before related. */
export async function matchCorpus(article: Report): Promise<CorpusMatches> {
  const { ranked, self, frequencies } = await rankCorpus(article);
  const chosen = (['same-event', 'related'] as const).flatMap((relation) =>
    ranked.flatMap((match) => (match.relation === relation ? [{ ...match, relation }] : [])).slice(0, MOST[relation]),
  );
  const reports = new Map((await getReports(chosen.map(({ id }) => id))).map((report) => [report.id, report]));
  const matches = chosen.flatMap(({ id, score, relation }) => {
    const report = reports.get(id);
    return report ? [{ match: { id, score, relation, reasons: explainMatch(article, report, frequencies) }, report }] : [];
  });
  return { matches, self };
}

/** The likeliest reports of the article's event with their verdicts, best first, and what is known of the corpus. */
export async function rankCorpus(article: Report): Promise<RankedCorpus> {
  // In a fresh background the database opens while the article is read.
  const opening = openCorpus();
  const { terms, vector } = indexEntry(article);
  await opening;
  const { candidates, frequencies } = await findCandidates(terms);
  const self = await findSelf(article, candidates);
  const others = candidates.filter((candidate) => candidate.id !== self && !isSameReport(terms, candidate.vector));
  const ranked = judgeCandidates(vector, others.slice(0, candidateCount(terms)), frequencies);
  return { ranked, self, frequencies };
}

/** Candidates with room for the page itself and its stored copy. Of a small corpus whose index is damaged, after its repair. */
async function findCandidates(terms: ReportTerms): Promise<Found> {
  const find = () => STORED_INDEX.read((reader) => queryIndex(reader, terms, candidateCount(terms) + 2));
  const found = await find();
  if (found.isDamaged) {
    await repairCorpus();
    return find();
  }
  tendCorpus();
  return found;
}

async function findSelf(article: Report, candidates: readonly VectorCandidate[]): Promise<string | null> {
  const reports = await getReports(candidates.slice(0, SELF_CANDIDATES).map(({ id }) => id));
  return reports.find((report) => isSamePage(article, report))?.id ?? null;
}
