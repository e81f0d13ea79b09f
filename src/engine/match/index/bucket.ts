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

/** Goes through the terms of a bucket by rising hash. One object for all terms: there are many. */
export class BucketWalk implements TermPostings {
  hash = 0;
  count = 0;
  start = 0;
  end = 0;
  private readonly reader: ByteReader;

  constructor(bucket: Uint8Array) {
    this.reader = new ByteReader(bucket);
  }

  /** Steps to the next term; false where there is none. Damaged bytes end the walk. */
  next(): boolean {
    const { reader } = this;
    reader.at = this.end;
    if (reader.isAtEnd) return false;
    this.hash += reader.varint();
    this.count = reader.varint();
    const length = this.count > 1 ? reader.varint() : varintLength(reader.bytes, reader.at);
    this.start = reader.at;
    this.end = reader.at + length;
    return this.end <= reader.end;
  }
}

/** Goes through the postings of a term, the bytes `[start, end)` of its bucket. */
export class PostingWalk {
  /** Counted from the segment's first slot. */
  slot = 0;
  impact = 0;
  private readonly reader: ByteReader;

  constructor(bucket: Uint8Array, start: number, end: number) {
    this.reader = new ByteReader(bucket, start, end);
  }

  /** Steps to the next posting; false where there is none. */
  next(): boolean {
    if (this.reader.isAtEnd) return false;
    const value = this.reader.varint();
    this.impact = value % IMPACTS;
    this.slot += (value - this.impact) / IMPACTS;
    return true;
  }
}

function varintLength(bytes: Uint8Array, at: number): number {
  let length = 1;
  while ((bytes[at + length - 1] ?? 0) > 0x7f && length < 8) length++;
  return length;
}
