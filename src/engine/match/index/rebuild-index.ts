import { addToIndex } from './change-index.ts';
import type { IndexEntry } from './index-entry.ts';
import { type IndexHead, type Rebuild, readHead, readOrCreateState, restartRebuild, writeState } from './index-head.ts';
import { type IndexReader, type IndexWriter, slotPageKey } from './index-storage.ts';
import { abandonMerge, bucketsOf } from './merge-segments.ts';
import { readPlaces } from './read-places.ts';

/** The next reports in the order of their ids, as a rebuild takes them. */
export interface RebuildBatch {
  entries: readonly IndexEntry[];
  /** Id of the last report looked at; equal to the one before where there are no more. */
  after: string;
  /** Number of reports in the corpus where this was the last batch, else null. */
  total: number | null;
}

/** The rebuild under way; null where there is none. An index that cannot be read is one whose rebuild has not begun. */
export async function rebuildOf(reader: IndexReader): Promise<Rebuild | null> {
  const state = await readHead(reader);
  return state ? state.head.rebuild : { slot: 0, after: '', done: 0 };
}

/** Begins to index all reports anew, since damage was found. What is readable goes on being looked up until the end. */
export async function beginRebuild(writer: IndexWriter): Promise<void> {
  const state = await readOrCreateState(writer);
  abandonMerge(state.head);
  restartRebuild(state.head);
  writeState(writer, state);
}

/**
 * Indexes one batch of a rebuild, inside the caller's transaction, which must have seen that the reports are still there.
 * Reports that came since the rebuild began are passed over. After the last batch what was there before is dropped.
 */
export async function continueRebuild(writer: IndexWriter, { entries, after, total }: RebuildBatch): Promise<void> {
  const { rebuild, segments } = (await readOrCreateState(writer)).head;
  if (!rebuild) return;
  const since = segments.filter(({ first }) => first >= rebuild.slot);
  const { places } = await readPlaces(
    writer,
    since,
    entries.map(({ id }) => id),
  );
  const known = new Set(places.map(({ contents }) => contents.id));
  await addToIndex(
    writer,
    entries.filter(({ id }) => !known.has(id)),
  );
  const state = await readOrCreateState(writer);
  const { head, counts } = state;
  // Adding may have found damage and begun anew.
  if (head.rebuild?.slot === rebuild.slot) head.rebuild = { ...rebuild, after, done: rebuild.done + entries.length };
  if (total === null || head.rebuild?.slot !== rebuild.slot) {
    writeState(writer, state);
    return;
  }
  dropSlotsBelow(head, rebuild.slot);
  counts.size = total;
  writeState(writer, state);
}

function dropSlotsBelow(head: IndexHead, slot: number): void {
  abandonMerge(head);
  head.garbage.push(...head.segments.filter(({ end }) => end <= slot).map(bucketsOf));
  if (slot > 0) head.garbage.push({ from: slotPageKey(0), to: slotPageKey(slot) });
  head.segments = head.segments.filter(({ end }) => end > slot);
  head.rebuild = null;
}
