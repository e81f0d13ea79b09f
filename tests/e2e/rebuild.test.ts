import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activeTab, ask, readAutomatically, type Session, until } from '../../scripts/lib/open-session.mjs';
import { AGAIN, BRIDGE, LAST, MORE, reportOfTheDay as report } from '../bridge-accounts.ts';
import { FAMILIES, open, type PageServer, plainArticle, serve } from './harness.ts';

const FILLERS = 3000;
const BATCH = 400;
/** Beyond all years: a number that the articles share would be no filler. */
const FIRST_FILLER = 5000;

function filler(n: number) {
  const words = Array.from({ length: 40 }, (_, i) => `w${(n * 41 + i * 7) % 4999}q${i % 3}`).join(' ');
  return report(`Report ${n} says ${words} of clerk Quill${n}.`, `filler ${n}`);
}

describe.each(FAMILIES)('a damaged index in %s', (family) => {
  let session: Session;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await serve({ '/bridge': plainArticle('Bridge over the Marl collapses', [BRIDGE, MORE, LAST].join('\n\n')) });
    session = await open(family);
    const accounts = AGAIN.map((text, i) => report(`${text}\n\n${MORE}`, `bridge ${i}`));
    // Far apart: neighbours share a record of the index, and its damage.
    const reports = [...accounts.slice(0, 1), ...Array.from({ length: FILLERS }, (_, n) => filler(FIRST_FILLER + n)), ...accounts.slice(1)];
    for (let at = 0; at < reports.length; at += BATCH) {
      const batch = reports.slice(at, at + BATCH);
      await ask(session, 'importReports', { reports: batch, origins: batch.map(({ source }) => `${source}.txt`) });
    }
    await readAutomatically(session, '127.0.0.1');
    page = await session.openPage(`${server.url}/bridge`);
    await page.bringToFront();
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('is made anew in steps that the library shows, while the page is matched', async () => {
    const tabId = await activeTab(session);
    const { reports } = await ask(session, 'listReports', { offset: 0, limit: 500 });
    const damaged = reports.find(({ source }) => source === 'bridge 1') ?? (await find('bridge 1'));
    await damageReport(session, damaged?.id ?? '');
    await session.stopBackground();
    await session.control.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.session.clear());
    const found = async () => {
      await session.control.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.session.clear());
      const { rows } = await ask(session, 'openTab', { tabId });
      return rows.flatMap(({ relation, source }) => (relation === 'same-event' ? [source] : [])).sort();
    };
    expect(await found()).toContain('bridge 0');
    const library = await session.openExtensionPage('library.html');
    const label = () => library.evaluate(() => document.querySelector('.index-running')?.textContent ?? '');
    await until(async () => (await label()).includes('of 3,002 reports'), 'the progress in the library');
    expect(await found()).toContain('bridge 0');
    await until(async () => (await label()) === '', 'the index to be whole', 60_000);
    expect(await ask(session, 'indexProgress', {})).toBeNull();
    expect(await found()).toEqual(['bridge 0', 'bridge 1']);
    await library.close();
  });

  async function find(wanted: string) {
    for (let offset = 0; offset <= FILLERS; offset += 500) {
      const { reports } = await ask(session, 'listReports', { offset, limit: 500 });
      const report = reports.find(({ source }) => source === wanted);
      if (report) return report;
    }
    return undefined;
  }
});

/** Changes one byte of what the index keeps of a report: of the record of its slot, which holds its id. */
async function damageReport(session: Session, id: string): Promise<void> {
  const changed = await session.control.evaluate(async (wanted) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('crossread'));
    const store = database.transaction('index', 'readwrite').objectStore('index');
    const slots = IDBKeyRange.bound(2 ** 49, 3 * 2 ** 48, false, true);
    const [keys, records] = await Promise.all([done(store.getAllKeys(slots)), done<Uint8Array[]>(store.getAll(slots))]);
    const at = records.findIndex((record) => new TextDecoder('utf-16le').decode(record).includes(wanted));
    const record = records[at];
    if (!record) return false;
    record[record.length - 1] = (record[record.length - 1] ?? 0) ^ 1;
    await done(store.put(record, keys[at]));
    database.close();
    return true;
  }, id);
  expect(changed).toBe(true);
}
