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

  /**
   * What is in each slot (see `openSlot`), in their order. Those that were asked for first are read while the database is at the others. Rejects
   * where the database fails.
   */
  async read(slots: readonly number[]): Promise<(SlotContents | null | undefined)[]> {
    this.ask(slots);
    const contents: (SlotContents | null | undefined)[] = slots.map(() => undefined);
    const readBatch = async (batch: Batch): Promise<void> => {
      const records = await batch;
      for (const [i, slot] of slots.entries()) {
        const page = this.pages.get(slotPageKey(slot));
        if (page?.batch === batch) contents[i] = openSlot(slot, records[page.at]);
      }
    };
    const batches = new Set(slots.flatMap((slot) => this.pages.get(slotPageKey(slot))?.batch ?? []));
    await Promise.all([...batches].map(readBatch));
    return contents;
  }
}
