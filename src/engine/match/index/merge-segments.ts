import { BucketWalk, BucketWriter, MAX_POSTINGS, PostingWalk } from './bucket.ts';
import type { IndexHead, Merge } from './index-head.ts';
import { bucketKey, type IndexReader, type IndexWriter } from './index-storage.ts';
import { openRecord } from './sealed-record.ts';
import { bucketBits, bucketOf, putBucket, type Segment } from './segment.ts';
import { readTombstones, type Tombstones } from './tombstones.ts';

/** Bytes of postings that one step reads and writes, about: some ten milliseconds. */
const UNIT_BYTES = 1 << 17;
const MAX_UNIT_BITS = 12;

/** Begins a merge of neighbouring segments of `head`; nothing is read or written yet. */
export function beginMerge(head: IndexHead, segments: readonly Segment[]): void {
  const sum = (field: 'reports' | 'removed' | 'bytes'): number => segments.reduce((total, segment) => total + segment[field], 0);
  const bytes = sum('bytes');
  const target: Segment = {
    id: head.nextSegment++,
    bits: bucketBits(bytes),
    first: segments[0]?.first ?? 0,
    end: segments.at(-1)?.end ?? 0,
    reports: sum('reports'),
    removed: 0,
    bytes: 0,
  };
  const bits = Math.min(MAX_UNIT_BITS, target.bits, Math.max(0, Math.ceil(Math.log2(bytes / UNIT_BYTES))));
  head.merge = { sources: segments.map(({ id }) => id), target, removed: sum('removed'), bits, next: 0 };
}

/**
 * Does the next unit of the head's merge: all postings whose hashes begin alike. After the last one the target takes the
 * sources' place. False where a source was damaged; the merge is then given up and the sources stay.
 */
export async function continueMerge(writer: IndexWriter, head: IndexHead): Promise<boolean> {
  const { merge } = head;
  if (!merge) return true;
  const sources = head.segments.filter(({ id }) => merge.sources.includes(id));
  const unit = await readUnit(writer, merge, sources);
  if (!unit || sources.length !== merge.sources.length) {
    abandonMerge(head);
    return false;
  }
  writeUnit(writer, merge, unit, sources);
  merge.next++;
  if (merge.next === 2 ** merge.bits) finishMerge(head, merge, sources);
  return true;
}

/** Gives up the merge under way, if any: what it wrote becomes garbage. */
export function abandonMerge(head: IndexHead): void {
  const { merge } = head;
  if (!merge) return;
  head.garbage.push(bucketsOf(merge.target));
  head.merge = null;
}

/** The range of keys of a segment's buckets. */
export function bucketsOf({ id, bits }: Segment): { from: number; to: number } {
  return { from: bucketKey(id, 0), to: bucketKey(id, 2 ** bits) };
}

function finishMerge(head: IndexHead, { target, removed }: Merge, sources: readonly Segment[]): void {
  const removedNow = sources.reduce((sum, segment) => sum + segment.removed, 0);
  const merged = { ...target, reports: target.reports - removed, removed: Math.max(0, removedNow - removed) };
  const at = head.segments.findIndex(({ id }) => id === sources[0]?.id);
  head.segments.splice(at, sources.length, merged);
  head.garbage.push(...sources.map(bucketsOf));
  head.merge = null;
}

/** The buckets of one unit: those of each source in order, by rising hash. */
interface Unit {
  buckets: { source: number; bytes: Uint8Array }[];
  /** Null where no report was removed. */
  tombstones: Tombstones | null;
  /** Hashes `[from, to)`. */
  from: number;
  to: number;
}

async function readUnit(reader: IndexReader, { next, bits, target }: Merge, sources: readonly Segment[]): Promise<Unit | null> {
  const [from, to] = [next * 2 ** (32 - bits), (next + 1) * 2 ** (32 - bits)];
  const wanted = sources.flatMap(({ id, bits: sourceBits }, source) => {
    const [first, last] = [bucketOf(from, sourceBits), bucketOf(to - 1, sourceBits)];
    return Array.from({ length: last - first + 1 }, (_, i) => ({ source, key: bucketKey(id, first + i) }));
  });
  const records = await reader.get(wanted.map(({ key }) => key));
  const isAnyRemoved = sources.some(({ removed }) => removed > 0);
  const tombstones = isAnyRemoved ? await readTombstones(reader, target.first, target.end) : null;
  if (isAnyRemoved && !tombstones) return null;
  const buckets: Unit['buckets'] = [];
  for (const [i, { source, key }] of wanted.entries()) {
    const bytes = openRecord(key, records[i]);
    if (!bytes) return null;
    buckets.push({ source, bytes });
  }
  return { buckets, tombstones, from, to };
}

/** Where the postings of terms lie, list by list, in plain arrays: there are thousands in a unit. */
interface Lists {
  hash: number[];
  /** Number of the bucket in the unit. */
  bucket: number[];
  count: number[];
  start: number[];
  end: number[];
}

function writeUnit(writer: IndexWriter, merge: Merge, unit: Unit, sources: readonly Segment[]): void {
  const { target, bits, next } = merge;
  const lists = listsOf(unit);
  const order = orderByHash(lists.hash);
  const bucket = new BucketWriter();
  const perUnit = 2 ** (target.bits - bits);
  let at = 0;
  for (let number = next * perUnit; number < (next + 1) * perUnit; number++) {
    const limit = (number + 1) * 2 ** (32 - target.bits);
    while (at < order.length) {
      const hash = lists.hash[order[at] ?? 0] ?? 0;
      if (hash >= limit) break;
      let end = at + 1;
      while (end < order.length && lists.hash[order[end] ?? 0] === hash) end++;
      bucket.term(hash);
      mergeLists(bucket, lists, order.subarray(at, end), unit, sources, target.first);
      at = end;
    }
    target.bytes += putBucket(writer, target.id, number, bucket);
  }
}

function listsOf({ buckets, from, to }: Unit): Lists {
  const lists: Lists = { hash: [], bucket: [], count: [], start: [], end: [] };
  for (const [number, { bytes }] of buckets.entries()) {
    const walk = new BucketWalk(bytes);
    while (walk.next() && walk.hash < to) {
      if (walk.hash < from) continue;
      lists.hash.push(walk.hash);
      lists.bucket.push(number);
      lists.count.push(walk.count);
      lists.start.push(walk.start);
      lists.end.push(walk.end);
    }
  }
  return lists;
}

/** Numbers of the lists by rising hash, those of one hash in the order of their sources, in which they were read. */
function orderByHash(hashes: readonly number[]): Float64Array {
  const size = hashes.length;
  const order = Float64Array.from(hashes, (hash, i) => hash * size + i).sort();
  for (let i = 0; i < size; i++) order[i] = (order[i] ?? 0) % size;
  return order;
}

/** One term's lists follow one another, since the sources' slots do. */
function mergeLists(bucket: BucketWriter, lists: Lists, chosen: Float64Array, unit: Unit, sources: readonly Segment[], first: number) {
  const total = chosen.reduce((sum, number) => sum + (lists.count[number] ?? 0), 0);
  if (total > MAX_POSTINGS) {
    bucket.postUnlisted(total);
    return;
  }
  for (const number of chosen) {
    const { source, bytes } = unit.buckets[lists.bucket[number] ?? 0] ?? { source: 0, bytes: new Uint8Array(0) };
    const base = (sources[source]?.first ?? 0) - first;
    const postings = new PostingWalk(bytes, lists.start[number] ?? 0, lists.end[number] ?? 0);
    while (postings.next()) {
      const slot = base + postings.slot;
      if (unit.tombstones === null || !unit.tombstones.has(first + slot)) bucket.post(slot, postings.impact);
    }
  }
}
