import { alignUnits, type Unit } from './align-units.ts';
import type { Pair } from './pair.ts';

/** Two sentences that share terms, before they are set against the rest of the reports. */
export interface Overlap {
  a: Unit;
  b: Unit;
  cosine: number;
}

/** Pairs below this cosine are not looked at further. */
const MIN_COSINE = 0.08;

/** Most pairs of sentences that are scored; beyond it the most alike are kept. */
const MAX_PAIRS = 40_000;

/** A term that stands in more sentences of b than this does not propose pairs by itself. */
const MAX_POSTINGS = 60;

/**
 * Pairs of sentences with a telling term in common and a cosine that matters, in the order of b's sentences; the sums run over the terms'
 * postings.
 */
export function findOverlaps(pair: Pair): Overlap[] {
  const unitsA = alignUnits(pair.a, pair);
  const unitsB = alignUnits(pair.b, pair);
  const postings = postingsOf(unitsA, pair.idf.length);
  const timesInB = countUnits(unitsB, pair.idf.length);
  const products = new Float64Array(unitsA.length);
  const isProposed = new Uint8Array(unitsA.length);
  const overlaps: Overlap[] = [];
  for (const b of unitsB) {
    products.fill(0);
    isProposed.fill(0);
    for (let k = b.first; k < b.last; k++) {
      const term = b.list.terms[k] as number;
      const list = postings[term];
      if (!list) continue;
      const weight = pair.idf[term] as number;
      const isTelling = (timesInB[term] as number) <= MAX_POSTINGS;
      for (let at = 0; at < list.length; at++) {
        const i = list[at] as number;
        products[i] = (products[i] as number) + weight * weight;
        if (isTelling) isProposed[i] = 1;
      }
    }
    for (let i = 0; i < unitsA.length; i++) {
      if (isProposed[i] === 0) continue;
      const a = unitsA[i] as Unit;
      const cosine = (products[i] as number) / (a.length * b.length);
      if (cosine >= MIN_COSINE) overlaps.push({ a, b, cosine });
    }
  }
  return overlaps.length <= MAX_PAIRS ? overlaps : mostAlike(overlaps);
}

function mostAlike(overlaps: Overlap[]): Overlap[] {
  const kept = overlaps
    .sort((x, y) => y.cosine - x.cosine || x.a.sentence - y.a.sentence || x.b.sentence - y.b.sentence)
    .slice(0, MAX_PAIRS);
  return kept.sort((x, y) => x.b.sentence - y.b.sentence);
}

/** Per term: the units that have it, in order. */
function postingsOf(units: readonly Unit[], terms: number): (number[] | undefined)[] {
  const postings: (number[] | undefined)[] = new Array(terms);
  units.forEach(({ first, last, list: { terms: listed } }, i) => {
    for (let k = first; k < last; k++) {
      const term = listed[k] as number;
      const list = postings[term];
      if (list) list.push(i);
      else postings[term] = [i];
    }
  });
  return postings;
}

/** Per term: how many units have it. */
function countUnits(units: readonly Unit[], terms: number): Int32Array {
  const counts = new Int32Array(terms);
  for (const { first, last, list } of units) {
    for (let k = first; k < last; k++) {
      const term = list.terms[k] as number;
      counts[term] = (counts[term] as number) + 1;
    }
  }
  return counts;
}
