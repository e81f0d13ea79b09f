import { beforeEach, describe, expect, it } from 'vitest';
import { PAGE_SLOTS, slotPageKey } from '../../../../src/engine/match/index/index-storage.ts';
import { MemoryStorage } from '../../../../src/engine/match/index/memory-storage.ts';
import { emptySlots, fillSlots, openSlot, pageStart } from '../../../../src/engine/match/index/slot-page.ts';
import { entriesOf, manyReports } from './stored-corpus.ts';

const ENTRIES = entriesOf(manyReports(3 * PAGE_SLOTS));

describe('the pages of slots', () => {
  let storage: MemoryStorage;

  beforeEach(() => {
    storage = new MemoryStorage();
  });

  const fill = (first: number, from: number, count: number) =>
    storage.write(async (writer) => fillSlots(writer, first, ENTRIES.slice(from, from + count)));
  const at = (slot: number) => openSlot(slot, storage.records.get(slotPageKey(slot)));
  const ids = (slots: number) => Array.from({ length: slots }, (_, slot) => at(slot)?.id);

  it('keep reports, and give them back as they were', async () => {
    await fill(0, 0, 6);
    await fill(pageStart(6), 6, 1);
    expect(ids(9)).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5', undefined, undefined, 'r6']);
    expect(at(5)).toEqual({ id: 'r5', posted: Int32Array.from(ENTRIES[5]?.terms.terms ?? []), vector: ENTRIES[5]?.vector });
    expect(at(12)).toBeUndefined();
    expect(storage.records.size).toBe(3);
  });

  it('leave nothing where all reports of a page are gone', async () => {
    await fill(0, 0, 7);
    await storage.write((writer) => emptySlots(writer, [0, 1, 3, 5, 99]));
    expect(ids(7)).toEqual([undefined, undefined, 'r2', undefined, 'r4', undefined, 'r6']);
    await storage.write((writer) => emptySlots(writer, [2]));
    expect([...storage.records.keys()]).toEqual([slotPageKey(PAGE_SLOTS)]);
  });

  it('stay as they are where they are damaged', async () => {
    await fill(0, 0, 2);
    const record = storage.records.get(slotPageKey(0));
    if (record) record[20] = (record[20] ?? 0) ^ 1;
    expect([at(0), at(1)]).toEqual([null, null]);
    await storage.write((writer) => emptySlots(writer, [0]));
    expect([at(0), at(1)]).toEqual([null, null]);
  });
});
