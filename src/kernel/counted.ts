import { intAt, reserve, reserveZeros, setInt } from './memory';

/** The hashes of many lists, counted by open addressing. Those that two lists have are numbered from 0. */
@unmanaged
export class Counted {
  /** Per slot the place of its hash in `keys` plus 1; 0 for a free one. */
  slots: usize;
  mask: i32;
  /** Every hash once, in the order in which they came, and how often each was added. */
  keys: usize;
  counts: usize;
  distinct: i32;
  /** Of all hashes that were added, in their order, the place in `keys`. */
  added: usize;
  addedCount: i32;
  /** Per hash: its number where two lists have it, -1 elsewhere. */
  numbers: usize;
  /** Of these numbers. */
  size: i32;
  /** Hashes that stand in two lists or more, repeats included. */
  entries: i32;
}

/** A table for at most `most` hashes. */
export function countedFor(most: i32): Counted {
  let size = 2;
  while (size < 2 * most + 2) size <<= 1;
  const table = changetype<Counted>(reserve(offsetof<Counted>()));
  table.slots = reserveZeros(size << 2);
  table.mask = size - 1;
  table.keys = reserve(most << 2);
  table.counts = reserve(most << 2);
  table.distinct = 0;
  table.added = reserve(most << 2);
  table.addedCount = 0;
  return table;
}

/** Adds a list of hashes, each once in it. */
export function addHashes(table: Counted, list: usize, length: i32): void {
  const slots = table.slots;
  const mask = table.mask;
  const keys = table.keys;
  const counts = table.counts;
  let next = table.added + ((<usize>table.addedCount) << 2);
  for (let i = 0; i < length; i++) {
    const hash = intAt(list, i);
    let slot = hash & mask;
    let place = intAt(slots, slot) - 1;
    while (place >= 0 && intAt(keys, place) !== hash) {
      slot = (slot + 1) & mask;
      place = intAt(slots, slot) - 1;
    }
    if (place < 0) {
      place = table.distinct++;
      setInt(slots, slot, place + 1);
      setInt(keys, place, hash);
      setInt(counts, place, 0);
    }
    setInt(counts, place, intAt(counts, place) + 1);
    store<i32>(next, place);
    next += 4;
  }
  table.addedCount += length;
}

/** Numbers the hashes that two lists have. */
export function numberShared(table: Counted): void {
  table.numbers = reserve(table.distinct << 2);
  table.size = 0;
  table.entries = 0;
  for (let place = 0; place < table.distinct; place++) {
    const count = intAt(table.counts, place);
    if (count > 1) table.entries += count;
    setInt(table.numbers, place, count > 1 ? table.size++ : -1);
  }
}

/** The number of the hash that was added as number `i` of all; -1 where one list alone has it. */
@inline
export function numberOf(table: Counted, i: i32): i32 {
  return intAt(table.numbers, intAt(table.added, i));
}
