import { ByteReader, ByteWriter } from './bytes.ts';
import { MAX_IMPACT } from './term-impacts.ts';

/**
 * Postings of the terms whose hashes begin alike, as bytes: for each term, by rising hash, the step from the hash before, the
 * number of postings, their length in bytes (left out for one posting), and for each report, by rising slot, the step from the
 * slot before times 16, plus the impact.
 */

/** A term of more reports of one segment is too common to be looked up, and only its number of reports is kept. */
export const MAX_POSTINGS = 1 << 14;

const IMPACTS = MAX_IMPACT + 1;

/** A hash as a whole number from 0 to 2^32 - 1, the order of terms in buckets. */
export function unsignedHash(term: number): number {
  return term >>> 0;
}

/** Writes one bucket. Terms must come by rising hash, and reports of a term by rising slot. */
export class BucketWriter {
  private readonly bytes = new ByteWriter(8192);
  private readonly list = new ByteWriter(256);
  private lastHash = 0;
  private hash = 0;
  private count = 0;
  private slot = 0;

  /** Begins the postings of the next term. */
  term(hash: number): void {
    this.endTerm();
    this.hash = hash;
  }

  /** Adds a report to the term begun last. `slot` counts from the segment's first one. */
  post(slot: number, impact: number): void {
    if (this.count < MAX_POSTINGS) this.list.varint((slot - this.slot) * IMPACTS + impact);
    this.slot = slot;
    this.count++;
  }

  /** Adds `count` reports that are not listed, since the term is too common. */
  postUnlisted(count: number): void {
    this.count += Math.max(count, MAX_POSTINGS + 1);
  }

  /** The bucket's bytes, a copy; the writer is then empty. */
  finish(): Uint8Array {
    this.endTerm();
    const bucket = this.bytes.view().slice();
    this.bytes.clear();
    this.lastHash = 0;
    return bucket;
  }

  private endTerm(): void {
    if (this.count > 0) {
      this.bytes.varint(this.hash - this.lastHash);
      this.bytes.varint(this.count);
      const isListed = this.count <= MAX_POSTINGS;
      if (this.count > 1) this.bytes.varint(isListed ? this.list.length : 0);
      if (isListed) this.bytes.raw(this.list.view());
      this.lastHash = this.hash;
    }
    this.list.clear();
    this.count = 0;
    this.slot = 0;
  }
}

/** Where the postings of a term lie in a bucket. */
export interface TermPostings {
  hash: number;
  /** Number of reports. */
  count: number;
  /** Bytes `[start, end)`; empty where the term is too common to be listed. */
  start: number;
  end: number;
}

/** Calls `visit` for every term of a bucket by rising hash, until it returns false. Damaged bytes end the walk. */
export function walkBucket(bucket: Uint8Array, visit: (postings: TermPostings) => boolean): void {
  const reader = new ByteReader(bucket);
  let hash = 0;
  while (!reader.isAtEnd) {
    hash += reader.varint();
    const count = reader.varint();
    const length = count > 1 ? reader.varint() : varintLength(bucket, reader.at);
    const start = reader.at;
    if (start + length > bucket.length || !visit({ hash, count, start, end: start + length })) return;
    reader.at = start + length;
  }
}

/** The postings of a term; null where the bucket has none. */
export function findTerm(bucket: Uint8Array, hash: number): TermPostings | null {
  let found: TermPostings | null = null;
  walkBucket(bucket, (postings) => {
    if (postings.hash === hash) found = postings;
    return postings.hash < hash;
  });
  return found;
}

/** Calls `visit` with slot (from the segment's first) and impact of every posting. */
export function walkPostings(bucket: Uint8Array, { start, end }: TermPostings, visit: (slot: number, impact: number) => void): void {
  const reader = new ByteReader(bucket, start, end);
  let slot = 0;
  while (!reader.isAtEnd) {
    const value = reader.varint();
    slot += Math.floor(value / IMPACTS);
    visit(slot, value % IMPACTS);
  }
}

function varintLength(bytes: Uint8Array, at: number): number {
  let length = 1;
  while ((bytes[at + length - 1] ?? 0) > 0x7f && length < 8) length++;
  return length;
}
