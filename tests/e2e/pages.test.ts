import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activeTab, ask, readAutomatically, readBadge, type Session, until } from '../../scripts/lib/open-session.mjs';
import { FAMILIES, marksOf, open, openComparison, type PageServer, PLAIN_HOST, plainArticle, popupText, serve } from './harness.ts';

const HERE =
  'The old stone bridge over the Marl in Ostrand collapsed on Monday, killing 3 workers, the harbour master Jonas Felde said. Divers searched the river until dusk.';
const THERE =
  'At least 5 workers died when the stone bridge across the Marl fell into the river at Ostrand on Monday. Harbour master Jonas Felde called it the darkest day of the port.';
const MORE = 'The bridge, built in 1884, had been closed to lorries since March. Mayor Ida Brenner said an inquiry would begin at once.';
const LAST =
  'Fishing boats stayed in the harbour, and the market on the quay was called off for the week. Trains to the coast ran an hour late.';

const report = (text: string, source: string) => ({
  id: '',
  source,
  agency: null,
  date: '2022-05-03',
  title: 'Bridge falls',
  url: null,
  lang: 'en',
  text,
});

describe.each(FAMILIES)('the extension’s pages in %s', (family) => {
  let session: Session;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await serve({ '/bridge': plainArticle('Bridge over the Marl collapses', [HERE, MORE, LAST, LAST, LAST].join('\n\n')) });
    session = await open(family);
    await ask(session, 'importReports', { reports: [report(`${THERE}\n\n${MORE}`, 'Courier')], origins: ['courier.txt'] });
    await readAutomatically(session, '127.0.0.1');
    page = await session.openPage(`${server.url}/bridge`);
    await page.bringToFront();
    await until(() => readBadge(session), 'the badge');
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('goes from a difference to its place in the page, and back to the list by Escape', async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const popup = await session.pressButton(page);
    await popupText(popup);
    await openComparison(popup);
    await popup.evaluate((document) => document.querySelector<HTMLButtonElement>('.side-place[aria-label]')?.click());
    await until(() => page.evaluate(() => CSS.highlights.has('ref-here')), 'the passage to be shown in the page');
    await popup.press('Escape');
    await until(() => popup.evaluate((document) => document.querySelector('.report-row h3 button') !== null), 'the list');
    await popup.close();
  });

  // Firefox lets no driver type into its popup.
  it.runIf(family === 'chrome')('is used by keyboard alone, from the list to a comparison and back', async () => {
    const popup = await session.pressButton(page);
    await popupText(popup);
    const focused = () => popup.evaluate((document) => document.activeElement?.closest('.report-row h3 button')?.textContent ?? null);
    for (let tabs = 0; tabs < 12 && (await focused()) === null; tabs++) await popup.press('Tab');
    expect(await focused()).toContain('Courier');
    await popup.press('Enter');
    await until(() => popup.evaluate((document) => document.querySelector('li.difference') !== null), 'the comparison');
    await popup.press('Escape');
    await until(async () => (await focused())?.includes('Courier'), 'the focus on the report that was opened');
    await popup.close();
  });

  it('reads a page that comes by plain HTTP', async () => {
    const plain = await session.openPage(`${server.url.replace('127.0.0.1', PLAIN_HOST)}/bridge`);
    const popup = await session.pressButton(plain);
    expect(await popupText(popup)).toContain('Courier');
    await popup.close();
    await plain.close();
  });

  it('obeys the reader who says that a report is of another event, also after the background was stopped, and takes it back', async () => {
    const tabId = await activeTab(session);
    const popup = await session.pressButton(page);
    await popupText(popup);
    const pressSay = () => popup.evaluate((document) => document.querySelector<HTMLButtonElement>('.row-say button')?.click());
    const said = () => popup.evaluate((document) => document.querySelector('.row-say')?.textContent ?? '');
    await pressSay();
    await until(async () => (await said()).includes('You said: not the same event'), 'the verdict in the list');
    await until(async () => (await readBadge(session)) === '', 'the badge to forget the report');
    await popup.close();
    await session.stopBackground();
    await session.control.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.session.clear());
    expect((await ask(session, 'openTab', { tabId })).rows).toMatchObject([{ relation: 'related', said: 'different-event' }]);
    await page.bringToFront();
    const again = await session.pressButton(page);
    await popupText(again);
    expect(await again.evaluate((document) => document.querySelector('details.related')?.hasAttribute('open'))).toBe(true);
    await again.evaluate((document) => document.querySelector<HTMLButtonElement>('.row-say button')?.click());
    await until(async () => (await readBadge(session)) === '1', 'the badge to count the report again');
    await again.close();
    expect((await ask(session, 'openTab', { tabId })).rows).toMatchObject([{ relation: 'same-event', said: null }]);
  });

  it('sets the two reports side by side', async () => {
    await page.bringToFront();
    const tab = await activeTab(session);
    const { rows } = await ask(session, 'openTab', { tabId: tab });
    const compare = await session.openExtensionPage(`compare.html?tab=${tab}&report=${rows[0]?.id}`);
    await until(() => compare.evaluate(() => document.querySelector('mark') !== null), 'the marked texts');
    const shown = await compare.evaluate(() => document.querySelector('main')?.innerText ?? '');
    expect(shown).toContain('Divers searched');
    expect(shown).toContain('darkest day');
    if (family === 'chrome') {
      const features = [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'dark' },
      ];
      await (await compare.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
      const inks = await compare.$$eval('.passage, .passage mark', (all) => all.map((element) => getComputedStyle(element).color));
      expect(new Set(inks)).toEqual(new Set(['rgb(255, 255, 255)']));
    }
    await compare.close();
  });

  it('paints the marks again on a page that draws itself anew', async () => {
    await page.bringToFront();
    await until(async () => !('ref-here' in (await marksOf(page))), 'the passage shown before to fade');
    const before = await marksOf(page);
    expect(Object.keys(before).length).toBeGreaterThan(0);
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    await until(async () => JSON.stringify(await marksOf(page)) === JSON.stringify(before), 'the same marks on the new nodes');
  });

  it('looks again when the reader comes back to the tab after an import', async () => {
    const library = await session.openExtensionPage('library.html');
    await library.bringToFront();
    const other = report(`${THERE.replace('At least 5', 'Some 6')}\n\n${LAST}`, 'Post');
    await ask(session, 'importReports', { reports: [other], origins: ['post.txt'] });
    await page.bringToFront();
    await until(async () => (await readBadge(session)) === '2', 'the badge to count the new report');
    const { reports } = await ask(session, 'listReports', { offset: 0, limit: 10 });
    const added = reports.find(({ source }) => source === 'Post');
    await ask(session, 'removeReports', { ids: added ? [added.id] : [] });
    await library.close();
  });

  it('adds the page to the corpus, once', async () => {
    await page.bringToFront();
    const popup = await session.pressButton(page);
    await popupText(popup);
    const press = () => popup.evaluate((document) => [...document.querySelectorAll<HTMLButtonElement>('footer button')].at(-1)?.click());
    await press();
    await until(async () => (await ask(session, 'corpusSize', {})).total === 2, 'the page in the corpus');
    await press();
    await popup.close();
    expect((await ask(session, 'corpusSize', {})).total).toBe(2);
    const { inCorpus, rows } = await ask(session, 'openTab', { tabId: await activeTab(session) });
    expect(inCorpus).not.toBeNull();
    expect(rows).toHaveLength(1);
  });

  it('lists, names and removes reports in the library', async () => {
    const library = await session.openExtensionPage('library.html');
    await until(() => library.evaluate(() => document.body.innerText.includes('Courier')), 'the list');
    await ask(session, 'installSample', {});
    expect((await ask(session, 'corpusSize', {})).sample).toBeGreaterThanOrEqual(30);
    await ask(session, 'removeSample', {});
    expect(await ask(session, 'corpusSize', {})).toEqual({ total: 2, sample: 0 });
    await library.close();
  });
});
