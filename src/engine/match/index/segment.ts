import type { ReportTerms } from '../report-terms.ts';
import { BucketWriter, unsignedHash } from './bucket.ts';
import { bucketKey, type IndexWriter, MAX_BUCKETS } from './index-storage.ts';
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
/** Bytes of a posting, about. */
const POSTING_BYTES = 2.2;
/** Reports of one batch, so that sort keys stay exact: 32 bits of hash, 16 of place, 4 of impact. */
export const MAX_BATCH = 1 << 16;

/** Bits for buckets of a few kB. */
export function bucketBits(bytes: number): number {
  return Math.min(Math.log2(MAX_BUCKETS), Math.max(0, Math.ceil(Math.log2(bytes / BUCKET_BYTES))));
}

/** The bucket that a hash falls into where there are 2^bits. */
export function bucketOf(hash: number, bits: number): number {
  return Math.floor(hash / 2 ** (32 - bits));
}

/** Writes the postings of at most `MAX_BATCH` reports, whose slots follow one another from `first`. */
export function writeSegment(writer: IndexWriter, id: number, first: number, reports: readonly ReportTerms[]): Segment {
  const postings = sortedPostings(reports);
  const bits = bucketBits(postings.length * POSTING_BYTES);
  const bucket = new BucketWriter();
  let at = 0;
  let bytes = 0;
  for (let number = 0; number < 2 ** bits; number++) {
    at = addPostings(bucket, postings, at, (number + 1) * 2 ** (32 - bits));
    bytes += putBucket(writer, id, number, bucket);
  }
  return { id, bits, first, end: first + reports.length, reports: reports.length, removed: 0, bytes };
}

/** Stores what `bucket` holds, which is then empty, and returns its length. Empty buckets are stored too: a missing one is a damage. */
export function putBucket(writer: IndexWriter, segment: number, number: number, bucket: BucketWriter): number {
  const key = bucketKey(segment, number);
  const record = sealRecord(key, bucket.finish());
  writer.put(key, record);
  return record.length;
}

const PLACES = MAX_BATCH * (MAX_IMPACT + 1);

/** Hash, place in the batch and impact share one number, since a sort without a comparator is ten times faster. */
function sortedPostings(reports: readonly ReportTerms[]): Float64Array {
  const length = reports.reduce((sum, { terms, day }) => sum + terms.length + (day === null ? 0 : 1), 0);
  const postings = new Float64Array(length);
  let at = 0;
  for (const [place, report] of reports.entries()) {
    const impacts = termImpacts(report);
    for (let i = 0; i < report.terms.length; i++) {
      postings[at++] = unsignedHash(report.terms[i] ?? 0) * PLACES + place * (MAX_IMPACT + 1) + (impacts[i] ?? 0);
    }
    if (report.day !== null) postings[at++] = unsignedHash(weekTerm(report.day)) * PLACES + place * (MAX_IMPACT + 1);
  }
  return postings.sort();
}

/** Adds the postings from `at` whose hash is below `end`, and returns where the next bucket's begin. */
function addPostings(bucket: BucketWriter, postings: Float64Array, at: number, end: number): number {
  const limit = end * PLACES;
  let last = -1;
  let next = at;
  for (; next < postings.length; next++) {
    const posting = postings[next] ?? 0;
    if (posting >= limit) break;
    const hash = Math.floor(posting / PLACES);
    if (hash !== last) bucket.term(hash);
    last = hash;
    const rest = posting - hash * PLACES;
    bucket.post(Math.floor(rest / (MAX_IMPACT + 1)), rest % (MAX_IMPACT + 1));
  }
  return next;
}
