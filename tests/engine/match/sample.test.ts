import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../src/engine/match/find-matches.ts';
import { buildIndex } from '../../../src/engine/match/index/build-index.ts';
import { indexEntry } from '../../../src/engine/match/index/index-entry.ts';
import type { Match } from '../../../src/engine/match/match.ts';
import { parseSeedFormat } from '../../../src/engine/read/seed-format.ts';
import type { Report } from '../../../src/engine/report.ts';

const SAMPLE = path.resolve('assets/sample');

interface SampleEntry {
  file: string;
  event: string;
  source: string | null;
  title: string | null;
}

/** The sample as the library imports it: outlet and title from its list, the rest from the file. */
function readSample(file: string, { source, title }: Pick<SampleEntry, 'source' | 'title'>): Report {
  const [report] = parseSeedFormat(fs.readFileSync(path.join(SAMPLE, file), 'utf8'), file).reports;
  if (!report) throw new Error(`${file} holds no report`);
  return { ...report, id: file, source, title };
}

const entries = JSON.parse(fs.readFileSync(path.join(SAMPLE, 'index.json'), 'utf8')) as SampleEntry[];
const sample = new Map(entries.map((entry) => [entry.file, readSample(entry.file, entry)]));
const index = await buildIndex([...sample.values()].map(indexEntry));

const matches = new Map<string, Match[]>();
for (const [file, report] of sample) matches.set(file, await findMatches(report, index, (id) => sample.get(id), 40));

/** Files of the reports that stand in `relations` to the query, sorted. */
function filesAs(query: SampleEntry, ...relations: Match['relation'][]): string[] {
  const found = matches.get(query.file) ?? [];
  return found.flatMap(({ id, relation }) => (relations.includes(relation) ? id : [])).sort();
}

const partnersOf = ({ file, event }: SampleEntry): string[] =>
  entries
    .filter((other) => other.event === event && other.file !== file)
    .map((other) => other.file)
    .sort();

/** Events told within two days in one language; the flood is told over five, and the theft in two languages. */
const COMPACT = ['gaza-ceasefire-visit', 'port-alder-mayor', 'corran-ferry', 'tarn-ferry', 'tidal-plant'];

describe('the sample corpus', () => {
  it.each(entries)('never claims a report of another event: $file', (entry) => {
    const partners = partnersOf(entry);
    expect(filesAs(entry, 'same-event').filter((file) => !partners.includes(file))).toEqual([]);
  });

  it.each(entries.filter(({ event }) => COMPACT.includes(event)))('finds all of $event from $file', (entry) => {
    expect(filesAs(entry, 'same-event')).toEqual(partnersOf(entry));
  });

  it('finds at least one other report of its event for every report, whatever its day', () => {
    const partnered = entries.filter((entry) => partnersOf(entry).length > 0 && entry.file !== FOREIGN);
    expect(partnered.filter((entry) => filesAs(entry, 'same-event').length === 0)).toEqual([]);
  });

  it('relates the report in another language to its event by names', () => {
    const foreign = entries.find(({ file }) => file === FOREIGN);
    expect(foreign && filesAs(foreign, 'same-event', 'related')).toContain('valmora-theft-continental-observer.txt');
  });
});

const FOREIGN = 'valmora-theft-diario-valmora.txt';
