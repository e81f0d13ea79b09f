import type { CallName, ContentCalls, Message, PageCalls, ReaderCalls } from './messages.ts';
import { isCount, isFlag, isText, listOf, orNull, record, type Shape } from './shapes.ts';

/** Reports that one `importReports` call may carry. */
export const MAX_IMPORT_BATCH = 400;
const MAX_IDS = 10_000;
const MAX_MARKS = 1000;
const MAX_PASSAGES = 50;

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

const isSpan = record({ start: isCount, end: isCount });
const isSelector = record({ exact: isText, prefix: isText, suffix: isText, start: isCount });
const isPassage = record({ reportId: isText, source: orNull(isText), date: orNull(isText), text: isText, changed: listOf(isSpan, 10_000) });
const isMark = record({ id: isText, kind: isText, selector: isSelector, passages: listOf(isPassage, MAX_PASSAGES) });
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

export const READER_CALL_SHAPES: Readonly<Record<keyof ReaderCalls, Shape>> = {
  extract: nothing,
  currentReading: nothing,
  paint: record({ marks: listOf(isMark, MAX_MARKS) }),
  reveal: record({ start: isCount, end: isCount }),
};

/** The message if its call is one of `shapes` and its arguments have that call's form, else null. */
export function checkMessage<N extends CallName>(message: unknown, shapes: Readonly<Partial<Record<N, Shape>>>): Message<N> | null {
  if (typeof message !== 'object' || message === null || !('call' in message) || !('args' in message)) return null;
  const { call, args } = message;
  if (typeof call !== 'string' || !Object.hasOwn(shapes, call)) return null;
  return shapes[call as N]?.(args) === true ? ({ call, args } as Message<N>) : null;
}

/** Whether a reading that came from a reader script has its form. */
export const isPageReading = record({ readingId: isText, pageUrl: isText, report: orNull(isReport) });
