import type { Mark, MarkPassage } from '../shared/views.ts';
import { text } from '../texts/text.ts';
import { GAP, placeCard } from './card-place.ts';
import { button, type Frame, part } from './frame.ts';
import { dayOf, markLetter, markWords, notFoundIn, outletOf } from './mark-texts.ts';

/** In CSS px. */
const MAX_WIDTH = 420;

/** The card of one mark, open over the page. */
export interface OpenCard {
  readonly mark: Mark;
  readonly element: HTMLElement;
  close(): void;
}

/** What a card is opened for. */
interface CardSubject {
  mark: Mark;
  range: Range;
  /** Name of the card for screen readers. */
  label: string;
  isNight: boolean;
  pointerX: number;
}

/** Opens the card in the frame beside the marked words, near the pointer (`card-place.ts`). `onClose` is called by its own button. */
export function openCard(frame: Frame, subject: CardSubject, onClose: () => void): OpenCard {
  const { mark, range, label, isNight, pointerX } = subject;
  const element = part('section', isNight ? 'card night' : 'card');
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', label);
  element.setAttribute('aria-describedby', 'passage');
  element.tabIndex = -1;
  const showPassage = (index: number): void => {
    const shown = [...element.children];
    element.append(...contentOf(mark, index, () => showPassage((index + 1) % mark.passages.length), onClose));
    // The button that was pressed goes; its successor takes the focus before, so that it never leaves the card.
    if (shown.length > 0) element.querySelector<HTMLElement>('.foot:last-child button')?.focus({ preventScroll: true });
    for (const old of shown) old.remove();
    // Passages differ in length, and none may lie over the words.
    put();
  };
  const put = (): void => place(element, range.getBoundingClientRect(), pointerX);
  addEventListener('resize', put);
  frame.attach();
  // Before the bar, so that its buttons come after those of the card.
  frame.box.prepend(element);
  showPassage(0);
  const close = (): void => {
    removeEventListener('resize', put);
    element.remove();
  };
  return { mark, element, close };
}

function contentOf(mark: Mark, index: number, onNext: () => void, onClose: () => void): HTMLElement[] {
  const passage = mark.passages[index];
  if (!passage) return [];
  const head = part('div', `head kind-${mark.kind}`);
  head.append(
    part('span', 'letter', markLetter(mark.kind)),
    part('span', 'title', markWords(mark.kind)),
    button('', '×', text('cardClose'), onClose),
  );
  const words = mark.kind === 'only-here' ? part('p', 'note', notFoundIn(mark)) : passageOf(passage, mark);
  words.id = 'passage';
  if (mark.kind === 'only-here') return [head, words];
  const foot = part('div', 'foot');
  foot.append(part('span', 'outlet', outletOf(passage)), part('span', 'day', dayOf(passage)));
  const count = mark.passages.length;
  if (count > 1) foot.append(button('', `${text('cardNext')} ${index + 1}/${count} ›`, null, onNext));
  return [head, words, foot];
}

function passageOf(passage: MarkPassage, mark: Mark): HTMLElement {
  const quote = part('blockquote', `passage kind-${mark.kind}`);
  let at = 0;
  for (const { start, end } of passage.changed) {
    if (start < at || end > passage.text.length) continue;
    quote.append(passage.text.slice(at, start), part('u', 'changed', passage.text.slice(start, end)));
    at = end;
  }
  quote.append(passage.text.slice(at));
  return quote;
}

function place(card: HTMLElement, words: DOMRect, pointerX: number): void {
  const { clientWidth } = document.documentElement;
  const width = Math.min(MAX_WIDTH, clientWidth - 2 * GAP);
  const { style } = card;
  style.width = `${width}px`;
  const { height } = card.getBoundingClientRect();
  const place = placeCard(words, pointerX, { width, height }, { width: clientWidth, height: innerHeight });
  const put = (left: number, top: number): void => {
    style.left = `${left}px`;
    style.top = `${top}px`;
  };
  const left = place.left + scrollX;
  const top = place.top + scrollY;
  put(left, top);
  // Where a page moves its root, places count from there.
  const box = card.getBoundingClientRect();
  put(left + place.left - box.left, top + place.top - box.top);
}
