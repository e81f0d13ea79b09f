import { describe, expect, it } from 'vitest';
import type { IndexReader, RecordKey } from '../../../../src/engine/match/index/index-storage.ts';
import { PAGE_SLOTS } from '../../../../src/engine/match/index/index-storage.ts';
import { MemoryStorage } from '../../../../src/engine/match/index/memory-storage.ts';
import { fillSlots } from '../../../../src/engine/match/index/slot-page.ts';
import { SlotReader } from '../../../../src/engine/match/index/slot-reader.ts';
import { entriesOf, manyReports } from './stored-corpus.ts';

const entries = entriesOf(manyReports(3 * PAGE_SLOTS));

/** A reader of all entries that notes how many records are asked for each time. */
async function watched(): Promise<{ reader: IndexReader; asked: number[] }> {
  const storage = new MemoryStorage();
  await storage.write(async (writer) => fillSlots(writer, 0, entries));
  const asked: number[] = [];
  const get = (keys: readonly RecordKey[]) => {
    asked.push(keys.length);
    return storage.read((reader) => reader.get(keys));
  };
  return { reader: { get, lastKey: async () => undefined }, asked };
}

async function idsOf(slots: SlotReader, wanted: readonly number[]): Promise<(string | undefined)[]> {
  return (await slots.read(wanted)).map((contents) => contents?.id);
}

describe('SlotReader', () => {
  it('asks for no page twice, and gives the slots in the order in which they are wanted', async () => {
    const { reader, asked } = await watched();
    const slots = new SlotReader(reader);
    slots.ask([2 * PAGE_SLOTS, 2 * PAGE_SLOTS + 1]);
    const wanted = [0, 2 * PAGE_SLOTS + 1, PAGE_SLOTS];
    expect(await idsOf(slots, wanted)).toEqual(wanted.map((slot) => entries[slot]?.id));
    expect(await idsOf(slots, [1])).toEqual([entries[1]?.id]);
    expect(asked).toEqual([1, 2]);
  });

  it('says of a slot without a record that there is nothing', async () => {
    const { reader } = await watched();
    expect(await idsOf(new SlotReader(reader), [1000])).toEqual([undefined]);
  });

  it('fails where the database fails, but not for what nobody reads', async () => {
    const reader: IndexReader = { get: () => Promise.reject(new Error('no disk')), lastKey: async () => undefined };
    const slots = new SlotReader(reader);
    slots.ask([1]);
    await new Promise((resolve) => setTimeout(resolve));
    await expect(idsOf(slots, [1])).rejects.toThrow('no disk');
  });
});
