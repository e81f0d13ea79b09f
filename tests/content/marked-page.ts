import type { PaintedMark } from '../../src/content/highlight.ts';
import type { MarkKind } from '../../src/shared/views.ts';

/** A page of one paragraph, and the words of it that are marked, each with one passage of the Courier. */
export function markedPage(text: string, wanted: readonly (readonly [MarkKind, string])[]): PaintedMark[] {
  const paragraph = document.createElement('p');
  paragraph.append(text);
  document.body.replaceChildren(paragraph);
  return wanted.map(([kind, exact]) => {
    const start = text.indexOf(exact);
    const range = document.createRange();
    range.setStart(paragraph.firstChild as Text, start);
    range.setEnd(paragraph.firstChild as Text, start + exact.length);
    const passage = {
      reportId: 'c',
      source: 'Courier',
      date: '2022-05-03',
      text: `Not ${exact}.`,
      changed: [{ start: 4, end: 4 + exact.length }],
    };
    return { mark: { id: `${kind}:${start}`, kind, selector: { exact, prefix: '', suffix: '', start }, passages: [passage] }, range };
  });
}

/** Gives every range a box in the window, by its offset: happy-dom lays nothing out. */
export function layOut(): void {
  Range.prototype.getBoundingClientRect = function box() {
    return new DOMRect(8, 20 * this.startOffset, 40, 16);
  };
  Range.prototype.getClientRects = function boxes() {
    return [this.getBoundingClientRect()] as unknown as DOMRectList;
  };
}
