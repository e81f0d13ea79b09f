import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../src/engine/match/find-matches.ts';
import { buildIndex } from '../../../src/engine/match/index/build-index.ts';
import { indexEntry } from '../../../src/engine/match/index/index-entry.ts';
import { parseSeedFormat } from '../../../src/engine/read/seed-format.ts';
import type { Report } from '../../../src/engine/report.ts';
import { detectLanguage } from '../../../src/engine/text/language.ts';
import { ALONE_ABROAD, TOLD_ABROAD } from './foreign-reports.ts';

const SAMPLE = path.resolve('assets/sample');

const sample = fs
  .readdirSync(SAMPLE)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file): Report[] =>
    parseSeedFormat(fs.readFileSync(path.join(SAMPLE, file), 'utf8'), file).reports.map((report) => ({ ...report, id: file })),
  );
const corpus = new Map([...sample, ...TOLD_ABROAD.map(({ report }) => report), ...ALONE_ABROAD].map((report) => [report.id, report]));
const index = await buildIndex([...corpus.values()].map(indexEntry));

/** Reports in other languages that are claimed to be of the query's event. */
async function claims(query: Report): Promise<string[]> {
  const found = await findMatches(query, index, (id) => corpus.get(id), 40);
  const own = languageOf(query);
  return found.filter(({ id, relation }) => relation === 'same-event' && languageOf(corpus.get(id)) !== own).map(({ id }) => id);
}

function languageOf(report: Report | undefined): string | null {
  return report ? (report.lang ?? detectLanguage(report.text)) : null;
}

describe('matching across languages', () => {
  it.each(TOLD_ABROAD)('finds English reports of $event from another language, and none of another event', async ({ event, report }) => {
    const found = await claims(report);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((id) => !id.startsWith(event))).toEqual([]);
  });

  it.each(TOLD_ABROAD)('finds the report in another language from an English one of $event', async ({ event, report }) => {
    const english = sample.filter(({ id }) => id.startsWith(event));
    const found = await Promise.all(english.map(claims));
    expect(found.some((ids) => ids.includes(report.id))).toBe(true);
  });

  it.each(ALONE_ABROAD)('claims nothing for $id, which shares a day, a name and figures with others', async (report) => {
    expect(await claims(report)).toEqual([]);
  });

  it('claims no stranger in another language for an English report', async () => {
    const strangers = new Set(ALONE_ABROAD.map(({ id }) => id));
    for (const report of sample) expect((await claims(report)).filter((id) => strangers.has(id))).toEqual([]);
  });
});
