import type { ContentCalls, PageCalls } from './messages.ts';
import { isCount, isFlag, isText, listOf, orNull, record, type Shape } from './shapes.ts';

/** Reports that one `importReports` call may carry. */
export const MAX_IMPORT_BATCH = 400;
const MAX_IDS = 10_000;

const isReport = record({
  id: isText,
  source: orNull(isText),
  agency: orNull(isText),
  date: orNull(isText),
  title: orNull(isText),
  url: orNull(isText),
  lang: orNull(isText),
  text: isText,
});

const isSaid: Shape = (value) => value === null || value === 'same-event' || value === 'different-event';
const nothing = record({});

export const PAGE_CALL_SHAPES: Readonly<Record<keyof PageCalls, Shape>> = {
  openTab: record({ tabId: isCount }),
  compareWith: record({ tabId: isCount, reportId: isText }),
  compareReports: record({ aId: isText, bId: isText }),
  setMarks: record({ tabId: isCount, on: isFlag }),
  revealInPage: record({ tabId: isCount, start: isCount, end: isCount }),
  addPage: record({ tabId: isCount }),
  judgePage: record({ tabId: isCount, reportId: isText, said: isSaid }),
  judgeReports: record({ aId: isText, bId: isText, said: isSaid }),
  importReports: record({ reports: listOf(isReport, MAX_IMPORT_BATCH), origins: listOf(isText, MAX_IMPORT_BATCH) }),
  listReports: record({ offset: isCount, limit: isCount }),
  removeReports: record({ ids: listOf(isText, MAX_IDS) }),
  nameReport: record({ id: isText, source: orNull(isText), title: orNull(isText) }),
  installSample: nothing,
  removeSample: nothing,
  corpusSize: nothing,
  indexProgress: nothing,
};

export const CONTENT_CALL_SHAPES: Readonly<Record<keyof ContentCalls, Shape>> = {
  articleSeen: record({ url: isText }),
  articleLeft: record({ url: isText }),
  pageRestored: record({ url: isText }),
};

/** Whether a reading that came from a reader script has its form. */
export const isPageReading = record({ readingId: isText, pageUrl: isText, report: orNull(isReport) });
