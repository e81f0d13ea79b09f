import { describe, expect, it } from 'vitest';
import { addToIndex, removeFromIndex } from '../../../../src/engine/match/index/change-index.ts';
import { slotPageKey } from '../../../../src/engine/match/index/index-storage.ts';
import { MemoryStorage } from '../../../../src/engine/match/index/memory-storage.ts';
import { beginRebuild, continueRebuild } from '../../../../src/engine/match/index/rebuild-index.ts';
import { openSlot } from '../../../../src/engine/match/index/slot-page.ts';
import { CHESS, FIRE_A, FIRE_B, OTHER_FIRE } from '../invented-reports.ts';
import { addAll, entriesOf, lookUp, manyReports, rebuild, storeOf, tendAll } from './stored-corpus.ts';

const REPORTS = [...manyReports(30), FIRE_B, CHESS, OTHER_FIRE];

describe('a rebuild', () => {
  it('makes an index where there was none', async () => {
    const storage = new MemoryStorage();
    await rebuild(storage, REPORTS);
    const { candidates, frequencies, isDamaged, isPartial } = await lookUp(storage, FIRE_A);
    expect(candidates[0]?.id).toBe('fire-b');
    expect(frequencies.size).toBe(REPORTS.length);
    expect([isDamaged, isPartial]).toEqual([false, false]);
  });

  it('finds every report once while it goes on, and after', async () => {
    const storage = await storeOf(REPORTS);
    await storage.write(beginRebuild);
    const first = entriesOf(REPORTS)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, 12);
    await storage.write((writer) => continueRebuild(writer, { entries: first, after: first.at(-1)?.id ?? '', total: null }));
    const during = await lookUp(storage, FIRE_A, 100);
    expect(during.isPartial).toBe(true);
    const ids = during.candidates.map(({ id }) => id);
    expect(ids[0]).toBe('fire-b');
    expect(new Set(ids).size).toBe(ids.length);
    await storage.write((writer) => removeFromIndex(writer, ['chess', 'r3']));
    await addAll(storage, [FIRE_A]);
    const left = REPORTS.filter(({ id }) => id !== 'chess' && id !== 'r3');
    await rebuild(storage, [...left, FIRE_A]);
    await tendAll(storage);
    const after = await lookUp(storage, FIRE_A, 100);
    expect(after.candidates.slice(0, 2).map(({ id }) => id)).toEqual(['fire-a', 'fire-b']);
    expect(after.frequencies.size).toBe(left.length + 1);
    expect(after.candidates.some(({ id }) => id === 'chess')).toBe(false);
    const slots = Array.from({ length: 200 }, (_, slot) => openSlot(slot, storage.records.get(slotPageKey(slot))));
    expect(slots.filter((contents) => contents !== undefined).length).toBe(left.length + 1);
  });

  it('is due after the head is lost, and loses nothing that comes meanwhile', async () => {
    const storage = await storeOf(REPORTS);
    storage.records.delete(0);
    expect((await lookUp(storage, FIRE_A)).isDamaged).toBe(true);
    await storage.write((writer) => addToIndex(writer, entriesOf([FIRE_A])));
    expect((await lookUp(storage, FIRE_A)).candidates.map(({ id }) => id)).toEqual(['fire-a']);
    await rebuild(storage, [...REPORTS, FIRE_A]);
    await tendAll(storage);
    expect((await lookUp(storage, FIRE_A)).candidates.slice(0, 2).map(({ id }) => id)).toEqual(['fire-a', 'fire-b']);
  });
});
