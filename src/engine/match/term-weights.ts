import { kernel } from './kernel.ts';

/** What weighting needs to know of a corpus; the index keeps it (`CountTable`). */
export interface Frequencies {
  /** Number of reports. */
  readonly size: number;
  /** Hashes of the terms whose number is known, by rising order, and in how many reports each is among the most informative terms. */
  readonly hashes: Int32Array;
  readonly counts: Float32Array;
  /** What other terms count. */
  readonly unlisted: number;
}

/** A corpus of which nothing is known: weights then rest on the background table alone. */
export const NO_FREQUENCIES: Frequencies = { size: 0, hashes: new Int32Array(0), counts: new Float32Array(0), unlisted: 0 };

/** Number of reports that hold the term among their most informative ones. */
export function documentFrequency(term: number, frequencies: Frequencies): number {
  return listedFrequency(term, frequencies) ?? frequencies.unlisted;
}

/** The same; undefined for a term that is not listed. */
export function listedFrequency(term: number, { hashes, counts }: Frequencies): number | undefined {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < term) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === term ? counts[low] : undefined;
}

/**
 * Inverse document frequency of a term (its hash), in natural log units, about 0 (in every report) to 9, never negative: the corpus's
 * own counts blended with those of the background (see `src/kernel/term-weights.ts`).
 */
export function inverseFrequency(term: number, corpus: Frequencies): number {
  return blendedIdf(term, documentFrequency(term, corpus), corpus.size);
}

/** The same where it is known in how many of `size` reports the term is. */
export function blendedIdf(term: number, holders: number, size: number): number {
  return kernel().inverseFrequency(term, holders, size);
}

/**
 * The 22 bits of a term's hash by which the background table knows it. The table has some 5,000 of 4.2 million values, so one
 * unknown term in 800 is taken for a known one.
 */
export function backgroundHash(term: number): number {
  return term >>> 10;
}
