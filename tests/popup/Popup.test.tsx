// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../src/popup/Popup.tsx';
import type { CallName, Result } from '../../src/shared/messages.ts';
import type { TabView } from '../../src/shared/views.ts';
import { useEnglish } from '../ui/english.ts';
import { makeDifference, makePair, makeRow, makeView, spanOf, TEXT_A, TEXT_B } from '../ui/reports.ts';
import { settled } from '../ui/settled.ts';

type Answers = Partial<Record<CallName, Result<unknown>>>;

const background = vi.hoisted(() => ({ answers: {} as Answers, calls: [] as [string, unknown][] }));

vi.mock('../../src/shared/call.ts', () => ({
  callBackground: async (name: CallName, args: unknown) => {
    background.calls.push([name, args]);
    return background.answers[name] ?? new Promise(() => {});
  },
}));
vi.mock('../../src/popup/target-tab.ts', () => ({ targetTab: async () => 7 }));

let root: HTMLElement;

async function open(answers: Answers): Promise<void> {
  background.answers = answers;
  await settled(() => render(<Popup />, root));
}

const ok = (value: unknown): Result<unknown> => ({ ok: true, value });
const opened = (view: TabView): Answers => ({ openTab: ok(view) });
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((item) => (item.getAttribute('aria-label') ?? item.textContent)?.includes(name));
const press = (name: string) => settled(() => button(name)?.click());

beforeAll(useEnglish);
beforeEach(() => {
  background.calls = [];
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('Popup states', () => {
  it('shows the frame at once while the page is read', async () => {
    await open({});
    expect(root.querySelector('.frame')?.getAttribute('aria-busy')).toBe('true');
    expect(root.querySelector('footer')).not.toBeNull();
    expect(root.textContent).toContain('Reading the page');
  });

  it('says after a while that the page may still be loading', async () => {
    vi.useFakeTimers();
    try {
      render(<Popup />, root);
      await vi.advanceTimersByTimeAsync(6000);
      expect(root.querySelector('main')?.textContent).toContain('may still be loading');
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['a page that is no article', makeView({ status: 'not-article', article: null }), 'No article was found'],
    ['a page the browser keeps closed', makeView({ status: 'no-access', article: null }), 'does not let extensions read'],
    ['an empty corpus', makeView({ corpusSize: 0 }), 'Your corpus is empty'],
    ['a corpus without this event', makeView({ corpusSize: 1240 }), 'among the 1,240 in your corpus'],
  ])('says what to do about %s', async (_, view, sentence) => {
    await open(opened(view));
    expect(root.querySelector('main')?.textContent).toContain(sentence);
    expect(root.querySelector('.report-row')).toBeNull();
  });

  it('shows the sentence of an error and asks again on request', async () => {
    await open({ openTab: { ok: false, error: { code: 'page-gone', message: 'gone' } } });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('closed or left');
    background.answers = opened(makeView({ rows: [makeRow('r')] }));
    await press('Try again');
    expect(root.querySelector('.report-row')).not.toBeNull();
  });

  it('tells screen readers what the reading came to, in a place that stood there before', async () => {
    await open({ openTab: { ok: false, error: { code: 'page-gone', message: 'gone' } } });
    const spoken = root.querySelector('.frame > .visually-hidden[role=status]');
    expect(spoken?.textContent).toBe('');
    background.answers = opened(makeView({ rows: [makeRow('r')], independentTexts: 1 }));
    await press('Try again');
    expect(spoken?.textContent).toBe('1 report of this event · 1 independent text');
  });
});

describe('Popup list', () => {
  it('counts reports and independent texts, folds copies and related reports', async () => {
    const rows = [
      makeRow('r1'),
      makeRow('r2', { date: '2024-02-07', copy: { of: 'r1', share: 0.92 }, counts: {}, headlines: [] }),
      makeRow('r3', { relation: 'related' }),
    ];
    await open(opened(makeView({ rows, independentTexts: 1 })));
    expect(root.querySelector('h2')?.textContent).toBe('2 reports of this event · 1 independent text');
    expect(root.querySelector('.copy-rows')?.textContent).toContain('same text as Outlet r1 (92\u00a0%)');
    expect(root.querySelector('details.related')?.textContent).toContain('Outlet r3');
    expect(root.textContent).toContain('1 day later');
    expect(root.textContent).toContain('both name Ada Moss');
  });

  it('does not call a report in another language free of differences', async () => {
    const foreign = makeRow('r1', { lang: 'es', isForeign: true, counts: {}, headlines: [] });
    await open(opened(makeView({ rows: [foreign, makeRow('r2', { counts: {}, headlines: [] })], independentTexts: 2 })));
    expect([...root.querySelectorAll('.row-note')].map((note) => note.textContent)).toEqual([
      'in another language: words not compared',
      'no differences found',
    ]);
  });

  it('names a report without an outlet by its file', async () => {
    await open(opened(makeView({ rows: [makeRow('r1', { source: null })], independentTexts: 1 })));
    expect(root.querySelector('.report-row h3')?.textContent).toBe('Unknown outlet r1.txt');
  });

  it('lets the reader say that it is not the same event, and take it back', async () => {
    const same = makeView({ rows: [makeRow('r1')], independentTexts: 1 });
    const moved = makeView({ rows: [makeRow('r1', { relation: 'related', said: 'different-event' })] });
    await open({ ...opened(same), judgePage: ok(moved) });
    await press('Not the same event: Outlet r1');
    expect(background.calls.at(-1)).toEqual(['judgePage', { tabId: 7, reportId: 'r1', said: 'different-event' }]);
    expect(root.querySelector('details.related')?.hasAttribute('open')).toBe(true);
    expect(root.querySelector('.related .row-say')?.textContent).toContain('You said: not the same event');
    expect(root.querySelector('p.status')?.textContent).toBe('You said: not the same event');
    expect(document.activeElement?.id).toBe('say-r1');
    background.answers = { ...background.answers, judgePage: ok(same) };
    await press('Undo: Outlet r1');
    expect(background.calls.at(-1)).toEqual(['judgePage', { tabId: 7, reportId: 'r1', said: null }]);
    expect(root.querySelector('details.related')).toBeNull();
    expect(document.activeElement?.id).toBe('say-r1');
  });

  it('lets the reader say that a related report is of the same event', async () => {
    const related = makeView({ rows: [makeRow('r1', { relation: 'related' })] });
    await open({ ...opened(related), judgePage: ok(makeView({ rows: [makeRow('r1', { said: 'same-event' })], independentTexts: 1 })) });
    await press('Same event: Outlet r1');
    expect(background.calls.at(-1)).toEqual(['judgePage', { tabId: 7, reportId: 'r1', said: 'same-event' }]);
    expect(root.querySelector('.row-say')?.textContent).toContain('You said: same event');
  });

  it('offers nothing to say in a private window', async () => {
    await open(opened(makeView({ rows: [makeRow('r1')], isPrivate: true })));
    expect(root.querySelector('.row-say')).toBeNull();
  });

  it('shows the text as it was read', async () => {
    await open(opened(makeView({ rows: [makeRow('r1')] })));
    await press('read 2 paragraphs');
    expect([...root.querySelectorAll('.paragraphs li')].map((item) => item.textContent)).toEqual(TEXT_A.split('\n\n'));
  });
});

describe('Popup comparison', () => {
  const pair = makePair([
    makeDifference('figure', TEXT_A, '12 cars', TEXT_B, '14 cars'),
    makeDifference('only-b', TEXT_A, null, TEXT_B, 'Fog covered'),
    makeDifference('only-a', TEXT_A, 'Divers searched', TEXT_B, null),
  ]);
  const answers = (): Answers => ({ ...opened(makeView({ rows: [makeRow('b')], independentTexts: 1 })), compareWith: ok(pair) });

  it('shows both passages with their places, then what stands on one side only', async () => {
    await open(answers());
    await press('Outlet b');
    expect(background.calls.at(-1)).toEqual(['compareWith', { tabId: 7, reportId: 'b' }]);
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['12 cars', '14 cars']);
    expect(root.querySelector('.difference')?.textContent).toContain('This page · paragraph 1');
    expect(root.querySelector('.difference')?.textContent).toContain('Valley Times · paragraph 2');
    expect(root.querySelector('[data-kind="only-b"]')?.textContent).toContain('Fog covered the valley.');
    expect(root.querySelector('[data-kind="only-a"]')?.textContent).toContain('No matching statement found in Valley Times.');
  });

  it('filters by kind', async () => {
    await open(answers());
    await press('Outlet b');
    await press('Only here: 1');
    expect(root.querySelectorAll('.difference').length).toBe(1);
    expect(root.querySelector('.kind-filter [aria-pressed=true]')?.textContent).toContain('H');
    await press('Only here: 1');
    expect(root.querySelectorAll('.difference').length).toBe(3);
  });

  it('scrolls the page to a difference and says when it is not there', async () => {
    await open({ ...answers(), revealInPage: ok(false) });
    await press('Outlet b');
    await press('Show in the page: paragraph 1');
    expect(background.calls.at(-1)).toEqual(['revealInPage', { tabId: 7, ...spanOf(TEXT_A, '12 cars') }]);
    expect(root.querySelector('p.status')?.textContent).toContain('not in the page');
  });

  it('goes back by Escape and gives the focus back to the row', async () => {
    await open(answers());
    await press('Outlet b');
    expect(document.activeElement?.textContent).toBe('Outlet b');
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await settled(() => document.dispatchEvent(pressed));
    expect(pressed.defaultPrevented).toBe(true);
    expect(root.querySelector('.difference')).toBeNull();
    expect(document.activeElement?.id).toBe('report-b');
  });
});

describe('Popup footer', () => {
  it('turns marks off and shows that none are painted', async () => {
    await open({ ...opened(makeView({ rows: [makeRow('b')] })), setMarks: ok({ on: false, painted: 0, missing: 0 }) });
    const toggle = root.querySelector<HTMLButtonElement>('[role=switch]');
    expect([toggle?.getAttribute('aria-checked'), toggle?.textContent]).toEqual(['true', 'Marks on page3']);
    await settled(() => toggle?.click());
    expect(background.calls.at(-1)).toEqual(['setMarks', { tabId: 7, on: false }]);
    expect([toggle?.getAttribute('aria-checked'), toggle?.textContent]).toEqual(['false', 'Marks on page']);
  });

  it('adds the page once', async () => {
    await open({ ...opened(makeView({ rows: [makeRow('b')] })), addPage: ok('new') });
    await press('Add page');
    expect(button('In your corpus')).toBeDefined();
    await press('In your corpus');
    expect(background.calls.filter(([name]) => name === 'addPage').length).toBe(1);
  });

  it('does not offer to store a page of a private window', async () => {
    await open(opened(makeView({ rows: [makeRow('b')], isPrivate: true })));
    await press('Add page');
    expect(background.calls.map(([name]) => name)).not.toContain('addPage');
  });

  it('links the side-by-side page of the first report', async () => {
    await open(opened(makeView({ rows: [makeRow('late', { date: '2024-03-01' }), makeRow('b')] })));
    expect(root.querySelector('footer a')?.getAttribute('href')).toBe('compare.html?tab=7&report=b');
  });
});
