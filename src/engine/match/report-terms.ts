import type { Report } from '../report.ts';
import { isEnglish } from '../text/stems.ts';
import { type CountedTerms, countTerms } from './count-terms.ts';
import { type ReportFacts, reportFacts } from './report-facts.ts';
import { IS_NAME, IS_NUMBER } from './term-marks.ts';
import { inverseFrequency, NO_FREQUENCIES } from './term-weights.ts';

/** Raised whenever terms of an older version can no longer be compared with new ones; stored terms must then be made anew. */
export const TERMS_VERSION = 2;

const MAX_TERMS = 64;
const MAX_SHARED = 32;

/** What matching keeps of one report: plain JSON of about 1 kB. Terms are hashes (see `hashTerm`) of stems. */
export interface ReportTerms extends ReportFacts {
  version: number;
  /** The most informative terms, best first, at most 64, each once; of a text that is not English then those names and figures that other languages may share. */
  terms: number[];
  /** Parallel to `terms`: count (1..31) shifted left by 4, and the four bits above. */
  marks: number[];
}

/** The terms of a report. They depend on the report alone, so that they can be stored for good. Empty text and title give empty lists. */
export function reportTerms(report: Report): ReportTerms {
  const counted = countTerms(report);
  return termsOf(counted, reportFacts(report, counted));
}

/** The terms of a report whose words are counted already. */
export function termsOf({ terms, marks }: CountedTerms, facts: ReportFacts): ReportTerms {
  const chosen = [...terms.subarray(0, MAX_TERMS).keys(), ...(isEnglish(facts.lang) ? [] : sharedBeyond(terms, marks))];
  return {
    version: TERMS_VERSION,
    terms: chosen.map((i) => terms[i] ?? 0),
    marks: chosen.map((i) => marks[i] ?? 0),
    ...facts,
  };
}

/** Names and figures beyond the first terms: those that English news writes come first, as German writes every noun like a name. */
function sharedBeyond(terms: Int32Array, marks: Uint16Array): number[] {
  const shared: number[] = [];
  for (let i = MAX_TERMS; i < terms.length; i++) if ((marks[i] ?? 0) & (IS_NAME | IS_NUMBER)) shared.push(i);
  const rarity = shared.map((i) => inverseFrequency(terms[i] ?? 0, NO_FREQUENCIES));
  const unknown = rarity.reduce((most, x) => Math.max(most, x), 0);
  const known = shared.filter((_, i) => (rarity[i] ?? 0) < unknown);
  return [...known, ...shared.filter((i) => !known.includes(i))].slice(0, MAX_SHARED);
}
