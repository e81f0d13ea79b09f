import { tokenize } from '../text/tokens.ts';

/** Words in a run that two independent texts seldom share; shorter runs are phrases of the language. */
const RUN_WORDS = 8;

/** Two reports carry one text when this share of the shorter one's words stands in common runs. */
const COPY_SHARE = 0.5;

/** Words read of each text; a longer one is judged by its beginning. */
const MAX_WORDS = 50_000;

/**
 * Share of each text's words, 0..1, that stands in a run of at least `RUN_WORDS` words common to both. Equal texts give 1 and 1;
 * a text shorter than a run, or empty, gives 0 unless both are equal. Linear time.
 */
export function sharedText(a: string, b: string): { a: number; b: number } {
  return sharedWords(hashedWords(a), hashedWords(b));
}

/** `sharedText` over words that are numbered alike in both texts. */
export function sharedWords(a: Int32Array, b: Int32Array): { a: number; b: number } {
  if (a.length > 0 && a.length === b.length && a.every((word, i) => word === b[i])) return { a: 1, b: 1 };
  const [runsA, runsB] = [readRuns(a), readRuns(b)];
  const inA = coveredShare(runsA, runsB);
  return { a: inA, b: inA === 0 ? 0 : coveredShare(runsB, runsA) };
}

/**
 * Parts reports by the text they carry: each group is one independent text, its reports in the order given, the groups in the order of
 * their first report. A report that shares its text with no other is a group of its own. Ids are expected to differ.
 */
export function groupCopies(reports: readonly { id: string; text: string }[]): string[][] {
  const runs = reports.map(({ text }) => readRuns(hashedWords(text)));
  const group = reports.map((_, i) => i);
  for (let i = 0; i < reports.length; i++) {
    for (let j = 0; j < i; j++) {
      if (group[i] === group[j] || !isCopy(runs, reports, i, j)) continue;
      const [from, to] = [Math.max(group[i] ?? i, group[j] ?? j), Math.min(group[i] ?? i, group[j] ?? j)];
      for (let k = 0; k < group.length; k++) if (group[k] === from) group[k] = to;
    }
  }
  const groups = new Map<number, string[]>();
  reports.forEach(({ id }, i) => {
    const key = group[i] ?? i;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  });
  return [...groups.values()];
}

function isCopy(runs: readonly Runs[], reports: readonly { text: string }[], i: number, j: number): boolean {
  const [x, y] = [runs[i], runs[j]];
  if (!x || !y || x.hashes.length === 0 || y.hashes.length === 0) return reports[i]?.text.trim() === reports[j]?.text.trim();
  return (x.words.length <= y.words.length ? coveredShare(x, y) : coveredShare(y, x)) >= COPY_SHARE;
}

function hashedWords(text: string): Int32Array {
  const words = tokenize(text).slice(0, MAX_WORDS);
  return Int32Array.from(words, ({ norm }) => hashWord(norm));
}

/** The runs of `RUN_WORDS` words of a text by a hash, so that equal ones are found at once. */
interface Runs {
  words: Int32Array;
  /** Per run, by its first word: a polynomial hash of its words, mixed. */
  hashes: Int32Array;
  /** Per last bits of a hash: the last run that has them, then in `before` the one before; counted from 1, 0 for none. */
  last: Int32Array;
  before: Int32Array;
}

const FACTOR = 0x01000193;
/** Of the word that leaves a run when the next one enters. */
const LEAVING = Array.from({ length: RUN_WORDS }).reduce<number>((power) => Math.imul(power, FACTOR), 1);

function readRuns(words: Int32Array): Runs {
  const length = Math.max(0, words.length - RUN_WORDS + 1);
  const hashes = new Int32Array(length);
  const last = new Int32Array(2 ** Math.ceil(Math.log2(2 * length + 2)));
  const before = new Int32Array(length);
  const mask = last.length - 1;
  let hash = 0;
  for (let i = 0; i < words.length; i++) {
    hash = (Math.imul(hash, FACTOR) + (words[i] as number)) | 0;
    const run = i - RUN_WORDS + 1;
    if (run > 0) hash = (hash - Math.imul(words[run - 1] as number, LEAVING)) | 0;
    if (run < 0) continue;
    // The low bits of the hash alone are those of the words alone.
    const mixed = hash ^ (hash >>> 15);
    hashes[run] = mixed;
    const slot = mixed & mask;
    before[run] = last[slot] as number;
    last[slot] = run + 1;
  }
  return { words, hashes, last, before };
}

/** FNV-1a over UTF-16 code units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

function coveredShare({ words, hashes }: Runs, other: Runs): number {
  const mask = other.last.length - 1;
  let covered = 0;
  let until = 0;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    // Most runs stand in no other text.
    if (other.last[hash & mask] === 0 || !hasRun(other, words, i, hash)) continue;
    covered += i + RUN_WORDS - Math.max(i, until);
    until = i + RUN_WORDS;
  }
  return words.length === 0 ? 0 : covered / words.length;
}

function hasRun({ words, hashes, last, before }: Runs, others: Int32Array, at: number, hash: number): boolean {
  // One word over and over is one run in thousands of places: the last few of them tell as much as all.
  let left = MAX_PLACES;
  for (let run = last[hash & (last.length - 1)] as number; run > 0 && left > 0; run = before[run - 1] as number, left--) {
    if (hashes[run - 1] !== hash) continue;
    let k = 0;
    while (k < RUN_WORDS && words[run - 1 + k] === others[at + k]) k++;
    if (k === RUN_WORDS) return true;
  }
  return false;
}

/** Runs of one slot that are looked at: more have only texts that repeat themselves. */
const MAX_PLACES = 50;
