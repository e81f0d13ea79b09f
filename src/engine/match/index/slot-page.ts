import type { IndexEntry } from './index-entry.ts';
import { type IndexWriter, PAGE_SLOTS, slotPageKey } from './index-storage.ts';
import { openRecord, sealRecord } from './sealed-record.ts';
import { decodeSlot, encodeSlot, type SlotContents } from './slot-record.ts';

/**
 * The slots of one record. To write a record costs Chrome as much as 10 kB in it: with one for each report an import took an eighth longer.
 * More slots than these few slow down queries, which read fifty pages for one report each: eight take a third longer to
 * read. Each slot is the number of its bytes, 0 where it has no report, in four bytes, and the bytes, which are a multiple of four.
 */
type Page = Uint8Array[];

const LENGTH_BYTES = 4;

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
  const bytes = slotsOf(contents)[slot % PAGE_SLOTS];
  return bytes === undefined || bytes.length === 0 ? undefined : decodeSlot(bytes);
}

/** The slots of a page, in place. Contents that end too early have fewer. */
function slotsOf(contents: Uint8Array): Page {
  const lengths = new Int32Array(contents.buffer, contents.byteOffset, contents.length >> 2);
  const slots: Page = [];
  for (let at = 0; at < contents.length && slots.length < PAGE_SLOTS; ) {
    const start = at + LENGTH_BYTES;
    at = start + (lengths[at >> 2] ?? 0);
    slots.push(contents.subarray(start, at));
  }
  return slots;
}

/** Writes reports into slots that follow one another from `first` on, which begins a page: to go on with a page it would have to be read. */
export function fillSlots(writer: IndexWriter, first: number, entries: readonly IndexEntry[]): void {
  for (let at = 0; at < entries.length; at += PAGE_SLOTS) {
    putPage(writer, first + at, entries.slice(at, at + PAGE_SLOTS).map(encodeSlot));
  }
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

function openPage(slot: number, record: Uint8Array): Page | null {
  const contents = openRecord(slotPageKey(slot), record);
  if (contents === null) return null;
  return slotsOf(contents);
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
  const contents = new Uint8Array(kept.reduce((sum, { length }) => sum + LENGTH_BYTES + length, 0));
  const lengths = new Int32Array(contents.buffer);
  let at = 0;
  for (const slot of kept) {
    lengths[at >> 2] = slot.length;
    contents.set(slot, at + LENGTH_BYTES);
    at += LENGTH_BYTES + slot.length;
  }
  writer.put(key, sealRecord(key, contents));
}
