import { host } from '../../host.ts';
import { TERMS_VERSION } from '../report-terms.ts';
import { VECTOR_VERSION } from '../report-vector.ts';
import { countsKey, garbageOf, headKey, type IndexReader, type IndexWriter, unusedSegment, unusedSlot } from './index-storage.ts';
import { openRecord, sealRecord } from './sealed-record.ts';
import type { Segment } from './segment.ts';
import { pageStart } from './slot-page.ts';
import { CountTable, TermCounts } from './term-counts.ts';

const VERSION = `${TERMS_VERSION}.${VECTOR_VERSION}`;

/** A merge of neighbouring segments under way. */
export interface Merge {
  /** Ids of the segments that are merged, in their order. */
  sources: number[];
  /** What is written so far; not looked up yet. */
  target: Segment;
  /** Removed reports of the sources when it began. */
  removed: number;
  /** The hashes fall into 2^bits units; those before `next` are done. */
  bits: number;
  next: number;
}

/** A rebuild under way: reports that are not in a slot from `slot` on are indexed anew. */
export interface Rebuild {
  slot: number;
  /** Id of the last report looked at, in the order of ids; the empty string at the beginning. */
  after: string;
  /** Reports looked at so far. */
  done: number;
}

/** What there is in an index. */
export interface IndexHead {
  /** Of terms and vectors; those of another version cannot be compared. */
  version: string;
  nextSlot: number;
  nextSegment: number;
  /** By rising slots. */
  segments: Segment[];
  /** Languages that reports have or had, where they are known. */
  languages: string[];
  merge: Merge | null;
  rebuild: Rebuild | null;
  /** Ranges of keys that nothing refers to and that are still to be deleted. */
  garbage: { from: number; to: number }[];
}

/** Head and term counts, as every change needs both. */
export interface IndexState {
  head: IndexHead;
  counts: TermCounts;
}

/** Head and term counts, as they are looked up. */
export interface KnownHead {
  head: IndexHead;
  counts: CountTable;
}

/** The head and the counts as they are looked up; null where there is no index, or one that is damaged or of another version. */
export async function readHead(reader: IndexReader): Promise<KnownHead | null> {
  const records = await readHeadRecords(reader);
  return records && { head: records.head, counts: new CountTable(records.counts) };
}

/** The head and the counts as they are changed; null as for `readHead`. */
export async function readState(reader: IndexReader): Promise<IndexState | null> {
  const records = await readHeadRecords(reader);
  return records && { head: records.head, counts: new TermCounts(new CountTable(records.counts)) };
}

async function readHeadRecords(reader: IndexReader): Promise<{ head: IndexHead; counts: Uint8Array } | null> {
  const [headRecord, countsRecord] = await reader.get([headKey, countsKey]);
  const head = parseHead(openRecord(headKey, headRecord));
  const counts = openRecord(countsKey, countsRecord);
  return head && counts ? { head, counts } : null;
}

/**
 * As `readState`; where there is none, an empty index under rebuild, since it is not known which reports there are. What is left
 * of an unreadable index becomes garbage.
 */
export async function readOrCreateState(reader: IndexReader): Promise<IndexState> {
  const state = await readState(reader);
  if (state) return state;
  const [nextSegment, nextSlot] = [await unusedSegment(reader), await unusedSlot(reader)];
  const head: IndexHead = {
    version: VERSION,
    nextSlot,
    nextSegment,
    segments: [],
    languages: [],
    merge: null,
    rebuild: null,
    garbage: garbageOf(nextSegment, nextSlot),
  };
  restartRebuild(head);
  return { head, counts: new TermCounts() };
}

/** Has all reports indexed anew, those too that a rebuild under way has done: their records may be the damaged ones. */
export function restartRebuild(head: IndexHead): void {
  // What is replaced and what replaces it share no page.
  head.nextSlot = pageStart(head.nextSlot);
  head.rebuild = { slot: head.nextSlot, after: '', done: 0 };
}

export function writeState(writer: IndexWriter, { head, counts }: IndexState): void {
  writeHead(writer, head);
  writer.put(countsKey, sealRecord(countsKey, counts.encode()));
}

/** Writes the head alone, where no report came or went. */
export function writeHead(writer: IndexWriter, head: IndexHead): void {
  writer.put(headKey, sealRecord(headKey, new host.TextEncoder().encode(JSON.stringify(head))));
}

function parseHead(contents: Uint8Array | null): IndexHead | null {
  if (contents === null) return null;
  try {
    // The checksum says that these are the bytes of `writeHead`, of this version or another.
    const head = JSON.parse(new host.TextDecoder().decode(contents)) as IndexHead | null;
    return head?.version === VERSION ? head : null;
  } catch {
    // No checksum is sure: an index with such a head is made anew, as any that is damaged.
    return null;
  }
}
