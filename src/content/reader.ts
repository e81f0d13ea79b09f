import type { Report } from '../engine/report.ts';
import { extractArticle } from '../extract/extract-article.ts';
import { isArticle } from '../extract/is-article.ts';
import { browser, type Runtime } from '../shared/browser.ts';
import { callBackground, settle } from '../shared/call.ts';
import { checkMessage } from '../shared/check-message.ts';
import type { CallArgs, CallValue, PageReading, ReaderCalls } from '../shared/messages.ts';
import { READER_CALL_SHAPES } from '../shared/reader-call-shapes.ts';
import { selectText } from '../shared/select-text.ts';
import type { Mark } from '../shared/views.ts';
import { anchor } from './anchor.ts';
import { clearMarks, isNightAt, type PaintedMark, paintMarks, showPassage } from './highlight.ts';
import { inPageOrder } from './mark-steps.ts';
import { setBrowserTexts } from './mark-texts.ts';
import { onceHere } from './once-here.ts';
import { PageMarks } from './page-marks.ts';
import { readPageText } from './page-text.ts';
import { scrollToRange } from './scroll-to-range.ts';
import { watchChanges } from './watch-changes.ts';
import { pageAddress, watchNavigation } from './watch-navigation.ts';

/** How long a passage that the popup pointed at stays shown, in ms. */
const SHOWN_MS = 4000;

/** This script lives as long as the page; losing the state with the page is what is wanted. */
let reading: PageReading | null = null;
let painted: PaintedMark[] = [];
let marks: readonly Mark[] = [];
let shown: PageMarks | null = null;

/** `crypto.randomUUID` is missing on pages that come by plain HTTP. */
function newId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

function extract(): PageReading {
  const report = isArticle(document, location.href) ? extractArticle(document, location.href) : null;
  const pageUrl = pageAddress();
  const isSame = reading?.pageUrl === pageUrl && reading.report?.text === report?.text;
  reading = { readingId: isSame && reading ? reading.readingId : newId(), pageUrl, report };
  return reading;
}

function paint(wanted: readonly Mark[]): { painted: number; missing: number } {
  marks = wanted;
  const length = reading?.report?.text.length ?? 0;
  const page = readPageText(document.body);
  painted = inPageOrder(
    marks.flatMap((mark) => {
      const range = anchor(page, mark.selector, length);
      return range ? [{ mark, range }] : [];
    }),
  );
  paintMarks(painted, isNightAt(painted[0]?.range));
  shown?.update(painted);
  return { painted: painted.length, missing: marks.length - painted.length };
}

/** Pages that draw themselves anew take the text from under its marks; they are painted again where the words stand now. */
function followChanges(): void {
  if (painted.some(({ range }) => range.collapsed || !range.startContainer.isConnected)) paint(marks);
  else shown?.pageChanged();
}

function reveal(start: number, end: number): boolean {
  const report: Report | null = reading?.report ?? null;
  if (!report || start >= end || end > report.text.length) return false;
  const range = anchor(readPageText(document.body), selectText(report.text, { start, end }), report.text.length);
  if (!range || !scrollToRange(range)) return false;
  showPassage(range, isNightAt(range), SHOWN_MS);
  return true;
}

function leave(): void {
  reading = null;
  painted = [];
  marks = [];
  shown?.update([]);
  clearMarks();
  void callBackground('articleLeft', { url: pageAddress() });
}

const HANDLERS: { readonly [N in keyof ReaderCalls]: (args: CallArgs<N>) => CallValue<N> } = {
  extract,
  currentReading: () => (reading?.pageUrl === pageAddress() ? reading.readingId : null),
  paint: ({ marks }) => paint(marks),
  reveal: ({ start, end }) => reveal(start, end),
  step: ({ isBack }) => shown?.step(isBack, true) ?? false,
};

function answer<N extends keyof ReaderCalls>(call: N, args: CallArgs<N>) {
  return settle<N>(() => HANDLERS[call](args));
}

if (onceHere('reader')) {
  const { signal } = new AbortController();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender, sendResponse: (answer: unknown) => void) => {
    // Only the extension itself can reach a content script, never another tab.
    const isOwn = sender.id === browser.runtime.id && !sender.tab;
    const checked = isOwn ? checkMessage<keyof ReaderCalls>(message, READER_CALL_SHAPES) : null;
    // Not a promise: without the polyfill Chrome waits only for `true`.
    if (checked) answer(checked.call, checked.args).then(sendResponse);
    else sendResponse(undefined);
    return true;
  });
  setBrowserTexts();
  shown = new PageMarks(signal);
  watchNavigation(leave, signal);
  watchChanges(followChanges, signal);
  // Pages that follow the reader's scheme are dark from now on, or light.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => paint(marks), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && void callBackground('pageRestored', { url: pageAddress() }), { signal });
}
