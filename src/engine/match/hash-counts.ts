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

  add(hash: number): void {
    const slot = this.slotOf(hash);
    this.keys[slot] = hash;
    this.counts[slot] = (this.counts[slot] ?? 0) + 1;
  }

  /** The slot of a hash, or the free one that it would get. */
  slotOf(hash: number): number {
    let slot = hash & this.mask;
    while (this.counts[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }

  /** Calls `visit` for every hash that was added, once. */
  forEach(visit: (hash: number, slot: number) => void): void {
    for (let slot = 0; slot < this.keys.length; slot++) if (this.counts[slot] !== 0) visit(this.keys[slot] ?? 0, slot);
  }
}
