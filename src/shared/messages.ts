import type { Report } from '../engine/report.ts';
import type { Mark, MarksState, PairView, ReportSummary, Said, TabView } from './views.ts';

/** Every error a reader can meet, by code; `ui/error-text.ts` has the sentence for each. */
export const ERROR_CODES = [
  'no-access', // The browser does not let extensions read this page.
  'page-gone', // The tab was closed or moved on while it was being read.
  'report-gone', // The report was removed from the corpus meanwhile.
  'private-window', // Asked to store something from a private window.
  'storage-full', // The disk or the browser's quota is full; nothing was changed.
  'storage-failed', // The browser's database refused for another reason.
  'bad-message', // A message of a wrong shape or from a wrong sender.
  'internal', // A defect of ours.
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What crosses a message boundary in place of an exception. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; message: string } };

/** Calls that extension pages make to the background. */
export interface PageCalls {
  /** Reads, matches and compares the tab's page, or answers from what is kept of it. */
  openTab(args: { tabId: number }): TabView;
  /** The page of the tab beside one report of the corpus. */
  compareWith(args: { tabId: number; reportId: string }): PairView;
  /** Two reports of the corpus beside each other; `aId` is side a. */
  compareReports(args: { aId: string; bId: string }): PairView;
  /** Turns the marks of a tab on or off. */
  setMarks(args: { tabId: number; on: boolean }): MarksState;
  /** Scrolls the tab to the given range of the extracted article text; false where it is not in the page. */
  revealInPage(args: { tabId: number; start: number; end: number }): boolean;
  /** Adds the tab's article to the corpus; the answer is its id. Refused in private windows. */
  addPage(args: { tabId: number }): string;
  /**
   * Keeps what the reader says of the tab's page and a report, for both and their copies; null takes it back. The answer is the tab
   * as it is then. Refused in private windows.
   */
  judgePage(args: { tabId: number; reportId: string; said: Said | null }): TabView;
  /** The same of two reports of the corpus. */
  judgeReports(args: { aId: string; bId: string; said: Said | null }): null;
  /**
   * Stores reports in one transaction; `origins` runs parallel to `reports`. Sending a report twice stores it once.
   * `isNew` says of each report whether it was added.
   */
  importReports(args: { reports: Report[]; origins: string[] }): { added: number; known: number; isNew: boolean[] };
  /** Newest date first; reports without a date last. `total` counts the whole corpus. */
  listReports(args: { offset: number; limit: number }): { reports: ReportSummary[]; total: number };
  removeReports(args: { ids: string[] }): { removed: number };
  /** Names the outlet and title of a report; null leaves it unknown. */
  nameReport(args: { id: string; source: string | null; title: string | null }): ReportSummary;
  installSample(args: Record<string, never>): { added: number; known: number };
  removeSample(args: Record<string, never>): { removed: number };
  corpusSize(args: Record<string, never>): { total: number; sample: number };
  /** How far the index of the corpus is made anew, in reports; null where it is whole. Asking keeps it going. */
  indexProgress(args: Record<string, never>): { done: number; total: number } | null;
}

/** Calls that content scripts make to the background; the tab is taken from the sender. */
export interface ContentCalls {
  /** The gate took the page for an article, first or after in-page navigation. */
  articleSeen(args: { url: string }): null;
  /** The page is no longer the article that was read (in-page navigation). */
  articleLeft(args: { url: string }): null;
  /** The page came back from the back/forward cache with its marks as they were. */
  pageRestored(args: { url: string }): null;
}

/** Calls that the background makes to the reader script in a tab. */
export interface ReaderCalls {
  /** The article of the page; the answer's report is null where the page is none. */
  extract(args: Record<string, never>): PageReading;
  /** Id of the reading that the script holds, null where the page has changed since or was never read. */
  currentReading(args: Record<string, never>): string | null;
  /** Replaces all marks. */
  paint(args: { marks: Mark[] }): { painted: number; missing: number };
  reveal(args: { start: number; end: number }): boolean;
  /** Goes to the next mark, or the one before, and puts the reader into its card; false where no mark can be shown. */
  step(args: { isBack: boolean }): boolean;
}

/** What the reader script read from a page. */
export interface PageReading {
  /** Fresh for every reading of a page; tells a kept result from a stale one. */
  readingId: string;
  /** Address of the page without its fragment. */
  pageUrl: string;
  report: Report | null;
}

type Calls = PageCalls & ContentCalls & ReaderCalls;
export type CallName = keyof Calls;
export type CallArgs<N extends CallName> = Parameters<Calls[N]>[0];
export type CallValue<N extends CallName> = ReturnType<Calls[N]>;

/** A message as it is sent. */
export interface Message<N extends CallName = CallName> {
  call: N;
  args: CallArgs<N>;
}
