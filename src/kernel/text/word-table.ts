import { intAt, reserve, reserveZeros, setInt, shortAt } from '../memory';
import { IntList, newList } from './int-list';
import { places } from './places';
import { placeOf } from './read-text';
import { WORD_SIZE } from './scan-words';

/**
 * Written words that were met, numbered from 0 in the order in which they came. Open addressing with linear probing (Knuth, The Art of
 * Computer Programming 3, 6.4, algorithm L); a slot holds a word's number plus 1, 0 is free.
 */
@final
@unmanaged
class WordTable {
  slots: usize;
  mask: i32;
  /** Of each word: hash, where its code units lie, how many they are. */
  words: IntList;
}

const ENTRY_SIZE = 3;
const FIRST_SLOTS = 1 << 11;

/** A table that knows no word; it stays for good. */
export function newTable(): usize {
  const table = changetype<WordTable>(reserveZeros(offsetof<WordTable>()));
  table.words = newList();
  resize(table, FIRST_SLOTS);
  return changetype<usize>(table);
}

/** Gives the words that were found last their numbers in a table. */
export function numberWords(table: usize): void {
  const known = changetype<WordTable>(table);
  for (let i = 0; i < places.length; i += WORD_SIZE) {
    const start = intAt(places.at, i);
    setInt(places.at, i + 2, numberOf(known, placeOf(start), intAt(places.at, i + 1) - start));
  }
}

function numberOf(table: WordTable, at: usize, length: i32): i32 {
  const hash = hashOf(at, length);
  const entries = table.words.at;
  let slot = hash & table.mask;
  for (; ; slot = (slot + 1) & table.mask) {
    const number = intAt(table.slots, slot) - 1;
    if (number < 0) break;
    const entry = number * ENTRY_SIZE;
    if (intAt(entries, entry) === hash && isSame(intAt(entries, entry + 1), intAt(entries, entry + 2), at, length)) return number;
  }
  return add(table, hash, at, length, slot);
}

function add(table: WordTable, hash: i32, at: usize, length: i32, slot: i32): i32 {
  const words = table.words;
  const number = words.length / ENTRY_SIZE;
  const own = reserve(length << 1);
  memory.copy(own, at, (<usize>length) << 1);
  words.add(hash);
  words.add(<i32>own);
  words.add(length);
  setInt(table.slots, slot, number + 1);
  if (2 * (number + 1) > table.mask) resize(table, 2 * (table.mask + 1));
  return number;
}

function resize(table: WordTable, size: i32): void {
  const slots = reserveZeros(size << 2);
  const mask = size - 1;
  const words = table.words;
  for (let entry = 0; entry < words.length; entry += ENTRY_SIZE) {
    let slot = intAt(words.at, entry) & mask;
    while (intAt(slots, slot) !== 0) slot = (slot + 1) & mask;
    setInt(slots, slot, entry / ENTRY_SIZE + 1);
  }
  table.slots = slots;
  table.mask = mask;
}

/** FNV-1a over UTF-16 code units, with the high bits folded into the low ones. */
function hashOf(at: usize, length: i32): i32 {
  let hash: u32 = 0x811c9dc5;
  for (let i = 0; i < length; i++) hash = (hash ^ shortAt(at, i)) * 0x01000193;
  return hash ^ (hash >>> 15);
}

function isSame(word: usize, wordLength: i32, at: usize, length: i32): boolean {
  if (wordLength !== length) return false;
  for (let i = 0; i < length; i++) if (shortAt(word, i) !== shortAt(at, i)) return false;
  return true;
}
