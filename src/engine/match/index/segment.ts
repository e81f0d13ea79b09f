import { BucketWriter, unsignedHash } from './bucket.ts';
import type { IndexEntry } from './index-entry.ts';
import { bucketKey, type IndexWriter, MAX_BUCKETS } from './index-storage.ts';
import { placeTerm } from './place-term.ts';
import { sealRecord } from './sealed-record.ts';
import { MAX_IMPACT, termImpacts } from './term-impacts.ts';
import { weekTerm } from './week-term.ts';

/** Reports that were indexed together, as the head names them. */
export interface Segment {
  /** Number in the keys of its buckets; never used twice. */
  id: number;
  /** There are 2^bits buckets, by the first bits of the hashes. */
  bits: number;
  /** Slots `[first, end)`; those of the segments before are lower. */
  first: number;
  end: number;
  /** Reports in the postings. */
  reports: number;
  /** Of these, reports that were removed since. */
  removed: number;
  /** Bytes of all buckets. */
  bytes: number;
}

/** A bucket's length aimed at: short enough to be read fast, long enough to be few. */
const BUCKET_BYTES = 3072;
/** The same of a small batch that was just added: a query for many terms reads all of its buckets anyhow, and a merge will soon. */
const NEW_BUCKET_BYTES = 4 * BUCKET_BYTES;
/** Bytes of a small batch: as many of its buckets as a query has terms. */
const SMALL_BATCH = 50 * NEW_BUCKET_BYTES;
/** Bytes of a posting, about. */
const POSTING_BYTES = 2.2;
/** Most reports of one batch. */
export const MAX_BATCH = 1 << 16;

/** Bits for buckets of a few kB. */
export function bucketBits(bytes: number, length = BUCKET_BYTES): number {
  return Math.min(Math.log2(MAX_BUCKETS), Math.max(0, Math.ceil(Math.log2(bytes / length))));
}

/** The bucket that a hash falls into where there are 2^bits. */
export function bucketOf(hash: number, bits: number): number {
  return Math.floor(hash / 2 ** (32 - bits));
}

/** Writes the postings of at most `MAX_BATCH` reports, whose slots follow one another from `first`. */
export function writeSegment(writer: IndexWriter, id: number, first: number, entries: readonly IndexEntry[]): Segment {
  const postings = sortedPostings(entries);
  const expected = postings.hashes.length * POSTING_BYTES;
  const bits = bucketBits(expected, expected <= SMALL_BATCH ? NEW_BUCKET_BYTES : BUCKET_BYTES);
  const bucket = new BucketWriter();
  let at = 0;
  let bytes = 0;
  for (let number = 0; number < 2 ** bits; number++) {
    at = addPostings(bucket, postings, at, (number + 1) * 2 ** (32 - bits));
    bytes += putBucket(writer, id, number, bucket);
  }
  return { id, bits, first, end: first + entries.length, reports: entries.length, removed: 0, bytes };
}

/** Stores what `bucket` holds, which is then empty, and returns its length. Empty buckets are stored too: a missing one is a damage. */
export function putBucket(writer: IndexWriter, segment: number, number: number, bucket: BucketWriter): number {
  const key = bucketKey(segment, number);
  const record = sealRecord(key, bucket.finish());
  writer.put(key, record);
  return record.length;
}

/** Postings of one batch, by rising hash, those of one term by rising place in the batch. */
interface Postings {
  hashes: Uint32Array;
  /** Place times 16 plus impact. */
  reports: Uint32Array;
}

const IMPACTS = MAX_IMPACT + 1;

function sortedPostings(entries: readonly IndexEntry[]): Postings {
  const length = entries.reduce((sum, { terms: { terms, day } }) => sum + terms.length + (day === null ? 1 : 2), 0);
  const postings = { hashes: new Uint32Array(length), reports: new Uint32Array(length) };
  let at = 0;
  const post = (term: number, place: number, impact: number): void => {
    postings.hashes[at] = unsignedHash(term);
    postings.reports[at++] = place * IMPACTS + impact;
  };
  for (const [place, { id, terms: report }] of entries.entries()) {
    const impacts = termImpacts(report);
    for (let i = 0; i < report.terms.length; i++) post(report.terms[i] ?? 0, place, impacts[i] ?? 0);
    post(placeTerm(id), place, 0);
    if (report.day !== null) post(weekTerm(report.day), place, 0);
  }
  return sortByHash(postings);
}

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Radix sort by the hash, lowest digits first: some three times as fast as a comparison sort of a large batch. It keeps the order of
 * postings of one term.
 */
function sortByHash(postings: Postings): Postings {
  const { length } = postings.hashes;
  let from = postings;
  let to: Postings = { hashes: new Uint32Array(length), reports: new Uint32Array(length) };
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const starts = startsOfDigits(from.hashes, shift);
    for (let i = 0; i < length; i++) {
      const hash = from.hashes[i] as number;
      const digit = (hash >>> shift) & (DIGITS - 1);
      const at = starts[digit] as number;
      starts[digit] = at + 1;
      to.hashes[at] = hash;
      to.reports[at] = from.reports[i] as number;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Where the postings of each digit begin once they are sorted by it. */
function startsOfDigits(hashes: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(DIGITS + 1);
  for (let i = 0; i < hashes.length; i++) {
    const next = (((hashes[i] as number) >>> shift) & (DIGITS - 1)) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let digit = 1; digit <= DIGITS; digit++) starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number);
  return starts;
}

/** Adds the postings from `at` whose hash is below `end`, and returns where the next bucket's begin. */
function addPostings(bucket: BucketWriter, { hashes, reports }: Postings, at: number, end: number): number {
  let last = -1;
  let next = at;
  for (; next < hashes.length; next++) {
    const hash = hashes[next] as number;
    if (hash >= end) break;
    if (hash !== last) bucket.term(hash);
    last = hash;
    const report = reports[next] as number;
    bucket.post(Math.floor(report / IMPACTS), report % IMPACTS);
  }
  return next;
}
