import type { Pair, Side } from './pair.ts';
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
  const [aFrom, aTo] = [pair.a.from[passage.a] ?? 0, pair.a.to[passage.a] ?? 0];
  const [bFrom, bTo] = [pair.b.from[passage.b] ?? 0, pair.b.to[passage.b] ?? 0];
  const inA = pair.a.terms.subarray(aFrom, aTo);
  const inB = pair.b.terms.subarray(bFrom, bTo);
  const near = fixed.filter((its) => its.aFrom < aTo && its.aTo > aFrom && its.bFrom < bTo && its.bTo > bFrom);
  const changes = near.length === 0 ? passage.termChanges : passage.termChanges.flatMap((change) => partAtFixed(change, near));
  return changes.flatMap((change) => {
    if (change.aFrom === change.aTo || change.bFrom === change.bTo) return [];
    const contentA = lacking(pair.a, change.aFrom, change.aTo, inB);
    const contentB = lacking(pair.b, change.bFrom, change.bTo, inA);
    const [a, b] = [tighten(contentA), tighten(contentB)];
    if (!a || !b || contentA.length > MAX_CONTENT || contentB.length > MAX_CONTENT) return [];
    if (a[1] - a[0] > MAX_WORDS || b[1] - b[0] > MAX_WORDS) return [];
    const found: Replacement = {
      passage,
      aFrom: a[0],
      aTo: a[1],
      bFrom: b[0],
      bTo: b[1],
      contentA,
      contentB,
      anchors: 0,
      isBesideFixed: false,
    };
    found.isBesideFixed = near.some((its) => isNextTo(found, its));
    found.anchors = Math.max(anchorsOf(pair, found, inA, inB), found.isBesideFixed ? 1 : 0);
    return found.anchors === 0 && passage.likeness < EDITED_LIKENESS ? [] : [found];
  });
}

/** Content words of the range that are not among `known`, as token indices. */
function lacking(side: Side, from: number, to: number, known: Int32Array): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const term = side.terms[i] ?? -1;
    if (term >= 0 && !known.includes(term)) found.push(i);
  }
  return found;
}

function tighten(content: readonly number[]): [number, number] | null {
  const [first, last] = [content[0], content.at(-1)];
  return first === undefined || last === undefined ? null : [first, last + 1];
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

function anchorsOf(pair: Pair, { aFrom, aTo, bFrom, bTo }: WordChange, inA: Int32Array, inB: Int32Array): number {
  const isCommon = (i: number, j: number): boolean => {
    const term = pair.a.terms[i] ?? -1;
    return term >= 0 && term === pair.b.terms[j] && inA.includes(term) && inB.includes(term);
  };
  const isHeld = (step: 1 | -1, fromA: number, fromB: number): boolean => {
    for (let p = 1; p <= MAX_GAP + 1; p++)
      for (let q = 1; q <= MAX_GAP + 1; q++) if (isCommon(fromA + step * p, fromB + step * q)) return true;
    return false;
  };
  return (isHeld(-1, aFrom, bFrom) ? 1 : 0) + (isHeld(1, aTo - 1, bTo - 1) ? 1 : 0);
}
