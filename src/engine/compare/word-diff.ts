import { diffArrays } from 'diff';
import type { Side } from './pair.ts';

/** Words `[aFrom, aTo)` of a stand where b has `[bFrom, bTo)`; one of the two may be empty. */
export interface WordChange {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** Words of one side that are compared; the rest of a longer range is left out. */
const MAX_WORDS = 250;

/** Added and removed words beyond which two ranges count as wholly different; it bounds the time, which grows with their square. */
const MAX_EDITS = 200;

/**
 * The word operations that turn the tokens `[aFrom, aTo)` of a into `[bFrom, bTo)` of b, in order, as token ranges. Words are equal when
 * their normalised forms are. Equal ranges give an empty list. Cost: O(words + changes²), by the package `diff` (Myers).
 */
export function diffWords(a: Side, aFrom: number, aTo: number, b: Side, bFrom: number, bTo: number): WordChange[] {
  const left = Array.from(a.words.subarray(aFrom, Math.min(aTo, aFrom + MAX_WORDS)));
  const right = Array.from(b.words.subarray(bFrom, Math.min(bTo, bFrom + MAX_WORDS)));
  return changesOf(left, right, aFrom, bFrom);
}

/** `diffWords` by stems and name roots: `include` and `included` are equal, stop words as they stand. */
export function diffTerms(a: Side, aFrom: number, aTo: number, b: Side, bFrom: number, bTo: number): WordChange[] {
  return changesOf(keys(a, aFrom, aTo), keys(b, bFrom, bTo), aFrom, bFrom);
}

/** The term of a content word; the word itself, below zero, for a stop word. */
function keys(side: Side, from: number, to: number): number[] {
  const list: number[] = [];
  for (let i = from; i < Math.min(to, from + MAX_WORDS); i++) {
    const term = side.terms[i] ?? -1;
    list.push(term >= 0 ? term : -2 - (side.words[i] ?? 0));
  }
  return list;
}

function changesOf(left: number[], right: number[], aFrom: number, bFrom: number): WordChange[] {
  const changes: WordChange[] = [];
  let i = aFrom;
  let j = bFrom;
  let open: WordChange | null = null;
  const parts = diffArrays(left, right, { maxEditLength: MAX_EDITS });
  if (!parts) return [{ aFrom, aTo: aFrom + left.length, bFrom, bTo: bFrom + right.length }];
  for (const part of parts) {
    if (!part.added && !part.removed) {
      open = null;
      i += part.value.length;
      j += part.value.length;
      continue;
    }
    if (!open) {
      open = { aFrom: i, aTo: i, bFrom: j, bTo: j };
      changes.push(open);
    }
    if (part.added) j += part.value.length;
    else i += part.value.length;
    open.aTo = i;
    open.bTo = j;
  }
  return changes;
}
