import { BACKGROUND_REPORTS, HASHES_BY_FREQUENCY } from './background-frequencies.ts';
import { readHashes } from './hash-list.ts';

/** What weighting needs to know of a corpus; an in-memory index or a stored sketch can give it. */
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

let rates: Map<number, number> | undefined;

/**
 * Inverse document frequency of a term (its hash), in natural log units, about 0 (in every report) to 9, never negative.
 * The corpus's own counts are blended with the background as Dirichlet smoothing does.
 * Source of the smoothing: Zhai and Lafferty, "A Study of Smoothing Methods for Language Models", 2004, section 2.
 */
export function inverseFrequency(term: number, corpus: Frequencies): number {
  const known = knownRate(term);
  const expected = (known ?? UNKNOWN_RATE) * BACKGROUND_WEIGHT;
  const share = (corpus.documentFrequency(term) + expected) / (corpus.size + BACKGROUND_WEIGHT);
  // A corpus counts only reports that hold the term among their best, so it must not make a common word look rare.
  return Math.max(0, -Math.log(Math.max(share, known ?? 0)));
}

/**
 * The 22 bits of a term's hash by which the background table knows it. The table has some 5,000 of 4.2 million values, so one
 * unknown term in 800 is taken for a known one.
 */
export function backgroundHash(term: number): number {
  return term >>> 10;
}

function knownRate(term: number): number | undefined {
  rates ??= readRates();
  return rates.get(backgroundHash(term));
}

function readRates(): Map<number, number> {
  const read = new Map<number, number>();
  for (const [reports, hashes] of HASHES_BY_FREQUENCY) {
    for (const hash of readHashes(hashes)) read.set(hash, reports / BACKGROUND_REPORTS);
  }
  return read;
}
