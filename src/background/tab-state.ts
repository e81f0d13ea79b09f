import type { Report } from '../engine/report.ts';
import { browser } from '../shared/browser.ts';
import type { Mark, MarksState, ReportRow } from '../shared/views.ts';

/** What is kept of a tab between two lives of the background. */
export interface TabState {
  readingId: string;
  pageUrl: string;
  /** The corpus stamp under which the rows were made. */
  corpusStamp: number;
  article: Report | null;
  rows: ReportRow[];
  independentTexts: number;
  inCorpus: string | null;
  marks: Mark[];
  marksState: MarksState;
}

const STAMP = 'corpusStamp';
const PREFIX = 'tab:';

/** Kept in `storage.session`: it outlives the background and is gone when the browser closes. */
export async function getTabState(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabState | undefined) ?? null;
}

/** Keeps the state of a tab; where the session's 10 MB are full, the other tabs' states make room: they can be made again. */
export async function setTabState(tabId: number, state: TabState): Promise<void> {
  const items = { [keyOf(tabId)]: state };
  try {
    await browser.storage.session.set(items);
  } catch {
    const all = await browser.storage.session.get(null);
    await browser.storage.session.remove(Object.keys(all).filter((key) => key.startsWith(PREFIX)));
    await browser.storage.session.set(items);
  }
}

export async function dropTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** A number that changes whenever reports are added, removed, renamed or judged by the reader. */
export async function corpusStamp(): Promise<number> {
  const stored = await browser.storage.session.get(STAMP);
  return typeof stored[STAMP] === 'number' ? stored[STAMP] : 0;
}

export async function touchCorpus(): Promise<void> {
  await browser.storage.session.set({ [STAMP]: (await corpusStamp()) + 1 });
}

function keyOf(tabId: number): string {
  return `${PREFIX}${tabId}`;
}
