import { intAt, reserve, reserveZeros, setInt } from './memory';
import { foundEnd, foundStart } from './postings';
import { varintLength, varintOf } from './varint';

/** How `engine/match/index/bucket.ts` writes a posting: steps of slots times 16, plus the impact. */
const IMPACT_BITS = 4;
const MAX_IMPACT = 15;

/** Sums of weighted impacts by slot as numbers of 32 bits, and the slots that have one, in the order of their first posting. */
let scores: usize = 0;
let size: i32 = 0;
let touched: usize = 0;
let touchedCount: i32 = 0;
let touchedMost: i32 = 0;

/**
 * Begins sums for `slots` slots, of which at most `most` will have one. All of their memory is written, which `rehearseScoring` in
 * `engine/match/index/query-index.ts` is for.
 */
export function beginScores(slots: i32, most: i32): void {
  size = slots;
  scores = reserveZeros(slots << 2);
  touchedMost = min(slots, most);
  touched = reserveZeros(touchedMost << 2);
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

/** Adds `weight` times one plus impact for every posting that was found last; `first` is the segment's first slot. One outside the range ends it. */
export function addFound(first: i32, weight: f64): void {
  // All in locals: a waking background runs this before it is optimised, when a global is read from memory each time.
  const sums = scores;
  const slots = size;
  const list = touched;
  const most = touchedMost;
  const end = foundEnd;
  let count = touchedCount;
  let slot = first;
  for (let at = foundStart; at < end; ) {
    const bytes = load<u64>(at);
    const length = varintLength(bytes);
    const value = varintOf(bytes, length);
    at += length;
    slot += <i32>(value >>> IMPACT_BITS);
    if (<u32>slot >= <u32>slots) break;
    const sum = sums + ((<usize>slot) << 2);
    const score = load<f32>(sum);
    // Written before it is known whether the slot is new: which it is, no processor foresees.
    if (count < most) store<i32>(list + ((<usize>count) << 2), slot);
    else if (score === 0) break;
    count += <i32>(score === 0);
    store<f32>(sum, <f32>(<f64>score + weight * <f64>(1 + (value & MAX_IMPACT))));
  }
  touchedCount = count;
}

/** Multiplies by `factor` the sums of the slots of the postings that were found last; those without a sum stay without. */
export function raiseFound(first: i32, factor: f64): void {
  const end = foundEnd;
  let slot = first;
  for (let at = foundStart; at < end; ) {
    const bytes = load<u64>(at);
    const length = varintLength(bytes);
    at += length;
    slot += <i32>(varintOf(bytes, length) >>> IMPACT_BITS);
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
  heapSize = min(most, touchedCount);
  if (heapSize === 0) return 0;
  for (let i = 0; i < heapSize; i++) rise(i, intAt(touched, i));
  const list = touched;
  const sums = scores;
  const count = touchedCount;
  let worst = scoreOf(intAt(heap, 0));
  for (let i = heapSize; i < count; i++) {
    const slot = intAt(list, i);
    // Nearly all are worse, and need no call.
    if (load<f32>(sums + ((<usize>slot) << 2)) < worst || !isBefore(slot, intAt(heap, 0))) continue;
    sink(slot, heapSize);
    worst = scoreOf(intAt(heap, 0));
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
