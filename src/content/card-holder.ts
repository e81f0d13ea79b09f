import { type OpenCard, openCard } from './card.ts';
import type { Frame } from './frame.ts';
import { isNightAt, type PaintedMark } from './highlight.ts';
import { markWords } from './mark-texts.ts';

/** How a card is opened. */
interface Opening {
  /** Where in the window the pointer is, or the words begin. */
  pointerX: number;
  /** A pinned card stays when the pointer leaves. */
  isPinned: boolean;
  /** Puts the reader into the card; closing gives the focus back. */
  takesFocus?: boolean;
  /** Name of the card for screen readers in place of the kind's words. */
  label?: string;
}

/** Keeps at most one card open, and remembers where the focus was before the reader went into it. */
export class CardHolder {
  readonly #frame: Frame;
  readonly #onClose: () => void;
  #open: OpenCard | null = null;
  #isPinned = false;
  #before: HTMLElement | null = null;

  constructor(frame: Frame, onClose: () => void) {
    this.#frame = frame;
    this.#onClose = onClose;
    frame.root.addEventListener('focusin', (event) => this.#onFocus(event as FocusEvent));
  }

  /** True while a card is open that only the reader closes. */
  get isPinned(): boolean {
    return this.#isPinned;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  show({ mark, range }: PaintedMark, { pointerX, isPinned, takesFocus = false, label }: Opening): void {
    const isShown = this.#open?.element.isConnected && this.#open.mark.id === mark.id;
    if (!isShown) {
      const hadFocus = this.#hasFocus();
      const before = this.#before;
      this.#remove();
      const subject = { mark, range, label: label ?? markWords(mark.kind), isNight: isNightAt(range), pointerX };
      this.#open = openCard(this.#frame, subject, () => this.close());
      // Going from card to card, the reader still returns to where the first was opened.
      if (hadFocus) this.#takeFocus(before);
    }
    this.#isPinned = isPinned;
    if (takesFocus && !this.#hasFocus()) this.#takeFocus(this.#focused());
  }

  /** Closes the card; a reader who is in it is put back. */
  close(): void {
    if (!this.#open) return;
    const before = this.#hasFocus() ? this.#before : null;
    this.#remove();
    before?.focus({ preventScroll: true });
    this.#onClose();
  }

  #remove(): void {
    this.#open?.close();
    this.#open = null;
    this.#isPinned = false;
    this.#before = null;
  }

  #hasFocus(): boolean {
    return this.#open?.element.contains(this.#frame.root.activeElement) ?? false;
  }

  #focused(): HTMLElement | null {
    const focused = this.#frame.root.activeElement ?? document.activeElement;
    return focused instanceof HTMLElement && focused !== document.body ? focused : null;
  }

  #takeFocus(before: HTMLElement | null): void {
    this.#open?.element.focus({ preventScroll: true });
    this.#before = before;
  }

  /** The reader may also come into the card by Tab. */
  #onFocus({ target, relatedTarget }: FocusEvent): void {
    const card = this.#open?.element;
    if (!card?.contains(target as Node) || (relatedTarget instanceof Node && card.contains(relatedTarget))) return;
    this.#before = relatedTarget instanceof HTMLElement ? relatedTarget : null;
    // A card that vanished under the reader would take the focus along.
    this.#isPinned = true;
  }
}
