import type { TextSelector } from '../shared/views.ts';
import { matchQuote } from './match-quote.ts';
import { normalizeText, type PageText, toRange } from './page-text.ts';

/**
 * The range of the page where the selected words stand; null where they are not in the page as it is now.
 * `articleLength` is the length of the extracted text that the selector's offset counts.
 */
export function anchor(page: PageText, selector: TextSelector, articleLength: number): Range | null {
  const exact = normalizeText(selector.exact);
  const lead = exact.length - exact.trimStart().length;
  const found = matchQuote(page.text, {
    exact: exact.trim(),
    prefix: normalizeText(selector.prefix + ' '.repeat(lead)),
    suffix: normalizeText(selector.suffix),
    place: selector.start / Math.max(1, articleLength),
  });
  return found ? toRange(page, found.start, found.end) : null;
}
