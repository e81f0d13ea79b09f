import { intAt } from './memory';

/**
 * Checksum of a record whose own checksum fills its first four bytes, begun with `seed`. Each step is a bijection of the state, so one
 * changed word always changes the sum. The record is aligned to four bytes.
 * Source: FNV-1a (Fowler, Noll, Vo) by words instead of bytes, with a shift so that high bits reach low ones.
 */
export function checksum(record: usize, length: i32, seed: i32): i32 {
  let sum = seed;
  const words = length >> 2;
  for (let i = 1; i < words; i++) {
    sum = (sum ^ intAt(record, i)) * 0x01000193;
    sum ^= <i32>(<u32>sum >>> 15);
  }
  for (let i = words * 4; i < length; i++) sum = (sum ^ <i32>load<u8>(record + i)) * 0x01000193;
  return sum;
}
