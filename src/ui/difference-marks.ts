import type { Difference } from '../engine/compare/comparison.ts';
import type { Span } from '../engine/report.ts';
import { isOneSided, kindClass } from '../texts/kinds.ts';
import type { TextMark } from './segments.ts';

export type Side = 'a' | 'b';

/** Share of a passage that may be changed words for them to be marked beside the difference itself. */
const MAX_CHANGED_SHARE = 0.4;

/** The sentence around a difference on one side, or the words themselves where the engine gives none; null where the side has nothing. */
export function passageOf(difference: Difference, side: Side): Span | null {
  const passage = side === 'a' ? difference.passageA : difference.passageB;
  if (passage) return passage;
  const first = difference[side][0];
  const last = difference[side].at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Where the differing words of one side begin; null where the side has none. */
export function placeOf(difference: Difference, side: Side): number | null {
  return difference[side][0]?.start ?? passageOf(difference, side)?.start ?? null;
}

/**
 * Marks for one side of one difference: the exact words under the kind's line, then other words that the other passage lacks.
 * A statement of one side alone has no marked words: all of it differs.
 */
export function differenceMarks(difference: Difference, side: Side): TextMark[] {
  if (isOneSided(difference.kind)) return [];
  const changed = isRetelling(difference) ? [] : changedOf(difference, side);
  const exact = difference[side].map((span) => toMark(span, kindClass(difference.kind)));
  // Words changed around a typed difference are wording; inside it they have its line already.
  const around = changed.filter((span) => !isInside(span, difference[side])).map((span) => toMark(span, 'kind-wording'));
  return [...exact, ...around];
}

function changedOf(difference: Difference, side: Side): readonly Span[] {
  return side === 'a' ? difference.changedA : difference.changedB;
}

/** True where most of a passage is in other words: with all of it underlined, nothing stands out. */
function isRetelling(difference: Difference): boolean {
  return (['a', 'b'] as const).some((side) => {
    const passage = passageOf(difference, side);
    const changed = changedOf(difference, side).reduce((sum, { start, end }) => sum + end - start, 0);
    return passage !== null && changed > MAX_CHANGED_SHARE * (passage.end - passage.start);
  });
}

function isInside(span: Span, ranges: readonly Span[]): boolean {
  return ranges.some((range) => range.start < span.end && span.start < range.end);
}

function toMark(span: Span, className: string): TextMark {
  return { start: span.start, end: span.end, className };
}
