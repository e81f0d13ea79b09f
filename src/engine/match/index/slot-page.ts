import { ByteReader, ByteWriter } from './bytes.ts';
import type { IndexEntry } from './index-entry.ts';
import { type IndexWriter, PAGE_SLOTS, slotPageKey } from './index-storage.ts';
import { openRecord, sealRecord } from './sealed-record.ts';
import { decodeSlot, encodeSlot, type SlotContents } from './slot-record.ts';

/**
 * The slots of one record: a database takes as long to write a record as to write some 10 kB, so that a record for each report would
 * be a third of an import. More slots than these few would slow down queries, which read fifty pages for one report each. Each slot is the
 * number of its bytes, 0 where it has no report, and the bytes.
 */
type Page = Uint8Array[];

const EMPTY = new Uint8Array(0);

/** The first slot from `slot` on that begins a page. */
export function pageStart(slot: number): number {
  return Math.ceil(slot / PAGE_SLOTS) * PAGE_SLOTS;
}

/** What is in a slot, given the record of its page; undefined where there is no report, null where the page is damaged. */
export function openSlot(slot: number, record: Uint8Array | undefined): SlotContents | null | undefined {
  if (record === undefined) return undefined;
  const contents = openRecord(slotPageKey(slot), record);
  if (contents === null) return null;
  const reader = new ByteReader(contents);
  let length = reader.varint();
  for (let before = slot % PAGE_SLOTS; before > 0; before--) {
    reader.at += length;
    length = reader.varint();
  }
  return length === 0 ? undefined : decodeSlot(contents.subarray(reader.at, reader.at + length));
}

/** Writes reports into slots that follow one another, at or soon after `next`, the first free one, and returns the first of them. */
export async function fillSlots(writer: IndexWriter, next: number, entries: readonly IndexEntry[]): Promise<number> {
  const begun = next % PAGE_SLOTS === 0 ? [] : await readPage(writer, next);
  // Damage is not to be hidden by what comes into its place.
  const first = begun === null ? pageStart(next) : next;
  let page: Page = begun ?? [];
  for (const [i, entry] of entries.entries()) {
    const slot = first + i;
    page[slot % PAGE_SLOTS] = encodeSlot(entry).slice();
    if ((slot + 1) % PAGE_SLOTS !== 0 && i < entries.length - 1) continue;
    putPage(writer, slot, page);
    page = [];
  }
  return first;
}

/** Takes the reports out of slots. A damaged page stays as it is. */
export async function emptySlots(writer: IndexWriter, slots: readonly number[]): Promise<void> {
  const firsts = [...new Set(slots.map((slot) => slot - (slot % PAGE_SLOTS)))];
  const records = await writer.get(firsts.map(slotPageKey));
  const gone = new Set(slots);
  for (const [i, first] of firsts.entries()) {
    const record = records[i];
    const page = record === undefined ? null : openPage(first, record);
    if (page) putPage(writer, first, page, gone);
  }
}

async function readPage(writer: IndexWriter, slot: number): Promise<Page | null> {
  const [record] = await writer.get([slotPageKey(slot)]);
  return record === undefined ? [] : openPage(slot, record);
}

function openPage(slot: number, record: Uint8Array): Page | null {
  const contents = openRecord(slotPageKey(slot), record);
  if (contents === null) return null;
  const reader = new ByteReader(contents);
  return Array.from({ length: PAGE_SLOTS }, () => reader.raw(reader.varint()));
}

/** Writes the page that has the slot, without the reports of `gone`. */
function putPage(writer: IndexWriter, slot: number, page: Page, gone: ReadonlySet<number> = new Set()): void {
  const first = slot - (slot % PAGE_SLOTS);
  const kept = Array.from({ length: PAGE_SLOTS }, (_, i) => (gone.has(first + i) ? EMPTY : (page[i] ?? EMPTY)));
  const key = slotPageKey(slot);
  if (kept.every(({ length }) => length === 0)) {
    writer.delete(key);
    return;
  }
  const bytes = new ByteWriter(PAGE_SLOTS * 4096);
  for (const contents of kept) {
    bytes.varint(contents.length);
    bytes.raw(contents);
  }
  writer.put(key, sealRecord(key, bytes.view()));
}
