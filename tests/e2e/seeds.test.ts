import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAutomatically, readBadge, type Session, until } from '../../scripts/lib/open-session.mjs';
import {
  cardText,
  clickMark,
  FAMILIES,
  importFiles,
  isUntouched,
  marksOf,
  open,
  openComparison,
  type PageServer,
  plainArticle,
  popupText,
  SEEDS,
  serve,
} from './harness.ts';

if (!SEEDS) console.warn('Skipped: ../shared/seeds is not here, so the users’ files cannot be tried.');

const names = SEEDS ? readdirSync(SEEDS).sort() : [];
const files = names.map((name) => ({ name, bytes: readFileSync(path.join(SEEDS ?? '', name)) }));
const bodies = files.map(({ bytes }) => bytes.toString('utf8').replace(/^\s*date \S+ /u, ''));

/** What stands in only one of the two, and the words that differ, by the number of the file that is opened. */
const EXPECTED = [
  { here: ['Biden', '232 Palestinians', '4,300 rockets'], there: ['al-Hayya'], other: names[1] },
  { here: ['al-Hayya'], there: ['Biden', '232 Palestinians', '4,300 rockets'], other: names[0] },
];

describe.skipIf(!SEEDS).each(FAMILIES)('the users’ two files in %s', (family) => {
  let session: Session;
  let server: PageServer;

  beforeAll(async () => {
    server = await serve({ '/0': plainArticle('Report', bodies[0] ?? ''), '/1': plainArticle('Report', bodies[1] ?? '') });
    session = await open(family);
    const library = await session.openExtensionPage('library.html');
    const report = await importFiles(library, files);
    expect(report).toContain('2');
    await readAutomatically(session, '127.0.0.1');
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  describe.each([0, 1])('opened: file %i', (opened) => {
    let page: Page;
    const expected = EXPECTED[opened];
    if (!expected) throw new Error('no expectation');

    beforeAll(async () => {
      page = await session.openPage(`${server.url}/${opened}`);
      await page.bringToFront();
      await until(() => readBadge(session), 'the badge');
    });

    it('reads 1 on the badge', async () => {
      expect(await readBadge(session)).toBe('1');
    });

    it('lists the other report in the real popup and compares them', async () => {
      const popup = await session.pressButton(page);
      expect(await popupText(popup)).toContain(expected.other);
      const comparison = await openComparison(popup);
      for (const words of [
        'work together to build a better future',
        'Both leaders expressed',
        '11 days',
        'two-week-long',
        ...expected.here,
        ...expected.there,
      ]) {
        expect(comparison).toContain(words);
      }
      const changed = await popup.evaluate((document) =>
        [...document.querySelectorAll('li.difference mark')].map((mark) => mark.textContent),
      );
      for (const word of ['future', 'futures']) expect(changed.some((words) => words?.split(/\s+/u).includes(word))).toBe(true);
      const sections = await popup.evaluate((document) =>
        [...document.querySelectorAll<HTMLElement>('[data-kind="only-a"] li, [data-kind="only-b"] li')].map(
          (item) => [item.closest('[data-kind]')?.getAttribute('data-kind'), item.innerText] as const,
        ),
      );
      const only = (kind: string): string => sections.flatMap(([of, words]) => (of === kind ? [words] : [])).join('\n');
      for (const words of expected.here) expect(only('only-a')).toContain(words);
      for (const words of expected.there) expect(only('only-b')).toContain(words);
      await popup.close();
    });

    it('marks the differences in the page and leaves the page as it was', async () => {
      const marks = await marksOf(page);
      const words = (name: string) => (marks[name] ?? []).flatMap((mark) => mark.split(/\s+/u));
      expect(words('ref-q')).toEqual(expect.arrayContaining(opened === 0 ? ['work', 'future'] : ['working', 'futures']));
      expect(marks['ref-f']?.join('\n')).toContain(opened === 0 ? '11 days' : 'two-week-long');
      expect(marks['ref-h']?.join('\n')).toContain(expected.here[0]);
      expect(await isUntouched(page)).toBe(true);
    });

    it('shows the other passage in a mark’s card until Escape', async () => {
      await page.bringToFront();
      await clickMark(page, 'ref-f', opened === 0 ? '11 days' : 'two-week-long');
      const card = await until(() => cardText(session), 'the card');
      expect(card).toContain(opened === 0 ? 'two-week-long' : '11 days');
      await page.keyboard.press('Escape');
      expect(await cardText(session)).toBeNull();
      expect(await isUntouched(page)).toBe(true);
    });
  });
});
