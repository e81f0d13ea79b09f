import { intAt, reserve, reserveZeros, setInt } from './memory';
import { foundEnd, foundStart } from './postings';

/** How `engine/match/index/bucket.ts` writes a posting: steps of slots times 16, plus the impact. */
const IMPACT_BITS = 4;
const MAX_IMPACT = 15;

/** Sums of weighted impacts by slot as numbers of 32 bits, and the slots that have one, in the order of their first posting. */
let scores: usize = 0;
let size: i32 = 0;
let touched: usize = 0;
let touchedCount: i32 = 0;
let touchedMost: i32 = 0;

/** Begins sums for `slots` slots, of which at most `most` will have one. */
export function beginScores(slots: i32, most: i32): void {
  size = slots;
  scores = reserveZeros(slots << 2);
  touchedMost = min(slots, most);
  touched = reserve(touchedMost << 2);
  touchedCount = 0;
}

@inline
function scoreOf(slot: i32): f32 {
  return load<f32>(scores + ((<usize>slot) << 2));
}

@inline
function setScore(slot: i32, score: f32): void {
  store<f32>(scores + ((<usize>slot) << 2), score);
}

/** Where the next posting is read. */
let next: usize = 0;

/** The next posting that was found last, seven bits a byte, lowest first (LEB128). */
@inline
function readPosting(): u32 {
  let byte = <u32>load<u8>(next++);
  let value = byte & 0x7f;
  for (let shift: u32 = 7; byte > 0x7f && shift < 35 && next < foundEnd; shift += 7) {
    byte = <u32>load<u8>(next++);
    value |= (byte & 0x7f) << shift;
  }
  return value;
}

/** Adds `weight` times one plus impact for every posting that was found last; `slot` is the segment's first one. One outside the range ends it. */
export function addFound(first: i32, weight: f64): void {
  let slot = first;
  for (next = foundStart; next < foundEnd; ) {
    const value = readPosting();
    slot += <i32>(value >>> IMPACT_BITS);
    if (<u32>slot >= <u32>size) return;
    const score = scoreOf(slot);
    if (score === 0) {
      if (touchedCount === touchedMost) return;
      setInt(touched, touchedCount++, slot);
    }
    setScore(slot, <f32>(<f64>score + weight * <f64>(1 + (value & MAX_IMPACT))));
  }
}

/** Multiplies by `factor` the sums of the slots of the postings that were found last; those without a sum stay without. */
export function raiseFound(first: i32, factor: f64): void {
  let slot = first;
  for (next = foundStart; next < foundEnd; ) {
    const value = readPosting();
    slot += <i32>(value >>> IMPACT_BITS);
    if (<u32>slot >= <u32>size) return;
    setScore(slot, <f32>(<f64>scoreOf(slot) * factor));
  }
}

/** Where the best slots stand after `bestSlots`, best first. */
let heap: usize = 0;
let heapSize: i32 = 0;

/** Finds the `most` best slots, best first, of equal ones the earlier first; returns how many there are. They stand at `bestSlot`. */
export function bestSlots(most: i32): i32 {
  heap = reserve((most + 1) << 2);
  heapSize = 0;
  for (let i = 0; i < touchedCount; i++) {
    const slot = intAt(touched, i);
    if (heapSize < most) rise(heapSize++, slot);
    else if (isBefore(slot, intAt(heap, 0))) sink(slot, heapSize);
  }
  // The worst stands first: it goes to the end, again and again.
  for (let end = heapSize - 1; end > 0; end--) {
    const last = intAt(heap, end);
    setInt(heap, end, intAt(heap, 0));
    sink(last, end);
  }
  return heapSize;
}

/** The slot of rank `i` after `bestSlots`. */
export function bestSlot(i: i32): i32 {
  return intAt(heap, i);
}

/** The sum of a slot. */
export function slotScore(slot: i32): f64 {
  return <f64>scoreOf(slot);
}

function isBefore(a: i32, b: i32): bool {
  const scoreA = scoreOf(a);
  const scoreB = scoreOf(b);
  return scoreA > scoreB || (scoreA === scoreB && a < b);
}

/** Puts a slot at the end of the heap and lets it rise above better ones. */
function rise(end: i32, slot: i32): void {
  let at = end;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isBefore(intAt(heap, above), slot)) break;
    setInt(heap, at, intAt(heap, above));
    at = above;
  }
  setInt(heap, at, slot);
}

/** Puts a slot at the top of a heap of `length` and lets it sink below worse ones. */
function sink(slot: i32, length: i32): void {
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= length) break;
    if (below + 1 < length && isBefore(intAt(heap, below), intAt(heap, below + 1))) below++;
    if (!isBefore(slot, intAt(heap, below))) break;
    setInt(heap, at, intAt(heap, below));
    at = below;
  }
  setInt(heap, at, slot);
}
