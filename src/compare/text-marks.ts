import type { Difference } from '../engine/compare/comparison.ts';
import { isOneSided, kindClass } from '../texts/kinds.ts';
import { passageOf, type Side } from '../ui/difference-marks.ts';
import type { TextMark } from '../ui/segments.ts';

/** A difference with its number among all of the comparison. */
export interface NumberedDifference {
  index: number;
  difference: Difference;
}

/**
 * Marks of one whole text for the differences shown, heaviest first, so that the heaviest sets the line where they overlap.
 * `current` is the number of the one the reader is at; its passage is set off as well.
 */
export function textMarks(shown: readonly NumberedDifference[], side: Side, current: number | null): TextMark[] {
  const typed = shown.filter(({ difference }) => !isOneSided(difference.kind));
  const oneSided = shown.filter(({ difference }) => isOneSided(difference.kind));
  return [...typed, ...oneSided].flatMap(({ index, difference }) => {
    const className = kindClass(difference.kind);
    const marks: TextMark[] = difference[side].map((span) => ({ start: span.start, end: span.end, className, index }));
    const passage = index === current ? passageOf(difference, side) : null;
    if (passage) marks.push({ start: passage.start, end: passage.end, className: 'current', index });
    return marks;
  });
}
