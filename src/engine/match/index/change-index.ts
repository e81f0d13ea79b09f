import { sureLanguage } from '../../text/language.ts';
import type { IndexEntry } from './index-entry.ts';
import { type IndexHead, readOrCreateState, restartRebuild, writeState } from './index-head.ts';
import { type IndexWriter, slotKey } from './index-storage.ts';
import { MAX_BATCH, writeSegment } from './segment.ts';
import { openSlot, readPlaces, sealPlace, sealSlot } from './slot-record.ts';
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
  const ids = latest.map(({ id }) => id);
  if (!areNew) await removeFromIndex(writer, ids);
  const state = await readOrCreateState(writer);
  const { head, counts } = state;
  const first = head.nextSlot;
  for (const [i, entry] of latest.entries()) {
    writer.put(slotKey(first + i), sealSlot(first + i, entry));
    writer.put(entry.id, sealPlace(entry.id, first + i));
    counts.add(entry.terms.terms);
  }
  const reports = latest.map(({ terms }) => terms);
  head.languages = [...new Set([...head.languages, ...reports.flatMap((report) => sureLanguage(report) ?? [])])].slice(0, MAX_LANGUAGES);
  head.segments.push(writeSegment(writer, head.nextSegment, first, reports));
  head.nextSegment++;
  head.nextSlot += latest.length;
  writeState(writer, state);
}

/** Removes reports inside the caller's transaction; ids that are not there are passed over. Their postings go with the next merge. Damage begins a rebuild. */
export async function removeFromIndex(writer: IndexWriter, ids: readonly string[]): Promise<void> {
  const places = await readPlaces(writer, ids);
  const slots = [...new Set(places.slots.filter((slot) => slot !== null))];
  if (slots.length === 0 && !places.isDamaged) return;
  const state = await readOrCreateState(writer);
  const records = await writer.get(slots.map(slotKey));
  let isDamaged = places.isDamaged;
  for (const [i, slot] of slots.entries()) {
    const record = records[i];
    const contents = record ? openSlot(slot, record) : null;
    // A report has either both of its records or none. What a rebuild replaces anyhow is no reason to begin it anew.
    isDamaged ||= contents === null && slot >= (state.head.rebuild?.slot ?? 0);
    state.counts.remove(contents?.posted ?? []);
    const segment = segmentOf(state.head, slot);
    if (segment) segment.removed++;
    writer.delete(slotKey(slot));
  }
  for (const id of ids) writer.delete(id);
  const isBuried = await bury(writer, slots);
  if (isDamaged || !(isBuried || state.head.rebuild)) restartRebuild(state.head);
  writeState(writer, state);
}

function segmentOf({ segments }: IndexHead, slot: number) {
  return segments.find(({ first, end }) => slot >= first && slot < end);
}
