import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/engine/report.ts';
import { reportOfTheDay as report } from '../bridge-accounts.ts';

/** Fresh modules: what a newly woken background has. */
async function wake() {
  vi.resetModules();
  const { addReports, removeReports } = await import('../../src/corpus/reports.ts');
  const { matchCorpus } = await import('../../src/corpus/match-corpus.ts');
  const { setVerdict } = await import('../../src/corpus/verdicts.ts');
  const { openCorpus } = await import('../../src/corpus/database.ts');
  return { addReports, removeReports, matchCorpus, setVerdict, openCorpus };
}

const BRIDGE =
  'The old stone bridge over the Marl in Ostrand collapsed on Monday, killing three workers, the harbour master Jonas Felde said. Divers searched the river until dusk.\n\nThe bridge, built in 1884, had been closed to lorries since March. Mayor Ida Brenner said an inquiry would begin at once.';
const AGAIN =
  'Three workers died when the stone bridge across the Marl fell into the river at Ostrand on Monday. Harbour master Jonas Felde called it the darkest day of the port.\n\nIda Brenner, the mayor, promised an inquiry into the collapse of the bridge, which dates from 1884.';
const CHESS =
  'Grandmaster Lena Okafor won the Tallow chess tournament on Sunday after nine rounds without a loss. She beat the favourite, Piotr Zielny, with the black pieces.\n\nThe prize of 4,000 crowns goes to a school for young players, she said.';

const PAGE = report(BRIDGE, 'Herald');
const incoming = (...reports: Report[]) => reports.map((one) => ({ report: one, origin: { kind: 'file' as const, name: 'x.txt' } }));

describe('what the reader says of two reports', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  async function corpusOf(...reports: Report[]) {
    const corpus = await wake();
    const { ids } = await corpus.addReports(incoming(...reports), 1);
    const stored = reports.map((one, i) => ({ ...one, id: ids[i] ?? '' }));
    /** Sources of what is found for a page, with relation and verdict. */
    const found = async (page = PAGE) =>
      (await (await wake()).matchCorpus(page)).matches.map(({ match, report: { source }, said }) => [source, match.relation, said]);
    return { ...corpus, stored, found };
  }

  it('is obeyed, also by the next background, and can be taken back', async () => {
    const { setVerdict, stored, found } = await corpusOf(report(AGAIN, 'Courier'), report(CHESS, 'Post'));
    const [courier, post] = stored;
    if (!courier || !post) throw new Error('not stored');
    expect(await found()).toEqual([['Courier', 'same-event', null]]);
    await setVerdict(PAGE, courier, 'different-event', 1);
    await setVerdict(PAGE, post, 'same-event', 2);
    expect(await found()).toEqual([
      ['Post', 'same-event', 'same-event'],
      ['Courier', 'related', 'different-event'],
    ]);
    await setVerdict(PAGE, courier, null, 3);
    await setVerdict(PAGE, post, null, 4);
    expect(await found()).toEqual([['Courier', 'same-event', null]]);
  });

  it('holds for copies of both, and not for other pairs', async () => {
    const { setVerdict, stored, found } = await corpusOf(report(AGAIN, 'Courier'), report(`${AGAIN}\n\nMore to follow.`, 'Gazette'));
    const [courier] = stored;
    if (!courier) throw new Error('not stored');
    await setVerdict(PAGE, courier, 'different-event', 1);
    const both = [
      ['Courier', 'related', 'different-event'],
      ['Gazette', 'related', 'different-event'],
    ];
    expect((await found()).sort()).toEqual(both);
    expect((await found(report(`By our staff. ${BRIDGE}`, 'Wire'))).sort()).toEqual(both);
    expect(await found(report(CHESS, 'Post'))).toEqual([]);
  });

  it('is the latest that was said, from whichever side', async () => {
    const { setVerdict, stored, openCorpus, found } = await corpusOf(report(AGAIN, 'Courier'));
    const [courier] = stored;
    if (!courier) throw new Error('not stored');
    await setVerdict(PAGE, courier, 'different-event', 1);
    await setVerdict(courier, PAGE, 'same-event', 2);
    expect(await found()).toEqual([['Courier', 'same-event', 'same-event']]);
    expect(await (await openCorpus()).count('verdicts')).toBe(1);
  });

  it('keeps no words of the texts', async () => {
    const { setVerdict, stored, openCorpus } = await corpusOf(report(AGAIN, 'Courier'));
    const [courier] = stored;
    if (!courier) throw new Error('not stored');
    await setVerdict(PAGE, courier, 'same-event', 1);
    expect(JSON.stringify(await (await openCorpus()).getAll('verdicts'))).not.toMatch(/bridge|Ostrand|Herald/iu);
  });

  it('outlives the removal of the report, and is obeyed once it is back', async () => {
    const { setVerdict, removeReports, addReports, stored, found } = await corpusOf(report(CHESS, 'Post'));
    const [post] = stored;
    if (!post) throw new Error('not stored');
    await setVerdict(PAGE, post, 'same-event', 1);
    await removeReports([post.id]);
    expect(await found()).toEqual([]);
    await addReports(incoming(report(CHESS, 'Post')), 2);
    expect(await found()).toEqual([['Post', 'same-event', 'same-event']]);
  });
});
