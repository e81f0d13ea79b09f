import { parseReportDate } from '../engine/read/report-date.ts';

/** Elements that by their name hold the day of publication. */
const DATED =
  '[class*="publish" i], [class*="pubdate" i], [class*="date" i]:not(body), [class*="dateline" i], [class*="timestamp" i], [id*="date" i], [class*="byline" i], [class*="posted" i], ' +
  '[class*="entry-meta" i], [class*="article-meta" i], [class*="post-meta" i], [class*="article-info" i], [class*="artikel-info" i]';
const OTHERS =
  'aside, footer, nav, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="teaser" i], [class*="recommend" i], a[href]';
/** A byline is short; a longer text with a date in it may tell of anything. */
const LONGEST_BYLINE = 140;
const MOST_ELEMENTS = 60;
const WRITTEN_DAY =
  /(?<![\d.])(?:\d{4}-\d{2}-\d{2}|\d{4}\/\d{1,2}\/\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}(?:st|nd|rd|th|\.)? ?\p{L}{3,10}\.?,? \d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)/gu;

/** The first day written in an element of the page that is named for a date or stands by the headline; null where there is none. */
export function visibleDate(document: Document): string | null {
  for (const element of [...[...document.querySelectorAll(DATED)].slice(0, MOST_ELEMENTS), ...elementsBelowHeadline(document)]) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length > LONGEST_BYLINE || element.closest(OTHERS)) {
      continue;
    }
    for (const [written] of text.matchAll(WRITTEN_DAY)) {
      const date = parseReportDate(written);
      if (date) {
        return date;
      }
    }
  }
  return null;
}

/** Walked by hand: linkedom takes time with the square of siblings for `h1 ~ p`. */
function elementsBelowHeadline(document: Document): Element[] {
  const found: Element[] = [];
  let next = document.querySelector('h1')?.nextElementSibling ?? null;
  for (let step = 0; next && step < 5; step++) {
    found.push(next);
    next = next.nextElementSibling;
  }
  return found;
}
