import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, readAutomatically, readBadge, type Session, until } from '../../scripts/lib/open-session.mjs';
import { type SampleSite, startSampleSite } from '../../scripts/sample-site.mjs';
import { FAMILIES, isUntouched, marksOf, open, openComparison, popupText } from './harness.ts';

/** Long enough for the gate to have run and the background to have answered, where nothing is to be seen. */
const QUIET_MS = 1500;

describe.each(FAMILIES)('the sample site in %s', (family) => {
  let session: Session;
  let site: SampleSite;

  beforeAll(async () => {
    site = await startSampleSite();
    session = await open(family);
    await ask(session, 'installSample', {});
    await readAutomatically(session, '127.0.0.1');
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const visit = async (path: string): Promise<Page> => {
    const page = await session.openPage(site.url + path);
    await page.bringToFront();
    return page;
  };

  it('finds the other reports of each article, marks them and leaves the page as it was', async () => {
    for (const { path } of site.pages.filter(({ kind }) => kind === 'article')) {
      const page = await visit(path);
      const badge = await until(() => readBadge(session), `the badge on ${path}`);
      expect(Number(badge), path).toBeGreaterThan(0);
      await until(async () => Object.keys(await marksOf(page)).length > 0, `marks on ${path}`);
      expect(await isUntouched(page), path).toBe(true);
      await page.close();
    }
  });

  it('shows the reports and a comparison in the popup', async () => {
    const page = await visit(pathOf(site, 'article'));
    await until(() => readBadge(session), 'the badge');
    const popup = await session.pressButton(page);
    expect(await popupText(popup)).toMatch(/\d reports? of this event/u);
    expect(await openComparison(popup)).toMatch(/differ|only/iu);
    await popup.close();
    await page.close();
  });

  it.each([
    ['front', /No article was found/u],
    ['about', /No article was found/u],
    ['related', /No report of this event was found/u],
    ['no-match', /No report of this event was found/u],
  ] as const)('shows no mark and no badge on a page of the kind %s', async (kind, state) => {
    const page = await visit(pathOf(site, kind));
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    expect(await readBadge(session)).toBe('');
    const popup = await session.pressButton(page);
    expect(await popupText(popup)).toMatch(state);
    await popup.close();
    expect(await marksOf(page)).toEqual({});
    await page.close();
  });

  it('lists the look-alike event as related only', async () => {
    const page = await visit(pathOf(site, 'related'));
    const popup = await session.pressButton(page);
    await popupText(popup);
    const related = await popup.evaluate((document) => document.querySelector('.related')?.textContent ?? '');
    expect(related).toMatch(/Related/u);
    await popup.close();
    await page.close();
  });

  it('follows navigation inside a page, there and back', async () => {
    const page = await visit(pathOf(site, 'spa'));
    await until(() => readBadge(session), 'the badge of the first article');
    const before = await marksOf(page);
    const address = page.url();
    await page.evaluate((current) => {
      const link = [...document.querySelectorAll<HTMLAnchorElement>('.stories a')].find((story) => story.href !== current);
      if (!link) throw new Error('no other story');
      link.click();
    }, address);
    await until(() => page.url() !== address, 'the address to change');
    await until(
      async () => JSON.stringify(await marksOf(page)) !== JSON.stringify(before) && Object.keys(await marksOf(page)).length > 0,
      'marks on the second article',
    );
    expect(Number(await readBadge(session))).toBeGreaterThan(0);
    await page.goBack({ waitUntil: [] });
    await until(async () => JSON.stringify(await marksOf(page)) === JSON.stringify(before), 'the first article’s marks');
    await page.close();
  });

  it('is there again when the page comes back from the back/forward cache', async () => {
    const page = await visit(pathOf(site, 'article'));
    const badge = await until(() => readBadge(session), 'the badge');
    await page.goto(site.url + pathOf(site, 'about'));
    await until(async () => (await readBadge(session)) === '', 'the badge to go');
    await page.goBack({ waitUntil: [] });
    await until(async () => (await readBadge(session)) === badge, 'the badge to come back');
    await until(async () => Object.keys(await marksOf(page)).length > 0, 'the marks to come back');
    await page.close();
  });

  it('answers from the popup after the background was stopped', async () => {
    const page = await visit(pathOf(site, 'article'));
    await until(() => readBadge(session), 'the badge');
    const marks = await marksOf(page);
    await session.stopBackground();
    const popup = await session.pressButton(page);
    expect(await popupText(popup)).toMatch(/\d reports? of this event/u);
    await popup.close();
    expect(await marksOf(page)).toEqual(marks);
    expect((await ask(session, 'corpusSize', {})).total).toBeGreaterThanOrEqual(30);
    await page.close();
  });

  it('turns the marks off and on', async () => {
    const page = await visit(pathOf(site, 'article'));
    await until(async () => Object.keys(await marksOf(page)).length > 0, 'the marks');
    const popup = await session.pressButton(page);
    await popupText(popup);
    const press = () => popup.evaluate((document) => document.querySelector<HTMLButtonElement>('[role=switch]')?.click());
    await press();
    await until(async () => Object.keys(await marksOf(page)).length === 0, 'the marks to go');
    await press();
    await until(async () => Object.keys(await marksOf(page)).length > 0, 'the marks to come back');
    await popup.close();
    await page.close();
  });
});

describe.each(FAMILIES)('by click only, in %s', (family) => {
  it('reads nothing until the button is pressed, then the page in front', async () => {
    const site = await startSampleSite();
    const session = await open(family, 'store');
    try {
      await ask(session, 'installSample', {});
      const page = await session.openPage(site.url + pathOf(site, 'article'));
      await page.bringToFront();
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      expect(await readBadge(session)).toBe('');
      expect(await marksOf(page)).toEqual({});
      const popup = await session.pressButton(page);
      expect(await popupText(popup)).toMatch(/\d reports? of this event/u);
      await until(async () => Object.keys(await marksOf(page)).length > 0, 'the marks');
      expect(Number(await readBadge(session))).toBeGreaterThan(0);
      await popup.close();
    } finally {
      await session.close();
      await site.close();
    }
  });
});

// Only a key that the browser itself hears opens the page to the extension, and Chrome has no such key without a window.
it('by click only, in firefox, reads the page in front when the browser’s keys ask for a mark', async () => {
  const site = await startSampleSite();
  const session = await open('firefox', 'store');
  try {
    await ask(session, 'installSample', {});
    const page = await session.openPage(site.url + pathOf(site, 'article'));
    await page.bringToFront();
    await session.runCommand('next-mark');
    await until(async () => (await marksOf(page))['ref-here'], 'the first mark');
  } finally {
    await session.close();
    await site.close();
  }
});

function pathOf(site: SampleSite, kind: SampleSite['pages'][number]['kind']): string {
  const page = site.pages.find((candidate) => candidate.kind === kind);
  if (!page) throw new Error(`the sample site has no page of the kind ${kind}`);
  return page.path;
}
