import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/engine/report.ts';
import { reportOfTheDay as report } from '../bridge-accounts.ts';
import type { FakeBrowser } from './fake-browser.ts';

const TEXT =
  'The old stone bridge over the Marl in Ostrand collapsed on Monday, killing three workers, the harbour master Jonas Felde said. Divers searched the river until dusk.\n\nThe bridge, built in 1884, had been closed to lorries since March. Mayor Ida Brenner said an inquiry would begin at once.';
const OTHER =
  'Five workers died when the stone bridge across the Marl fell into the river at Ostrand on Monday. Harbour master Jonas Felde called it the darkest day of the port.\n\nIda Brenner, the mayor, promised an inquiry into the collapse of the bridge, which dates from 1884.';

/** Fresh modules over the same storage: a background that was stopped and woken. */
async function wake() {
  vi.resetModules();
  const { installFakeBrowser: install } = await import('./fake-browser.ts');
  return { install, tabs: await import('../../src/background/tabs.ts'), corpus: await import('../../src/corpus/reports.ts') };
}

function listen(fake: FakeBrowser, readingId: string, article: Report | null): void {
  fake.reader = {
    extract: () => ({ readingId, pageUrl: 'https://herald.example/bridge', report: article }),
    currentReading: () => readingId,
    paint: ({ marks }) => ({ painted: (marks as unknown[]).length, missing: 0 }),
    reveal: () => true,
  };
}

describe('a tab', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('is read, matched, badged and kept', async () => {
    const { install, tabs, corpus } = await wake();
    const fake = install();
    listen(fake, 'one', report(TEXT, 'Herald'));
    await corpus.addReports([{ report: report(OTHER, 'Courier'), origin: { kind: 'file', name: 'c.txt' } }], 1);
    const view = await tabs.openTab(1);
    expect(view).toMatchObject({ status: 'article', corpusSize: 1, independentTexts: 1, inCorpus: null, isPrivate: false });
    expect(view.rows.map(({ source, relation }) => [source, relation])).toEqual([['Courier', 'same-event']]);
    expect(view.rows[0]?.counts.figure).toBeGreaterThan(0);
    expect(view.marks.on).toBe(true);
    expect(view.marks.painted).toBeGreaterThan(0);
    expect(fake.badges.at(-1)).toBe('1');
    expect([...fake.session.keys()]).toContain('tab:1');
  });

  it('is answered from what was kept, and read anew when the page or the corpus changed', async () => {
    const { install, tabs, corpus } = await wake();
    const { touchCorpus } = await import('../../src/background/tab-state.ts');
    const fake = install();
    listen(fake, 'one', report(TEXT, 'Herald'));
    const extractions = () => fake.sent.filter(({ call }) => call === 'extract').length;
    await tabs.openTab(1);
    await tabs.openTab(1);
    expect(extractions()).toBe(1);
    await corpus.addReports([{ report: report(OTHER, 'Courier'), origin: { kind: 'file', name: 'c.txt' } }], 1);
    await touchCorpus();
    expect((await tabs.openTab(1)).rows).toHaveLength(1);
    expect(extractions()).toBe(2);
    listen(fake, 'two', null);
    expect(await tabs.openTab(1)).toMatchObject({ status: 'not-article', rows: [] });
    expect(fake.badges.at(-1)).toBe('');
  });

  it('of a private window leaves nothing behind', async () => {
    const { install, tabs, corpus } = await wake();
    const fake = install({ incognito: true });
    listen(fake, 'one', report(TEXT, 'Herald'));
    await corpus.addReports([{ report: report(OTHER, 'Courier'), origin: { kind: 'file', name: 'c.txt' } }], 1);
    const view = await tabs.openTab(1);
    expect(view.isPrivate).toBe(true);
    expect(view.rows).toHaveLength(1);
    await tabs.setMarks(1, false);
    await tabs.compareWith(1, view.rows[0]?.id ?? '');
    await expect(tabs.addPage(1, 2)).rejects.toMatchObject({ code: 'private-window' });
    expect(fake.session.size).toBe(0);
    expect((await corpus.countReports()).total).toBe(1);
  });

  it('is stepped through by the browser’s keys, and read and marked first where it was not', async () => {
    const { install, tabs, corpus } = await wake();
    const fake = install();
    const steps: unknown[] = [];
    let isMarked = false;
    listen(fake, 'one', report(TEXT, 'Herald'));
    Object.assign(fake.reader, {
      paint: ({ marks }: { marks: unknown[] }) => {
        isMarked = marks.length > 0;
        return { painted: marks.length, missing: 0 };
      },
      step: ({ isBack }: { isBack: boolean }) => {
        steps.push([isBack, isMarked]);
        return isMarked;
      },
    });
    await tabs.stepInPage(1, false);
    expect(steps).toEqual([[false, false]]);
    await corpus.addReports([{ report: report(OTHER, 'Courier'), origin: { kind: 'file', name: 'c.txt' } }], 1);
    await (await import('../../src/background/tab-state.ts')).touchCorpus();
    await tabs.stepInPage(1, true);
    await tabs.stepInPage(1, false);
    expect(steps.slice(1)).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ]);
  });

  it('that the browser closes to extensions stays as it is when stepped through', async () => {
    const { install, tabs } = await wake();
    install({ canInject: false });
    await expect(tabs.stepInPage(1, false)).resolves.toBeUndefined();
    await expect(tabs.stepInPage(undefined, false)).resolves.toBeUndefined();
  });

  it('that the browser closes to extensions is said to be so', async () => {
    const { install, tabs } = await wake();
    install({ canInject: false });
    expect(await tabs.openTab(1)).toMatchObject({ status: 'no-access', article: null });
    // A page of Firefox's own.
    install({ runsScripts: false });
    expect(await tabs.openTab(1)).toMatchObject({ status: 'no-access', article: null });
  });

  it('that is closed is an error with a code', async () => {
    const { install, tabs } = await wake();
    install();
    await expect(tabs.openTab(7)).rejects.toMatchObject({ code: 'page-gone' });
  });

  it('joins the corpus once, however often it is added', async () => {
    const { install, tabs, corpus } = await wake();
    listen(install(), 'one', report(TEXT, 'Herald'));
    await tabs.openTab(1);
    const id = await tabs.addPage(1, 2);
    expect(await tabs.addPage(1, 3)).toBe(id);
    expect((await corpus.countReports()).total).toBe(1);
    expect(await tabs.openTab(1)).toMatchObject({ inCorpus: id, rows: [] });
  });

  it('obeys what the reader says of its page and a report, and takes it back', async () => {
    const { install, tabs, corpus } = await wake();
    const fake = install();
    listen(fake, 'one', report(TEXT, 'Herald'));
    const { ids } = await corpus.addReports([{ report: report(OTHER, 'Courier'), origin: { kind: 'file', name: 'c.txt' } }], 1);
    const id = ids[0] ?? '';
    await tabs.openTab(1);
    const judged = await tabs.judgePage(1, id, 'different-event', 2);
    expect(judged.rows).toMatchObject([{ relation: 'related', said: 'different-event' }]);
    expect(fake.badges.at(-1)).toBe('');
    const undone = await tabs.judgePage(1, id, null, 3);
    expect(undone.rows).toMatchObject([{ relation: 'same-event', said: null }]);
    expect(fake.badges.at(-1)).toBe('1');
    await expect(tabs.judgePage(1, 'unknown', 'same-event', 4)).rejects.toMatchObject({ code: 'report-gone' });
  });

  it('keeps nothing that is said in a private window', async () => {
    const { install, tabs, corpus } = await wake();
    listen(install({ incognito: true }), 'one', report(TEXT, 'Herald'));
    const { ids } = await corpus.addReports([{ report: report(OTHER, 'Courier'), origin: { kind: 'file', name: 'c.txt' } }], 1);
    await expect(tabs.judgePage(1, ids[0] ?? '', 'different-event', 2)).rejects.toMatchObject({ code: 'private-window' });
    expect((await tabs.openTab(1)).rows).toMatchObject([{ relation: 'same-event', said: null }]);
  });

  it('obeys what was said of two stored reports when one of them is the page', async () => {
    const { install, tabs, corpus } = await wake();
    listen(install(), 'one', report(TEXT, 'Herald'));
    const file = { kind: 'file' as const, name: 'c.txt' };
    const { ids } = await corpus.addReports(
      [TEXT, OTHER].map((text, i) => ({ report: report(text, i === 0 ? 'Herald' : 'Courier'), origin: file })),
      1,
    );
    const [first = '', second = ''] = ids;
    expect((await tabs.compareStored(first, second)).said).toBeNull();
    await tabs.judgeStored(first, second, 'different-event', 2);
    expect((await tabs.compareStored(second, first)).said).toBe('different-event');
    expect((await tabs.openTab(1)).rows).toMatchObject([{ source: 'Courier', relation: 'related', said: 'different-event' }]);
  });
});
