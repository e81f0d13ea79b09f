/** Counts of 32-bit hashes by open addressing: a `Map` of the tens of thousands of terms of one query costs four times as much. */
export class HashCounts {
  private readonly keys: Int32Array;
  private readonly mask: number;
  /** How often the hash of each slot was added; 0 for a free slot. */
  readonly counts: Uint16Array;

  /** `size` is the most hashes that will be added. */
  constructor(size: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * size + 2));
    this.keys = new Int32Array(slots);
    this.counts = new Uint16Array(slots);
    this.mask = slots - 1;
  }

  /** Adds every hash of a list, and writes their slots in its order to `slots`, from `at` on. One loop: it is run by code that is not compiled yet. */
  addAll(hashes: Int32Array, slots: Int32Array, at: number): void {
    const { keys, counts, mask } = this;
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] as number;
      let slot = hash & mask;
      while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
      keys[slot] = hash;
      counts[slot] = (counts[slot] as number) + 1;
      slots[at + i] = slot;
    }
  }
}
