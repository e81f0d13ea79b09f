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
  const [runsA, runsB] = [shingles(a), shingles(b)];
  return { a: coveredShare(runsA, new Set(runsB), a.length), b: coveredShare(runsB, new Set(runsA), b.length) };
}

/**
 * Parts reports by the text they carry: each group is one independent text, its reports in the order given, the groups in the order of
 * their first report. A report that shares its text with no other is a group of its own. Ids are expected to differ.
 */
export function groupCopies(reports: readonly { id: string; text: string }[]): string[][] {
  const runs = reports.map(({ text }) => shingles(hashedWords(text)));
  const sets = runs.map((list) => new Set(list));
  const group = reports.map((_, i) => i);
  for (let i = 0; i < reports.length; i++) {
    for (let j = 0; j < i; j++) {
      if (group[i] === group[j] || !isCopy(runs, sets, reports, i, j)) continue;
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

function isCopy(runs: number[][], sets: Set<number>[], reports: readonly { text: string }[], i: number, j: number): boolean {
  const [x, y] = [runs[i] ?? [], runs[j] ?? []];
  if (x.length === 0 || y.length === 0) return reports[i]?.text.trim() === reports[j]?.text.trim();
  const [short, other] = x.length <= y.length ? [x, sets[j]] : [y, sets[i]];
  return coveredShare(short, other ?? new Set(), short.length + RUN_WORDS - 1) >= COPY_SHARE;
}

function hashedWords(text: string): Int32Array {
  const words = tokenize(text).slice(0, MAX_WORDS);
  return Int32Array.from(words, ({ norm }) => hashWord(norm));
}

/** One number for each run of `RUN_WORDS` words: polynomial hashes of 32 and 20 bits, so that unequal runs all but never meet. */
function shingles(words: Int32Array): number[] {
  const runs: number[] = [];
  for (let i = 0; i + RUN_WORDS <= words.length; i++) {
    let low = 0;
    let high = 0;
    for (let k = i; k < i + RUN_WORDS; k++) {
      const word = words[k] as number;
      low = (Math.imul(low, 0x01000193) + word) | 0;
      high = (Math.imul(high, 0x5bd1e995) ^ word) | 0;
    }
    runs.push((low >>> 0) * 0x100000 + (high & 0xfffff));
  }
  return runs;
}

/** FNV-1a over UTF-16 code units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

function coveredShare(runs: readonly number[], other: ReadonlySet<number>, words: number): number {
  let covered = 0;
  let until = 0;
  runs.forEach((run, i) => {
    if (!other.has(run)) return;
    covered += i + RUN_WORDS - Math.max(i, until);
    until = i + RUN_WORDS;
  });
  return words === 0 ? 0 : covered / words;
}
