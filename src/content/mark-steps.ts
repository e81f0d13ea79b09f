import type { MarkKind } from '../shared/views.ts';
import { MARK_KINDS, type PaintedMark } from './highlight.ts';

/** Marks as they follow each other in the page; of two that begin together, the longer first. */
export function inPageOrder(painted: readonly PaintedMark[]): PaintedMark[] {
  return [...painted].sort(
    ({ range: first }, { range: second }) =>
      first.compareBoundaryPoints(Range.START_TO_START, second) || second.compareBoundaryPoints(Range.END_TO_END, first),
  );
}

/** How many marks there are of each kind, without the kinds of which there are none. */
export function countKinds(painted: readonly PaintedMark[]): [MarkKind, number][] {
  return MARK_KINDS.map((kind): [MarkKind, number] => [kind, painted.filter(({ mark }) => mark.kind === kind).length]).filter(
    ([, count]) => count > 0,
  );
}

/**
 * Indexes of `length` marks in the order in which a step tries them, once round; the one at `from` comes last. Where `from` lies
 * between two marks (2.5), the first tried is the one after or before it.
 */
export function stepOrder(length: number, from: number, isBack: boolean): number[] {
  const first = isBack ? Math.ceil(from) - 1 : Math.floor(from) + 1;
  return Array.from({ length }, (_, i) => (((isBack ? first - i : first + i) % length) + length) % length);
}
