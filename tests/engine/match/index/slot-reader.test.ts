import { describe, expect, it } from 'vitest';
import type { IndexReader, RecordKey } from '../../../../src/engine/match/index/index-storage.ts';
import { PAGE_SLOTS } from '../../../../src/engine/match/index/index-storage.ts';
import { MemoryStorage } from '../../../../src/engine/match/index/memory-storage.ts';
import { fillSlots } from '../../../../src/engine/match/index/slot-page.ts';
import { SlotReader } from '../../../../src/engine/match/index/slot-reader.ts';
import { entriesOf, manyReports } from './stored-corpus.ts';

const entries = entriesOf(manyReports(3 * PAGE_SLOTS));

/** A reader of all entries that notes what is asked for and answers one asking after the other. */
async function watched(): Promise<{ reader: IndexReader; asked: number[] }> {
  const storage = new MemoryStorage();
  await storage.write(async (writer) => fillSlots(writer, 0, entries));
  const asked: number[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const get = (keys: readonly RecordKey[]) => {
    asked.push(keys.length);
    const answer = last.then(() => storage.read((reader) => reader.get(keys)));
    last = answer;
    return answer;
  };
  return { reader: { get, lastKey: async () => undefined }, asked };
}

async function readAll(slots: SlotReader, wanted: readonly number[]): Promise<[number, string | undefined][]> {
  const found: [number, string | undefined][] = [];
  await slots.read(
    wanted.map((slot) => ({ slot })),
    ({ slot }, contents) => found.push([slot, contents?.id]),
  );
  return found;
}

describe('SlotReader', () => {
  it('asks for no page twice, and reads those first that it asked for first', async () => {
    const { reader, asked } = await watched();
    const slots = new SlotReader(reader);
    slots.ask([2 * PAGE_SLOTS, 2 * PAGE_SLOTS + 1]);
    const found = await readAll(slots, [0, 2 * PAGE_SLOTS + 1, PAGE_SLOTS]);
    expect(found).toEqual([2 * PAGE_SLOTS + 1, 0, PAGE_SLOTS].map((slot) => [slot, entries[slot]?.id]));
    expect(await readAll(slots, [1])).toEqual([[1, entries[1]?.id]]);
    expect(asked).toEqual([1, 2]);
  });

  it('says of a slot without a record that there is nothing', async () => {
    const { reader } = await watched();
    expect(await readAll(new SlotReader(reader), [1000])).toEqual([[1000, undefined]]);
  });

  it('fails where the database fails, but not for what nobody reads', async () => {
    const reader: IndexReader = { get: () => Promise.reject(new Error('no disk')), lastKey: async () => undefined };
    const slots = new SlotReader(reader);
    slots.ask([1]);
    await new Promise((resolve) => setTimeout(resolve));
    await expect(readAll(slots, [1])).rejects.toThrow('no disk');
  });
});
