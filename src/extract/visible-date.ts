import { parseReportDate } from '../engine/read/report-date.ts';
import { type PageBlock, readPageBlocks } from './page-blocks.ts';

/** Elements that by their name hold the day of publication. */
const DATED =
  '[class*="publish" i], [class*="pubdate" i], [class*="date" i]:not(body), [class*="dateline" i], [class*="timestamp" i], [id*="date" i], [class*="byline" i], [class*="posted" i], [class*="submitted" i], ' +
  '[class*="entry-meta" i], [class*="article-meta" i], [class*="post-meta" i], [class*="article-info" i], [class*="artikel-info" i]';
/** Elements whose days are those of other articles, of comments or of the page. */
export const OF_OTHER_TEXTS =
  'aside, footer, nav, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="teaser" i], [class*="recommend" i]';
/** A byline is short; a longer text with a date in it may tell of anything. */
const LONGEST_BYLINE = 140;
const MOST_ELEMENTS = 60;
/** The byline stands at most so many paragraphs before or after the headline. */
const BLOCKS_BEFORE = 4;
const BLOCKS_AFTER = 10;
const OPENING = 24;
/** Openings of lines with the day of a later change. */
const CHANGED = /^(?:last )?(?:updated|modified|aktualisiert|zuletzt|stand\b|mis à jour|actualizado|aggiornato)/i;
const SHORTEST_HEADLINE = 15;
const WRITTEN_DAY =
  /(?<![\d.])(?:\d{4}-\d{2}-\d{2}|\d{4}\/\d{1,2}\/\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}(?:st|nd|rd|th|\.)? ?\p{L}{3,10}\.?,? \d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)/gu;

/** The day written by the headline, else in an element of the page that is named for a date; null where there is none. */
export function visibleDate(document: Document): string | null {
  for (const text of textsByHeadline(document)) {
    const date = writtenDay(text);
    if (date) {
      return date;
    }
  }
  for (const element of [...document.querySelectorAll(DATED)].slice(0, MOST_ELEMENTS)) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const date = text.length > LONGEST_BYLINE || element.closest(OF_OTHER_TEXTS) || element.closest('a[href]') ? null : writtenDay(text);
    if (date) {
      return date;
    }
  }
  return null;
}

function writtenDay(text: string): string | null {
  for (const [written] of text.matchAll(WRITTEN_DAY)) {
    const date = parseReportDate(written);
    if (date) {
      return date;
    }
  }
  return null;
}

/** The headline and the short paragraphs around it; of a longer one its opening, where some outlets write the day. */
function textsByHeadline(document: Document): string[] {
  const blocks = document.body ? readPageBlocks(document.body, () => false) : [];
  const headline = headlineIndex(document, blocks);
  return headline < 0
    ? []
    : blocks
        .slice(Math.max(0, headline - BLOCKS_BEFORE), headline + BLOCKS_AFTER)
        .filter((block) => block.linked <= 0.7 && !CHANGED.test(block.text))
        .map((block) => (block.text.length > LONGEST_BYLINE ? block.text.slice(0, OPENING) : block.text));
}

/** The heading that the page has for its title, else its first `h1`, which on some pages is the outlet's name. */
function headlineIndex(document: Document, blocks: readonly PageBlock[]): number {
  const title = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').slice(0, 1000) ?? '';
  const titled = blocks.findIndex(
    ({ text, element }) => text.length >= SHORTEST_HEADLINE && title.includes(text) && element.closest('h1, h2, h3') !== null,
  );
  return titled >= 0 ? titled : blocks.findIndex(({ element }) => element.closest('h1') !== null);
}
