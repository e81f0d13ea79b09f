import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/engine/report.ts';

/** A fresh database and fresh modules: what a newly woken background has. */
async function wake() {
  vi.resetModules();
  const reports = await import('../../src/corpus/reports.ts');
  const { matchCorpus } = await import('../../src/corpus/match-corpus.ts');
  return { ...reports, matchCorpus };
}

const BRIDGE =
  'The old stone bridge over the Marl in Ostrand collapsed on Monday, killing three workers, the harbour master Jonas Felde said. Divers searched the river until dusk.\n\nThe bridge, built in 1884, had been closed to lorries since March. Mayor Ida Brenner said an inquiry would begin at once.';
const BRIDGE_AGAIN =
  'Three workers died when the stone bridge across the Marl fell into the river at Ostrand on Monday. Harbour master Jonas Felde called it the darkest day of the port.\n\nIda Brenner, the mayor, promised an inquiry into the collapse of the bridge, which dates from 1884.';
const CHESS =
  'Grandmaster Lena Okafor won the Tallow chess tournament on Sunday after nine rounds without a loss. She beat the favourite, Piotr Zielny, with the black pieces.\n\nThe prize of 4,000 crowns goes to a school for young players, she said.';

function report(text: string, source: string | null = null): Report {
  return { id: '', source, agency: null, date: '2022-05-03', title: null, url: null, lang: 'en', text };
}

const incoming = (...reports: Report[]) => reports.map((one, i) => ({ report: one, origin: { kind: 'file' as const, name: `${i}.txt` } }));

describe('the corpus', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('stores a report once, however often it is added', async () => {
    const corpus = await wake();
    expect(await corpus.addReports(incoming(report(BRIDGE), report(CHESS), report(BRIDGE)), 1)).toMatchObject({ added: 2, known: 1 });
    expect(await corpus.addReports(incoming(report(CHESS)), 2)).toMatchObject({ added: 0, known: 1 });
    expect(await corpus.countReports()).toEqual({ total: 2, sample: 0 });
  });

  it('finds the other report after the background was killed', async () => {
    const { addReports } = await wake();
    await addReports(incoming(report(BRIDGE_AGAIN, 'Courier'), report(CHESS)), 1);
    const { matchCorpus } = await wake();
    const { matches, self } = await matchCorpus(report(BRIDGE, 'Herald'));
    expect(matches.filter(({ match }) => match.relation === 'same-event').map(({ report: found }) => found.source)).toEqual(['Courier']);
    expect(self).toBeNull();
  });

  it('takes the stored text of the page itself for no other report', async () => {
    const { addReports, matchCorpus } = await wake();
    const { ids } = await addReports(incoming(report(BRIDGE)), 1);
    const { matches, self } = await matchCorpus(report(`By our staff\n\n${BRIDGE}`, 'Herald'));
    expect(matches).toEqual([]);
    expect(self).toBe(ids[0]);
  });

  it('forgets a removed report at once', async () => {
    const { addReports, matchCorpus, removeReports } = await wake();
    const { ids } = await addReports(incoming(report(BRIDGE_AGAIN, 'Courier')), 1);
    expect((await matchCorpus(report(BRIDGE, 'Herald'))).matches).toHaveLength(1);
    expect(await removeReports([...ids, 'unknown'])).toBe(1);
    expect((await matchCorpus(report(BRIDGE, 'Herald'))).matches).toEqual([]);
  });

  it('lists newest first and reports without a date last', async () => {
    const { addReports, listReports } = await wake();
    await addReports(incoming({ ...report(BRIDGE), date: null }, { ...report(CHESS), date: '2022-01-01' }, report(BRIDGE_AGAIN)), 1);
    expect((await listReports(0, 10)).reports.map(({ date }) => date)).toEqual(['2022-05-03', '2022-01-01', null]);
    expect(await listReports(2, 10)).toMatchObject({ total: 3, reports: [{ date: null }] });
    expect((await listReports(9, 10)).reports).toEqual([]);
  });

  it('names the outlet and title of a report', async () => {
    const { addReports, getReport, nameReport } = await wake();
    const { ids } = await addReports(incoming(report(CHESS)), 1);
    expect(await nameReport(ids[0] ?? '', 'Courier', 'Okafor wins')).toMatchObject({ source: 'Courier', title: 'Okafor wins' });
    expect(await getReport(ids[0] ?? '')).toMatchObject({ source: 'Courier' });
    expect(await nameReport('unknown', null, null)).toBeNull();
  });

  it('removes the sample alone', async () => {
    const { addReports, countReports, removeSampleReports } = await wake();
    await addReports([...incoming(report(CHESS)), { report: report(BRIDGE), origin: { kind: 'sample', name: 'x.txt' } }], 1);
    expect(await removeSampleReports()).toBe(1);
    expect(await countReports()).toEqual({ total: 1, sample: 0 });
  });

  it('says plainly that the disk is full and leaves the corpus whole', async () => {
    const corpus = await wake();
    await corpus.addReports(incoming(report(CHESS)), 1);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(corpus.addReports(incoming(report(BRIDGE)), 2)).rejects.toMatchObject({ code: 'storage-full' });
    add.mockRestore();
    expect(await corpus.countReports()).toEqual({ total: 1, sample: 0 });
  });
});
