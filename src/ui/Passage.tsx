import type { Difference } from '../engine/compare/comparison.ts';
import { differenceMarks, passageOf, placeOf, type Side } from './difference-marks.ts';
import { excerpt } from './excerpt.ts';
import { MarkedText } from './MarkedText.tsx';

interface PassageProps {
  difference: Difference;
  side: Side;
  report: { text: string; lang: string | null };
}

/** The sentence around a difference in one report, with its differing words marked; nothing where the report has none. */
export function Passage({ difference, side, report }: PassageProps) {
  const passage = passageOf(difference, side);
  if (!passage) return null;
  const shown = excerpt(report.text, passage, placeOf(difference, side) ?? passage.start);
  return (
    <blockquote class="passage" lang={report.lang ?? undefined} dir="auto">
      {shown.start > passage.start && '… '}
      <MarkedText source={report.text} within={shown} marks={differenceMarks(difference, side)} />
      {shown.end < passage.end && ' …'}
    </blockquote>
  );
}
