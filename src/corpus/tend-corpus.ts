import { unwrap } from 'idb';
import { indexEntry } from '../engine/match/index/index-entry.ts';
import { beginRebuild, continueRebuild, rebuildOf } from '../engine/match/index/rebuild-index.ts';
import { tendIndex } from '../engine/match/index/tend-index.ts';
import { openCorpus, type ReportRecord } from './database.ts';
import { finishOrAbort, indexWriter, STORED_INDEX } from './stored-index.ts';

/** Reports that are indexed anew in one step. */
const REBUILD_BATCH = 100;
/** Steps of a repair that a reader waits for: a corpus of some hundred reports is then whole. */
const AWAITED_STEPS = 5;
/** Stillness after the last use from which the corpus counts as idle, in ms; what is asked next must not wait. */
const IDLE_MS = 1500;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Has the upkeep of the index done once the corpus is idle. Nothing depends on it: a stopped background loses no more than time. */
export function tendCorpus(): void {
  tendAfter(IDLE_MS);
}

/** Begins to index all reports anew, since damage was found, does the first steps, and leaves the rest to `tendCorpus`. */
export async function repairCorpus(): Promise<void> {
  await STORED_INDEX.write(beginRebuild);
  for (let step = 0; step < AWAITED_STEPS; step++) if (!(await rebuildSome())) break;
  tendCorpus();
}

/** How far the index is made, in reports; null where it is whole. Whoever asks keeps it going: nobody waits for what rests. */
export async function indexProgress(): Promise<{ done: number; total: number } | null> {
  const rebuild = await STORED_INDEX.read(rebuildOf);
  if (!rebuild) return null;
  const total = await (await openCorpus()).count('reports');
  if (total === 0) return null;
  if (timer === undefined) tendAfter(0);
  // Reports that were removed since are no longer counted in the whole.
  return { done: Math.min(rebuild.done, total), total };
}

/** One step after `ms` without use, then step by step until there is nothing left to do. */
function tendAfter(ms: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    tendOnce().then(
      (isDone) => {
        if (isDone) timer = undefined;
        else tendAfter(0);
      },
      // The next use of the corpus tries again, and tells its reader what is wrong with the disk.
      () => {
        timer = undefined;
      },
    );
  }, ms);
}

async function tendOnce(): Promise<boolean> {
  if (await rebuildSome()) return false;
  const { isDone, isDamaged } = await STORED_INDEX.write((writer) => tendIndex(writer, 'idle'));
  if (isDamaged) await STORED_INDEX.write(beginRebuild);
  return isDone && !isDamaged;
}

/** One step of the rebuild under way; false where there is none. */
async function rebuildSome(): Promise<boolean> {
  const rebuild = await STORED_INDEX.read(rebuildOf);
  if (!rebuild) return false;
  const database = await openCorpus();
  const reports: ReportRecord[] = await database.getAll('reports', IDBKeyRange.lowerBound(rebuild.after, true), REBUILD_BATCH);
  const entries = reports.map(indexEntry);
  const transaction = database.transaction(['reports', 'index'], 'readwrite', { durability: 'relaxed' });
  await finishOrAbort(transaction, async () => {
    const store = transaction.objectStore('reports');
    const writer = indexWriter(unwrap(transaction.objectStore('index')));
    // Another step, or the reader, may have changed the corpus while the entries were made.
    if ((await rebuildOf(writer))?.after !== rebuild.after) return;
    const there = await Promise.all(entries.map(({ id }) => store.getKey(id)));
    const total = reports.length < REBUILD_BATCH ? await store.count() : null;
    const kept = entries.filter((_, i) => there[i] !== undefined);
    await continueRebuild(writer, { entries: kept, after: reports.at(-1)?.id ?? rebuild.after, total });
  });
  return true;
}
