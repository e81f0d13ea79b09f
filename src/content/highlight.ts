import type { Mark, MarkKind } from '../shared/views.ts';

/**
 * Names in `CSS.highlights` are visible to the page, so they name no product. `marks.css` has a look for each of them,
 * the ones in `-night` for pages with a dark background.
 */
const NAMES: Readonly<Record<MarkKind, string>> = {
  figure: 'ref-f',
  date: 'ref-d',
  quote: 'ref-q',
  name: 'ref-n',
  attribution: 'ref-a',
  wording: 'ref-w',
  'only-here': 'ref-h',
};

/** In the order in which kinds stand in the bar, that of the popup's filter. */
export const MARK_KINDS = Object.keys(NAMES) as readonly MarkKind[];

const FOUND = 'ref-here';
const NIGHT = '-night';

/** Where kinds overlap, the one that says more is painted on top. */
const PRIORITY: readonly MarkKind[] = ['only-here', 'wording', 'attribution', 'name', 'date', 'figure', 'quote'];

/** A mark with its place in the page. */
export interface PaintedMark {
  mark: Mark;
  range: Range;
}

/** Paints all marks, given in page order, by the CSS Custom Highlight API, in place of those before; the DOM stays as it is. */
export function paintMarks(painted: readonly PaintedMark[], isNight: boolean): void {
  clearMarks();
  for (const [priority, kind] of PRIORITY.entries()) {
    const ranges = outermost(painted.filter(({ mark }) => mark.kind === kind));
    if (ranges.length === 0) continue;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(NAMES[kind] + (isNight ? NIGHT : ''), highlight);
  }
}

/**
 * The ranges that lie inside none before them: of what is in page order, all that look like something. With ranges inside others
 * Firefox ends the line of the outer one where that of the inner one's words ends.
 */
function outermost(painted: readonly PaintedMark[]): Range[] {
  let outer: Range | undefined;
  return painted.flatMap(({ range }) => {
    if (outer && outer.compareBoundaryPoints(Range.END_TO_END, range) >= 0) return [];
    outer = range;
    return [range];
  });
}

/** Takes all marks off the page. */
export function clearMarks(): void {
  for (const name of [...Object.values(NAMES), FOUND]) {
    CSS.highlights.delete(name);
    CSS.highlights.delete(name + NIGHT);
  }
}

/** Ends the showing of a passage; the script lives as long as the page. */
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows where a passage stands, for that many ms or until `clearPassage`. */
export function showPassage(range: Range, isNight: boolean, ms?: number): void {
  clearPassage();
  CSS.highlights.set(FOUND + (isNight ? NIGHT : ''), new Highlight(range));
  if (ms !== undefined) timer = setTimeout(clearPassage, ms);
}

export function clearPassage(): void {
  clearTimeout(timer);
  CSS.highlights.delete(FOUND);
  CSS.highlights.delete(FOUND + NIGHT);
}

/** The marks under a point of the viewport, shortest first: the innermost is the one that is meant. */
export function marksAt(painted: readonly PaintedMark[], x: number, y: number): PaintedMark[] {
  return painted.filter(({ range }) => hits(range, x, y)).sort((p, q) => p.mark.selector.exact.length - q.mark.selector.exact.length);
}

/** Rectangles are asked for only where the range's box holds the point, which few do. */
function hits(range: Range, x: number, y: number): boolean {
  if (!holds(range.getBoundingClientRect(), x, y)) return false;
  return [...range.getClientRects()].some((box) => holds(box, x, y));
}

function holds(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Whether the page is dark where a range stands; where it stands nowhere, whether the page is. */
export function isNightAt(range: Range | undefined): boolean {
  return isDarkBehind(range?.startContainer.parentElement ?? document.body);
}

/**
 * Whether the page is dark behind `element`: the first background on the way up that is not see-through decides. Where there is none, the
 * page stands on the browser's own canvas or on a picture, and light text tells of a dark one.
 */
function isDarkBehind(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const shade = lumaOf(getComputedStyle(at).backgroundColor);
    // 0.4 lies between the greys that pages use as dark and as light paper.
    if (shade !== null) return shade < 0.4;
  }
  return (lumaOf(getComputedStyle(element).color) ?? 0) > 0.6;
}

/** Rec. 709 luma (0..1) of a computed colour; null where it is see-through, or not given in red, green and blue (`oklch()`). */
function lumaOf(color: string): number | null {
  const channels = color.startsWith('rgb') ? color.match(/[\d.]+/gu)?.map(Number) : null;
  if (!channels || channels[3] === 0) return null;
  const [red = 255, green = 255, blue = 255] = channels;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
