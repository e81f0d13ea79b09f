import { type IndexReader, type RecordKey, slotPageKey } from './index-storage.ts';
import { openSlot } from './slot-page.ts';
import type { SlotContents } from './slot-record.ts';

/** Records that were asked for together. */
type Batch = Promise<(Uint8Array | undefined)[]>;

/** Reads slots, the page of each once. Those that are likely to be wanted can be asked for before it is known which are. */
export class SlotReader {
  private readonly reader: IndexReader;
  /** By key of a page: with which others it was asked for, and its place among them. */
  private readonly pages = new Map<RecordKey, { batch: Batch; at: number }>();

  constructor(reader: IndexReader) {
    this.reader = reader;
  }

  /** Asks for the slots that were not asked for yet. */
  ask(slots: readonly number[]): void {
    const keys = [...new Set(slots.map(slotPageKey))].filter((key) => !this.pages.has(key));
    if (keys.length === 0) return;
    const batch = this.reader.get(keys);
    // Who reads the slots hears of the error; maybe nobody will.
    batch.catch(() => undefined);
    for (const [at, key] of keys.entries()) this.pages.set(key, { batch, at });
  }

  /** What is in each slot (see `openSlot`). Those that were asked for first are read while the database is at the others. Rejects where it fails. */
  async read(slots: readonly number[]): Promise<(SlotContents | null | undefined)[]> {
    this.ask(slots);
    const pages = slots.map((slot) => this.pages.get(slotPageKey(slot)));
    const contents: (SlotContents | null | undefined)[] = slots.map(() => undefined);
    const readBatch = async (batch: Batch): Promise<void> => {
      const records = await batch;
      for (const [i, page] of pages.entries()) if (page?.batch === batch) contents[i] = openSlot(slots[i] ?? 0, records[page.at]);
    };
    await Promise.all([...new Set(pages.flatMap((page) => page?.batch ?? []))].map(readBatch));
    return contents;
  }
}
