import type { Mark, MarkPassage } from '../shared/views.ts';
import { GAP, placeCard } from './card-place.ts';

/** In CSS px. */
const MAX_WIDTH = 420;

/** The words of the card, in the reader's language. */
export interface CardText {
  /** The kind's words: "Figures differ". */
  kind: (mark: Mark) => string;
  letter: (mark: Mark) => string;
  outlet: (passage: MarkPassage) => string;
  date: (passage: MarkPassage) => string;
  /** Says, of a statement that stands only here, in which reports nothing like it was found. */
  notFound: (mark: Mark) => string;
  next: string;
  close: string;
}

/** The card of one mark, open over the page. */
export interface OpenCard {
  readonly mark: Mark;
  readonly host: HTMLElement;
  close(): void;
}

/**
 * Opens the card beside the marked words, near the pointer (`card-place.ts`). It lives in a closed shadow root
 * outside the body, so the page can neither read the other report nor find its own article changed. Its look is in `marks.css`.
 */
export function openCard(mark: Mark, range: Range, text: CardText, isNight: boolean, pointerX: number): OpenCard {
  const host = document.createElement('div');
  host.setAttribute('class', isNight ? 'ref-card ref-card-night' : 'ref-card');
  const root = host.attachShadow({ mode: 'closed' });
  const card: OpenCard = { mark, host, close: () => host.remove() };
  const showPassage = (index: number): void => {
    show(root, mark, index, text, card, (next) => {
      showPassage(next);
      // The button that was pressed is gone.
      root.querySelector<HTMLElement>('footer button')?.focus({ preventScroll: true });
    });
    // Passages differ in length, and none may lie over the words.
    if (host.isConnected) place(host, range.getBoundingClientRect(), pointerX);
  };
  document.documentElement.append(host);
  showPassage(0);
  return card;
}

function show(root: ShadowRoot, mark: Mark, index: number, text: CardText, card: OpenCard, onNext: (index: number) => void): void {
  const passage = mark.passages[index];
  if (!passage) return;
  const next = part('button', 'button', `${text.next} ${index + 1}/${mark.passages.length} ›`);
  next.addEventListener('click', () => onNext((index + 1) % mark.passages.length));
  const box = part('section', 'card');
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', text.kind(mark));
  const head = part('header', 'head');
  head.append(part('span', `letter letter-${mark.kind}`, text.letter(mark)), part('span', 'kind', text.kind(mark)));
  const close = part('button', 'button', '×');
  close.setAttribute('aria-label', text.close);
  close.addEventListener('click', () => card.close());
  head.append(close);
  box.append(head);
  if (mark.kind === 'only-here') box.append(part('p', 'note', text.notFound(mark)));
  else box.append(passageOf(passage, mark), footOf(passage, text, mark.passages.length > 1 ? next : null));
  root.replaceChildren(box);
}

function footOf(passage: MarkPassage, text: CardText, next: HTMLElement | null): HTMLElement {
  const foot = part('footer', 'foot');
  foot.append(part('span', 'outlet', text.outlet(passage)), part('span', 'date', text.date(passage)));
  if (next) foot.append(next);
  return foot;
}

function passageOf(passage: MarkPassage, mark: Mark): HTMLElement {
  const quote = part('blockquote', 'passage');
  let at = 0;
  for (const { start, end } of passage.changed) {
    if (start < at || end > passage.text.length) continue;
    quote.append(passage.text.slice(at, start), part('mark', `changed changed-${mark.kind}`, passage.text.slice(start, end)));
    at = end;
  }
  quote.append(passage.text.slice(at));
  return quote;
}

function part<K extends keyof HTMLElementTagNameMap>(tag: K, names: string, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.setAttribute('part', names);
  element.textContent = text;
  return element;
}

/** Inline style goes through the CSSOM, which no page policy forbids. */
function place(host: HTMLElement, words: DOMRect, pointerX: number): void {
  const { clientWidth } = document.documentElement;
  const width = Math.min(MAX_WIDTH, clientWidth - 2 * GAP);
  const { style } = host;
  style.setProperty('width', `${width}px`, 'important');
  const { height } = host.getBoundingClientRect();
  const { left, top } = placeCard(words, pointerX, { width, height }, { width: clientWidth, height: innerHeight });
  style.setProperty('left', `${left + scrollX}px`, 'important');
  style.setProperty('top', `${top + scrollY}px`, 'important');
  // Where a page moves its root, places count from there.
  const box = host.getBoundingClientRect();
  style.setProperty('left', `${left + scrollX + left - box.left}px`, 'important');
  style.setProperty('top', `${top + scrollY + top - box.top}px`, 'important');
}
