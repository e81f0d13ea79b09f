/** The postings of the term that `findTerm` found last: number of reports, and their bytes `[start, end)`. */
export let foundCount: i32 = 0;
export let foundStart: usize = 0;
export let foundEnd: usize = 0;

/** Where the next number is read, and where its bytes must end: damaged bytes end every loop. */
let at: usize = 0;
let limit: usize = 0;

/** Looks a term up in a bucket, as `engine/match/index/bucket.ts` writes it; false where it has none. */
export function findTerm(bucket: usize, length: i32, wanted: u32): bool {
  at = bucket;
  limit = bucket + length;
  let hash: u64 = 0;
  while (at < limit) {
    hash += readNumber();
    const count = readNumber();
    let bytes: u64;
    if (count > 1) bytes = readNumber();
    else bytes = numberLength();
    if (bytes > <u64>(limit - at)) return false;
    if (hash >= <u64>wanted) {
      foundCount = <i32>min<u64>(count, <u64>i32.MAX_VALUE);
      foundStart = at;
      foundEnd = at + <usize>bytes;
      return hash === <u64>wanted;
    }
    at += <usize>bytes;
  }
  return false;
}

/** Seven bits a byte, lowest first (LEB128). */
function readNumber(): u64 {
  let value: u64 = 0;
  for (let shift: u64 = 0; at < limit; shift += 7) {
    const byte = <u64>load<u8>(at++);
    if (shift < 64) value |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return value;
}

/** Bytes of the number that comes next. */
function numberLength(): u64 {
  let length: u64 = 1;
  while (length < 8 && at + <usize>length <= limit && load<u8>(at + <usize>length - 1) > 0x7f) length++;
  return length;
}
