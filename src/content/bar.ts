import type { BarState } from '../shared/bar-state.ts';
import type { MarkKind } from '../shared/views.ts';
import { countText, formatNumber, text } from '../texts/text.ts';
import { moveByKey, moveByPointer } from './bar-move.ts';
import { button, part } from './frame.ts';
import { markLetter, markWords } from './mark-texts.ts';

/** Narrower windows begin with the dot: there the bar would cover what is read. */
const NARROW = '(max-width: 479px)';

/** What the bar shows. */
export interface BarView {
  /** The number of marks of each kind that the page has. */
  kinds: readonly [MarkKind, number][];
  /** The kind that steps are limited to. */
  chosen: MarkKind | null;
  /** Number of the mark that was stepped to, from 1; null before the first step. */
  at: number | null;
  /** How many marks steps reach. */
  total: number;
  isNight: boolean;
}

/** What the reader does with the bar. */
export interface BarActions {
  onStep(isBack: boolean): void;
  onKind(kind: MarkKind): void;
  /** The bar was moved, opened or made a dot. */
  onState(state: BarState): void;
}

/** The bar of the marks: `F 2  Q 3  ‹ 3 / 17 ›  ×`, or a dot that opens it. */
export class Bar {
  /** The room in which the bar stands; a pointer goes through it. */
  readonly element = part('div', 'room');
  readonly #bar = part('section', 'bar');
  readonly #dot: HTMLButtonElement;
  readonly #kinds = part('div', 'kinds');
  readonly #count = part('span', 'count');
  readonly #next: HTMLButtonElement;
  readonly #actions: BarActions;
  #state: BarState;
  #isOpen: boolean;
  #shownKinds = '';

  constructor(state: BarState, actions: BarActions) {
    this.#state = state;
    this.#actions = actions;
    this.#isOpen = state.isOpen && !isNarrow();
    const grip = button('grip', '', text('barMove'), () => undefined);
    grip.title = text('barMoveHow');
    this.#next = button('step', '›', text('barNext'), () => actions.onStep(false));
    const previous = button('step', '‹', text('barPrevious'), () => actions.onStep(true));
    // Screen readers hear of each step in words.
    this.#count.setAttribute('aria-hidden', 'true');
    const close = button('close', '×', text('barClose'), () => this.#setOpen(false));
    this.#bar.append(grip, this.#kinds, previous, this.#count, this.#next, close);
    this.#dot = button('dot', '', null, () => this.#setOpen(true));
    this.element.append(this.#bar, this.#dot);
    this.#makeMovable(grip);
    this.#arrange();
    matchMedia(NARROW).addEventListener('change', ({ matches }) => {
      this.#isOpen = this.#state.isOpen && !matches;
      this.#arrange();
    });
  }

  update(view: BarView): void {
    const { kinds, chosen, at, total, isNight } = view;
    const all = kinds.reduce((sum, [, count]) => sum + count, 0);
    const label = countText('barMarks', all);
    this.element.classList.toggle('night', isNight);
    this.#bar.setAttribute('aria-label', label);
    this.#dot.setAttribute('aria-label', text('barOpen', label));
    this.#dot.title = text('barOpen', label);
    this.#count.textContent = `${at === null ? '–' : formatNumber(at)} / ${formatNumber(total)}`;
    this.#showKinds(kinds);
    for (const each of this.#kinds.children) each.setAttribute('aria-pressed', String((each as HTMLElement).dataset.kind === chosen));
  }

  /** Made anew only where the counts change, so that a button in use keeps the focus. */
  #showKinds(kinds: BarView['kinds']): void {
    const shown = kinds.join();
    if (shown === this.#shownKinds) return;
    this.#shownKinds = shown;
    this.#kinds.replaceChildren(...kinds.map(([kind, count]) => kindButton(kind, count, () => this.#actions.onKind(kind))));
  }

  /** The button that was pressed gives the focus to the one that undoes it. */
  #setOpen(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#arrange();
    (isOpen ? this.#next : this.#dot).focus({ preventScroll: true });
    // What is done in a narrow window says nothing about wide ones.
    if (!isNarrow()) this.#settle({ isOpen });
  }

  #settle(patch: Partial<BarState>): void {
    this.#state = { ...this.#state, ...patch };
    this.#actions.onState(this.#state);
  }

  #arrange(): void {
    const { x, y } = this.#state;
    const { style } = this.element;
    // Shares of the free room: the bar keeps its place in a window of another size without being asked.
    style.gridTemplateColumns = `minmax(0, ${x}fr) minmax(0, auto) minmax(0, ${1 - x}fr)`;
    style.gridTemplateRows = `minmax(0, ${y}fr) auto minmax(0, ${1 - y}fr)`;
    this.#bar.hidden = !this.#isOpen;
    this.#dot.hidden = this.#isOpen;
  }

  #makeMovable(grip: HTMLElement): void {
    for (const bar of [this.#bar, this.#dot]) {
      const movable = {
        bar,
        room: this.element,
        place: () => this.#state,
        onMove: (place: Pick<BarState, 'x' | 'y'>, isSettled: boolean) => {
          this.#state = { ...this.#state, ...place };
          this.#arrange();
          if (isSettled) this.#settle({});
        },
      };
      moveByPointer(movable);
      if (bar === this.#bar) moveByKey(grip, movable);
    }
  }
}

function kindButton(kind: MarkKind, count: number, onPress: () => void): HTMLButtonElement {
  const element = button(`kind kind-${kind}`, '', text('filterCount', markWords(kind), formatNumber(count)), onPress);
  element.dataset.kind = kind;
  element.append(part('span', 'letter', markLetter(kind)), part('span', 'number', formatNumber(count)));
  return element;
}

function isNarrow(): boolean {
  return matchMedia(NARROW).matches;
}
