import { explainMatch } from '../engine/match/explain-match.ts';
import { findCandidates, judgeFound, readAndFind } from '../engine/match/find-matches.ts';
import type { IndexEntry } from '../engine/match/index/index-entry.ts';
import type { Found } from '../engine/match/index/query-index.ts';
import { kernel } from '../engine/match/kernel.ts';
import type { Match } from '../engine/match/match.ts';
import type { RankedCandidate, VectorCandidate } from '../engine/match/relation.ts';
import type { Frequencies } from '../engine/match/term-weights.ts';
import type { Report } from '../engine/report.ts';
import type { Said, StoredReport } from '../shared/views.ts';
import { type CorpusDatabase, openCorpus } from './database.ts';
import { isSamePage, mayBeSamePage } from './is-same-page.ts';
import { askForReports, getReports } from './reports.ts';
import { STORED_INDEX } from './stored-index.ts';
import { repairCorpus, tendCorpus } from './tend-corpus.ts';
import { type VerdictsOn, verdictsOn } from './verdicts.ts';

/** Most rows of each relation; a reader follows no more, and each costs a comparison. */
const MOST = { 'same-event': 25, related: 8 };
/** The page itself, where it is in the corpus, stands among the very first candidates. */
const SELF_CANDIDATES = 4;

export interface CorpusMatches {
  matches: CorpusMatch[];
  /** Id of the stored report that is the article itself, null where it is not in the corpus. */
  self: string | null;
}

export interface CorpusMatch {
  match: Match & { relation: 'same-event' | 'related' };
  report: StoredReport;
  /** What the reader said of it and the article; the relation obeys it. */
  said: Said | null;
}

export interface RankedCorpus {
  ranked: RankedCandidate[];
  /** As in `CorpusMatches`. */
  self: string | null;
  frequencies: Frequencies;
}

/** The reports of the corpus on the article's event and its neighbours, best first, same event before related. */
export async function matchCorpus(article: Report): Promise<CorpusMatches> {
  const [{ ranked, self, frequencies }, verdicts] = await Promise.all([rankCorpus(article), verdictsOn(article)]);
  const judged = await obey(verdicts, ranked, self);
  const chosen = RELATIONS.flatMap((relation) => judged.filter((match) => match.relation === relation).slice(0, MOST[relation]));
  const matches = chosen.map(
    ({ id, score, relation, report, said }): CorpusMatch => ({
      match: { id, score, relation, reasons: explainMatch(article, report, frequencies) },
      report,
      said,
    }),
  );
  return { matches, self };
}

const RELATIONS = ['same-event', 'related'] as const;

interface Judged {
  id: string;
  score: number;
  relation: 'same-event' | 'related';
  report: StoredReport;
  said: Said | null;
}

/**
 * The ranked reports with the relations that the reader gave them. What is not the same event is shown among the related, where it can
 * be taken back; what is the same event is shown even where the decision would not have found it.
 */
async function obey(verdicts: VerdictsOn, ranked: readonly RankedCandidate[], self: string | null): Promise<Judged[]> {
  const own = new Map(ranked.map((match) => [match.id, match]));
  const told = verdicts.sameEvent.filter((id) => !own.has(id) && id !== self);
  // A copy of a report that the reader spoke of may have any relation.
  const shown = ranked.filter(({ relation }) => relation !== 'other' || verdicts.sameEvent.length > 0);
  const reports = await getReports([...shown.map(({ id }) => id), ...new Set(told)]);
  const judged = reports.flatMap((report): Judged[] => {
    const said = verdicts.on(report);
    const { score, relation } = own.get(report.id) ?? { score: 0, relation: 'other' };
    const obeyed = said === null ? relation : said === 'same-event' ? 'same-event' : 'related';
    return obeyed === 'other' ? [] : [{ id: report.id, score, relation: obeyed, report, said }];
  });
  // What the reader spoke of is shown first among its kind: it must not fall behind the most that are shown.
  return [...judged.filter(({ said }) => said !== null), ...judged.filter(({ said }) => said === null)];
}

/** The likeliest reports of the article's event with their verdicts, best first, and what is known of the corpus. */
export async function rankCorpus(article: Report): Promise<RankedCorpus> {
  // In a fresh background the kernel starts while the database opens.
  const opening = openCorpus();
  kernel();
  const database = await opening;
  const { entry, found } = await findSound(article);
  // Judged while the database looks for the page itself, where something like it is there: if it is the page, once more without it.
  const looking = findSelf(database, article, entry, found.candidates);
  const ranked = judgeFound(entry, found);
  const self = await looking;
  return { ranked: self === null ? ranked : judgeFound({ ...entry, id: self }, found), self, frequencies: found.frequencies };
}

/** Of a small corpus whose index is damaged, what is found after its repair. */
async function findSound(article: Report): Promise<{ entry: IndexEntry; found: Found }> {
  const first = await readAndFind(article, STORED_INDEX);
  if (first.found.isDamaged) {
    await repairCorpus();
    return { entry: first.entry, found: await findCandidates(first.entry, STORED_INDEX) };
  }
  tendCorpus();
  return first;
}

async function findSelf(
  database: CorpusDatabase,
  article: Report,
  { vector }: IndexEntry,
  candidates: readonly VectorCandidate[],
): Promise<string | null> {
  const nearest = candidates.slice(0, SELF_CANDIDATES).filter((candidate) => mayBeSamePage(vector, candidate.vector));
  if (nearest.length === 0) return null;
  const reports = await askForReports(
    database,
    nearest.map(({ id }) => id),
  );
  return reports.find((report) => isSamePage(article, report))?.id ?? null;
}
