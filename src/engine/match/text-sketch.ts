import { tokenize } from '../text/tokens.ts';

/** Words in a run that two independent texts seldom share, as for copies (`engine/compare/copies.ts`). */
const RUN_WORDS = 8;
/** Runs kept in a sketch: the share of common runs is then right within .06. */
const KEPT = 64;
/**
 * Share of the shorter text's runs from which both count as one text. A word changed in every sixteen breaks half of the runs and
 * leaves nine words of ten, so this is less than the share of words that makes a copy (.5); quotations alone do not reach it.
 */
const COPY_SHARE = 0.3;

/** The runs of words of a text as sorted hashes of 32 bits, each once. */
export type TextRuns = Uint32Array;

/**
 * What is kept of a text to know it and its copies again: the lowest hashes of its runs of words, from which the text cannot be read.
 * Source: Broder, "On the Resemblance and Containment of Documents", 1997, bottom sketches.
 */
export interface TextSketch {
  runs: number[];
  /** True where these are all of its runs. */
  isWhole: boolean;
}

/** The runs of a text; a text shorter than a run is one run, and an empty one has none. Linear in the text. */
export function textRuns(text: string): TextRuns {
  const hashes = tokenize(text).map(({ norm }) => hashWord(norm));
  const length = Math.min(RUN_WORDS, hashes.length);
  const runs = new Set<number>();
  for (let i = 0; length > 0 && i + length <= hashes.length; i++) {
    let sum = 0;
    for (let k = i; k < i + length; k++) sum = Math.imul(sum ^ (hashes[k] ?? 0), 0x9e3779b1) ^ (sum >>> 15);
    runs.add(avalanche(sum));
  }
  return Uint32Array.from(runs).sort();
}

export function sketchOf(runs: TextRuns): TextSketch {
  return { runs: [...runs.subarray(0, KEPT)], isWhole: runs.length <= KEPT };
}

/** Whether a text is, in the main, the one that was sketched, or one of the two is a part of the other. */
export function isCopyOf(runs: TextRuns, sketch: TextSketch): boolean {
  const kept = new Set(sketch.runs);
  const highest = sketch.isWhole ? 2 ** 32 : (sketch.runs.at(-1) ?? 0);
  let within = 0;
  let common = 0;
  for (const run of runs) {
    if (run > highest) break;
    within++;
    if (kept.has(run)) common++;
  }
  return common > 0 && common / Math.min(within, kept.size) >= COPY_SHARE;
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Source: the finaliser of MurmurHash3, Austin Appleby, public domain. */
function avalanche(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
