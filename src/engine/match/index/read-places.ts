import { BucketWalk, PostingWalk, unsignedHash } from './bucket.ts';
import { bucketKey, type IndexReader, slotPageKey } from './index-storage.ts';
import { placeTerm } from './place-term.ts';
import { openRecord } from './sealed-record.ts';
import { bucketOf, type Segment } from './segment.ts';
import { openSlot } from './slot-page.ts';
import type { SlotContents } from './slot-record.ts';

/** A report that is in the index. */
export interface Place {
  slot: number;
  contents: SlotContents;
  segment: Segment;
}

/** What is found of reports by their ids. */
export interface Places {
  places: Place[];
  /** Segments of which a record that had to be read is missing or unreadable, so that there may be more. */
  damaged: Segment[];
}

/** Where the reports of the given ids stand in `segments`; those that are not there are left out. */
export async function readPlaces(reader: IndexReader, segments: readonly Segment[], ids: readonly string[]): Promise<Places> {
  const { postings, damaged } = await readPostings(reader, segments, ids);
  const wanted = new Set(ids);
  const records = await reader.get(postings.map(({ slot }) => slotPageKey(slot)));
  const places: Place[] = [];
  for (const [i, { slot, segment }] of postings.entries()) {
    // The posting of a removed report stays until the next merge.
    const contents = openSlot(slot, records[i]);
    if (contents === null) damaged.add(segment);
    // Another id may have the same hash.
    else if (contents && wanted.has(contents.id)) places.push({ slot, contents, segment });
  }
  return { places, damaged: [...damaged] };
}

interface PlacePosting {
  slot: number;
  segment: Segment;
}

async function readPostings(reader: IndexReader, segments: readonly Segment[], ids: readonly string[]) {
  const hashes = new Set(ids.map((id) => unsignedHash(placeTerm(id))));
  const buckets = new Map<number, Segment>();
  for (const segment of segments) for (const hash of hashes) buckets.set(bucketKey(segment.id, bucketOf(hash, segment.bits)), segment);
  const records = await reader.get([...buckets.keys()]);
  const postings: PlacePosting[] = [];
  const damaged = new Set<Segment>();
  for (const [i, [key, segment]] of [...buckets].entries()) {
    const bucket = openRecord(key, records[i]);
    if (!bucket) damaged.add(segment);
    else for (const slot of slotsOf(bucket, hashes)) postings.push({ slot: segment.first + slot, segment });
  }
  return { postings, damaged };
}

/** The slots, counted from the segment's first, that a bucket lists for one of the terms. */
function slotsOf(bucket: Uint8Array, hashes: ReadonlySet<number>): number[] {
  const slots: number[] = [];
  const walk = new BucketWalk(bucket);
  while (walk.next()) {
    if (!hashes.has(walk.hash)) continue;
    const postings = new PostingWalk(bucket, walk.start, walk.end);
    while (postings.next()) slots.push(postings.slot);
  }
  return slots;
}
