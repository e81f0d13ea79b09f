import { type ReportTerms, reportTerms, TERMS_VERSION } from '../engine/match/report-terms.ts';
import { TermIndex } from '../engine/match/term-index.ts';
import { openCorpus } from './database.ts';

interface Entry {
  id: string;
  terms: ReportTerms;
}

/** Reports whose terms are made anew in one transaction. */
const RENEWAL_BATCH = 100;

let loading: Promise<TermIndex> | null = null;

/** The index over the whole corpus: read from the stored terms once in each life of the background. */
export function matchIndex(): Promise<TermIndex> {
  loading ??= loadIndex().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** Tells the index of reports that are durable already; nothing to do where it was not read yet. */
export async function rememberReports(entries: readonly Entry[]): Promise<void> {
  if (!loading) return;
  const index = await loading;
  for (const { id, terms } of entries) index.add(id, terms);
}

/** Tells the index of reports that are removed already. */
export async function forgetReports(ids: readonly string[]): Promise<void> {
  if (!loading) return;
  const index = await loading;
  for (const id of ids) index.remove(id);
}

async function loadIndex(): Promise<TermIndex> {
  const database = await openCorpus();
  const entries = await database.getAll('terms');
  const index = new TermIndex();
  const outdated: string[] = [];
  for (const { id, terms } of entries) {
    if (terms.version === TERMS_VERSION) index.add(id, terms);
    else outdated.push(id);
  }
  for (let at = 0; at < outdated.length; at += RENEWAL_BATCH) {
    for (const { id, terms } of await renewTerms(outdated.slice(at, at + RENEWAL_BATCH))) index.add(id, terms);
  }
  return index;
}

/** Terms of an older version of the extension are made anew from the reports. */
async function renewTerms(ids: readonly string[]): Promise<Entry[]> {
  const database = await openCorpus();
  const reading = database.transaction('reports');
  const reports = (await Promise.all(ids.map((id) => reading.store.get(id)))).filter((report) => report !== undefined);
  const entries = reports.map((report) => ({ id: report.id, terms: reportTerms(report) }));
  const writing = database.transaction('terms', 'readwrite');
  await Promise.all([...entries.map((entry) => writing.store.put(entry)), writing.done]);
  return entries;
}
