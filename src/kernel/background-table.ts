import { doubleAt, intAt, keep, reserve, setInt } from './memory';

/** The background counts as much as a corpus of this many reports, so that a corpus of two or thirty has sensible weights. */
const BACKGROUND_WEIGHT: f64 = 2000;
/** Share of reports assumed to hold a term that is not in the table (the table stops at about one report in 500). */
const UNKNOWN_RATE: f64 = 0.0004;

/** How `writeHashLevels` in `engine/match/hash-levels.ts` writes an entry: three characters of six bits, a gap and a level. */
const ENTRY_LENGTH = 3;
const FIRST_CODE = 40;
const BACKSLASH = 92;
const DIGIT_BITS = 6;
const LEVEL_BITS = 5;
export const LEVELS = 1 << LEVEL_BITS;
/** A level that no hash has: the entry only steps on. */
const STEP_LEVEL = LEVELS - 1;
/** Stands for a term that is not in the table. */
const UNKNOWN_LEVEL = STEP_LEVEL;
/** The lower bits of a term, which the table does not know. */
const TABLE_SHIFT = 10;
/** Bits of a hash, and the upper ones by which it is looked up. */
const HASH_BITS = 32 - TABLE_SHIFT;
const GROUP_BITS = 9;
const GROUP_SHIFT = HASH_BITS - GROUP_BITS;
const GROUPS = 1 << GROUP_BITS;

/** Hash times 32 plus level of every entry, by rising hash, and for each value of a hash's upper bits its first entry; one more group ends the last. */
let entries: usize = 0;
let groups: usize = 0;
/** Share of reports by level. */
let rates: usize = 0;

/** Reads the background table, once: its text as bytes, and the share of reports of each level. It stays for good. */
export function setBackground(text: usize, length: i32, levelRates: usize): void {
  rates = levelRates;
  entries = reserve((length / ENTRY_LENGTH) << 2);
  groups = reserve((GROUPS + 1) << 2);
  let hash = 0;
  let count = 0;
  let group = 0;
  const end = text + length;
  for (let at = text; at + 2 < end; at += ENTRY_LENGTH) {
    const value = (digitAt(at) << (2 * DIGIT_BITS)) | (digitAt(at + 1) << DIGIT_BITS) | digitAt(at + 2);
    const level = value & STEP_LEVEL;
    hash += value >> LEVEL_BITS;
    if (level === STEP_LEVEL) continue;
    while (group <= hash >> GROUP_SHIFT) setInt(groups, group++, count);
    setInt(entries, count++, (hash << LEVEL_BITS) | level);
  }
  while (group <= GROUPS) setInt(groups, group++, count);
  keep();
}

@inline
function digitAt(at: usize): i32 {
  const code = <i32>load<u8>(at);
  return (code > BACKSLASH ? code - 1 : code) - FIRST_CODE;
}

/** Level of a term in the background table; `UNKNOWN_LEVEL` where it is not in the table. */
export function backgroundLevel(term: i32): i32 {
  const hash = <i32>(<u32>term >>> TABLE_SHIFT);
  const group = hash >> GROUP_SHIFT;
  const end = intAt(groups, group + 1);
  for (let i = intAt(groups, group); i < end; i++) {
    const entry = intAt(entries, i);
    if (entry >> LEVEL_BITS === hash) return entry & STEP_LEVEL;
  }
  return UNKNOWN_LEVEL;
}

/**
 * Inverse document frequency of a term in natural log units, about 0 (in every report) to 9, never negative, given how many of `size`
 * reports of the corpus hold it. These are blended with the background as Dirichlet smoothing does.
 * Source of the smoothing: Zhai and Lafferty, "A Study of Smoothing Methods for Language Models", 2004, section 2.
 */
export function inverseFrequency(term: i32, holders: f64, size: f64): f64 {
  return idfOf(backgroundLevel(term), holders, size);
}

/** The same of a term of that level in the background table. */
export function idfOf(level: i32, holders: f64, size: f64): f64 {
  const known = level === UNKNOWN_LEVEL ? 0 : doubleAt(rates, level);
  const expected = (level === UNKNOWN_LEVEL ? UNKNOWN_RATE : known) * BACKGROUND_WEIGHT;
  const share = (holders + expected) / (size + BACKGROUND_WEIGHT);
  // A corpus counts only reports that hold the term among their best, so it must not make a common word look rare.
  return Math.max(0, -Math.log(Math.max(share, known)));
}
