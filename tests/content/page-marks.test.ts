// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageMarks } from '../../src/content/page-marks.ts';
import { DEFAULT_BAR } from '../../src/shared/bar-state.ts';
import fake from '../fakes/webextension-polyfill.ts';
import { useEnglish } from '../ui/english.ts';
import { layOut, markedPage } from './marked-page.ts';

const TEXT = 'One bridge fell on Monday, killing three of the crew.';
let stored: Record<string, unknown>;
let leaving: AbortController;
let root: ShadowRoot;
let marks: PageMarks;

function startWith(bar?: unknown, isPrivate = false): void {
  stored = bar === undefined ? {} : { bar };
  Object.assign(fake, {
    extension: { inIncognitoContext: isPrivate },
    storage: { local: { get: async () => structuredClone(stored), set: async (items: object) => void Object.assign(stored, items) } },
  });
  leaving = new AbortController();
  marks = new PageMarks(leaving.signal);
}

async function show(painted = all()): Promise<void> {
  marks.update(painted);
  await vi.waitFor(() => expect(get('.count').textContent).not.toBe(''));
}

function all() {
  return markedPage(TEXT, [
    ['figure', 'three'],
    ['date', 'Monday'],
    ['figure', 'One'],
  ]);
}

function get(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

const named = (label: string) => get(`[aria-label^="${label}"]`);
const card = () => root.querySelector<HTMLElement>('.card');
const press = (key: string, target: EventTarget = window) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

beforeEach(() => {
  useEnglish();
  layOut();
  // A closed root shows itself to nobody, tests included.
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function open(this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', class {});
  vi.stubGlobal('scrollBy', () => undefined);
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(() => {
  leaving.abort();
  marks.update([]);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the bar', () => {
  it('stands over pages with marks alone', async () => {
    startWith();
    marks.update([]);
    expect(document.querySelector('.ref-notes')).toBeNull();
    await show();
    expect(document.querySelector(':root > .ref-notes')).not.toBeNull();
    marks.update([]);
    expect(document.querySelector('.ref-notes')).toBeNull();
    // The reader turned the marks off in the popup, and on again.
    await show();
    expect(document.querySelectorAll('.ref-notes').length).toBe(1);
  });

  it('keeps an open card inside a window that gets another size', async () => {
    startWith();
    await show();
    const width = vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
    named('Next').click();
    expect(card()?.style.width).toBe('420px');
    width.mockReturnValue(300);
    dispatchEvent(new Event('resize'));
    expect(card()?.style.width).toBe('284px');
    press('Escape');
    expect(() => dispatchEvent(new Event('resize'))).not.toThrow();
  });

  it('counts the marks by kind, with letters and names', async () => {
    startWith();
    await show();
    expect(get('.bar').getAttribute('aria-label')).toBe('3 marks in this page');
    expect([...root.querySelectorAll('.kind')].map((kind) => [kind.textContent, kind.getAttribute('aria-label')])).toEqual([
      ['F2', 'Figures differ: 2'],
      ['D1', 'Dates differ: 1'],
    ]);
    expect(get('.count').textContent).toBe('– / 3');
  });

  it('goes from mark to mark in the order of the page, and round', async () => {
    startWith();
    await show();
    const seen = ['Next', 'Next', 'Next', 'Next', 'Previous'].map((way) => {
      named(way).click();
      return [get('.count').textContent, card()?.querySelector('.changed')?.textContent];
    });
    expect(seen).toEqual([
      ['1 / 3', 'One'],
      ['2 / 3', 'Monday'],
      ['3 / 3', 'three'],
      ['1 / 3', 'One'],
      ['3 / 3', 'three'],
    ]);
  });

  it('says each step to screen readers', async () => {
    startWith();
    await show();
    named('Next').click();
    expect(get('[role=status]').textContent).toBe('1 of 3: Figures differ. Here: One. Courier: Not One.');
    expect(card()?.getAttribute('aria-label')).toBe('1 of 3: Figures differ');
  });

  it('steps through one kind alone while that is pressed', async () => {
    startWith();
    await show();
    named('Figures').click();
    expect(named('Figures').getAttribute('aria-pressed')).toBe('true');
    expect(get('.count').textContent).toBe('– / 2');
    const seen = [1, 2, 3].map(() => {
      named('Next').click();
      return card()?.querySelector('.changed')?.textContent;
    });
    expect(seen).toEqual(['One', 'three', 'One']);
    named('Figures').click();
    expect(named('Figures').getAttribute('aria-pressed')).toBe('false');
    expect(get('.count').textContent).toBe('1 / 3');
  });

  it('passes marks that the page does not show', async () => {
    startWith();
    await show();
    Range.prototype.getClientRects = function boxes() {
      return (this.toString() === 'Monday' ? [] : [new DOMRect(0, 0, 9, 9)]) as unknown as DOMRectList;
    };
    named('Next').click();
    named('Next').click();
    expect(get('.count').textContent).toBe('3 / 3');
  });

  it('keeps its mark when the page is painted again', async () => {
    startWith();
    await show();
    named('Next').click();
    named('Next').click();
    marks.update(all());
    expect(get('.count').textContent).toBe('2 / 3');
  });

  it('becomes a dot and comes back, and is remembered', async () => {
    startWith();
    await show();
    named('Make this bar a dot').click();
    expect([get('.bar').hidden, get('.dot').hidden, root.activeElement?.className]).toEqual([true, false, 'dot']);
    await vi.waitFor(() => expect(stored.bar).toEqual({ ...DEFAULT_BAR, isOpen: false }));
    named('Show the bar: 3 marks').click();
    expect([get('.bar').hidden, get('.dot').hidden, root.activeElement]).toEqual([false, true, named('Next')]);
    await vi.waitFor(() => expect(stored.bar).toEqual(DEFAULT_BAR));
  });

  it('stands where it was left', async () => {
    startWith({ x: 0.25, y: 0, isOpen: false });
    await show();
    expect(get('.room').style.gridTemplateColumns).toBe('minmax(0, 0.25fr) minmax(0, auto) minmax(0, 0.75fr)');
    expect(get('.dot').hidden).toBe(false);
  });

  it.each([null, 'left', { x: -1, y: 'top', isOpen: 3 }])('stands at the bottom right, open, after %j', async (bar) => {
    startWith(bar);
    await show();
    expect(get('.room').style.gridTemplateColumns).toBe('minmax(0, 1fr) minmax(0, auto) minmax(0, 0fr)');
    expect(get('.bar').hidden).toBe(false);
  });

  it('is moved by the keyboard', async () => {
    startWith();
    await show();
    named('Move').click();
    await vi.waitFor(() => expect(stored.bar).toEqual({ x: 0, y: 1, isOpen: true }));
  });

  it('stores nothing in a private window', async () => {
    startWith(undefined, true);
    await show();
    named('Move').click();
    await Promise.resolve();
    expect(stored).toEqual({});
  });

  it('keeps keys that are pressed in it from the page', async () => {
    startWith();
    await show();
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: leaving.signal });
    press('Enter', named('Next'));
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the card', () => {
  it('closes by Escape and leaves the focus in the bar', async () => {
    startWith();
    await show();
    named('Next').focus();
    named('Next').click();
    press('Escape', named('Next'));
    expect(card()).toBeNull();
    expect(root.activeElement).toBe(named('Next'));
  });

  it('gives the focus back to the page where a key of the browser opened it', async () => {
    startWith();
    await show();
    const link = document.createElement('a');
    link.href = '#';
    document.body.append(link);
    link.focus();
    marks.step(false, true);
    marks.step(false, true);
    expect(root.activeElement).toBe(card());
    press('Escape', card() ?? window);
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(link);
  });

  it('gives the focus back to the bar from which the reader came by Tab', async () => {
    startWith();
    await show();
    named('Next').focus();
    named('Next').click();
    const close = card()?.querySelector<HTMLElement>('button');
    close?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, relatedTarget: named('Next') }));
    close?.focus();
    close?.click();
    expect(card()).toBeNull();
    expect(root.activeElement).toBe(named('Next'));
  });
});

describe('the passages of a card', () => {
  it('follow each other, with the focus on the button that goes on', async () => {
    startWith();
    const [painted] = all();
    if (!painted) throw new Error('no mark');
    const more = painted.mark.passages.map((passage) => ({ ...passage, reportId: 'p', source: 'Post' }));
    await show([{ ...painted, mark: { ...painted.mark, passages: [...painted.mark.passages, ...more] } }]);
    named('Next mark').focus();
    named('Next mark').click();
    const outlets = [1, 2, 3].map(() => {
      const shown = card()?.querySelector('.outlet')?.textContent;
      get('.foot button').focus();
      get('.foot button').click();
      expect(root.activeElement).toBe(get('.foot button'));
      return shown;
    });
    expect(outlets).toEqual(['Courier', 'Post', 'Courier']);
    expect(root.querySelectorAll('.head').length).toBe(1);
    press('Escape');
    expect(root.activeElement).toBe(named('Next mark'));
  });
});

describe('the map', () => {
  it('has a tick for each mark, at its share of the page, and goes there', async () => {
    Object.defineProperty(document.documentElement, 'scrollHeight', { value: 2000, configurable: true });
    startWith();
    await show();
    const ticks = [...root.querySelectorAll<HTMLElement>('.tick')];
    expect(ticks.map((tick) => [tick.className, tick.style.top])).toEqual([
      ['tick kind-figure', '0.400%'],
      ['tick kind-date', '19.400%'],
      ['tick kind-figure', '35.400%'],
    ]);
    expect(get('.map').getAttribute('aria-hidden')).toBe('true');
    ticks[0]?.click();
    expect(get('.count').textContent).toBe('1 / 3');
  });

  it('stands still while the page grows, and follows once it has come to rest', async () => {
    vi.useFakeTimers();
    const setHeight = (value: number) => Object.defineProperty(document.documentElement, 'scrollHeight', { value, configurable: true });
    const first = () => get('.tick').style.top;
    setHeight(2000);
    startWith();
    marks.update(all());
    await vi.advanceTimersByTimeAsync(0);
    for (const height of [2500, 3000, 4000]) {
      setHeight(height);
      marks.pageChanged();
      await vi.advanceTimersByTimeAsync(300);
      expect(first()).toBe('0.400%');
    }
    await vi.advanceTimersByTimeAsync(500);
    expect(first()).toBe('0.200%');
    vi.useRealTimers();
  });

  it('stays away where the document does not scroll', async () => {
    Object.defineProperty(document.documentElement, 'scrollHeight', { value: 0, configurable: true });
    startWith();
    await show();
    expect(get('.map').hidden).toBe(true);
  });
});
