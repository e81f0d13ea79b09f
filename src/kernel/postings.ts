import { varintLength, varintOf } from './varint';

/** The postings of the term that `findTerm` found last: number of reports, and their bytes `[start, end)`. */
export let foundCount: i32 = 0;
export let foundStart: usize = 0;
export let foundEnd: usize = 0;

/**
 * Looks a term up in a bucket, as `engine/match/index/bucket.ts` writes it; false where it has none. Damaged bytes end the search. What it needs
 * is in locals: before it is optimised, a global is read from memory each time.
 */
export function findTerm(bucket: usize, length: i32, wanted: u32): bool {
  const limit = bucket + length;
  let hash: u32 = 0;
  for (let at = bucket; at < limit; ) {
    let bytes = load<u64>(at);
    let size = varintLength(bytes);
    hash += varintOf(bytes, size);
    at += size;
    bytes = load<u64>(at);
    size = varintLength(bytes);
    const count = varintOf(bytes, size);
    at += size;
    bytes = load<u64>(at);
    size = varintLength(bytes);
    // One posting has no length before it.
    let postings = size;
    if (count > 1) {
      postings = <usize>varintOf(bytes, size);
      at += size;
    }
    if (at > limit || postings > limit - at) return false;
    if (hash >= wanted) {
      foundCount = <i32>min<u32>(count, i32.MAX_VALUE);
      foundStart = at;
      foundEnd = at + postings;
      return hash === wanted;
    }
    at += postings;
  }
  return false;
}
