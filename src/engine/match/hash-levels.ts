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
 * later level counts. Made to be read in few plain steps, since every waking background reads it with code that is not compiled yet.
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

/** The levels of the hashes that `writeHashLevels` wrote, by open addressing; of other text other ones, never an exception. */
export class HashLevels {
  /** Hash times 32 plus level plus 1; 0 for a free slot. */
  private readonly slots: Float64Array;
  private readonly mask: number;

  constructor(text: string) {
    const length = 2 ** Math.ceil(Math.log2((2 * text.length) / ENTRY_LENGTH + 2));
    const slots = new Float64Array(length);
    const mask = length - 1;
    let hash = 0;
    for (let at = 0; at + 2 < text.length; at += ENTRY_LENGTH) {
      // One loop without calls: it runs once, before any of it is compiled.
      let value = 0;
      for (let i = at; i < at + ENTRY_LENGTH; i++) {
        const code = text.charCodeAt(i);
        value = value * 64 + ((code > BACKSLASH ? code - 1 : code) - FIRST_CODE);
      }
      const level = value & MAX_STEP;
      hash += value >> LEVEL_BITS;
      if (level > MAX_LEVEL) continue;
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = hash * 2 ** LEVEL_BITS + level + 1;
    }
    this.slots = slots;
    this.mask = mask;
  }

  /** The level of a hash, -1 where it has none. */
  levelOf(hash: number): number {
    const { slots, mask } = this;
    const lowest = hash * 2 ** LEVEL_BITS + 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const level = (slots[slot] ?? 0) - lowest;
      if (level >= 0 && level <= MAX_LEVEL) return level;
    }
    return -1;
  }
}

const MAX_STEP = 2 ** LEVEL_BITS - 1;
