import { sureLanguage } from '../../text/language.ts';
import type { IndexEntry } from './index-entry.ts';
import { readOrCreateState, readState, restartRebuild, writeState } from './index-head.ts';
import type { IndexWriter } from './index-storage.ts';
import { readPlaces } from './read-places.ts';
import { MAX_BATCH, writeSegment } from './segment.ts';
import { emptySlots, fillSlots, pageStart } from './slot-page.ts';
import { bury } from './tombstones.ts';

/** Languages that are told apart from one: more say no more. */
const MAX_LANGUAGES = 64;

/**
 * Adds reports, in place of earlier ones of the same ids, inside the caller's transaction. Where an id comes twice the last
 * entry counts. Costs an append of one segment, however large the index is. `areNew` says that none of the ids is there yet.
 */
export async function addToIndex(writer: IndexWriter, entries: readonly IndexEntry[], areNew = false): Promise<void> {
  if (entries.length > MAX_BATCH) throw new RangeError(`More than ${MAX_BATCH} reports in one batch`);
  const latest = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  if (latest.length === 0) return;
  if (!areNew) {
    await removeFromIndex(
      writer,
      latest.map(({ id }) => id),
    );
  }
  const state = await readOrCreateState(writer);
  const { head, counts } = state;
  const first = pageStart(head.nextSlot);
  fillSlots(writer, first, latest);
  for (const { terms } of latest) counts.add(terms.terms);
  const languages = latest.flatMap(({ terms }) => sureLanguage(terms) ?? []);
  head.languages = [...new Set([...head.languages, ...languages])].slice(0, MAX_LANGUAGES);
  head.segments.push(writeSegment(writer, head.nextSegment, first, latest));
  head.nextSegment++;
  head.nextSlot = first + latest.length;
  writeState(writer, state);
}

/**
 * Removes reports inside the caller's transaction; ids that are not there are passed over. Their postings go with the next merge. Damage
 * begins a rebuild; without a readable head there is nothing to remove them from, and all of it is made anew.
 */
export async function removeFromIndex(writer: IndexWriter, ids: readonly string[]): Promise<void> {
  const state = await readState(writer);
  if (!state) return;
  const { head, counts } = state;
  const { places, damaged } = await readPlaces(writer, head.segments, ids);
  // What a rebuild replaces anyhow is no reason to begin it anew.
  const isDamaged = damaged.some(({ first }) => first >= (head.rebuild?.slot ?? 0));
  if (places.length === 0 && !isDamaged) return;
  for (const { contents, segment } of places) {
    counts.remove(contents.posted);
    segment.removed++;
  }
  const slots = places.map(({ slot }) => slot);
  await emptySlots(writer, slots);
  const isBuried = await bury(writer, slots);
  if (isDamaged || !(isBuried || head.rebuild)) restartRebuild(head);
  writeState(writer, state);
}
