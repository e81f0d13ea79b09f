import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addToIndex, removeFromIndex } from '../../../../src/engine/match/index/change-index.ts';
import { readHead, writeHead } from '../../../../src/engine/match/index/index-head.ts';
import type { RecordKey } from '../../../../src/engine/match/index/index-storage.ts';
import { MemoryStorage } from '../../../../src/engine/match/index/memory-storage.ts';
import { beginMerge, continueMerge } from '../../../../src/engine/match/index/merge-segments.ts';
import { beginRebuild, continueRebuild, rebuildOf } from '../../../../src/engine/match/index/rebuild-index.ts';
import { tendIndex } from '../../../../src/engine/match/index/tend-index.ts';
import type { Report } from '../../../../src/engine/report.ts';
import { CHESS, FIRE_A, FIRE_B, OTHER_FIRE } from '../invented-reports.ts';
import { addAll, entriesOf, lookUp, manyReports, rebuild, storeOf, tendAll } from './stored-corpus.ts';

const REPORTS = [...manyReports(16), FIRE_A, FIRE_B, CHESS, OTHER_FIRE];
const REMOVED = ['r3', 'r4', 'r14'];
const KEPT = REPORTS.filter(({ id }) => !REMOVED.includes(id));
const VECTORS = new Map(entriesOf(REPORTS).map(({ id, vector }) => [id, vector]));
const QUERIES = [FIRE_A, CHESS, ...KEPT.filter((_, i) => i % 6 === 0)];

const KIND = 2 ** 48;
const KINDS = {
  head: (key) => key === 0,
  counts: (key) => key === 1,
  postings: (key) => key >= KIND && key < 2 * KIND,
  slot: (key) => key >= 2 * KIND && key < 3 * KIND,
  tombstones: (key) => key >= 3 * KIND,
} satisfies Record<string, (key: RecordKey) => boolean>;

/** Three indexes of the same reports: a tidy one with some reports removed, one between two steps of a merge, one in the middle of a rebuild. */
async function tidy(): Promise<MemoryStorage> {
  const storage = await storeOf(REPORTS);
  await tendAll(storage);
  await addAll(storage, manyReports(5, 10));
  await storage.write((writer) => removeFromIndex(writer, REMOVED));
  return storage;
}

async function merging(): Promise<MemoryStorage> {
  const storage = await tidy();
  await storage.write(async (writer) => {
    const state = await readHead(writer);
    if (!state) throw new Error('A sound index cannot be read.');
    beginMerge(state.head, state.head.segments);
    const { merge } = state.head;
    if (!merge) throw new Error('No merge was begun.');
    // So few reports make one bucket, which is merged in one step: here two are made of them, one in each of two steps.
    merge.bits = merge.target.bits = 1;
    await continueMerge(writer, state.head);
    writeHead(writer, state.head);
  });
  expect((await storage.read(readHead))?.head.merge).toMatchObject({ next: 1, bits: 1 });
  return storage;
}

async function rebuilding(): Promise<MemoryStorage> {
  const storage = await tidy();
  await storage.write(beginRebuild);
  const first = entriesOf(KEPT)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, 7);
  await storage.write((writer) => continueRebuild(writer, { entries: first, after: first.at(-1)?.id ?? '', total: null }));
  return storage;
}

function copyOf({ records }: MemoryStorage): MemoryStorage {
  const copy = new MemoryStorage();
  for (const [key, record] of records) copy.records.set(key, record.slice());
  return copy;
}

async function answersOf(storage: MemoryStorage, queries: readonly Report[] = QUERIES) {
  const answers = await Promise.all(queries.map((query) => lookUp(storage, query, 100)));
  return { ids: answers.map(({ candidates }) => candidates.map(({ id }) => id)), answers };
}

/** Uses of the index that read every record, one after another; true as soon as one of them says that there is damage. */
async function isReported(storage: MemoryStorage): Promise<boolean> {
  const { answers } = await answersOf(storage, REPORTS);
  if (answers.some(({ isDamaged }) => isDamaged)) return true;
  const ids = KEPT.map(({ id }) => id).filter((id) => id !== 'chess');
  await storage.write((writer) => removeFromIndex(writer, ids));
  if (await storage.read(rebuildOf)) return true;
  for (;;) {
    const { isDone, isDamaged } = await storage.write((writer) => tendIndex(writer, 'idle'));
    if (isDamaged) return true;
    if (isDone) break;
  }
  // What a merge had written before is read only now.
  return (await answersOf(storage, REPORTS)).answers.some((answer) => answer.isDamaged);
}

describe.each([
  ['a tidy index', tidy],
  ['an index in the middle of a merge', merging],
  ['an index in the middle of a rebuild', rebuilding],
])('a changed byte in %s', (name, make) => {
  let sound: MemoryStorage;

  beforeAll(async () => {
    sound = await make();
  });

  it.each(Object.entries(KINDS))(
    'of its %s gives no wrong report and no exception, is reported, and is repaired',
    async (_, isOfKind) => {
      const keys = [...sound.records.keys()].filter(isOfKind);
      const before = await answersOf(sound);
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (which, where, change) => {
          const storage = copyOf(sound);
          const record = storage.records.get(keys[which % keys.length] ?? 0) ?? new Uint8Array(1);
          record[where % record.length] = (record[where % record.length] ?? 0) ^ change;
          const { ids, answers } = await answersOf(storage);
          for (const [i, { candidates, isDamaged, isPartial }] of answers.entries()) {
            for (const { id, vector } of candidates) expect(REMOVED.includes(id) ? null : vector).toEqual(VECTORS.get(id));
            // During a rebuild what it replaces may be damaged: nobody needs to be told.
            if (!isDamaged && !isPartial) expect(ids[i]).toEqual(before.ids[i]);
          }
          // A rebuild under way is its own report.
          expect((await storage.read(rebuildOf)) !== null || (await isReported(copyOf(storage)))).toBe(true);
          // As the background does: damage that a query meets begins the rebuild, or begins it anew.
          const isMet = (await answersOf(storage, REPORTS)).answers.some(({ isDamaged }) => isDamaged);
          if (isMet || !(await storage.read(rebuildOf))) await storage.write(beginRebuild);
          await rebuild(storage, KEPT, 7);
          await tendAll(storage);
          const repaired = await answersOf(storage);
          expect(repaired.answers.some(({ isDamaged, isPartial }) => isDamaged || isPartial)).toBe(false);
          // Reports of equal scores stand in the order of their slots, which a repair gives anew.
          expect(repaired.ids.map((list) => [list[0], ...list.toSorted()])).toEqual(
            before.ids.map((list) => [list[0], ...list.toSorted()]),
          );
          // It takes changes as before.
          await storage.write((writer) => removeFromIndex(writer, ['chess']));
          await storage.write((writer) => addToIndex(writer, entriesOf([CHESS])));
          expect((await lookUp(storage, CHESS)).candidates[0]?.id).toBe('chess');
        }),
        { numRuns: 12, seed: name.length },
      );
    },
    30_000,
  );
});
