import { part } from './frame.ts';
import type { PaintedMark } from './highlight.ts';

/** The page must have kept its height for so long, in ms, before the ticks are placed anew: they stand still while it loads. */
const QUIET_MS = 500;

/**
 * The map at the scroll bar's edge: one tick a mark, placed as its words are in the page. For the eye and the pointer alone; screen readers and the
 * keyboard have the bar. It stays away where the document itself does not scroll: the edge may be that of another scroll bar there.
 */
export class MarkMap {
  readonly element = part('div', 'map');
  #painted: readonly PaintedMark[] = [];
  #ticks: HTMLElement[] = [];
  /** Of the page when the ticks were placed, in CSS px. */
  #height = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onPick: (found: PaintedMark) => void;

  constructor(onPick: (found: PaintedMark) => void, signal: AbortSignal) {
    this.#onPick = onPick;
    this.element.setAttribute('aria-hidden', 'true');
    this.element.addEventListener('click', ({ clientY }) => this.#pick(clientY));
    const observer = new ResizeObserver(() => this.placeSoon());
    observer.observe(document.documentElement);
    // Where the root is as high as the window, the body grows.
    if (document.body) observer.observe(document.body);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  update(painted: readonly PaintedMark[], isNight: boolean): void {
    this.#painted = painted;
    this.#ticks = painted.map(({ mark }) => part('span', `tick kind-${mark.kind}`));
    this.element.classList.toggle('night', isNight);
    this.element.replaceChildren(...this.#ticks);
    clearTimeout(this.#timer);
    this.#place();
  }

  /** Places the ticks anew once the page has come to rest, where it is of another height then. */
  placeSoon(): void {
    clearTimeout(this.#timer);
    if (this.#painted.length > 0) this.#timer = setTimeout(() => scroller().scrollHeight !== this.#height && this.#place(), QUIET_MS);
  }

  /** All boxes are read before anything is written: one layout. Scrolling needs none. */
  #place(): void {
    const { scrollHeight, clientHeight, scrollTop } = scroller();
    this.#height = scrollHeight;
    const tops = this.#painted.map(({ range }) => {
      const { top, height } = range.getBoundingClientRect();
      return height > 0 ? (top + height / 2 + scrollTop) / scrollHeight : null;
    });
    this.element.hidden = scrollHeight <= clientHeight;
    for (const [i, tick] of this.#ticks.entries()) {
      const top = tops[i] ?? null;
      tick.hidden = top === null;
      if (top !== null) tick.style.top = `${(100 * top).toFixed(3)}%`;
    }
  }

  #pick(clientY: number): void {
    const distance = (tick: HTMLElement): number => {
      const { top, bottom } = tick.getBoundingClientRect();
      return tick.hidden ? Number.POSITIVE_INFINITY : Math.abs((top + bottom) / 2 - clientY);
    };
    const distances = this.#ticks.map(distance);
    const found = this.#painted[distances.indexOf(Math.min(...distances))];
    if (found) this.#onPick(found);
  }
}

function scroller(): Element {
  return document.scrollingElement ?? document.documentElement;
}
