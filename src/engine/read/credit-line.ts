import { AGENCY_NAMES } from './agencies.ts';

const CREDIT_LEAD =
  /^[([—–-]*\s*(?:source|sources|agency|agencies|credit|via|with inputs? from|with reporting by|with files from|from|quelle|fuente|fonte|avec)\b\s*:?\s*(.{2,60}?)[\s.)\]]*$/iu;
const EXPLICIT_LEAD = /^[([—–-]*\s*(?:source|agency|quelle|fuente|fonte)\b/iu;
const BARE = /^[([—–-]*\s*(.{2,40}?)[\s.)\]]*$/u;
const DATELINE = /^[^\n(]{0,60}\(([^\n()]{2,40})\)\s*\.?\s*[-—–:]/u;
const CAPITAL_NAME = /^(?:The )?\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:of |de |and )?\p{Lu}[\p{L}\p{N}&'’.-]*){0,4}$/u;
/** A credit stands in one of the last paragraphs, and a paragraph longer than this is prose. */
const CREDIT_PARAGRAPHS = 3;
const LONGEST_CREDIT = 80;

/**
 * The news agency whose text a report carries: from a credit line among its last paragraphs (`Source AFP`), else from its
 * dateline (`GENEVA (Reuters) -`). Known agencies get their usual short name; after the word `source` any capitalised name
 * counts. Picture credits (`IMAGE: AP`) say nothing of the text. Null where none is named.
 */
export function readAgency(text: string): string | null {
  const paragraphs = text.slice(-1000).split(/\n\s{0,20}\n/);
  for (const paragraph of paragraphs.slice(-CREDIT_PARAGRAPHS).reverse()) {
    const agency = creditAgency(paragraph.trim());
    if (agency) {
      return agency;
    }
  }
  const dateline = DATELINE.exec(text.slice(0, 120));
  return dateline ? knownAgency(dateline[1]) : null;
}

function creditAgency(paragraph: string): string | null {
  if (paragraph.length > LONGEST_CREDIT) {
    return null;
  }
  const named = CREDIT_LEAD.exec(paragraph)?.[1]?.trim();
  if (!named) {
    return knownAgency(BARE.exec(paragraph)?.[1]);
  }
  const known = named
    .split(/\s*(?:,|\/|&|\band\b)\s*/)
    .map(knownAgency)
    .find((agency) => agency !== null);
  return known ?? (EXPLICIT_LEAD.test(paragraph) && CAPITAL_NAME.test(named) ? named : null);
}

function knownAgency(name: string | undefined): string | null {
  return (name && AGENCY_NAMES.get(name.trim().toLowerCase())) || null;
}
