import type { CardHolder } from './card-holder.ts';
import type { Frame } from './frame.ts';
import { marksAt, type PaintedMark } from './highlight.ts';

/** How long the pointer rests on a mark before its card opens, in ms (design.md). */
const HOVER_MS = 120;

/** Opens cards on click (`onPick`) and on hover, closes them by Escape, by a click elsewhere and by leaving. */
export function listenForCards(
  frame: Frame,
  cards: CardHolder,
  painted: () => readonly PaintedMark[],
  onPick: (found: PaintedMark) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = (): void => {
    clearTimeout(timer);
    cards.close();
  };
  const isOnFrame = (event: Event): boolean => event.composedPath().includes(frame.host);

  addEventListener(
    'click',
    (event) => {
      if (isOnFrame(event)) return;
      const found = marksAt(painted(), event.clientX, event.clientY)[0];
      if (!found) return close();
      clearTimeout(timer);
      cards.show(found, { pointerX: event.clientX, isPinned: true });
      onPick(found);
    },
    { signal, capture: true },
  );
  addEventListener(
    'pointermove',
    (event) => {
      if (cards.isPinned || event.pointerType !== 'mouse') return;
      clearTimeout(timer);
      if (isOnFrame(event)) return;
      // Looked at only once the pointer rests: asking for boxes at every move would slow the page.
      timer = setTimeout(() => {
        if (cards.isPinned) return;
        const found = marksAt(painted(), event.clientX, event.clientY)[0];
        if (found) cards.show(found, { pointerX: event.clientX, isPinned: false });
        else cards.close();
      }, HOVER_MS);
    },
    { signal, passive: true },
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !cards.isOpen) return;
      event.stopPropagation();
      close();
    },
    { signal, capture: true },
  );
  addEventListener('pagehide', close, { signal });
}
