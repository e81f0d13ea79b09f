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
   * Calls `read` with what is in each slot (see `openSlot`), in no order: those that were asked for first are read while the database is at the
   * others. Rejects where the database fails.
   */
  async read<Slot extends { slot: number }>(
    slots: readonly Slot[],
    read: (slot: Slot, contents: SlotContents | null | undefined) => void,
  ): Promise<void> {
    this.ask(slots.map(({ slot }) => slot));
    const pages = slots.map(({ slot }) => this.pages.get(slotPageKey(slot)));
    const readBatch = async (batch: Batch) => {
      const records = await batch;
      for (const [i, slot] of slots.entries()) {
        const page = pages[i];
        if (page?.batch === batch) read(slot, openSlot(slot.slot, records[page.at]));
      }
    };
    await Promise.all([...new Set(pages.flatMap((page) => page?.batch ?? []))].map(readBatch));
  }
}
