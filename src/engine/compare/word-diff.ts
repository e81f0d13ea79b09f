import type { Side } from './pair.ts';
import { PlaceChains } from './place-chains.ts';

/** Words `[aFrom, aTo)` of a stand where b has `[bFrom, bTo)`; one of the two may be empty. */
export interface WordChange {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** Words of one side that are compared; the rest of a longer range is left out. */
const MAX_WORDS = 250;

/** Pairs of equal words beyond which two ranges count as wholly different: one word over and over. It bounds time and memory. */
const MAX_MATCHES = 8192;

/**
 * The word operations that turn the tokens `[aFrom, aTo)` of a into `[bFrom, bTo)` of b, in order, as token ranges. Words are equal when
 * their normalised forms are; a longest common subsequence is kept. Equal ranges give an empty list.
 *
 * By Hunt and Szymanski (A fast algorithm for computing longest common subsequences, CACM 20(5), 1977): O((words + equal pairs) · log words).
 * Retold sentences share few words, which is the best case here and the worst of Myers' algorithm, which the package `diff` has; see
 * `npm run bench -- compare`.
 */
export function diffWords(a: Side, aFrom: number, aTo: number, b: Side, bFrom: number, bTo: number): WordChange[] {
  return changesOf(a.words, aFrom, Math.min(aTo, aFrom + MAX_WORDS), b.words, bFrom, Math.min(bTo, bFrom + MAX_WORDS));
}

/** Longest sequence that `diffSequences` takes. */
export const MAX_SEQUENCE = 300;

/** `diffWords` of two whole sequences of word numbers, none below 0, each of at most `MAX_SEQUENCE`. */
export function diffSequences(a: Int32Array, b: Int32Array): WordChange[] {
  return changesOf(a, 0, a.length, b, 0, b.length);
}

/** `diffWords` by stems and name roots: `include` and `included` are equal, stop words as they stand. */
export function diffTerms(a: Side, aFrom: number, aTo: number, b: Side, bFrom: number, bTo: number): WordChange[] {
  return changesOf(a.keys, aFrom, Math.min(aTo, aFrom + MAX_WORDS), b.keys, bFrom, Math.min(bTo, bFrom + MAX_WORDS));
}

function changesOf(left: Int32Array, aFrom: number, aTo: number, right: Int32Array, bFrom: number, bTo: number): WordChange[] {
  let aStart = aFrom;
  let bStart = bFrom;
  let aEnd = aTo;
  let bEnd = bTo;
  while (aStart < aEnd && bStart < bEnd && left[aStart] === right[bStart]) {
    aStart++;
    bStart++;
  }
  while (aEnd > aStart && bEnd > bStart && left[aEnd - 1] === right[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  if (aStart === aEnd && bStart === bEnd) return [];
  if (aStart === aEnd || bStart === bEnd) return [{ aFrom: aStart, aTo: aEnd, bFrom: bStart, bTo: bEnd }];
  return changesAround(commonPairs(left, aStart, aEnd, right, bStart, bEnd), aStart, aEnd, bStart, bEnd);
}

/** What lies between the pairs of equal words, last pair first in `pairs` as a, b, a, b … */
function changesAround(pairs: readonly number[], aStart: number, aEnd: number, bStart: number, bEnd: number): WordChange[] {
  const changes: WordChange[] = [];
  let i = aStart;
  let j = bStart;
  for (let k = pairs.length - 2; k >= -2; k -= 2) {
    const nextA = k < 0 ? aEnd : (pairs[k] as number);
    const nextB = k < 0 ? bEnd : (pairs[k + 1] as number);
    if (nextA > i || nextB > j) changes.push({ aFrom: i, aTo: nextA, bFrom: j, bTo: nextB });
    i = nextA + 1;
    j = nextB + 1;
  }
  return changes;
}

// Room for the search below, made once: it is left as it was found.
const places = new PlaceChains(MAX_SEQUENCE);
const tailPlace = new Int32Array(MAX_SEQUENCE);
const tailMatch = new Int32Array(MAX_SEQUENCE);
const matchA = new Int32Array(MAX_MATCHES);
const matchB = new Int32Array(MAX_MATCHES);
const matchBefore = new Int32Array(MAX_MATCHES);

/** A longest common subsequence as places a, b, a, b …, from its end to its beginning; empty where there are too many equal pairs. */
function commonPairs(left: Int32Array, aStart: number, aEnd: number, right: Int32Array, bStart: number, bEnd: number): number[] {
  places.fill(right, bStart, bEnd);
  let length = 0;
  let matches = 0;
  for (let i = aStart; i < aEnd && matches < MAX_MATCHES; i++) {
    const word = left[i] as number;
    for (let j = places.lastOf(word); j >= 0 && matches < MAX_MATCHES; j = places.before[j] as number) {
      const k = tailFor(j, length);
      tailPlace[k] = j;
      tailMatch[k] = matches;
      matchA[matches] = i;
      matchB[matches] = j + bStart;
      matchBefore[matches] = k > 0 ? (tailMatch[k - 1] as number) : -1;
      matches++;
      if (k === length) length++;
    }
  }
  places.clear(right, bStart, bEnd);
  const pairs: number[] = [];
  if (length === 0 || matches === MAX_MATCHES) return pairs;
  for (let m = tailMatch[length - 1] as number; m >= 0; m = matchBefore[m] as number) pairs.push(matchA[m] as number, matchB[m] as number);
  return pairs;
}

/** The first of the `length` ascending tails that is not below `place`. */
function tailFor(place: number, length: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tailPlace[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
