import { CAPITAL, ENTRY_AT, ENTRY_KIND, ENTRY_LENGTH, ENTRY_SIZE, PLAIN, WIDE } from '../../engine/text/word-entry';
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
  /** `ENTRY_SIZE` numbers of each word. */
  words: IntList;
}

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
    setInt(places.at, i + 2, numberOf(known, start, intAt(places.at, i + 1) - start));
  }
}

function numberOf(table: WordTable, start: i32, length: i32): i32 {
  const at = placeOf(start);
  const hash = hashOf(at, length);
  const entries = table.words.at;
  let slot = hash & table.mask;
  for (; ; slot = (slot + 1) & table.mask) {
    const number = intAt(table.slots, slot) - 1;
    if (number < 0) break;
    const entry = number * ENTRY_SIZE;
    if (intAt(entries, entry) === hash && isSame(intAt(entries, entry + ENTRY_AT), intAt(entries, entry + ENTRY_LENGTH), at, length)) return number;
  }
  return add(table, hash, start, length, slot);
}

function add(table: WordTable, hash: i32, start: i32, length: i32, slot: i32): i32 {
  const words = table.words;
  const number = words.length / ENTRY_SIZE;
  const own = reserve(length << 1);
  memory.copy(own, placeOf(start), (<usize>length) << 1);
  words.add(hash);
  words.add(<i32>own);
  words.add(length);
  words.add(kindOf(own, length));
  words.add(start);
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

/** Sum of the kinds of a word. */
function kindOf(word: usize, length: i32): i32 {
  let kind = isCapital(shortAt(word, 0)) ? PLAIN | CAPITAL : PLAIN;
  for (let i = 0; i < length; i++) {
    const unit = shortAt(word, i);
    if (!isCapital(unit & ~LOWER)) kind &= ~PLAIN;
    if (unit > 0xff) kind |= WIDE;
  }
  return kind;
}

/** The bit that tells a small letter of ASCII from its capital. */
const LOWER = 0x20;

@inline
function isCapital(unit: i32): bool {
  return unit >= 0x41 && unit <= 0x5a;
}

/** Where the words of a table have their entries. */
export function entriesOf(table: usize): usize {
  return changetype<WordTable>(table).words.at;
}

/** Where `spellWords` has written, and for how many code units there is room. */
let spelled: usize = 0;
let room: i32 = 0;

export function spelledAt(): usize {
  return spelled;
}

/**
 * Writes the words of a table from number `from` on, each with a line break behind it: plain ones in small letters, wide ones as nothing, so
 * that one byte a character is enough for the whole, others as they are. Returns how many code units these are.
 */
export function spellWords(table: usize, from: i32): i32 {
  const words = changetype<WordTable>(table).words;
  let most = 0;
  for (let entry = from * ENTRY_SIZE; entry < words.length; entry += ENTRY_SIZE) most += intAt(words.at, entry + ENTRY_LENGTH) + 1;
  if (most > room) {
    // The old room is left behind, as that of a list is.
    room = max(most, 2 * room);
    spelled = reserve(room << 1);
  }
  let to = spelled;
  for (let entry = from * ENTRY_SIZE; entry < words.length; entry += ENTRY_SIZE) {
    const kind = intAt(words.at, entry + ENTRY_KIND);
    const word = <usize>intAt(words.at, entry + ENTRY_AT);
    const length = kind & WIDE ? 0 : intAt(words.at, entry + ENTRY_LENGTH);
    const lower = kind & PLAIN ? LOWER : 0;
    for (let i = 0; i < length; i++, to += 2) store<u16>(to, <u16>(shortAt(word, i) | lower));
    store<u16>(to, 0x0a);
    to += 2;
  }
  return <i32>((to - spelled) >> 1);
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
