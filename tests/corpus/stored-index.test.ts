import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countsKey, headKey } from '../../src/engine/match/index/index-storage.ts';
import { tendIndex } from '../../src/engine/match/index/tend-index.ts';
import { sketchOf, textRuns } from '../../src/engine/match/text-sketch.ts';
import type { Report } from '../../src/engine/report.ts';
import { manyReports } from '../engine/match/index/stored-corpus.ts';
import { CHESS, FIRE_A, FIRE_B } from '../engine/match/invented-reports.ts';

/** Fresh modules: what a newly woken background has. */
async function wake() {
  vi.resetModules();
  const reports = await import('../../src/corpus/reports.ts');
  const { matchCorpus } = await import('../../src/corpus/match-corpus.ts');
  const { STORED_INDEX } = await import('../../src/corpus/stored-index.ts');
  const { indexProgress, repairCorpus } = await import('../../src/corpus/tend-corpus.ts');
  const { openCorpus } = await import('../../src/corpus/database.ts');
  return { ...reports, matchCorpus, STORED_INDEX, indexProgress, repairCorpus, openCorpus };
}

type Corpus = Awaited<ReturnType<typeof wake>>;

const incoming = (reports: readonly Report[]) => reports.map((report) => ({ report, origin: { kind: 'file' as const, name: 'x.txt' } }));

const found = async ({ matchCorpus }: Corpus, report: Report) => (await matchCorpus(report)).matches.map(({ report: { text } }) => text);

/** Makes the n-th write of the database fail, as a background that ends there does: its transaction is never completed. */
function failAt(n: number): () => void {
  let left = n;
  const spies = (['add', 'put'] as const).map((name) => {
    const write = IDBObjectStore.prototype[name];
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (left-- <= 0) throw new DOMException('gone', 'AbortError');
      return write.apply(this, args);
    });
  });
  return () => spies.forEach((spy) => void spy.mockRestore());
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the index in the database', () => {
  it.each([1, 2, 3])('is made from the reports of version %i, of which nothing is lost', async (version) => {
    const old = await openDB('crossread', version, {
      upgrade(database) {
        const reports = database.createObjectStore('reports', { keyPath: 'id' });
        reports.createIndex('byDate', ['dateKey', 'id']);
        reports.createIndex('byOrigin', 'origin.kind');
        database.createObjectStore(version === 1 ? 'terms' : 'index');
        if (version === 3) database.createObjectStore('verdicts', { keyPath: 'id' });
      },
    });
    for (const report of [FIRE_B, CHESS]) {
      const kind = report === CHESS ? 'sample' : 'file';
      await old.put('reports', { ...report, origin: { kind, name: 'x' }, addedAt: 1, dateKey: report.date });
    }
    // As version 3 wrote the place of a report.
    if (version > 1) await old.put('index', new Uint8Array(9), FIRE_B.id);
    if (version === 3)
      await old.put('verdicts', {
        id: 'a b',
        said: 'same-event',
        sides: ['a', 'b'].map((id) => ({ id, sketch: sketchOf(textRuns(id)) })),
        saidAt: 1,
      });
    old.close();
    const corpus = await wake();
    expect(await corpus.indexProgress()).toEqual({ done: 0, total: 2 });
    expect(await found(corpus, FIRE_A)).toEqual([FIRE_B.text]);
    expect(await corpus.indexProgress()).toBeNull();
    expect((await corpus.listReports(0, 5)).total).toBe(2);
    const database = await corpus.openCorpus();
    expect(await database.count('verdicts')).toBe(version === 3 ? 1 : 0);
    expect((await database.getAllKeys('index')).every((key) => typeof key === 'number')).toBe(true);
    expect(await corpus.countReports()).toEqual({ total: 2, sample: 1 });
    expect(await corpus.removeSampleReports()).toBe(1);
    expect(await corpus.countReports()).toEqual({ total: 1, sample: 0 });
  });

  it('reads in a change what the change wrote, also of the records it keeps at hand', async () => {
    const { STORED_INDEX } = await wake();
    for (const key of [headKey, countsKey, 7]) {
      await STORED_INDEX.write(async (writer) => {
        expect(await writer.get([key])).toEqual([undefined]);
        writer.put(key, Uint8Array.of(key));
        expect(await writer.get([key])).toEqual([Uint8Array.of(key)]);
        writer.delete(key);
        expect(await writer.get([key])).toEqual([undefined]);
        writer.put(key, Uint8Array.of(9));
      });
      expect(await STORED_INDEX.read((reader) => reader.get([key]))).toEqual([Uint8Array.of(9)]);
    }
  });

  it('is whole, with the reports, wherever a write breaks off', async () => {
    const reports = [...manyReports(40), FIRE_B, CHESS];
    for (let n = 0; n < 120; n += 17) {
      globalThis.indexedDB = new IDBFactory();
      const first = await wake();
      const { ids } = await first.addReports(incoming(reports.slice(0, 20)), 1);
      const repair = failAt(n);
      const added = await first.addReports(incoming(reports.slice(20)), 2).then(
        () => true,
        () => false,
      );
      const removed = await first.removeReports(ids.slice(0, 3)).then(
        () => true,
        () => false,
      );
      repair();
      const second = await wake();
      const expected = 20 + (added ? 22 : 0) - (removed ? 3 : 0);
      expect(await second.countReports()).toMatchObject({ total: expected });
      expect(await found(second, FIRE_A)).toEqual(added ? [FIRE_B.text] : []);
      // Whatever was not acknowledged is sent again.
      await second.addReports(incoming(reports.slice(20)), 3);
      await second.removeReports(ids.slice(0, 3));
      expect(await second.countReports()).toMatchObject({ total: 39 });
      expect(await found(second, FIRE_A)).toEqual([FIRE_B.text]);
    }
  }, 30_000);

  it('is found whole by a background that wakes between two steps of upkeep', async () => {
    const first = await wake();
    for (let from = 0; from < 60; from += 4) await first.addReports(incoming(manyReports(4, from)), 1);
    await first.addReports(incoming([FIRE_B]), 1);
    for (let step = 0; step < 50; step++) {
      const next = await wake();
      expect(await found(next, FIRE_A)).toEqual([FIRE_B.text]);
      if ((await next.STORED_INDEX.write((writer) => tendIndex(writer, 'idle'))).isDone) return;
    }
    throw new Error('Upkeep never ends.');
  });

  const kinds: [string, (key: number) => boolean][] = [
    ['head', (key) => key === 0],
    ['counts', (key) => key === 1],
    ['postings', (key) => key >= 2 ** 48 && key < 2 ** 49],
    ['slots', (key) => key >= 2 ** 49 && key < 3 * 2 ** 48],
    ['tombstones', (key) => key >= 3 * 2 ** 48],
  ];

  it.each(kinds)(
    'is repaired after any damage to its %s, and finds nothing wrong meanwhile',
    async (_, isOfKind) => {
      const reports = [...manyReports(12), FIRE_B, CHESS];
      await fc.assert(
        fc.asyncProperty(
          fc.nat(),
          fc.nat(),
          fc.integer({ min: 1, max: 255 }),
          fc.constantFrom('byte', 'cut', 'text'),
          async (...damage) => {
            const [which, where, change, kind] = damage;
            globalThis.indexedDB = new IDBFactory();
            const corpus = await wake();
            const { ids } = await corpus.addReports(incoming(reports), 1);
            await corpus.removeReports(ids.slice(0, 2));
            const database = await corpus.openCorpus();
            const keys = (await database.getAllKeys('index')).filter(isOfKind);
            const key = keys[which % keys.length] ?? 0;
            const record = (await database.get('index', key)) ?? new Uint8Array(1);
            const at = where % record.length;
            if (kind === 'text') await database.put('index', 'x' as unknown as Uint8Array, key);
            else if (kind === 'cut') await database.put('index', record.slice(0, at), key);
            else await database.put('index', record.with(at, (record[at] ?? 0) ^ change), key);
            const woken = await wake();
            expect(await found(woken, FIRE_A)).toEqual([FIRE_B.text]);
            // What comes and goes meanwhile is taken as ever.
            await woken.removeReports([ids.at(-1) ?? '']);
            await woken.addReports(incoming([CHESS]), 2);
            await woken.repairCorpus();
            const repaired = await wake();
            expect(await found(repaired, FIRE_A)).toEqual([FIRE_B.text]);
            expect(await repaired.indexProgress()).toBeNull();
            expect((await repaired.listReports(0, 100)).total).toBe(reports.length - 2);
          },
        ),
        { numRuns: 6, seed: 4 },
      );
    },
    30_000,
  );

  it('is made anew in steps that go on while somebody asks how far they are, and matches meanwhile', async () => {
    const first = await wake();
    const reports = manyReports(250);
    await first.addReports(incoming([...reports.slice(0, 125), FIRE_B]), 1);
    await first.addReports(incoming(reports.slice(125)), 1);
    await (await first.openCorpus()).put('index', new Uint8Array(3), 1);
    const corpus = await wake();
    const seen: number[] = [];
    for (let progress = await corpus.indexProgress(); progress; progress = await corpus.indexProgress()) {
      expect(progress.total).toBe(251);
      seen.push(progress.done);
      expect((await found(corpus, FIRE_A)).filter((text) => text !== FIRE_B.text)).toEqual([]);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(seen[0]).toBe(0);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(await found(corpus, FIRE_A)).toEqual([FIRE_B.text]);
  }, 30_000);

  it('is repaired after a record was lost', async () => {
    const reports = [...manyReports(12), FIRE_B, CHESS];
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (which) => {
        globalThis.indexedDB = new IDBFactory();
        const corpus = await wake();
        await corpus.addReports(incoming(reports), 1);
        const database = await corpus.openCorpus();
        const keys = await database.getAllKeys('index');
        await database.delete('index', keys[which % keys.length] ?? 0);
        // A lost slot cannot be told from a removed report until upkeep counts.
        const texts = await found(await wake(), FIRE_A);
        expect(texts.filter((text) => text !== FIRE_B.text)).toEqual([]);
        await corpus.repairCorpus();
        expect(await found(await wake(), FIRE_A)).toEqual([FIRE_B.text]);
      }),
      { numRuns: 6, seed: 4 },
    );
  }, 30_000);
});
