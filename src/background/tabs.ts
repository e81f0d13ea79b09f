import { addReports, countReports, getReport } from '../corpus/reports.ts';
import { setVerdict, verdictsOn } from '../corpus/verdicts.ts';
import { compareReports } from '../engine/compare/compare-reports.ts';
import type { Report } from '../engine/report.ts';
import { browser } from '../shared/browser.ts';
import { callReader } from '../shared/call.ts';
import { CallError } from '../shared/call-error.ts';
import type { PageReading } from '../shared/messages.ts';
import { readSettings } from '../shared/settings.ts';
import type { Mark, MarksState, PairView, Said, StoredReport, TabView } from '../shared/views.ts';
import { setBadge } from './badge.ts';
import { describeArticle } from './describe-article.ts';
import { isCurrentReading, readPage } from './read-page.ts';
import { corpusStamp, dropTabState, getTabState, setTabState, type TabState, touchCorpus } from './tab-state.ts';

const NO_ACCESS: Pick<TabView, 'status' | 'article'> = { status: 'no-access', article: null };

/** What the popup shows of a tab; read afresh unless the kept result is of this very page and corpus. */
export async function openTab(tabId: number): Promise<TabView> {
  const isPrivate = await isPrivateTab(tabId);
  const { total: corpusSize } = await countReports();
  try {
    const state = (await currentState(tabId, isPrivate)) ?? (await readTab(tabId));
    const { article, rows, independentTexts, inCorpus, marksState: marks } = state;
    return { tabId, status: article ? 'article' : 'not-article', article, rows, independentTexts, marks, corpusSize, inCorpus, isPrivate };
  } catch (error) {
    if (!(error instanceof CallError) || error.code !== 'no-access') throw error;
    const marks: MarksState = { on: false, painted: 0, missing: 0 };
    return { tabId, ...NO_ACCESS, rows: [], independentTexts: 0, marks, corpusSize, inCorpus: null, isPrivate };
  }
}

/** Reads the tab's page, matches it, sets the badge, paints the marks and keeps the result (not in private windows). */
export async function readTab(tabId: number): Promise<TabState> {
  const isPrivate = await isPrivateTab(tabId);
  const reading = await readPage(tabId);
  const stamp = await corpusStamp();
  const state = await describeReading(reading, stamp);
  const { marks: paintNow } = await readSettings();
  const kept = isPrivate ? null : await getTabState(tabId);
  // The reader's switch on this very page is stronger than the setting.
  const on = kept?.pageUrl === reading.pageUrl && kept.article ? kept.marksState.on : paintNow;
  state.marksState = await paint(tabId, on, state.marks);
  if (!isPrivate) await setTabState(tabId, state);
  await setBadge(tabId, state.rows.filter((row) => row.relation === 'same-event').length);
  return state;
}

/** Reads a tab again that the reader comes back to, where the corpus has changed since it was matched. */
export async function refreshTab(tabId: number): Promise<void> {
  const kept = await getTabState(tabId);
  if (kept?.article && kept.corpusStamp !== (await corpusStamp())) await readTab(tabId);
}

/** Forgets what was found for a page that the tab no longer shows. */
export async function leaveArticle(tabId: number): Promise<void> {
  await dropTabState(tabId);
  await setBadge(tabId, 0);
}

export async function compareWith(tabId: number, reportId: string): Promise<PairView> {
  const [a, b] = await Promise.all([articleOf(tabId), getReport(reportId)]);
  if (!b) throw new CallError('report-gone', 'The report is no longer in the corpus.');
  return pairOf(a, b);
}

export async function compareStored(aId: string, bId: string): Promise<PairView> {
  const [a, b] = await Promise.all([getReport(aId), getReport(bId)]);
  if (!a || !b) throw new CallError('report-gone', 'The report is no longer in the corpus.');
  return pairOf(a, b);
}

async function pairOf(a: Report, b: StoredReport): Promise<PairView> {
  return { a, b, comparison: compareReports(a, b), said: (await verdictsOn(a)).on(b) };
}

export async function setMarks(tabId: number, on: boolean): Promise<MarksState> {
  const isPrivate = await isPrivateTab(tabId);
  const state = (await currentState(tabId, isPrivate)) ?? (await readTab(tabId));
  const marksState = await paint(tabId, on, state.marks);
  if (!isPrivate) await setTabState(tabId, { ...state, marksState });
  return marksState;
}

export async function revealInPage(tabId: number, start: number, end: number): Promise<boolean> {
  const answer = await callReader(tabId, 'reveal', { start, end });
  if (!answer) throw new CallError('page-gone', 'The page is not open any more.');
  return answer.ok && answer.value;
}

/**
 * Goes to the next mark of the tab's page, or the one before. A page that shows none is read and marked first: pressing the keys asks for it as
 * the popup does. Pages closed to extensions stay as they are.
 */
export async function stepInPage(tabId: number | undefined, isBack: boolean): Promise<void> {
  if (tabId === undefined) return;
  const step = async () => {
    const answer = await callReader(tabId, 'step', { isBack });
    return answer?.ok && answer.value;
  };
  try {
    if (!(await step()) && (await setMarks(tabId, true)).painted > 0) await step();
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
  }
}

/** Adds the tab's article to the corpus and returns its id. */
export async function addPage(tabId: number, now: number): Promise<string> {
  if (await isPrivateTab(tabId)) throw new CallError('private-window', 'Nothing from a private window is stored.');
  const report = await articleOf(tabId);
  const { ids } = await addReports([{ report, origin: { kind: 'page', name: report.url ?? '' } }], now);
  await touchCorpus();
  const id = ids[0];
  if (id === undefined) throw new Error('addReports returned no id for one report');
  return id;
}

/** Keeps what the reader says of the tab's page and a report, and matches the page anew. */
export async function judgePage(tabId: number, reportId: string, said: Said | null, now: number): Promise<TabView> {
  if (await isPrivateTab(tabId)) throw new CallError('private-window', 'Nothing from a private window is stored.');
  const [article, report] = await Promise.all([articleOf(tabId), getReport(reportId)]);
  if (!report) throw new CallError('report-gone', 'The report is no longer in the corpus.');
  await setVerdict(article, report, said, now);
  await touchCorpus();
  return openTab(tabId);
}

export async function judgeStored(aId: string, bId: string, said: Said | null, now: number): Promise<void> {
  const [a, b] = await Promise.all([getReport(aId), getReport(bId)]);
  if (!a || !b) throw new CallError('report-gone', 'The report is no longer in the corpus.');
  await setVerdict(a, b, said, now);
  await touchCorpus();
}

async function currentState(tabId: number, isPrivate: boolean): Promise<TabState | null> {
  const kept = isPrivate ? null : await getTabState(tabId);
  if (!kept || kept.corpusStamp !== (await corpusStamp())) return null;
  return (await isCurrentReading(tabId, kept.readingId)) ? kept : null;
}

async function articleOf(tabId: number): Promise<Report> {
  const state = await currentState(tabId, await isPrivateTab(tabId));
  const article = state?.article ?? (await readPage(tabId)).report;
  if (!article) throw new CallError('page-gone', 'The page shows no article any more.');
  return article;
}

async function describeReading(reading: PageReading, stamp: number): Promise<TabState> {
  const { readingId, pageUrl, report: article } = reading;
  const found = article ? await describeArticle(article) : { rows: [], independentTexts: 0, inCorpus: null, marks: [] };
  return { readingId, pageUrl, corpusStamp: stamp, article, ...found, marksState: { on: false, painted: 0, missing: 0 } };
}

async function paint(tabId: number, on: boolean, marks: readonly Mark[]): Promise<MarksState> {
  const answer = await callReader(tabId, 'paint', { marks: on ? [...marks] : [] });
  return { on, ...(answer?.ok ? answer.value : { painted: 0, missing: 0 }) };
}

async function isPrivateTab(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    throw new CallError('page-gone', 'The tab is closed.');
  }
}
