import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, readAutomatically, type Session, until } from '../../scripts/lib/open-session.mjs';
import { FAMILIES, type FrameState, frameState, isUntouched, marksOf, open, type PageServer, plainArticle, serve } from './harness.ts';

const HERE = [
  'The old stone bridge over the Marl in Ostrand collapsed on Monday, killing 3 workers, the harbour master Jonas Felde said. Divers searched the river until dusk.',
  'The bridge, built in 1884, had been closed to lorries since March. Mayor Ida Brenner said an inquiry would begin “within a few days”.',
  'Fishing boats stayed in the harbour, and the market on the quay was called off for the week. Trains to the coast ran an hour late.',
  'The river Marl rises in the hills above Ostrand and is fed by the snow of the winter, which was the deepest for many years.',
  'Two barges that lay under the arches were crushed. Their owners had left them there for the winter, as they had done for 20 years.',
];
const THERE =
  'At least 5 workers died when the stone bridge across the Marl fell into the river at Ostrand on Monday. Harbour master Jonas Felde called it the darkest day of the port.\n\nThe bridge, built in 1879, had been closed to lorries since March. Mayor Ida Brenner said an inquiry would begin “within a few weeks”.';
const REPORT = { id: '', source: 'Courier', agency: null, date: '2022-05-03', title: 'Bridge falls', url: null, lang: 'en', text: THERE };

/** A page that would hide, move and swell all that comes in, and lets no style of others in. */
const HOSTILE = `<meta http-equiv="Content-Security-Policy" content="style-src 'unsafe-inline'; script-src 'none'"><style>
html > :not(body), html > :not(body) * { display: none !important; transform: scale(3) !important; opacity: 0 !important; --paper: red; --ink: red }
:root > *::part(bar) { display: none !important }
section, button, span { font-size: 90px !important; padding: 90px !important }
</style>`;

describe.each(FAMILIES)('the bar of the marks in %s', (family) => {
  let session: Session;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    const article = plainArticle('Bridge over the Marl collapses', HERE.join('\n\n'))
      .replace('</head>', '<style>p { margin-bottom: 12em }</style></head>')
      .replace('<article>', '<a href="#top">Skip</a><article>');
    const turned = article.replace('<html lang="en">', '<html lang="en" dir="rtl">');
    server = await serve({
      '/bridge': article,
      '/turned': turned,
      '/hostile': article.replace('</head>', `${HOSTILE}</head>`),
      '/none': '<p>Nothing.</p>',
    });
    session = await open(family);
    await ask(session, 'importReports', { reports: [REPORT], origins: ['courier.txt'] });
    await readAutomatically(session, '127.0.0.1');
    page = await session.openPage(`${server.url}/bridge`);
    await page.bringToFront();
    await shown();
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const shown = (): Promise<FrameState> => until(() => frameState(session), 'the bar');
  /** Goes on by Tab until the element of that name has the focus. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let tabs = 0; tabs < 25; tabs++) {
      if (name.test((await frameState(session))?.focused ?? '')) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${name}`);
  };
  const pointedAt = async (): Promise<string | undefined> => (await marksOf(page))['ref-here']?.[0];

  it('reaches every mark by keyboard, shows its card and tells screen readers', async () => {
    const marks = Object.values(await marksOf(page)).flat();
    expect(marks.length).toBeGreaterThan(3);
    expect((await shown()).ticks).toBe(marks.length);
    await tabTo(/^Next mark/u);
    const visited: string[] = [];
    for (let i = 1; i <= marks.length; i++) {
      await page.keyboard.press('Enter');
      const { count, card, focused, spoken } = await shown();
      expect(count).toBe(`${i} / ${marks.length}`);
      expect(card).not.toBeNull();
      expect(focused).toBe('Next mark');
      const words = (await pointedAt()) ?? '';
      expect(spoken).toContain(words);
      visited.push(words);
    }
    expect(visited.sort()).toEqual(marks.sort());
    expect(await isUntouched(page)).toBe(true);
  });

  it('closes the card by Escape, also from inside it, and gives the focus back', async () => {
    await page.keyboard.press('Escape');
    expect(await shown()).toMatchObject({ card: null, focused: 'Next mark' });
    expect(await pointedAt()).toBeUndefined();
    await page.keyboard.press('Enter');
    await page.keyboard.down('Shift');
    await tabTo(/^Close/u);
    await page.keyboard.up('Shift');
    await page.keyboard.press('Escape');
    expect(await shown()).toMatchObject({ card: null, focused: expect.stringMatching(/^(?!Close)/u) });
  });

  it('steps through one kind alone', async () => {
    const figures = (await marksOf(page))['ref-f'] ?? [];
    await tabTo(/^Figures differ/u);
    await page.keyboard.press('Enter');
    await tabTo(/^Next mark/u);
    const visited = new Set<string | undefined>();
    for (const _ of figures) {
      await page.keyboard.press('Enter');
      visited.add(await pointedAt());
    }
    expect([...visited].sort()).toEqual([...figures].sort());
    expect((await shown()).count).toMatch(new RegExp(` / ${figures.length}$`, 'u'));
    await page.keyboard.press('Escape');
  });

  it('is led by the browser’s own keys too, and gives the focus back to the page', async () => {
    await page.focus('a');
    await session.runCommand('next-mark');
    const first = await until(() => frameState(session).then((state) => state?.focused), 'the focus in the card');
    expect(first).toMatch(/^\d+ of \d+: /u);
    await session.runCommand('previous-mark');
    await until(async () => (await shown()).focused !== first, 'the card before');
    await page.keyboard.press('Escape');
    expect(await shown()).toMatchObject({ card: null, focused: null });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });

  it('stands after a reload where it was put, by pointer and by keyboard', async () => {
    const { box } = await shown();
    await page.mouse.move(box.left + 6, box.top + 16);
    await page.mouse.down();
    await page.mouse.move(box.left - 300, box.top - 200, { steps: 4 });
    await page.mouse.up();
    const dragged = (await shown()).box;
    expect(dragged.left).toBeCloseTo(box.left - 306, 0);
    expect(dragged.top).toBeCloseTo(box.top - 216, 0);
    await tabTo(/^Move the bar/u);
    await page.keyboard.press('ArrowUp');
    const moved = (await shown()).box;
    expect(moved.top).toBeCloseTo(dragged.top - 24, 0);
    await page.reload();
    expect((await shown()).box.top).toBeCloseTo(moved.top, 0);
    expect((await shown()).box.left).toBeCloseTo(moved.left, 0);
  });

  it('stays a dot until it is opened', async () => {
    await tabTo(/^Make this bar a dot/u);
    await page.keyboard.press('Enter');
    expect(await shown()).toMatchObject({ count: null, focused: expect.stringMatching(/^Show the bar: \d/u) });
    await page.reload();
    expect(await shown()).toMatchObject({ count: null });
    await tabTo(/^Show the bar/u);
    await page.keyboard.press('Enter');
    expect(await shown()).toMatchObject({ focused: 'Next mark' });
    expect(await isUntouched(page)).toBe(true);
  });

  it('is a dot in a narrow window, and stays inside it when opened', async () => {
    const before = page.viewport();
    await page.setViewport({ width: 360, height: 640 });
    await until(async () => (await shown()).count === null, 'the dot');
    expect((await shown()).box).toMatchObject({ width: 32, height: 32 });
    await tabTo(/^Show the bar/u);
    await page.keyboard.press('Enter');
    const { left, width, height } = (await shown()).box;
    expect([left >= 0, left + width <= 360, height]).toEqual([true, true, 32]);
    await page.setViewport(before ?? { width: 1280, height: 900 });
  });

  it('is beyond the reach of the page’s rules', async () => {
    const hostile = await session.openPage(`${server.url}/hostile`);
    await hostile.bringToFront();
    const { box, count } = await shown();
    expect(box.height).toBe(32);
    expect(box.width).toBeLessThan(420);
    expect(count).toMatch(/^– \/ \d/u);
    await hostile.close();
  });

  it('stands and moves the same way in a page written from right to left', async () => {
    const { box } = await shown();
    const turned = await session.openPage(`${server.url}/turned`);
    await turned.bringToFront();
    const before = (await shown()).box;
    expect(before.left).toBeCloseTo(box.left, -1);
    await turned.mouse.move(before.left + 6, before.top + 16);
    await turned.mouse.down();
    await turned.mouse.move(before.left - 44, before.top + 16, { steps: 4 });
    await turned.mouse.up();
    expect((await shown()).box.left).toBeCloseTo(before.left - 50, 0);
    await turned.close();
  });

  // Firefox lets no driver choose the medium.
  it.runIf(family === 'chrome')('is off the printed page, and so are the marks', async () => {
    const line = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body, '::highlight(ref-f)').textDecorationLine);
    await page.bringToFront();
    expect([await line(), (await shown()).box.height]).toEqual(['underline', 32]);
    await page.emulateMediaType('print');
    expect([await line(), (await shown()).box.height]).toEqual(['none', 0]);
    await page.emulateMediaType();
  });

  it('is not there where there are no marks', async () => {
    const none = await session.openPage(`${server.url}/none`);
    await none.bringToFront();
    await none.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    expect(await none.evaluate(() => document.querySelectorAll('html > :not(head, body)').length)).toBe(0);
    await none.close();
  });
});
