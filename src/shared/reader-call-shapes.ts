import type { ReaderCalls } from './messages.ts';
import { isCount, isFlag, isText, listOf, orNull, record, type Shape } from './shapes.ts';

const MAX_MARKS = 1000;
const MAX_PASSAGES = 50;

const isSpan = record({ start: isCount, end: isCount });
const isSelector = record({ exact: isText, prefix: isText, suffix: isText, start: isCount });
const isPassage = record({ reportId: isText, source: orNull(isText), date: orNull(isText), text: isText, changed: listOf(isSpan, 10_000) });
const isMark = record({ id: isText, kind: isText, selector: isSelector, passages: listOf(isPassage, MAX_PASSAGES) });

/** Apart from those that the background checks: the reader script is put into pages and carries no more than it uses. */
export const READER_CALL_SHAPES: Readonly<Record<keyof ReaderCalls, Shape>> = {
  extract: record({}),
  currentReading: record({}),
  paint: record({ marks: listOf(isMark, MAX_MARKS) }),
  reveal: record({ start: isCount, end: isCount }),
  step: record({ isBack: isFlag }),
};
