import { intAt, reserve, reserveZeros, setInt, setShort, shortAt } from './memory';

/** The hashes of many lists, counted by open addressing. Those that two lists have are numbered from 0. */
@unmanaged
export class Counted {
  keys: usize;
  /** Per slot, how often its hash was added; 0 for a free one. */
  counts: usize;
  mask: i32;
  /** Per slot: the number of its hash where two lists have it, -1 elsewhere. */
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
  table.keys = reserve(size << 2);
  table.counts = reserveZeros(size << 1);
  table.mask = size - 1;
  return table;
}

/** Adds a list of hashes, each once in it. */
export function addHashes(table: Counted, list: usize, length: i32): void {
  const keys = table.keys;
  const counts = table.counts;
  for (let i = 0; i < length; i++) {
    const hash = intAt(list, i);
    const slot = slotOf(table, hash);
    setInt(keys, slot, hash);
    setShort(counts, slot, shortAt(counts, slot) + 1);
  }
}

/** Numbers the hashes that two lists have. */
export function numberShared(table: Counted): void {
  const length = table.mask + 1;
  table.numbers = reserve(length << 2);
  table.size = 0;
  table.entries = 0;
  for (let slot = 0; slot < length; slot++) {
    const count = shortAt(table.counts, slot);
    if (count > 1) table.entries += count;
    setInt(table.numbers, slot, count > 1 ? table.size++ : -1);
  }
}

/** The number of a hash that was added; -1 where one list alone has it. */
export function numberOf(table: Counted, hash: i32): i32 {
  return intAt(table.numbers, slotOf(table, hash));
}

@inline
function slotOf(table: Counted, hash: i32): i32 {
  const mask = table.mask;
  let slot = hash & mask;
  while (shortAt(table.counts, slot) !== 0 && intAt(table.keys, slot) !== hash) slot = (slot + 1) & mask;
  return slot;
}
