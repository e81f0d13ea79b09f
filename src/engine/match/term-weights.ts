import { BACKGROUND_REPORTS, CLASS_REPORTS, STEM_CLASSES } from './background-frequencies.ts';
import { HashLevels } from './hash-levels.ts';

/** What weighting needs to know of a corpus; the index keeps it (`CountTable`). */
export interface Frequencies {
  /** Number of reports. */
  readonly size: number;
  /** Number of reports that hold the term among their most informative ones. */
  documentFrequency(term: number): number;
}

/** A corpus of which nothing is known: weights then rest on the background table alone. */
export const NO_FREQUENCIES: Frequencies = { size: 0, documentFrequency: () => 0 };

/** The background counts as much as a corpus of this many reports, so that a corpus of two or thirty has sensible weights. */
const BACKGROUND_WEIGHT = 2000;

/** Share of reports assumed to hold a term that is not in the table (the table stops at about one report in 500). */
const UNKNOWN_RATE = 0.0004;

let classes: HashLevels | undefined;
/** Share of reports by class. */
const RATES = Float64Array.from(CLASS_REPORTS, (reports) => reports / BACKGROUND_REPORTS);

/**
 * Inverse document frequency of a term (its hash), in natural log units, about 0 (in every report) to 9, never negative.
 * The corpus's own counts are blended with the background as Dirichlet smoothing does.
 * Source of the smoothing: Zhai and Lafferty, "A Study of Smoothing Methods for Language Models", 2004, section 2.
 */
export function inverseFrequency(term: number, corpus: Frequencies): number {
  classes ??= new HashLevels(STEM_CLASSES);
  const level = classes.levelOf(backgroundHash(term));
  const known = level < 0 ? 0 : (RATES[level] ?? 0);
  const expected = (level < 0 ? UNKNOWN_RATE : known) * BACKGROUND_WEIGHT;
  const share = (corpus.documentFrequency(term) + expected) / (corpus.size + BACKGROUND_WEIGHT);
  // A corpus counts only reports that hold the term among their best, so it must not make a common word look rare.
  return Math.max(0, -Math.log(Math.max(share, known)));
}

/**
 * The 22 bits of a term's hash by which the background table knows it. The table has some 5,000 of 4.2 million values, so one
 * unknown term in 800 is taken for a known one.
 */
export function backgroundHash(term: number): number {
  return term >>> 10;
}
