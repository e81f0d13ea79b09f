import { sharedText } from '../engine/compare/copies.ts';
import { type ReportVector, sharedTermShare } from '../engine/match/report-vector.ts';
import type { Report } from '../engine/report.ts';

/**
 * Share of words, both ways, from which a stored report counts as the page's own text: what is read from a page may have a
 * byline or a caption more than the file, or lack its credit line.
 */
const SAME_TEXT = 0.9;

/** Texts that share so many words share more of their terms than this. */
const SAME_TERMS = 0.6;

/**
 * Whether a stored report may be the very page, by what the index has of both: most are ruled out before they are read from the database. Of every
 * pair for which `isSamePage` is true this is true.
 */
export function mayBeSamePage(page: ReportVector, stored: ReportVector): boolean {
  return (page.url !== null && page.url === stored.url) || sharedTermShare(page, stored) >= SAME_TERMS;
}

/** Whether a stored report is the very page, not a copy of it by another outlet, which is a report of its own. */
export function isSamePage(page: Report, stored: Report): boolean {
  if (page.url !== null && page.url === stored.url) return true;
  if (!mayBeOneOutlet(page, stored)) return false;
  const shared = sharedText(page.text, stored.text);
  return shared.a >= SAME_TEXT && shared.b >= SAME_TEXT;
}

/** True where one outlet is unknown too; a page that names none gives its host, which says nothing against a name. */
function mayBeOneOutlet(page: Report, stored: Report): boolean {
  if (page.source === null || stored.source === null) return true;
  return outletKey(page.source) === outletKey(stored.source) || page.source === hostOf(page.url);
}

function outletKey(source: string): string {
  return source
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : null;
}
