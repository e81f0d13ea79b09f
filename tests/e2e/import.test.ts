import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Session } from '../../scripts/lib/open-session.mjs';
import { chooseFiles, FAMILIES, importFiles, open } from './harness.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const REPORTS = 500;
/** Longer than a background takes to come back and store one batch, shorter than the whole import. */
const STOP_EVERY_MS = 600;

/** A report that no other one resembles. */
function reportFile(number: number): { name: string; bytes: Uint8Array } {
  const words = Array.from({ length: 60 }, (_, i) => `w${(number * 61 + i) % 9973}x${number}`).join(' ');
  return {
    name: `report-${number}.txt`,
    bytes: utf8(` date 2022-03-${String((number % 28) + 1).padStart(2, '0')} Report ${number} says ${words}.`),
  };
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

const BODY = 'The harbour master of Ostrand said on Monday that the old pier would be closed for repairs until the spring.';

/** Each odd file with the sentence's words that the import report must have for it, null where it is simply read. */
const ODD: { name: string; bytes: Uint8Array; says: RegExp | null }[] = [
  { name: 'good.txt', bytes: utf8(` date 2022-05-01 ${BODY} One.`), says: null },
  { name: 'empty.txt', bytes: utf8(''), says: /empty/iu },
  { name: 'huge.txt', bytes: utf8(` date 2022-05-01 ${'word '.repeat(4 * 1024 * 1024)}`), says: /MB/u },
  { name: 'binary.txt', bytes: Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), says: /not (?:a )?text|binary/iu },
  { name: 'wrong-date.txt', bytes: utf8(` date 2021-02-31 ${BODY} Two.`), says: /2021-02-31/u },
  { name: 'month.txt', bytes: utf8(` date 2021-02 ${BODY} Three.`), says: null },
  { name: 'year.txt', bytes: utf8(` date 2021 ${BODY} Four.`), says: null },
  { name: 'windows.txt', bytes: utf8(` date 2022-05-01 ${BODY} Five.\r\n\r\nA second paragraph.\r\n`), says: null },
  { name: 'bom.txt', bytes: utf8(`\ufeff date 2022-05-01 ${BODY} Six.`), says: null },
  { name: 'utf16.txt', bytes: utf16(` date 2022-05-01 ${BODY} Seven.`), says: null },
  {
    name: 'latin1.txt',
    bytes: Uint8Array.from(` date 2022-05-01 ${BODY} Caf\u00e9.`, (char) => char.charCodeAt(0)),
    says: /Windows-1252|Latin-1/u,
  },
  { name: 'header.txt', bytes: utf8(' date 2022-05-01 '), says: /no text|header|nothing/iu },
];

const READ = ODD.filter(({ name }) => !['empty.txt', 'huge.txt', 'binary.txt', 'header.txt'].includes(name));

describe.each(FAMILIES)('imports in %s', (family) => {
  let session: Session;
  let library: Page;

  beforeAll(async () => {
    session = await open(family);
    library = await session.openExtensionPage('library.html');
  });

  afterAll(async () => session?.close());

  it('reads or refuses each odd file by name and reason, and keeps the others', async () => {
    const report = await importFiles(library, ODD);
    for (const { name, says } of ODD) {
      if (!says) continue;
      expect(report, name).toContain(name);
      expect(report, name).toMatch(says);
    }
    expect((await ask(session, 'corpusSize', {})).total).toBe(READ.length);
    const { reports } = await ask(session, 'listReports', { offset: 0, limit: 100 });
    const dates = new Map(reports.map((stored) => [stored.origin.name, stored.date]));
    expect(dates.get('wrong-date.txt')).toBeNull();
    expect(dates.get('month.txt')).toBe('2021-02');
    expect(dates.get('year.txt')).toBe('2021');
    expect(dates.get('utf16.txt')).toBe('2022-05-01');
    expect(reports.find((stored) => stored.origin.name === 'latin1.txt')?.opening).toContain('harbour master');
  });

  it('loses and doubles nothing when the background is stopped in the middle of 500 reports', async () => {
    const before = (await ask(session, 'corpusSize', {})).total;
    const files = Array.from({ length: REPORTS }, (_, i) => reportFile(i));
    await library.reload({ waitUntil: [] });
    await chooseFiles(library, files);
    const sizes: number[] = [];
    const end = Date.now() + 60_000;
    while (!(await library.$('.import-report')) && Date.now() < end) {
      await session.stopBackground();
      sizes.push((await ask(session, 'corpusSize', {})).total);
      await new Promise((resolve) => setTimeout(resolve, STOP_EVERY_MS));
    }
    await library.waitForSelector('.import-report', { timeout: 60_000 });
    // The first stop came before the end, or nothing was tried.
    expect(sizes[0]).toBeLessThan(before + REPORTS);
    expect((await ask(session, 'corpusSize', {})).total).toBe(before + REPORTS);
    const names = new Map<string, number>();
    for (let offset = 0; offset < before + REPORTS; offset += 100) {
      for (const { origin } of (await ask(session, 'listReports', { offset, limit: 100 })).reports)
        names.set(origin.name, (names.get(origin.name) ?? 0) + 1);
    }
    for (const { name } of files) expect(names.get(name), name).toBe(1);
  });
});
