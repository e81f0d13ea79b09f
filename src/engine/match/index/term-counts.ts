import { type Frequencies, listedFrequency } from '../term-weights.ts';

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
  size: number;
  private readonly base: CountTable;
  /** Counts that changed since `base`; 0 where a term is listed no longer. Few beside those that did not, in a change of few reports. */
  private readonly changed = new Map<number, number>();

  /** Goes on from counts as they are stored, or from none. */
  constructor(base: CountTable = new CountTable(new Uint8Array(0))) {
    this.base = base;
    this.size = base.size;
  }

  /** Counts a report's terms, each once. */
  add(terms: readonly number[]): void {
    this.size++;
    for (const term of terms) this.changed.set(term, (this.countOf(term) || this.base.unlisted) + 1);
  }

  /** Takes a report's terms back. */
  remove(terms: Iterable<number>): void {
    this.size = Math.max(0, this.size - 1);
    for (const term of terms) {
      const count = this.countOf(term);
      if (count > 0) this.changed.set(term, count > 1 ? count - 1 : 0);
    }
  }

  /** Numbers of four bytes in the machine's order, which an index never leaves, the rarest let go where there are too many: size and unlisted, hashes by rising order, counts. */
  encode(): Uint8Array {
    const listed = this.merge();
    const { hashes, counts, cut } = listed.hashes.length > MOST ? keepCommonest(listed) : { ...listed, cut: 0 };
    const bytes = new Uint8Array(4 * (HEADER + 2 * hashes.length));
    bytes.set(new Uint8Array(Float32Array.of(this.size, Math.max(this.base.unlisted, cut / 2)).buffer));
    bytes.set(new Uint8Array(hashes.buffer, 0, hashes.byteLength), 4 * HEADER);
    bytes.set(new Uint8Array(counts.buffer, 0, counts.byteLength), 4 * (HEADER + hashes.length));
    return bytes;
  }

  /** The count of a term; 0 where it is not listed. */
  private countOf(term: number): number {
    return this.changed.get(term) ?? listedFrequency(term, this.base) ?? 0;
  }

  /** What was stored and what changed since, by rising hashes. */
  private merge(): Listed {
    const { base, changed } = this;
    const hashes = new Int32Array(base.hashes.length + changed.size);
    const counts = new Float32Array(hashes.length);
    let end = 0;
    const list = (hash: number, count: number): void => {
      hashes[end] = hash;
      counts[end++] = count;
    };
    let at = 0;
    for (const hash of Int32Array.from(changed.keys()).sort()) {
      for (; (base.hashes[at] ?? Number.POSITIVE_INFINITY) < hash; at++) list(base.hashes[at] ?? 0, base.counts[at] ?? 0);
      if (base.hashes[at] === hash) at++;
      const count = changed.get(hash) ?? 0;
      if (count > 0) list(hash, count);
    }
    for (; at < base.hashes.length; at++) list(base.hashes[at] ?? 0, base.counts[at] ?? 0);
    return { hashes: hashes.subarray(0, end), counts: counts.subarray(0, end) };
  }
}

/** Hashes by rising order, and the count of each. */
interface Listed {
  hashes: Int32Array;
  counts: Float32Array;
}

/** Lets go of all terms that do not count more than the one in place `KEPT`, which is `cut`. */
function keepCommonest({ hashes, counts }: Listed): Listed & { cut: number } {
  const ranked = counts.slice().sort();
  const cut = ranked[ranked.length - KEPT] ?? 0;
  const isKept = (_: number, i: number) => (counts[i] ?? 0) > cut;
  return { hashes: hashes.filter(isKept), counts: counts.filter(isKept), cut };
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
}
