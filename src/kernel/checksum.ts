import { intAt } from './memory';

/**
 * Checksum of a record whose own checksum fills its first four bytes, begun with `seed`. Each step is a bijection of the state, so one
 * changed word always changes the sum. The record is aligned to four bytes. Four sums of every fourth word, which no step waits for, are summed up
 * in the end.
 * Source: FNV-1a (Fowler, Noll, Vo) by words instead of bytes, with a shift so that high bits reach low ones.
 */
export function checksum(record: usize, length: i32, seed: i32): i32 {
  let sum = seed;
  let second = seed;
  let third = seed;
  let fourth = seed;
  const words = length >> 2;
  let i = 1;
  for (; i + 3 < words; i += 4) {
    sum = step(sum, intAt(record, i));
    second = step(second, intAt(record, i + 1));
    third = step(third, intAt(record, i + 2));
    fourth = step(fourth, intAt(record, i + 3));
  }
  sum = step(step(step(sum, second), third), fourth);
  for (; i < words; i++) sum = step(sum, intAt(record, i));
  for (let at = words * 4; at < length; at++) sum = step(sum, <i32>load<u8>(record + at));
  return sum;
}

@inline
function step(sum: i32, word: i32): i32 {
  const mixed = (sum ^ word) * 0x01000193;
  return mixed ^ <i32>(<u32>mixed >>> 15);
}
