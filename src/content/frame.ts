import { uiLocale } from '../texts/text.ts';
import style from './frame.css';

/** Visible to the page, so it names no product. */
const NAME = 'ref-notes';

/** Pages hear of what happens on an element outside of them unless it is kept inside; their shortcuts must not. */
const KEPT_INSIDE = ['click', 'dblclick', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'keypress'];

/** The one place over the page where everything but the marks themselves is drawn. */
export interface Frame {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Parent of all that is drawn. */
  readonly box: HTMLElement;
  /** Puts the frame over the page; nothing is done where it is there already. */
  attach(): void;
  detach(): void;
}

/**
 * Makes the frame: a closed shadow root outside the body, so that the page can neither read the other reports nor find its own
 * article changed. Its look stands inside, where no rule of the page reaches; an inline style that nothing overrides holds its host.
 */
export function makeFrame(): Frame {
  const host = document.createElement('div');
  host.setAttribute('class', NAME);
  // Inline style goes through the CSSOM, which no page policy forbids.
  const hold = (name: string, value: string): void => host.style.setProperty(name, value, 'important');
  hold('all', 'initial');
  hold('position', 'absolute');
  hold('top', '0');
  hold('left', '0');
  hold('z-index', '2147483647');
  hold('display', 'block');
  const root = host.attachShadow({ mode: 'closed' });
  const look = document.createElement('style');
  look.textContent = style;
  const box = document.createElement('div');
  box.className = 'box';
  box.lang = uiLocale() ?? '';
  root.append(look, box);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  return {
    host,
    root,
    box,
    attach: () => {
      if (host.isConnected) return;
      // An update of the extension leaves the frame of its last version behind.
      for (const old of document.querySelectorAll(`:root > .${NAME}`)) old.remove();
      document.documentElement.append(host);
    },
    detach: () => host.remove(),
  };
}

/** An element of the frame with the given class names and text. */
export function part<K extends keyof HTMLElementTagNameMap>(tag: K, names: string, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = names;
  element.textContent = text;
  return element;
}

/** A button of the frame; without a `label` its text is its name. */
export function button(names: string, text: string, label: string | null, onPress: () => void): HTMLButtonElement {
  const element = part('button', names, text);
  element.type = 'button';
  if (label !== null) {
    element.setAttribute('aria-label', label);
    element.title = label;
  }
  element.addEventListener('click', onPress);
  return element;
}
