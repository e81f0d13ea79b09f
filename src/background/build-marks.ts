import type { Difference } from '../engine/compare/comparison.ts';
import type { Span } from '../engine/report.ts';
import { selectText } from '../shared/select-text.ts';
import type { ComparisonView, Mark, MarkKind, MarkPassage } from '../shared/views.ts';

/** Painting a few hundred ranges takes milliseconds; a page with more has no use for them. */
const MAX_MARKS = 400;

/**
 * The marks of a page from its comparisons with independent reports of the same event, in the order of the text.
 * A statement counts as only here when none of those reports has it; one in another language does not say. The page is side a of each comparison.
 */
export function buildMarks(views: readonly ComparisonView[]): Mark[] {
  const marks = new Map<string, Mark>();
  const judges = views.filter(({ comparison }) => !comparison.isForeign).length;
  for (const view of views) {
    for (const difference of view.comparison.differences) {
      if (difference.kind === 'only-b') continue;
      const kind = difference.kind === 'only-a' ? 'only-here' : difference.kind;
      for (const span of difference.a) addPassage(marks, kind, span, view, difference);
    }
  }
  return [...marks.values()]
    .filter((mark) => mark.kind !== 'only-here' || mark.passages.length === judges)
    .slice(0, MAX_MARKS)
    .sort((x, y) => x.selector.start - y.selector.start);
}

function addPassage(marks: Map<string, Mark>, kind: MarkKind, span: Span, view: ComparisonView, difference: Difference): void {
  const id = `${kind}:${span.start}:${span.end}`;
  const mark = marks.get(id) ?? { id, kind, selector: selectText(view.a.text, span), passages: [] };
  marks.set(id, mark);
  if (mark.passages.some((passage) => passage.reportId === view.b.id)) return;
  mark.passages.push(passageOf(view, difference));
}

function passageOf(view: ComparisonView, difference: Difference): MarkPassage {
  const { id: reportId, source, date, text } = view.b;
  const around = difference.passageB;
  if (!around) return { reportId, source, date, text: '', changed: [] };
  const clipped = difference.b.flatMap((span) => clip(span, around));
  const changed = clipped.length > 0 ? clipped : difference.changedB.flatMap((span) => clip(span, around));
  return { reportId, source, date, text: text.slice(around.start, around.end), changed };
}

/** The part of `span` inside `around`, counted from its start; empty where they do not meet. */
function clip(span: Span, around: Span): Span[] {
  const start = Math.max(span.start, around.start) - around.start;
  const end = Math.min(span.end, around.end) - around.start;
  return start < end ? [{ start, end }] : [];
}
