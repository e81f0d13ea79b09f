import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToIndex, removeFromIndex } from '../../../../src/engine/match/index/change-index.ts';
import { MemoryStorage } from '../../../../src/engine/match/index/memory-storage.ts';
import { beginRebuild, continueRebuild, rebuildOf } from '../../../../src/engine/match/index/rebuild-index.ts';
import { tendIndex } from '../../../../src/engine/match/index/tend-index.ts';
import type { Report } from '../../../../src/engine/report.ts';
import { CHESS, FIRE_A, FIRE_B, OTHER_FIRE } from '../invented-reports.ts';
import { addAll, entriesOf, lookUp, manyReports, storeOf, tendAll } from './stored-corpus.ts';

/** Goes through `reports` as a corpus does, `size` a step, in the order of ids, until no rebuild is under way. */
async function rebuild(storage: MemoryStorage, reports: readonly Report[], size = 7): Promise<void> {
  const entries = entriesOf(reports).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (;;) {
    const state = await storage.read(rebuildOf);
    if (!state) return;
    const next = entries.filter(({ id }) => id > state.after).slice(0, size);
    const total = next.length < size ? reports.length : null;
    await storage.write((writer) => continueRebuild(writer, { entries: next, after: next.at(-1)?.id ?? state.after, total }));
  }
}

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
    const slots = [...storage.records.keys()].filter((key) => typeof key === 'number' && key >= 2 ** 49 && key < 3 * 2 ** 48);
    expect(slots.length).toBe(left.length + 1);
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

describe('damage', () => {
  const texts = new Map(REPORTS.map((report) => [report.id, report]));

  it('of any byte gives no wrong report and no exception, is found out where it matters, and is repaired', async () => {
    const sound = await storeOf(REPORTS);
    await tendAll(sound);
    await addAll(sound, [FIRE_A]);
    const known = new Map(entriesOf([...REPORTS, FIRE_A]).map(({ id, vector }) => [id, vector]));
    const all = (await lookUp(sound, FIRE_A, 100)).candidates;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (which, where, change, isCut) => {
        const storage = await copyOf(sound);
        const keys = [...storage.records.keys()];
        const key = keys[which % keys.length] ?? 0;
        const record = storage.records.get(key) ?? new Uint8Array(1);
        if (isCut) storage.records.set(key, record.slice(0, where % record.length));
        else record[where % record.length] = (record[where % record.length] ?? 0) ^ change;
        const found = await lookUp(storage, FIRE_A, 100);
        for (const { id, vector } of found.candidates) expect(vector).toEqual(known.get(id));
        if (!found.isDamaged) expect(found.candidates).toEqual(all);
        await storage.write((writer) => tendIndex(writer, 'idle'));
        await storage.write((writer) => removeFromIndex(writer, ['chess']));
        await storage.write((writer) => addToIndex(writer, entriesOf([CHESS])));
        if (found.isDamaged) await storage.write(beginRebuild);
        await rebuild(storage, [...texts.values(), FIRE_A], 20);
        await tendAll(storage);
        const repaired = await lookUp(storage, FIRE_A, 100);
        expect(repaired.isDamaged).toBe(false);
        expect(repaired.candidates.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      }),
      { numRuns: 150 },
    );
  });
});

async function copyOf(storage: MemoryStorage): Promise<MemoryStorage> {
  const copy = await storeOf([]);
  for (const [key, record] of storage.records) copy.records.set(key, record.slice());
  return copy;
}
