import { type IndexReader, type IndexWriter, tombstoneKey } from './index-storage.ts';
import { openRecord, sealRecord } from './sealed-record.ts';

/** Slots of one page of bits: 4 kB. */
const PAGE_SLOTS = 1 << 15;
const PAGE_BYTES = PAGE_SLOTS / 8;

/** Which slots of a range were given up. */
export interface Tombstones {
  has(slot: number): boolean;
}

/** The tombstones of the slots `[first, end)`; null where a page is damaged. */
export async function readTombstones(reader: IndexReader, first: number, end: number): Promise<Tombstones | null> {
  const from = Math.floor(first / PAGE_SLOTS);
  const { pages, isDamaged } = await readPages(
    reader,
    Array.from({ length: Math.max(0, Math.ceil(end / PAGE_SLOTS) - from) }, (_, i) => from + i),
  );
  if (isDamaged) return null;
  return {
    has(slot) {
      const bits = pages[Math.floor(slot / PAGE_SLOTS) - from];
      const bit = slot % PAGE_SLOTS;
      return bits !== undefined && bits !== null && ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
    },
  };
}

/**
 * Sets the tombstones of slots. False where a page was damaged: it is begun anew, and what it said is lost, though not to queries,
 * which find no record of a slot that was given up.
 */
export async function bury(writer: IndexWriter, slots: readonly number[]): Promise<boolean> {
  const numbers = [...new Set(slots.map((slot) => Math.floor(slot / PAGE_SLOTS)))];
  const { pages, isDamaged } = await readPages(writer, numbers);
  for (const [i, number] of numbers.entries()) {
    const bits = pages[i]?.slice() ?? new Uint8Array(PAGE_BYTES);
    for (const slot of slots) {
      const bit = slot - number * PAGE_SLOTS;
      if (bit >= 0 && bit < PAGE_SLOTS) bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
    writer.put(tombstoneKey(number), sealRecord(tombstoneKey(number), bits));
  }
  return !isDamaged;
}

/** The pages, null where there is none or a damaged one, which is also said. */
async function readPages(reader: IndexReader, numbers: readonly number[]) {
  const records = await reader.get(numbers.map(tombstoneKey));
  const pages = records.map((record, i) => openRecord(tombstoneKey(numbers[i] ?? 0), record));
  return { pages, isDamaged: pages.some((page, i) => page === null && records[i] !== undefined) };
}
