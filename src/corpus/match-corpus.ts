import { explainMatch } from '../engine/match/explain-match.ts';
import { rankMatches } from '../engine/match/find-matches.ts';
import type { Match } from '../engine/match/match.ts';
import { type ReportTerms, reportTerms } from '../engine/match/report-terms.ts';
import type { TermIndex } from '../engine/match/term-index.ts';
import type { Report } from '../engine/report.ts';
import type { StoredReport } from '../shared/views.ts';
import { isSamePage } from './is-same-page.ts';
import { matchIndex } from './match-index.ts';
import { getReports } from './reports.ts';

/** Most rows of each relation; a reader follows no more, and each costs a comparison. */
const MOST = { 'same-event': 25, related: 8 };
/** The page itself, where it is in the corpus, stands among the very first candidates. */
const SELF_CANDIDATES = 4;

export interface CorpusMatches {
  matches: { match: Match & { relation: 'same-event' | 'related' }; report: StoredReport }[];
  /** Id of the stored report that is the article itself, null where it is not in the corpus. */
  self: string | null;
}

/** The reports of the corpus on the article's event and its neighbours, best first, same event before related. */
export async function matchCorpus(article: Report): Promise<CorpusMatches> {
  const index = await matchIndex();
  const terms = reportTerms(article);
  const self = await findSelf(article, terms, index);
  const ranked = rankMatches(self ?? '', terms, index);
  const chosen = (['same-event', 'related'] as const).flatMap((relation) =>
    ranked.flatMap((match) => (match.relation === relation ? [{ ...match, relation }] : [])).slice(0, MOST[relation]),
  );
  const reports = new Map((await getReports(chosen.map(({ id }) => id))).map((report) => [report.id, report]));
  const matches = chosen.flatMap(({ id, score, relation }) => {
    const report = reports.get(id);
    return report ? [{ match: { id, score, relation, reasons: explainMatch(article, report, index) }, report }] : [];
  });
  return { matches, self };
}

async function findSelf(article: Report, terms: ReportTerms, index: TermIndex): Promise<string | null> {
  const first = index.candidates(terms, SELF_CANDIDATES).map(({ id }) => id);
  const reports = await getReports(first);
  return reports.find((report) => isSamePage(article, report))?.id ?? null;
}
