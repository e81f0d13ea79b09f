import { type OpenCard, openCard } from './card.ts';
import { readCardText } from './card-text.ts';
import { marksAt, type PaintedMark } from './highlight.ts';

/** How long the pointer rests on a mark before its card opens, in ms (design.md). */
const HOVER_MS = 120;

/** Opens cards on click and on hover, closes them by Escape, by a click elsewhere and by leaving. */
export function listenForCards(
  painted: () => readonly PaintedMark[],
  isNight: (range: Range) => boolean,
  signal: AbortSignal,
): { close(): void } {
  const cardText = readCardText();
  let open: OpenCard | null = null;
  let isPinned = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = (): void => {
    clearTimeout(timer);
    open?.close();
    open = null;
    isPinned = false;
  };
  const show = (found: PaintedMark, pointerX: number): void => {
    if (open?.host.isConnected && open.mark.id === found.mark.id) return;
    close();
    open = openCard(found.mark, found.range, cardText, isNight(found.range), pointerX);
  };
  const isOnCard = (event: Event): boolean => open !== null && event.composedPath().includes(open.host);

  addEventListener(
    'click',
    (event) => {
      if (isOnCard(event)) return;
      const found = marksAt(painted(), event.clientX, event.clientY)[0];
      if (!found) return close();
      show(found, event.clientX);
      isPinned = true;
    },
    { signal, capture: true },
  );
  addEventListener(
    'pointermove',
    (event) => {
      if (isPinned || event.pointerType !== 'mouse') return;
      clearTimeout(timer);
      if (isOnCard(event)) return;
      // Looked at only once the pointer rests: asking for boxes at every move would slow the page.
      timer = setTimeout(() => {
        const found = marksAt(painted(), event.clientX, event.clientY)[0];
        if (found) show(found, event.clientX);
        else close();
      }, HOVER_MS);
    },
    { signal, passive: true },
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !open) return;
      event.stopPropagation();
      close();
    },
    { signal, capture: true },
  );
  addEventListener('pagehide', close, { signal });
  return { close };
}
