/** Name of a stored record (see `headKey` and its like): numbers, so that ranges of them can be deleted. */
export type RecordKey = number;

/** What can be done inside one transaction that only reads. */
export interface IndexReader {
  /** The records of `keys` in their order; undefined where there is none. */
  get(keys: readonly RecordKey[]): Promise<(Uint8Array | undefined)[]>;
  /** The highest number in `[from, to)` that has a record; undefined where none has. */
  lastKey(from: number, to: number): Promise<number | undefined>;
}

/** What can be done inside one transaction: all of its changes become durable together, or none. */
export interface IndexWriter extends IndexReader {
  put(key: RecordKey, record: Uint8Array): void;
  delete(key: RecordKey): void;
  /** Deletes the records of all numbers in `[from, to)`. */
  deleteRange(from: number, to: number): void;
}

/**
 * Where an index is kept. `work` may await nothing but its transaction, which ends by itself otherwise; where it throws,
 * nothing is changed.
 */
export interface IndexStorage {
  read<T>(work: (reader: IndexReader) => Promise<T>): Promise<T>;
  write<T>(work: (writer: IndexWriter) => Promise<T>): Promise<T>;
}

const KIND = 2 ** 48;
const SEGMENT = 2 ** 20;

/** Most buckets of a segment. */
export const MAX_BUCKETS = SEGMENT;

/** The record that says what else there is. */
export const headKey = 0;
/** The record of term frequencies. */
export const countsKey = 1;

/** A bucket of postings of a segment. */
export function bucketKey(segment: number, bucket: number): number {
  return KIND + segment * SEGMENT + bucket;
}

/** Slots that share a record (see `slot-page.ts`). */
export const PAGE_SLOTS = 4;

/** The page of slots that holds this one. */
export function slotPageKey(slot: number): number {
  return 2 * KIND + Math.floor(slot / PAGE_SLOTS);
}

/** A page of bits, one a slot, set where the report was removed. */
export function tombstoneKey(page: number): number {
  return 3 * KIND + page;
}

/** Number of the segment after the last one that has records, 0 where none has, whatever the head says. */
export async function unusedSegment(reader: IndexReader): Promise<number> {
  const last = await reader.lastKey(bucketKey(0, 0), slotPageKey(0));
  return last === undefined ? 0 : Math.floor((last - KIND) / SEGMENT) + 1;
}

/** The slot after the last page that has a record, 0 where none has, whatever the head says. */
export async function unusedSlot(reader: IndexReader): Promise<number> {
  const last = await reader.lastKey(slotPageKey(0), tombstoneKey(0));
  return last === undefined ? 0 : (last - slotPageKey(0) + 1) * PAGE_SLOTS;
}

/** Ranges of keys that hold all records of segments below `segment` and of slots below `slot`, which begins a page. */
export function garbageOf(segment: number, slot: number): { from: number; to: number }[] {
  return [
    { from: bucketKey(0, 0), to: bucketKey(segment, 0) },
    { from: slotPageKey(0), to: slotPageKey(slot) },
  ].filter(({ from, to }) => to > from);
}
