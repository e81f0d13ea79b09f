import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { activeTab, openSession, type PopupHandle, type Session, until } from '../../scripts/lib/open-session.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Both browsers; the tests of a missing one fail. */
export const FAMILIES = ['chrome', 'firefox'] as const;
export type Family = (typeof FAMILIES)[number];

/** The users' files that the project started from; null where the folder is absent. */
export const SEEDS = existsSync(path.join(ROOT, '..', 'shared', 'seeds')) ? path.join(ROOT, '..', 'shared', 'seeds') : null;

/** A host whose pages come by plain HTTP; what browsers keep for secure pages is missing there, unlike on 127.0.0.1. */
export const PLAIN_HOST = 'plain.example';

/** Opens a browser with a build of the extension: `local` may read 127.0.0.1 unasked, `store` is what the stores get. `prefs` are Firefox's. */
export function open(family: Family, build: 'local' | 'store' = 'local', prefs: Readonly<Record<string, unknown>> = {}): Promise<Session> {
  return openFolder(family, path.join(ROOT, 'dist', build === 'local' ? 'local' : '', family), prefs);
}

/** Opens Chrome with an extension that has no `unlimitedStorage`, so that a quota can be set for it. */
export async function openLimited(): Promise<Session> {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-limited-'));
  cpSync(path.join(ROOT, 'dist', 'local', 'chrome'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  const session = await openFolder('chrome', folder);
  return {
    ...session,
    async close() {
      await session.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function openFolder(family: Family, extension: string, prefs: Readonly<Record<string, unknown>> = {}): Promise<Session> {
  const named = family === 'chrome' ? process.env.CROSSREAD_TEST_CHROME : process.env.CROSSREAD_TEST_FIREFOX;
  const executablePath = named || findBrowser(family === 'chrome' ? ['chromium', 'chrome', 'edge', 'brave'] : ['firefox'])?.path;
  if (!executablePath) throw new Error(`No browser of the ${family} family is installed.`);
  return openSession({ family, executablePath, extension, headless: true, localHosts: [PLAIN_HOST], prefs });
}

export interface PageServer {
  url: string;
  close(): Promise<void>;
}

/** Serves the given HTML bodies by path on 127.0.0.1. */
export async function serve(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const html = pages[request.url ?? ''];
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => void server.close(() => resolve())) };
}

/** A plain article without any hint for machines, made of a report's text. */
export function plainArticle(title: string, text: string): string {
  const escaped = (part: string): string => part.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  const paragraphs = text.split(/\n\s*\n/u).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><article><h1>${escaped(title)}</h1>${paragraphs.join('\n')}</article></body></html>`;
}

/** Chooses files on the library page as a reader does, and waits for the import report. */
export async function importFiles(library: Page, files: readonly { name: string; bytes: Uint8Array }[]): Promise<string> {
  await chooseFiles(library, files);
  await library.waitForSelector('.import-report', { timeout: 90_000 });
  return library.$eval('.import-report', (report) => report.textContent ?? '');
}

/** Chooses files on the library page without waiting. */
export async function chooseFiles(library: Page, files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  await library.waitForSelector('input[type=file]');
  const encoded = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await library.evaluate((list) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of list) transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, encoded);
}

/** What the popup shows once it is no longer reading. */
export async function popupText(popup: PopupHandle): Promise<string> {
  await until(
    () => popup.evaluate((document) => document.querySelector('.frame')?.getAttribute('aria-busy') === 'false'),
    'the popup to be ready',
  );
  return popup.evaluate((document) => document.querySelector('main')?.innerText ?? '');
}

/** Opens the comparison with the report of that number in the popup's list and returns what it shows. */
export async function openComparison(popup: PopupHandle, index = 0): Promise<string> {
  await until(() => popup.evaluate((document) => document.querySelector('.report-row h3 button') !== null), 'a report in the list');
  await popup.evaluate((document, at) => document.querySelectorAll<HTMLButtonElement>('.report-row h3 button')[at]?.click(), index);
  await until(() => popup.evaluate((document) => document.querySelector('li.difference') !== null), 'the comparison');
  // Long lists are folded; a reader unfolds them.
  await popup.evaluate((document) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const more of document.querySelectorAll<HTMLButtonElement>('.show-more')) more.click();
  });
  return popup.evaluate((document) => document.querySelector('main')?.innerText ?? '');
}

/** Words of each mark in the page, by the name of its highlight. */
export function marksOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => range.toString())])),
  );
}

/** Whether the article stands in the page as the server sent it. */
export function isUntouched(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const sent = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    return sent.body.outerHTML.trim() === document.body.outerHTML.trim();
  });
}

/** What stands over a page with marks. */
export interface FrameState {
  /** Text of the open card, null for none. */
  card: string | null;
  /** Name of the element in the frame that has the focus, null where it is elsewhere. */
  focused: string | null;
  /** "3 / 17"; null where the bar is a dot. */
  count: string | null;
  /** What screen readers were told last. */
  spoken: string;
  /** Box of the bar, or of the dot. */
  box: { left: number; top: number; width: number; height: number };
  /** How many ticks the map shows. */
  ticks: number;
}

/** What stands over the page in front, null for nothing; only the extension can see into it. */
export async function frameState(session: Session): Promise<FrameState | null> {
  const tabId = await activeTab(session);
  return session.control.evaluate(async (id) => {
    const api = globalThis.browser ?? globalThis.chrome;
    const [found] = await api.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>('html > .ref-notes');
        const dom = (globalThis.chrome as { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot } } | undefined)?.dom;
        const root = host && (dom ? dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot);
        const bar = root?.querySelector<HTMLElement>('.bar:not([hidden]), .dot:not([hidden])');
        if (!root || !bar) return null;
        const { left, top, width, height } = bar.getBoundingClientRect();
        return {
          card: root.querySelector('.card')?.textContent ?? null,
          focused: root.activeElement?.getAttribute('aria-label') ?? null,
          count: bar.querySelector('.count')?.textContent ?? null,
          spoken: root.querySelector('[role=status]')?.textContent ?? '',
          box: { left, top, width, height },
          ticks: root.querySelectorAll('.map:not([hidden]) .tick:not([hidden])').length,
        };
      },
    });
    return (found?.result as FrameState | null) ?? null;
  }, tabId);
}

/** The text of the card that is open over the page in front, null for none. */
export async function cardText(session: Session): Promise<string | null> {
  return (await frameState(session))?.card ?? null;
}

/** Clicks on the middle of the first mark of that name whose words hold the given ones. */
export async function clickMark(page: Page, name: string, words = ''): Promise<void> {
  const point = await page.evaluate(
    (wanted, part) => {
      const range = [...(CSS.highlights.get(wanted) ?? [])].find((candidate) => candidate.toString().includes(part)) as Range | undefined;
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range?.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    name,
    words,
  );
  if (!point) throw new Error(`no mark ${name} with the words ${words}`);
  await page.mouse.click(point.x, point.y);
}
