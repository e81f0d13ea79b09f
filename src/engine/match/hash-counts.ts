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

  /** Adds every hash of a list, and returns their slots in its order. One loop: it is run by code that is not compiled yet. */
  addAll(hashes: Int32Array): Int32Array {
    const { keys, counts, mask } = this;
    const slots = new Int32Array(hashes.length);
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] ?? 0;
      let slot = hash & mask;
      while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
      keys[slot] = hash;
      counts[slot] = (counts[slot] ?? 0) + 1;
      slots[i] = slot;
    }
    return slots;
  }

  /** Calls `visit` for every hash that was added, once. */
  forEach(visit: (hash: number, slot: number) => void): void {
    for (let slot = 0; slot < this.keys.length; slot++) if (this.counts[slot] !== 0) visit(this.keys[slot] ?? 0, slot);
  }
}
