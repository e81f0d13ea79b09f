import { beforeEach, describe, expect, it } from 'vitest';
import { addToIndex, removeFromIndex } from '../../../../src/engine/match/index/change-index.ts';
import { readHead } from '../../../../src/engine/match/index/index-head.ts';
import { bucketKey } from '../../../../src/engine/match/index/index-storage.ts';
import type { MemoryStorage } from '../../../../src/engine/match/index/memory-storage.ts';
import { placeTerm } from '../../../../src/engine/match/index/place-term.ts';
import { readPlaces } from '../../../../src/engine/match/index/read-places.ts';
import { contentId } from '../../../../src/engine/read/content-id.ts';
import { inventedReport } from '../invented-reports.ts';
import { addAll, entriesOf, manyReports, storeOf, tendAll } from './stored-corpus.ts';

const look = (storage: MemoryStorage, ids: string[]) =>
  storage.read(async (reader) => readPlaces(reader, (await readHead(reader))?.head.segments ?? [], ids));

const found = async (storage: MemoryStorage, ids: string[]): Promise<string[]> =>
  (await look(storage, ids)).places.map(({ contents }) => contents.id).sort();

describe('the places of reports', () => {
  let storage: MemoryStorage;

  beforeEach(async () => {
    storage = await storeOf(manyReports(60));
  });

  it('are found by their ids, before and after a merge', async () => {
    for (let round = 0; round < 2; round++) {
      expect(await found(storage, ['r0', 'r31', 'r59', 'unknown'])).toEqual(['r0', 'r31', 'r59']);
      await tendAll(storage);
    }
    expect(await look(storage, [])).toEqual({ places: [], damaged: [] });
  });

  it('are those of the last entry, and none of what was removed', async () => {
    const [again] = entriesOf(manyReports(1, 31));
    if (!again) throw new Error('No entry was made.');
    await storage.write((writer) => addToIndex(writer, [again]));
    await storage.write((writer) => removeFromIndex(writer, ['r0', 'r0', 'unknown']));
    for (let round = 0; round < 2; round++) {
      expect((await look(storage, ['r0', 'r31'])).places.map(({ slot, contents }) => [slot, contents.id])).toEqual([[60, 'r31']]);
      await tendAll(storage);
    }
  });

  it('are told apart where two ids have one hash', async () => {
    const [first, second] = idsOfOneHash();
    await addAll(storage, [inventedReport(first, 'The ferry sank.'), inventedReport(second, 'The ferry was raised.')]);
    expect(await found(storage, [first])).toEqual([first]);
    await storage.write((writer) => removeFromIndex(writer, [first]));
    expect(await found(storage, [first, second])).toEqual([second]);
  });

  it('are said to be unsure where a record is missing or damaged', async () => {
    const [segment] = (await storage.read(readHead))?.head.segments ?? [];
    storage.records.delete(bucketKey(segment?.id ?? 0, 0));
    const { places, damaged } = await look(storage, ['r0', 'r31']);
    expect(places.map(({ contents }) => contents.id)).toEqual(['r31']);
    expect(damaged.map(({ id }) => id)).toEqual([segment?.id]);
  });
});

/** Among 300,000 hashes of 32 bits some ten pairs are equal. */
function idsOfOneHash(): [string, string] {
  const known = new Map<number, string>();
  for (let i = 0; i < 300_000; i++) {
    const id = contentId({ source: null, date: null, text: String(i) });
    const other = known.get(placeTerm(id));
    if (other !== undefined) return [other, id];
    known.set(placeTerm(id), id);
  }
  throw new Error('No two ids have one hash.');
}
