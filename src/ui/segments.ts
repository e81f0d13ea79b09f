import type { Span } from '../engine/report.ts';

/** A range to mark, with the CSS class of its look. */
export interface TextMark extends Span {
  className: string;
  /** What the mark stands for, as the page that shows it counts; left out where nothing asks. */
  index?: number;
}

/** A piece of text under one set of marks. */
export interface Segment extends Span {
  /** Classes of all marks over the piece, in the order given; empty for plain text. */
  classNames: string[];
  /** The `index` of each mark over the piece that has one. */
  indices: number[];
}

/**
 * Cuts the range `within` at every edge of `marks`, so that the pieces tile it and each lies wholly inside or outside each mark.
 * Marks may overlap, reach beyond the range or be empty; O(m log m + pieces × open marks).
 */
export function segmentText(within: Span, marks: readonly TextMark[]): Segment[] {
  const inside = marks.filter((mark) => mark.end > mark.start && mark.end > within.start && mark.start < within.end);
  const edges = new Set([within.start, within.end]);
  for (const mark of inside) {
    edges.add(Math.max(mark.start, within.start));
    edges.add(Math.min(mark.end, within.end));
  }
  const cuts = [...edges].sort((first, second) => first - second);
  const waiting = inside.map((mark, order) => ({ mark, order })).sort((first, second) => first.mark.start - second.mark.start);
  const segments: Segment[] = [];
  let open: typeof waiting = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter((entry) => entry.mark.end > start);
    for (let entry = waiting[next]; entry !== undefined && entry.mark.start <= start; entry = waiting[++next]) {
      if (entry.mark.end > start) open.push(entry);
    }
    const ordered = [...open].sort((first, second) => first.order - second.order);
    const covering = ordered.map((entry) => entry.mark);
    const indices = covering.flatMap((mark) => (mark.index === undefined ? [] : [mark.index]));
    segments.push({ start, end, classNames: [...new Set(covering.map((mark) => mark.className))], indices: [...new Set(indices)] });
  }
  return segments;
}
