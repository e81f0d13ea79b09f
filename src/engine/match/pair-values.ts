const FIRST_SLOTS = 512;

/** Values of pairs of words by hash, summed up by open addressing: a `Map` costs four times as much. */
export class PairValues {
  private hashes = new Int32Array(FIRST_SLOTS);
  /** 0 for a free slot. */
  private values = new Float64Array(FIRST_SLOTS);
  private size = 0;

  /** Adds an occurrence of a pair; the second and later ones count half. `value` is above 0. */
  add(hash: number, value: number): void {
    if (value <= 0) return;
    if (this.size * 2 > this.hashes.length) this.grow();
    const slot = this.slotOf(hash);
    const known = this.values[slot] ?? 0;
    if (known === 0) this.size++;
    this.hashes[slot] = hash;
    this.values[slot] = known + (known === 0 ? value : value / 2);
  }

  /** The `limit` hashes of highest value, highest first, of equal ones the lower first. By insertion: `limit` is small or not reached. */
  best(limit: number): number[] {
    const hashes: number[] = [];
    const values: number[] = [];
    for (let slot = 0; slot < this.hashes.length; slot++) {
      const value = this.values[slot] ?? 0;
      if (value === 0) continue;
      const hash = this.hashes[slot] ?? 0;
      let at = hashes.length;
      while (at > 0 && isBefore(value, hash, values[at - 1] ?? 0, hashes[at - 1] ?? 0)) at--;
      if (at >= limit) continue;
      const last = Math.min(hashes.length, limit - 1);
      for (let i = last; i > at; i--) {
        hashes[i] = hashes[i - 1] ?? 0;
        values[i] = values[i - 1] ?? 0;
      }
      hashes[at] = hash;
      values[at] = value;
    }
    return hashes;
  }

  /** The hashes of `best(limit)` by rising order. */
  rising(limit: number): Int32Array {
    if (this.size > limit) return Int32Array.from(this.best(limit)).sort();
    const hashes = new Int32Array(this.size);
    let at = 0;
    for (let slot = 0; slot < this.hashes.length; slot++) if (this.values[slot] !== 0) hashes[at++] = this.hashes[slot] ?? 0;
    return hashes.sort();
  }

  private slotOf(hash: number): number {
    const mask = this.hashes.length - 1;
    let slot = hash & mask;
    while (this.values[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { hashes, values } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.values = new Float64Array(hashes.length * 2);
    for (let old = 0; old < hashes.length; old++) {
      if (values[old] === 0) continue;
      const slot = this.slotOf(hashes[old] ?? 0);
      this.hashes[slot] = hashes[old] ?? 0;
      this.values[slot] = values[old] ?? 0;
    }
  }
}

function isBefore(value: number, hash: number, otherValue: number, otherHash: number): boolean {
  return value > otherValue || (value === otherValue && hash < otherHash);
}
