import { doubleAt, intAt, keep, reserve, reserveZeros, setInt } from './memory';

/** The background counts as much as a corpus of this many reports, so that a corpus of two or thirty has sensible weights. */
const BACKGROUND_WEIGHT: f64 = 2000;
/** Share of reports assumed to hold a term that is not in the table (the table stops at about one report in 500). */
const UNKNOWN_RATE: f64 = 0.0004;

/** How `writeHashLevels` in `engine/match/hash-levels.ts` writes an entry: three characters of six bits, a gap and a level. */
const ENTRY_LENGTH = 3;
const FIRST_CODE = 40;
const BACKSLASH = 92;
const LEVEL_BITS = 5;
const LEVELS = 1 << LEVEL_BITS;
/** A level that no hash has: the entry only steps on. */
const STEP_LEVEL = LEVELS - 1;
/** Bits of a term that the table knows it by. */
const TABLE_SHIFT = 10;

/** Hash times 32 plus level plus 1, by open addressing; 0 for a free slot. */
let slots: usize = 0;
let mask: i32 = 0;
/** Share of reports by level. */
let rates: usize = 0;

/** Reads the background table, once: its text as bytes, and the share of reports of each level. It stays for good. */
export function setBackground(text: usize, length: i32, levelRates: usize): void {
  rates = levelRates;
  let size = 2;
  while (size < (2 * length) / ENTRY_LENGTH + 2) size <<= 1;
  mask = size - 1;
  slots = reserveZeros(size << 2);
  let hash = 0;
  for (let at = 0; at + 2 < length; at += ENTRY_LENGTH) {
    let value = 0;
    for (let i = at; i < at + ENTRY_LENGTH; i++) {
      const code = <i32>load<u8>(text + i);
      value = value * 64 + ((code > BACKSLASH ? code - 1 : code) - FIRST_CODE);
    }
    const level = value & STEP_LEVEL;
    hash += value >> LEVEL_BITS;
    if (level !== STEP_LEVEL) place(hash, level);
  }
  keep();
}

function place(hash: i32, level: i32): void {
  let slot = hash & mask;
  while (intAt(slots, slot) !== 0) slot = (slot + 1) & mask;
  setInt(slots, slot, hash * LEVELS + level + 1);
}

/** Share of reports of the background that hold a term; -1 where it is not in the table. */
function backgroundRate(term: i32): f64 {
  const hash = <i32>(<u32>term >>> TABLE_SHIFT);
  for (let slot = hash & mask; intAt(slots, slot) !== 0; slot = (slot + 1) & mask) {
    const entry = intAt(slots, slot) - 1;
    if (entry >> LEVEL_BITS === hash) return doubleAt(rates, entry & STEP_LEVEL);
  }
  return -1;
}

/**
 * Inverse document frequency of a term in natural log units, about 0 (in every report) to 9, never negative, given how many of `size`
 * reports of the corpus hold it. These are blended with the background as Dirichlet smoothing does.
 * Source of the smoothing: Zhai and Lafferty, "A Study of Smoothing Methods for Language Models", 2004, section 2.
 */
export function inverseFrequency(term: i32, holders: f64, size: f64): f64 {
  const rate = backgroundRate(term);
  const known = Math.max(0, rate);
  const expected = (rate < 0 ? UNKNOWN_RATE : known) * BACKGROUND_WEIGHT;
  const share = (holders + expected) / (size + BACKGROUND_WEIGHT);
  // A corpus counts only reports that hold the term among their best, so it must not make a common word look rare.
  return Math.max(0, -Math.log(Math.max(share, known)));
}

/** The corpus of this query: hashes by rising order, how many reports hold each, and what a term counts that is not listed. */
let corpusSize: f64 = 0;
let listed: i32 = 0;
let hashes: usize = 0;
let counts: usize = 0;
let unlisted: f64 = 0;

/** Where the hashes of `length` terms are to be written, and after them their counts as numbers of 32 bits. */
export function reserveCorpus(size: f64, unlistedCount: f64, length: i32): usize {
  corpusSize = size;
  unlisted = unlistedCount;
  listed = length;
  hashes = reserve(length << 3);
  counts = hashes + ((<usize>length) << 2);
  return hashes;
}

/** `inverseFrequency` of a term in the corpus of this query. */
export function corpusIdf(term: i32): f64 {
  let low = 0;
  let high = listed;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (intAt(hashes, middle) < term) low = middle + 1;
    else high = middle;
  }
  const isListed = low < listed && intAt(hashes, low) === term;
  return inverseFrequency(term, isListed ? <f64>load<f32>(counts + ((<usize>low) << 2)) : unlisted, corpusSize);
}
