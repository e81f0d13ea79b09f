import { addToIndex } from './change-index.ts';
import type { IndexEntry } from './index-entry.ts';
import { MemoryStorage } from './memory-storage.ts';
import { continueRebuild } from './rebuild-index.ts';
import { MAX_BATCH } from './segment.ts';
import { tendIndex } from './tend-index.ts';

/** An index in memory, merged as far as it goes. Of entries with one id the last counts. */
export async function buildIndex(entries: readonly IndexEntry[]): Promise<MemoryStorage> {
  const storage = new MemoryStorage();
  // Nothing is left to be found: without this a new index takes itself for a part of one.
  await storage.write((writer) => continueRebuild(writer, { entries: [], after: '', total: 0 }));
  const latest = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  // As few appends as can be: each would be merged with the next.
  for (let at = 0; at < latest.length; at += MAX_BATCH) {
    await storage.write((writer) => addToIndex(writer, latest.slice(at, at + MAX_BATCH), true));
  }
  while (!(await storage.write((writer) => tendIndex(writer, 'idle'))).isDone);
  return storage;
}
