// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../src/library/LibraryPage.tsx';
import type { ReportSummary } from '../../src/shared/views.ts';
import { useEnglish } from '../ui/english.ts';
import { makeRow } from '../ui/reports.ts';
import { settled } from '../ui/settled.ts';

const corpus = vi.hoisted(() => ({
  reports: [] as ReportSummary[],
  calls: [] as [string, unknown][],
  progress: [] as { done: number; total: number }[],
}));

vi.mock('../../src/shared/call.ts', () => ({
  callBackground: async (name: string, args: { ids: string[]; id: string; source: string | null; title: string | null }) => {
    corpus.calls.push([name, args]);
    const answers: Record<string, () => unknown> = {
      corpusSize: () => ({ total: corpus.reports.length, sample: 0 }),
      listReports: () => ({ reports: corpus.reports, total: corpus.reports.length }),
      removeReports: () => {
        const before = corpus.reports.length;
        corpus.reports = corpus.reports.filter((report) => !args.ids.includes(report.id));
        return { removed: before - corpus.reports.length };
      },
      nameReport: () => ({ ...corpus.reports.find((report) => report.id === args.id), source: args.source, title: args.title }),
      importReports: () => ({ added: 1, known: 0, isNew: [true] }),
      indexProgress: () => corpus.progress.shift() ?? null,
    };
    return { ok: true, value: answers[name]?.() };
  },
}));

let root: HTMLElement;

async function open(...reports: ReportSummary[]): Promise<void> {
  corpus.reports = reports;
  corpus.calls = [];
  await settled(() => render(<LibraryPage />, root));
}

const press = (name: string) =>
  settled(() => [...root.querySelectorAll('button')].find((item) => item.textContent?.trim() === name)?.click());

beforeAll(useEnglish);
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('LibraryPage', () => {
  it('says how to begin where the corpus is empty', async () => {
    await open();
    expect(root.textContent).toContain('Your corpus is empty');
    expect(root.querySelector('.shelf')).toBeNull();
  });

  it('shows how far the index is made anew, until it is whole', async () => {
    corpus.progress = [
      { done: 100, total: 1200 },
      { done: 700, total: 1200 },
    ];
    await open(makeRow('a'));
    expect(root.querySelector('.index-running')?.textContent).toContain('100 of 1,200 reports');
    expect(root.querySelectorAll('.shelf-item')).toHaveLength(1);
    await vi.waitFor(() => expect(root.querySelector('.index-running')?.textContent).toContain('700 of 1,200 reports'), 3000);
    await vi.waitFor(() => expect(root.querySelector('.index-running')).toBeNull(), 3000);
  });

  it('lists reports, one without an outlet by its file and opening words', async () => {
    await open(makeRow('a', { title: 'Bridge closed' }), makeRow('b', { source: null, opening: 'Fog covered the har' }));
    const items = [...root.querySelectorAll('.shelf-item')].map((item) => item.textContent);
    expect(items[0]).toContain('Bridge closed');
    expect(items[1]).toContain('Unknown outlet b.txt');
    expect(items[1]).toContain('Fog covered the…');
  });

  it('removes what is selected, but only after the question', async () => {
    await open(makeRow('a'), makeRow('b'));
    await settled(() => root.querySelector<HTMLInputElement>('.shelf-item input')?.click());
    await press('Remove');
    expect(root.querySelector('[role=alertdialog]')?.textContent).toContain('Remove 1 report');
    expect(corpus.calls.map(([name]) => name)).not.toContain('removeReports');
    await settled(() => root.querySelector<HTMLButtonElement>('.button-danger')?.click());
    expect(corpus.calls).toContainEqual(['removeReports', { ids: ['a'] }]);
    expect(root.querySelectorAll('.shelf-item').length).toBe(1);
    expect(root.querySelector('.library-status')?.textContent).toBe('1 report removed.');
  });

  it('keeps the focus at hand when a question is taken back or answered', async () => {
    await open(makeRow('a'), makeRow('b'));
    await settled(() => root.querySelector<HTMLInputElement>('.shelf-item input')?.click());
    await press('Remove');
    expect(document.activeElement?.textContent).toBe('Keep');
    await settled(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(root.querySelector('[role=alertdialog]')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Remove');
    await press('Remove');
    await settled(() => root.querySelector<HTMLButtonElement>('.button-danger')?.click());
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Select all on this page');
  });

  it('leaves the list where it is while the corpus is asked for anew', async () => {
    await open(makeRow('a'), makeRow('b'));
    const shelf = root.querySelector('.shelf');
    await settled(() => root.querySelector<HTMLInputElement>('.shelf-item input')?.click());
    await press('Remove');
    await settled(() => root.querySelector<HTMLButtonElement>('.button-danger')?.click());
    expect(root.querySelector('.shelf')).toBe(shelf);
  });

  it('names outlet and title in place; an empty field stays unknown', async () => {
    await open(makeRow('a', { source: null }));
    await press('Name');
    // Who names it must see what it is.
    expect(root.querySelector('.shelf-item')?.textContent).toContain('Unknown outlet a.txt');
    const fields = root.querySelectorAll<HTMLInputElement>('.name-form input');
    if (fields[0]) fields[0].value = '  Valley Times ';
    await settled(() => root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
    expect(corpus.calls.at(-1)).toEqual(['nameReport', { id: 'a', source: 'Valley Times', title: null }]);
    expect(root.querySelector('.shelf-head')?.textContent).toContain('Valley Times');
  });

  it('offers to compare just two', async () => {
    await open(makeRow('a'), makeRow('b'), makeRow('c'));
    await settled(() => root.querySelectorAll<HTMLInputElement>('.shelf-item input')[0]?.click());
    expect(root.querySelector('.selection-bar a')).toBeNull();
    await settled(() => root.querySelectorAll<HTMLInputElement>('.shelf-item input')[2]?.click());
    expect(root.querySelector('.selection-bar a')?.getAttribute('href')).toBe('compare.html?a=a&b=c');
  });

  it('names what a file lost before what it only warns of', async () => {
    await open();
    const drop = new Event('drop', { cancelable: true });
    const rows = ['text,date', 'The bridge closed on Monday.,2024-99-99', ',2024-02-05'];
    Object.assign(drop, { dataTransfer: { files: [new File([rows.join('\n')], 'rows.csv')] } });
    await settled(() => document.dispatchEvent(drop));
    await vi.waitFor(() => expect(root.querySelector('.import-report')).not.toBeNull());
    const kinds = [...root.querySelectorAll('.import-issue strong')].map((item) => item.textContent);
    expect(kinds).toEqual(['Error', 'Warning']);
    expect(root.querySelector('.import-report [role=status]')?.textContent).toContain('1 file read in part');
  });

  it('imports dropped files and reports on each', async () => {
    await open();
    const drop = new Event('drop', { cancelable: true });
    const files = [new File([' date 2024-02-05 The bridge closed.\n'], 'good.txt'), new File([''], 'empty.txt')];
    Object.assign(drop, { dataTransfer: { files } });
    await settled(() => document.dispatchEvent(drop));
    await vi.waitFor(() => expect(root.querySelector('.import-report')).not.toBeNull());
    expect(drop.defaultPrevented).toBe(true);
    const lines = [...root.querySelectorAll('.import-files > li')].map((item) => item.textContent);
    expect(lines[0]).toMatch(/^empty\.txtnot readError/);
    expect(lines[1]).toBe('good.txt1 added');
    expect(root.querySelector('.import-report [role=status]')?.textContent).toBe('1 added, 0 already known, 1 file not read');
    await settled(() => root.querySelector<HTMLButtonElement>('.import-report .icon-button')?.click());
    expect(document.activeElement?.textContent).toBe('Choose files');
  });
});
