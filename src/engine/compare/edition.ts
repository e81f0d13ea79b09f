import { diffArrays } from 'diff';
import type { Pair, Side } from './pair.ts';

/** From this share of common words on, two reports are editions of one text: what has no partner was taken out or put in. */
const EDITION_SHARE = 0.7;

/** Sentences taken out and put in beyond which the order of two editions is given up; it bounds the time. */
const MAX_EDITS = 300;

/** Where the sentences of two editions of one text differ, in order. */
export interface EditionChanges {
  /** Sentences of a that stand in a's text more often than in b's, at the places where b lacks them; and of b. */
  lostA: Set<number>;
  lostB: Set<number>;
  /** Sentences that stand in each other's place. */
  exchanged: { a: number; b: number }[];
}

/** Whether two reports with these shares of common words carry one text. */
export function isEdition(shared: { a: number; b: number }): boolean {
  return Math.max(shared.a, shared.b) >= EDITION_SHARE;
}

/** Compares two editions sentence by sentence, in the order of both. */
export function editionChanges({ a, b }: Pair): EditionChanges {
  const [wordsA, wordsB] = [sentenceWords(a), sentenceWords(b)];
  const changes: EditionChanges = { lostA: new Set(), lostB: new Set(), exchanged: [] };
  const [timesA, timesB] = [countOf(wordsA), countOf(wordsB)];
  let [i, j] = [0, 0];
  let removed: number[] = [];
  for (const part of diffArrays(wordsA, wordsB, { maxEditLength: MAX_EDITS }) ?? []) {
    const length = part.value.length;
    if (part.removed) {
      removed = part.value.map((_, k) => i + k);
      for (const s of removed) if (isMoreOften(wordsA[s], timesA, timesB)) changes.lostA.add(s);
      i += length;
      continue;
    }
    if (part.added) {
      const added = part.value.map((_, k) => j + k);
      for (const s of added) if (isMoreOften(wordsB[s], timesB, timesA)) changes.lostB.add(s);
      if (added.length === removed.length) changes.exchanged.push(...removed.map((s, k) => ({ a: s, b: added[k] ?? -1 })));
      j += length;
    } else {
      i += length;
      j += length;
    }
    removed = [];
  }
  return changes;
}

function sentenceWords(side: Side): string[] {
  return Array.from(side.from, (from, s) => side.words.subarray(from, side.to[s]).join(' '));
}

function countOf(sentences: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) counts.set(words, (counts.get(words) ?? 0) + 1);
  return counts;
}

function isMoreOften(words: string | undefined, here: ReadonlyMap<string, number>, there: ReadonlyMap<string, number>): boolean {
  const times = here.get(words ?? '') ?? 0;
  return times > 1 && times > (there.get(words ?? '') ?? 0);
}
