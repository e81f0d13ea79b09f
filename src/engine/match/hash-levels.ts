/** Characters of the written form: 64 that need no escape in a string, `(` to `i` without the backslash. */
const FIRST_CODE = 40;
const BACKSLASH = 92;
const DIGIT_BITS = 6;
/** Three characters an entry: the gap to the hash before, and the level. */
const ENTRY_LENGTH = 3;
const LEVEL_BITS = 5;
const MAX_GAP = 2 ** (ENTRY_LENGTH * DIGIT_BITS - LEVEL_BITS) - 1;
/** Highest level of a hash; the one above it marks an entry that only steps on. */
export const MAX_LEVEL = 2 ** LEVEL_BITS - 2;

/**
 * Writes hashes of up to 30 bits, each with a level from 0 to 30, as text: sorted, three characters a hash. Of a hash that stands twice the
 * later level counts. `src/kernel/term-weights.ts` reads it.
 */
export function writeHashLevels(entries: readonly { hash: number; level: number }[]): string {
  const levels = new Map(entries.map(({ hash, level }) => [hash, level]));
  let last = 0;
  let text = '';
  for (const [hash, level] of [...levels].sort((a, b) => a[0] - b[0])) {
    for (; hash - last > MAX_GAP; last += MAX_GAP) text += writeEntry(MAX_GAP, MAX_LEVEL + 1);
    text += writeEntry(hash - last, level);
    last = hash;
  }
  return text;
}

function writeEntry(gap: number, level: number): string {
  const value = gap * 2 ** LEVEL_BITS + level;
  const digits = [value >> (2 * DIGIT_BITS), (value >> DIGIT_BITS) & 63, value & 63];
  return digits.map((digit) => String.fromCharCode(digit + FIRST_CODE >= BACKSLASH ? digit + FIRST_CODE + 1 : digit + FIRST_CODE)).join('');
}
