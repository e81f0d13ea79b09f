import { type IndexHead, readHead, writeHead } from './index-head.ts';
import type { IndexWriter } from './index-storage.ts';
import { beginMerge, continueMerge } from './merge-segments.ts';
import type { Segment } from './segment.ts';

/** Segments of about one size that are merged while reports keep coming. */
const FAN_OUT = 8;
/** When idle each segment is to be so many times larger than all that follow it together, so that there are few. */
const IDLE_RATIO = 4;
/** A segment with a larger share of removed reports is written anew. */
const MAX_REMOVED = 0.25;
/** Keys deleted in one step. */
const GARBAGE_STEP = 4096;
/** Ranges of garbage that may gather while reports keep coming. */
const BUSY_GARBAGE = 100;

/** What one step of tending did. */
export interface Tended {
  /** True where nothing is left to do. */
  isDone: boolean;
  /** True where a record was found damaged: a rebuild is due. */
  isDamaged: boolean;
}

/**
 * One bounded step of upkeep, some ten milliseconds: continues a merge, begins one that is due, or deletes garbage. To be called
 * again until it is done; each step is one transaction, so it may be stopped between any two. `mode` is `busy` while
 * reports keep coming, when only what bounds the number of segments is merged.
 */
export async function tendIndex(writer: IndexWriter, mode: 'busy' | 'idle'): Promise<Tended> {
  const state = await readHead(writer);
  if (!state) return { isDone: true, isDamaged: true };
  const { head } = state;
  const due = head.merge ? [] : dueSegments(head, mode);
  if (due.length > 0) beginMerge(head, due);
  let isSound = true;
  const isTidy = mode === 'busy' && head.garbage.length < BUSY_GARBAGE;
  if (head.merge) isSound = await continueMerge(writer, head);
  else if (isTidy || !(await collectGarbage(writer, head))) return { isDone: true, isDamaged: false };
  writeHead(writer, head);
  return { isDone: !isSound, isDamaged: !isSound };
}

/** Neighbouring segments that are to be merged now, none where all is well. */
function dueSegments(head: IndexHead, mode: 'busy' | 'idle'): Segment[] {
  // What a rebuild replaces is not worth a merge, and must not be mixed with what replaces it.
  const segments = head.segments.filter(({ first }) => first >= (head.rebuild?.slot ?? 0));
  return mode === 'busy' ? lastOfOneTier(segments) : tailOutOfRatio(segments);
}

/** The last segments where none before the very last is of a higher tier than it: the carry of a counter in base `FAN_OUT`. */
function lastOfOneTier(segments: readonly Segment[]): Segment[] {
  const last = segments.slice(-FAN_OUT);
  const tier = tierOf(last.at(-1));
  return last.length === FAN_OUT && last.every((segment) => tierOf(segment) <= tier) ? last : [];
}

function tierOf(segment: Segment | undefined): number {
  return Math.floor(Math.log2(Math.max(1, segment?.reports ?? 1)) / Math.log2(FAN_OUT));
}

function tailOutOfRatio(segments: readonly Segment[]): Segment[] {
  let after = segments.reduce((sum, { reports }) => sum + reports, 0);
  for (const [i, { reports, removed }] of segments.entries()) {
    after -= reports;
    if (after * IDLE_RATIO > reports) return segments.slice(i);
    if (removed > reports * MAX_REMOVED) return [segments[i]].filter((segment) => segment !== undefined);
  }
  return [];
}

/** Deletes a part of the garbage, from its end; false where there is none. */
async function collectGarbage(writer: IndexWriter, head: IndexHead): Promise<boolean> {
  const [range, ...rest] = head.garbage;
  if (!range) return false;
  const last = await writer.lastKey(range.from, range.to);
  const from = last === undefined ? range.from : Math.max(range.from, last + 1 - GARBAGE_STEP);
  writer.deleteRange(from, range.to);
  head.garbage = from > range.from ? [{ from: range.from, to: from }, ...rest] : rest;
  return true;
}
