import { beforeEach, describe, expect, it } from 'vitest';
import { PAGE_SLOTS, slotPageKey } from '../../../../src/engine/match/index/index-storage.ts';
import { MemoryStorage } from '../../../../src/engine/match/index/memory-storage.ts';
import { emptySlots, fillSlots, openSlot } from '../../../../src/engine/match/index/slot-page.ts';
import { entriesOf, manyReports } from './stored-corpus.ts';

const ENTRIES = entriesOf(manyReports(3 * PAGE_SLOTS));

describe('the pages of slots', () => {
  let storage: MemoryStorage;

  beforeEach(() => {
    storage = new MemoryStorage();
  });

  const fill = (next: number, from: number, count: number) =>
    storage.write((writer) => fillSlots(writer, next, ENTRIES.slice(from, from + count)));
  const at = (slot: number) => openSlot(slot, storage.records.get(slotPageKey(slot)));
  const ids = (slots: number) => Array.from({ length: slots }, (_, slot) => at(slot)?.id);

  it('keep reports that come one by one, and give them back as they were', async () => {
    for (let i = 0; i < 6; i++) expect(await fill(i, i, 1)).toBe(i);
    expect(await fill(6, 6, 6)).toBe(6);
    expect(ids(12)).toEqual(ENTRIES.slice(0, 12).map(({ id }) => id));
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
    // A page that was emptied while it was the last one is begun anew.
    await storage.write((writer) => emptySlots(writer, [4, 6]));
    expect(await fill(7, 7, 1)).toBe(7);
    expect(ids(8)).toEqual([...Array(7).fill(undefined), 'r7']);
  });

  it('do not write over damage', async () => {
    await fill(0, 0, 2);
    const record = storage.records.get(slotPageKey(0));
    if (record) record[20] = (record[20] ?? 0) ^ 1;
    expect([at(0), at(1)]).toEqual([null, null]);
    expect(await fill(2, 2, 2)).toBe(PAGE_SLOTS);
    expect(at(0)).toBeNull();
    expect(at(PAGE_SLOTS)?.id).toBe('r2');
    await storage.write((writer) => emptySlots(writer, [0]));
    expect(at(0)).toBeNull();
  });
});
