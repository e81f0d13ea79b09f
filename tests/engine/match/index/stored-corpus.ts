import { addToIndex } from '../../../../src/engine/match/index/change-index.ts';
import { type IndexEntry, indexEntry } from '../../../../src/engine/match/index/index-entry.ts';
import { MemoryStorage } from '../../../../src/engine/match/index/memory-storage.ts';
import { type Found, queryIndex } from '../../../../src/engine/match/index/query-index.ts';
import { continueRebuild, rebuildOf } from '../../../../src/engine/match/index/rebuild-index.ts';
import { tendIndex } from '../../../../src/engine/match/index/tend-index.ts';
import { reportTerms } from '../../../../src/engine/match/report-terms.ts';
import type { Report } from '../../../../src/engine/report.ts';
import { inventedReport } from '../invented-reports.ts';

const PLACES = ['Aldwick', 'Borrin', 'Callow', 'Dunmere', 'Eskdale', 'Farrow', 'Gresham', 'Hollin', 'Ivybridge', 'Jarrow', 'Kelso'];
const THINGS = ['ferry', 'tunnel', 'orchard', 'museum', 'tannery', 'viaduct', 'library', 'quarry', 'brewery', 'lighthouse'];
const DEEDS = ['flooded', 'reopened', 'burned', 'collapsed', 'sold', 'robbed', 'repainted'];

/** Invented reports, each of which has some words of its own and shares others with some of the rest. */
export function manyReports(count: number, from = 0): Report[] {
  return Array.from({ length: count }, (_, i) => {
    const n = from + i;
    const [place, thing, deed] = [PLACES[n % PLACES.length], THINGS[n % THINGS.length], DEEDS[n % DEEDS.length]];
    const text = `The ${thing} at ${place} was ${deed} on Friday, clerk Quill${n} Marsh${n % 37} said. Costs reached ${1000 + n} crowns in ${place}.`;
    return inventedReport(`r${n}`, text, { date: `2022-0${1 + (n % 9)}-1${n % 10}` });
  });
}

export function entriesOf(reports: readonly Report[]): IndexEntry[] {
  return reports.map(indexEntry);
}

/** An index that got `reports` in batches. */
export async function storeOf(reports: readonly Report[], batch = 20): Promise<MemoryStorage> {
  const storage = new MemoryStorage();
  // A new index does not know which reports there are until it has gone through them.
  await storage.write((writer) => continueRebuild(writer, { entries: [], after: '', total: 0 }));
  await addAll(storage, reports, batch);
  return storage;
}

export async function addAll(storage: MemoryStorage, reports: readonly Report[], batch = 20): Promise<void> {
  const entries = entriesOf(reports);
  for (let at = 0; at < entries.length; at += batch) await storage.write((writer) => addToIndex(writer, entries.slice(at, at + batch)));
}

export function lookUp(storage: MemoryStorage, report: Report, limit = 10): Promise<Found> {
  return storage.read((reader) => queryIndex(reader, reportTerms(report), limit));
}

/** Tends until nothing is left; the number of steps. */
export async function tendAll(storage: MemoryStorage, mode: 'busy' | 'idle' = 'idle'): Promise<number> {
  for (let steps = 1; steps < 10_000; steps++) if ((await storage.write((writer) => tendIndex(writer, mode))).isDone) return steps;
  throw new Error('Tending never ends.');
}

/** Goes through `reports` as a corpus does, `size` a step, in the order of ids, until no rebuild is under way. */
export async function rebuild(storage: MemoryStorage, reports: readonly Report[], size = 7): Promise<void> {
  const entries = entriesOf(reports).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (;;) {
    const state = await storage.read(rebuildOf);
    if (!state) return;
    const next = entries.filter(({ id }) => id > state.after).slice(0, size);
    const total = next.length < size ? reports.length : null;
    await storage.write((writer) => continueRebuild(writer, { entries: next, after: next.at(-1)?.id ?? state.after, total }));
  }
}
