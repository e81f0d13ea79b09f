import { hasTerm, type Pair, type Side } from './pair.ts';
import { EDITED_LIKENESS, type Passage } from './passages.ts';
import type { WordChange } from './word-diff.ts';

/** Words that one report has where the other has others, amid words that both have. */
export interface Replacement extends WordChange {
  passage: Passage;
  /** Content words of each range that the other sentence lacks. */
  contentA: number[];
  contentB: number[];
  /** How well both ends are held by common content words: 2 both, 1 one, 0 none. */
  anchors: number;
  /** Whether it stands right beside two corresponding ranges. */
  isBesideFixed: boolean;
}

/** Longest replaced run, in content words a side; longer ones are other statements, not other words. */
const MAX_CONTENT = 3;
const MAX_WORDS = 7;

/** Words between a replacement and the common content word that holds it. */
const MAX_GAP = 2;

/**
 * What is put otherwise in an aligned passage, in the order of report a. Stems and name roots count as equal, so that grammatical
 * change alone replaces nothing. `fixed` are ranges of tokens that correspond already (two figures): they part what stands around them.
 */
export function findReplacements(pair: Pair, passage: Passage, fixed: readonly WordChange[]): Replacement[] {
  const near = fixedIn(pair, passage, fixed);
  const changes = near.length === 0 ? passage.termChanges : passage.termChanges.flatMap((change) => partAtFixed(change, near));
  const found: Replacement[] = [];
  for (const change of changes) {
    if (change.aFrom === change.aTo || change.bFrom === change.bTo) continue;
    const replacement = readReplacement(pair, passage, change, near);
    if (replacement) found.push(replacement);
  }
  return found;
}

/** Those of the corresponding ranges that stand in the two sentences of a passage. */
export function fixedIn({ a, b }: Pair, passage: Passage, fixed: readonly WordChange[]): WordChange[] {
  const [aFrom, aTo] = [a.from[passage.a] ?? 0, a.to[passage.a] ?? 0];
  const [bFrom, bTo] = [b.from[passage.b] ?? 0, b.to[passage.b] ?? 0];
  return fixed.filter((its) => its.aFrom < aTo && its.aTo > aFrom && its.bFrom < bTo && its.bTo > bFrom);
}

function readReplacement(pair: Pair, passage: Passage, change: WordChange, near: readonly WordChange[]): Replacement | null {
  const contentA = lacking(pair.a, change.aFrom, change.aTo, pair.b, passage.b);
  const a = tighten(contentA);
  if (!a) return null;
  const contentB = lacking(pair.b, change.bFrom, change.bTo, pair.a, passage.a);
  const b = tighten(contentB);
  if (!b) return null;
  const range = { aFrom: a[0], aTo: a[1], bFrom: b[0], bTo: b[1] };
  const isBesideFixed = near.some((its) => isNextTo(range, its));
  const anchors = Math.max(anchorsOf(pair, passage, range), isBesideFixed ? 1 : 0);
  if (anchors === 0 && passage.likeness < EDITED_LIKENESS) return null;
  return { passage, ...range, contentA, contentB, anchors, isBesideFixed };
}

/** Content words of the range that a sentence of the other report lacks, as token indices; no more are looked for than make it too long. */
function lacking(side: Side, from: number, to: number, other: Side, sentence: number): number[] {
  const found: number[] = [];
  for (let i = from; i < to && found.length <= MAX_CONTENT; i++) {
    const term = side.terms[i] as number;
    if (term >= 0 && !hasTerm(other, sentence, term)) found.push(i);
  }
  return found;
}

/** From the first to the last of a few content words; null where there are none, too many, or too many words between them. */
function tighten(content: readonly number[]): [number, number] | null {
  const [first, last] = [content[0], content.at(-1)];
  if (first === undefined || last === undefined || content.length > MAX_CONTENT) return null;
  return last + 1 - first > MAX_WORDS ? null : [first, last + 1];
}

/** A change is parted at the first pair of corresponding ranges inside it. */
function partAtFixed(change: WordChange, fixed: readonly WordChange[]): WordChange[] {
  for (const { aFrom, aTo, bFrom, bTo } of fixed) {
    if (aFrom < change.aFrom || aTo > change.aTo || bFrom < change.bFrom || bTo > change.bTo) continue;
    const before = { aFrom: change.aFrom, aTo: aFrom, bFrom: change.bFrom, bTo: bFrom };
    return [before, { aFrom: aTo, aTo: change.aTo, bFrom: bTo, bTo: change.bTo }];
  }
  return [change];
}

/** Whether the replacement stands right behind or before two corresponding ranges. */
function isNextTo({ aFrom, aTo, bFrom, bTo }: WordChange, fixed: WordChange): boolean {
  const isNear = (gap: number): boolean => gap >= 0 && gap <= MAX_GAP;
  return (isNear(aFrom - fixed.aTo) && isNear(bFrom - fixed.bTo)) || (isNear(fixed.aFrom - aTo) && isNear(fixed.bFrom - bTo));
}

function anchorsOf(pair: Pair, passage: Passage, { aFrom, aTo, bFrom, bTo }: WordChange): number {
  return (isHeld(pair, passage, aFrom, bFrom, -1) ? 1 : 0) + (isHeld(pair, passage, aTo - 1, bTo - 1, 1) ? 1 : 0);
}

/** Whether a content word that both sentences have stands near both ends, before (`step` -1) or behind (1) them. */
function isHeld({ a, b }: Pair, passage: Passage, endA: number, endB: number, step: 1 | -1): boolean {
  for (let p = 1; p <= MAX_GAP + 1; p++) {
    const term = a.terms[endA + step * p] ?? -1;
    if (term < 0 || !hasTerm(a, passage.a, term)) continue;
    for (let q = 1; q <= MAX_GAP + 1; q++) if (b.terms[endB + step * q] === term && hasTerm(b, passage.b, term)) return true;
  }
  return false;
}
