import type { Frequencies } from '../term-weights.ts';

/** Terms kept after a pruning, and how many may gather before the next: the record stays below 64 kB, where blob files begin. */
const KEPT = 6000;
const MOST = 7500;
/** Numbers before the terms: size of the corpus, and half the highest count that was let go. */
const HEADER = 2;

/**
 * Numbers of reports of the commonest terms, exact until the vocabulary outgrows the record. Rarer terms then count as half the
 * highest number that was ever let go; it bounds the error.
 * Source: Manku and Motwani, "Approximate Frequency Counts over Data Streams", 2002, with a bound on space instead of error.
 */
export class TermCounts {
  /** Number of reports. */
  size = 0;
  /** What a term counts that is not listed. */
  private unlisted = 0;
  private readonly counts = new Map<number, number>();

  /** Counts a report's terms, each once. */
  add(terms: readonly number[]): void {
    this.size++;
    for (const term of terms) this.counts.set(term, (this.counts.get(term) ?? this.unlisted) + 1);
  }

  /** Takes a report's terms back. */
  remove(terms: Iterable<number>): void {
    this.size = Math.max(0, this.size - 1);
    for (const term of terms) {
      const count = this.counts.get(term);
      if (count === undefined) continue;
      if (count <= 1) this.counts.delete(term);
      else this.counts.set(term, count - 1);
    }
  }

  /** Numbers of four bytes in the machine's order, which an index never leaves, the rarest let go where there are too many: size and unlisted, hashes by rising order, counts. */
  encode(): Uint8Array {
    if (this.counts.size > MOST) this.prune();
    const hashes = Int32Array.from(this.counts.keys()).sort();
    const counts = Float32Array.from(hashes, (hash) => this.counts.get(hash) ?? 0);
    const bytes = new Uint8Array(4 * (HEADER + 2 * hashes.length));
    bytes.set(new Uint8Array(Float32Array.of(this.size, this.unlisted).buffer));
    bytes.set(new Uint8Array(hashes.buffer), 4 * HEADER);
    bytes.set(new Uint8Array(counts.buffer), 4 * (HEADER + hashes.length));
    return bytes;
  }

  static decode(bytes: Uint8Array): TermCounts {
    const table = new CountTable(bytes);
    const counts = new TermCounts();
    counts.size = table.size;
    counts.unlisted = table.unlisted;
    table.forEach((hash, count) => {
      counts.counts.set(hash, count);
    });
    return counts;
  }

  private prune(): void {
    const ranked = Float64Array.from(this.counts.values()).sort();
    const cut = ranked[ranked.length - KEPT] ?? 0;
    for (const [term, count] of this.counts) if (count <= cut) this.counts.delete(term);
    this.unlisted = Math.max(this.unlisted, cut / 2);
  }
}

/** Encoded term counts as they are looked up, without unpacking them. */
export class CountTable implements Frequencies {
  readonly size: number;
  readonly unlisted: number;
  readonly hashes: Int32Array;
  readonly counts: Float32Array;

  constructor(bytes: Uint8Array) {
    // A copy, since views need an aligned beginning.
    const buffer = bytes.slice(0, bytes.length - (bytes.length % 4)).buffer;
    const [size = 0, unlisted = 0] = new Float32Array(buffer).subarray(0, HEADER);
    const length = Math.max(0, Math.floor((buffer.byteLength / 4 - HEADER) / 2));
    this.size = size;
    this.unlisted = unlisted;
    this.hashes = length === 0 ? new Int32Array(0) : new Int32Array(buffer, 4 * HEADER, length);
    this.counts = length === 0 ? new Float32Array(0) : new Float32Array(buffer, 4 * (HEADER + length), length);
  }

  forEach(visit: (hash: number, count: number) => void): void {
    for (let i = 0; i < this.hashes.length; i++) visit(this.hashes[i] ?? 0, this.counts[i] ?? 0);
  }
}
