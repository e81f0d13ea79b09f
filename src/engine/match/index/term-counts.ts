import type { Frequencies } from '../term-weights.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** Terms kept after a pruning, and how many may gather before the next: the record stays below 64 kB, where blob files begin. */
const KEPT = 7000;
const MOST = 9000;

/**
 * Numbers of reports of the commonest terms, exact until the vocabulary outgrows the record. Rarer terms then count as half the
 * highest number that was ever let go; it bounds the error.
 * Source: Manku and Motwani, "Approximate Frequency Counts over Data Streams", 2002, with a bound on space instead of error.
 */
export class TermCounts implements Frequencies {
  /** Number of reports. */
  size = 0;
  private floor = 0;
  private counts = new Map<number, number>();

  documentFrequency(term: number): number {
    return this.counts.get(term) ?? this.floor / 2;
  }

  /** Counts a report's terms, each once. */
  add(terms: readonly number[]): void {
    this.size++;
    for (const term of terms) this.counts.set(term, (this.counts.get(term) ?? this.floor / 2) + 1);
    if (this.counts.size > MOST) this.prune();
  }

  /** Takes a report's terms back. */
  remove(terms: readonly number[]): void {
    this.size = Math.max(0, this.size - 1);
    for (const term of terms) {
      const count = this.counts.get(term);
      if (count === undefined) continue;
      if (count <= 1) this.counts.delete(term);
      else this.counts.set(term, count - 1);
    }
  }

  encode(): Uint8Array {
    const writer = new ByteWriter(MOST * 7);
    writer.varint(this.size);
    writer.varint(Math.round(this.floor * 2));
    let last = 0;
    for (const term of Float64Array.from(this.counts.keys(), (key) => key >>> 0).sort()) {
      writer.varint(term - last);
      writer.varint(Math.round((this.counts.get(term | 0) ?? 0) * 2));
      last = term;
    }
    return writer.view().slice();
  }

  static decode(bytes: Uint8Array): TermCounts {
    const counts = new TermCounts();
    const reader = new ByteReader(bytes);
    counts.size = reader.varint();
    counts.floor = reader.varint() / 2;
    let term = 0;
    while (!reader.isAtEnd) {
      term += reader.varint();
      counts.counts.set(term | 0, reader.varint() / 2);
    }
    return counts;
  }

  private prune(): void {
    const ranked = Float64Array.from(this.counts.values()).sort();
    const cut = ranked[ranked.length - KEPT] ?? 0;
    for (const [term, count] of this.counts) {
      if (count > cut) continue;
      this.counts.delete(term);
    }
    this.floor = Math.max(this.floor, cut);
  }
}
