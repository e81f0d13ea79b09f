import { backgroundLevel, idfOf, LEVELS } from './background-table';
import { doubleAt, intAt, reserve, setDouble } from './memory';

/** The corpus of this query: hashes by rising order, how many reports hold each. */
let corpusSize: f64 = 0;
let listed: i32 = 0;
let hashes: usize = 0;
let counts: usize = 0;
/** Idf of an unlisted term by its level in the background table: a logarithm for each of some thousand terms would cost as much as all else. */
let unlistedIdfs: usize = 0;

/** Where the hashes of `length` terms are to be written, and after them their counts as numbers of 32 bits. */
export function reserveCorpus(size: f64, unlistedCount: f64, length: i32): usize {
  corpusSize = size;
  listed = length;
  unlistedIdfs = reserve(LEVELS << 3);
  for (let level = 0; level < LEVELS; level++) setDouble(unlistedIdfs, level, idfOf(level, unlistedCount, size));
  hashes = reserve(length << 3);
  counts = hashes + ((<usize>length) << 2);
  return hashes;
}

/** `inverseFrequency` of a term in the corpus of this query. */
export function corpusIdf(term: i32): f64 {
  let low = 0;
  let high = listed;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (intAt(hashes, middle) < term) low = middle + 1;
    else high = middle;
  }
  const isListed = low < listed && intAt(hashes, low) === term;
  const level = backgroundLevel(term);
  return isListed ? idfOf(level, <f64>load<f32>(counts + ((<usize>low) << 2)), corpusSize) : doubleAt(unlistedIdfs, level);
}
