import { type BarState, readBar, writeBar } from '../shared/bar-state.ts';
import type { MarkKind } from '../shared/views.ts';
import { Bar } from './bar.ts';
import { listenForCards } from './card-events.ts';
import { CardHolder } from './card-holder.ts';
import { makeFrame, part } from './frame.ts';
import { clearPassage, isNightAt, type PaintedMark, showPassage } from './highlight.ts';
import { MarkMap } from './mark-map.ts';
import { countKinds, inPageOrder, stepOrder } from './mark-steps.ts';
import { announcement, markLabel } from './mark-texts.ts';
import { scrollToRange } from './scroll-to-range.ts';

/** All that stands over a page with marks: card, bar and map, and the way from mark to mark. On other pages there is nothing of it. */
export class PageMarks {
  readonly #frame = makeFrame();
  readonly #cards: CardHolder;
  readonly #map: MarkMap;
  readonly #spoken = part('p', 'spoken');
  #bar: Bar | null = null;
  #order: PaintedMark[] = [];
  /** Id of the mark that was stepped to or pressed; it outlives a repaint. */
  #current: string | null = null;
  #chosen: MarkKind | null = null;

  constructor(signal: AbortSignal) {
    this.#cards = new CardHolder(this.#frame, clearPassage);
    this.#map = new MarkMap((found) => this.#goTo(found, false), signal);
    this.#spoken.setAttribute('role', 'status');
    const onPick = (found: PaintedMark): void => {
      clearPassage();
      this.#setCurrent(found);
    };
    listenForCards(this.#frame, this.#cards, () => this.#order, onPick, signal);
  }

  /** Shows that these marks are painted, in place of those before. */
  update(painted: readonly PaintedMark[]): void {
    this.#cards.close();
    this.#order = inPageOrder(painted);
    if (!this.#order.some(({ mark }) => mark.kind === this.#chosen)) this.#chosen = null;
    this.#spoken.textContent = '';
    if (this.#order.length === 0) {
      this.#current = null;
      this.#frame.detach();
    } else {
      void this.#show();
    }
  }

  /** The text of the page has changed and come to rest. */
  pageChanged(): void {
    if (this.#order.length > 0) this.#frame.attach();
    this.#map.placeSoon();
  }

  /** Goes to the next mark, or the one before; false where there is none that can be shown. `takesFocus` puts the reader into its card. */
  step(isBack: boolean, takesFocus: boolean): boolean {
    const { length } = this.#order;
    for (const index of stepOrder(length, this.#from(), isBack)) {
      const found = this.#order[index];
      if (found && this.#isReached(found) && this.#goTo(found, takesFocus)) return true;
    }
    return false;
  }

  async #show(): Promise<void> {
    if (!this.#bar) {
      const state = await readBar();
      // Meanwhile another call may have made it.
      this.#bar ??= this.#makeBar(state);
      if (this.#order.length === 0) return;
    }
    this.#frame.attach();
    this.#map.update(this.#order, isNightAt(this.#order[0]?.range));
    this.#updateBar();
  }

  #makeBar(state: BarState): Bar {
    const bar = new Bar(state, {
      onStep: (isBack) => this.step(isBack, false),
      onKind: (kind) => {
        this.#chosen = this.#chosen === kind ? null : kind;
        this.#updateBar();
      },
      onState: (changed) => void writeBar(changed),
    });
    this.#frame.box.append(bar.element, this.#map.element, this.#spoken);
    return bar;
  }

  #updateBar(): void {
    const reached = this.#order.filter((each) => this.#isReached(each));
    const index = reached.findIndex(({ mark }) => mark.id === this.#current);
    this.#bar?.update({
      kinds: countKinds(this.#order),
      chosen: this.#chosen,
      at: index === -1 ? null : index + 1,
      total: reached.length,
      isNight: isNightAt(this.#order[0]?.range),
    });
  }

  #isReached({ mark }: PaintedMark): boolean {
    return this.#chosen === null || mark.kind === this.#chosen;
  }

  /** Where a step starts: at the current mark, else before the first that is not above the window. */
  #from(): number {
    const current = this.#order.findIndex(({ mark }) => mark.id === this.#current);
    if (current !== -1) return current;
    const below = this.#order.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
    return (below === -1 ? this.#order.length : below) - 0.5;
  }

  #setCurrent(found: PaintedMark): void {
    this.#current = found.mark.id;
    // A mark of another kind than the chosen one was pressed in the page.
    if (!this.#isReached(found)) this.#chosen = null;
    this.#updateBar();
  }

  #goTo(found: PaintedMark, takesFocus: boolean): boolean {
    const { mark, range } = found;
    if (!scrollToRange(range)) return false;
    this.#setCurrent(found);
    const reached = this.#order.filter((each) => this.#isReached(each));
    const at = reached.indexOf(found) + 1;
    const label = markLabel(mark, at, reached.length);
    this.#cards.show(found, { pointerX: range.getBoundingClientRect().left, isPinned: true, takesFocus, label });
    showPassage(range, isNightAt(range));
    // Where the reader is put into the card, it speaks for itself.
    this.#spoken.textContent = takesFocus ? '' : announcement(mark, label);
    return true;
  }
}
