import { browser } from '../shared/browser.ts';
import type { Mark, MarkPassage } from '../shared/views.ts';
import { type CardText, type OpenCard, openCard } from './card.ts';
import { marksAt, type PaintedMark } from './highlight.ts';

/** How long the pointer rests on a mark before its card opens, in ms (design.md). */
const HOVER_MS = 120;

/** Opens cards on click and on hover, closes them by Escape, by a click elsewhere and by leaving. */
export function listenForCards(
  painted: () => readonly PaintedMark[],
  isNight: (range: Range) => boolean,
  signal: AbortSignal,
): { close(): void } {
  let open: OpenCard | null = null;
  let isPinned = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = (): void => {
    clearTimeout(timer);
    open?.close();
    open = null;
    isPinned = false;
  };
  const show = (found: PaintedMark): void => {
    if (open?.host.isConnected && open.mark.id === found.mark.id) return;
    close();
    open = openCard(found.mark, found.range, cardText, isNight(found.range));
  };
  const isOnCard = (event: Event): boolean => open !== null && event.composedPath().includes(open.host);

  addEventListener(
    'click',
    (event) => {
      if (isOnCard(event)) return;
      const found = marksAt(painted(), event.clientX, event.clientY)[0];
      if (!found) return close();
      show(found);
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
        if (found) show(found);
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

const message = (key: string, ...words: string[]): string => browser.i18n.getMessage(key, words);

const KEYS: Readonly<Record<Mark['kind'], string>> = {
  figure: 'kindFigure',
  date: 'kindDate',
  quote: 'kindQuote',
  name: 'kindName',
  attribution: 'kindAttribution',
  wording: 'kindWording',
  'only-here': 'kindOnlyHere',
};

const LETTERS: Readonly<Record<Mark['kind'], string>> = {
  figure: 'F',
  date: 'D',
  quote: 'Q',
  name: 'N',
  attribution: 'A',
  wording: 'W',
  'only-here': 'H',
};

const outlet = (passage: MarkPassage): string => passage.source ?? message('unknownOutlet');

const cardText: CardText = {
  kind: (mark) => message(KEYS[mark.kind]),
  letter: (mark) => LETTERS[mark.kind],
  outlet,
  date: (passage) => passage.date?.slice(0, 10) ?? '',
  notFound: (passage) => message('notFoundIn', outlet(passage)),
  next: message('next'),
  close: message('close'),
};
