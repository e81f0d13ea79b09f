import { strToU8, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Session, until } from '../../scripts/lib/open-session.mjs';
import { chooseFiles, FAMILIES, importFiles, open, openLimited } from './harness.ts';

const REPORTS = 100_000;
/** Reports of one file in the archive. */
const PER_FILE = 20_000;
/** Reports of one acknowledged batch (`MAX_BATCH` in src/library/import-files.ts). */
const BATCH = 400;

function line(n: number): string {
  const words = Array.from({ length: 16 }, (_, i) => `w${(n * 17 + i * 5) % 2999}`).join(' ');
  return JSON.stringify({ source: 'Courier', date: '2022-05-03', text: `Report ${n} of clerk Quill${n}: ${words}.` });
}

function archive(): Uint8Array {
  const files = Array.from({ length: REPORTS / PER_FILE }, (_, file) => {
    const lines = Array.from({ length: PER_FILE }, (__, i) => line(file * PER_FILE + i));
    return [`part-${file}.jsonl`, strToU8(lines.join('\n'))] as const;
  });
  return zipSync(Object.fromEntries(files), { level: 1 });
}

/** Numbers in a sentence, without the marks that part thousands. */
const numbersIn = (sentence: string): number[] => (sentence.match(/\d[\d,]*/gu) ?? []).map((number) => Number(number.replace(/,/gu, '')));

describe.each(FAMILIES)('a large import in %s', (family) => {
  let session: Session;
  let library: Page;

  beforeAll(async () => {
    session = await open(family);
    library = await session.openExtensionPage('library.html');
  });

  afterAll(async () => session?.close());

  it('shows how far it is, and ends where the reader cancels it', async () => {
    await chooseFiles(library, [{ name: 'archive.zip', bytes: archive() }]);
    const progress = async () => {
      const label = await library.evaluate(() => document.querySelector('.import-running .number')?.textContent ?? '');
      const [, , stored = 0, found = 0] = numbersIn(label);
      return { stored, found };
    };
    const share = () => library.evaluate(() => document.querySelector<HTMLProgressElement>('.import-running progress')?.position ?? 0);
    await until(async () => (await progress()).stored >= BATCH, 'the first batches', 60_000);
    const first = await progress();
    expect(first.found).toBe(REPORTS);
    await until(async () => (await progress()).stored > first.stored, 'the number of stored reports to rise', 60_000);
    expect(await share()).toBeGreaterThan(0);
    expect(await share()).toBeLessThan(1);
    await library.evaluate(() => document.querySelector<HTMLButtonElement>('.import-running button')?.click());
    await library.waitForSelector('.import-report', { timeout: 60_000 });
    const report = await library.$eval('.import-report', (element) => element.textContent ?? '');
    expect(report).toContain('Import cancelled. What was added before stays.');
    const [added = 0] = numbersIn(await library.$eval('.import-report [role=status]', (element) => element.textContent ?? ''));
    const { total } = await ask(session, 'corpusSize', {});
    expect(total).toBe(added);
    expect(total % BATCH).toBe(0);
    expect(total).toBeLessThan(REPORTS);
  });
});

/** Chromium alone lets a test set an origin's quota; what the stores get has none. */
describe('a full disk in chrome', () => {
  let session: Session;
  let library: Page;

  beforeAll(async () => {
    session = await openLimited();
    library = await session.openExtensionPage('library.html');
  });

  afterAll(async () => session?.close());

  it('is told plainly and leaves the corpus whole', async () => {
    // Before the first report: Chromium trusts the room it once found for half a minute.
    const quota = await setQuota(session, 2_000_000);
    const few = strToU8(Array.from({ length: 300 }, (_, n) => line(n)).join('\n'));
    await importFiles(library, [{ name: 'few.jsonl', bytes: few }]);
    await library.reload();
    const many = strToU8(Array.from({ length: PER_FILE }, (_, n) => line(n)).join('\n'));
    const report = await importFiles(library, [{ name: 'many.jsonl', bytes: many }]);
    expect(report).toContain('The import stopped at many.jsonl: The browser');
    expect(report).toContain('storage is full; nothing was changed. Free some disk space or remove reports, then try again.');
    const [added = 0] = numbersIn(await library.$eval('.import-report [role=status]', (element) => element.textContent ?? ''));
    const { total } = await ask(session, 'corpusSize', {});
    expect(total).toBe(300 + added);
    expect(total).toBeLessThan(PER_FILE);
    const names = new Set<string>();
    for (let offset = 0; offset < total; offset += 500) {
      for (const { opening } of (await ask(session, 'listReports', { offset, limit: 500 })).reports) names.add(opening);
    }
    expect(names.size).toBe(total);
    await quota.lift();
    // With room again the rest comes, and nothing twice.
    await library.reload();
    await importFiles(library, [{ name: 'some.jsonl', bytes: strToU8(Array.from({ length: total + 400 }, (_, n) => line(n)).join('\n')) }]);
    expect((await ask(session, 'corpusSize', {})).total).toBe(total + 400);
  });
});

async function setQuota(session: Session, quotaSize: number): Promise<{ lift(): Promise<void> }> {
  const devtools = await session.control.createCDPSession();
  const origin = await session.control.evaluate(() => location.origin);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  return { lift: () => devtools.send('Storage.overrideQuotaForOrigin', { origin }) };
}
