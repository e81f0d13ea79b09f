import type { Span } from '../engine/report.ts';
import type { TextSelector } from './views.ts';

/** Characters of context on each side of a selector, as in the W3C examples of TextQuoteSelector. */
const CONTEXT = 32;

/** The selector of a range of the extracted article text. */
export function selectText(text: string, { start, end }: Span): TextSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}
