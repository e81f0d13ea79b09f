import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/engine/report.ts';
import type { FileReading } from '../../src/files/read-archive.ts';
import { type ImportProgress, type ImportSteps, importFiles } from '../../src/library/import-files.ts';

interface FakeFile {
  name: string;
  reading: FileReading | null;
}

const report = (id: string): Report => ({ id, source: null, agency: null, date: null, title: null, url: null, lang: null, text: id });
const file = (name: string, ...ids: string[]): FakeFile => ({ name, reading: { reports: ids.map(report), issues: [] } });

interface Sent {
  batches: string[][];
  progress: ImportProgress[];
}

function steps(over: Partial<ImportSteps<FakeFile>> = {}): ImportSteps<FakeFile> & Sent {
  const sent: Sent = { batches: [], progress: [] };
  return {
    ...sent,
    read: async ({ reading }) => reading,
    nameOf: ({ name }) => name,
    unreadable: 'Cannot be opened.',
    send: async (reports) => {
      sent.batches.push(reports.map(({ id }) => id));
      return { ok: true, value: { added: reports.length, known: 0, isNew: reports.map(() => true) } };
    },
    onProgress: (progress) => sent.progress.push(progress),
    signal: new AbortController().signal,
    ...over,
  };
}

describe('importFiles', () => {
  it('stores every report once, in batches of at most 400 over file borders', async () => {
    const run = steps();
    const ids = Array.from({ length: 1020 }, (_, index) => `big${index}`);
    const outcome = await importFiles([file('one.txt', 'x'), file('big.jsonl', ...ids), file('two.txt', 'y')], run);
    expect(run.batches.flat()).toEqual(['x', ...ids, 'y']);
    expect(Math.max(...run.batches.map((batch) => batch.length))).toBe(400);
    expect(outcome).toMatchObject({ added: 1022, known: 0, failed: 0, stopped: null, isCancelled: false });
    expect(run.progress.at(-1)).toEqual({ filesDone: 3, filesTotal: 3, stored: 1022, found: 1022 });
    // Within a file too, and it only rises.
    const stored = run.progress.filter(({ filesDone }) => filesDone === 2).map((progress) => progress.stored);
    expect(stored.length).toBe(4);
    expect(stored).toEqual([...stored].sort((a, b) => a - b));
  });

  it('tells of each report which file of an archive it came from', async () => {
    const origins: string[] = [];
    const run = steps({
      send: async (reports, sent) => {
        origins.push(...sent);
        return { ok: true, value: { added: reports.length, known: 0, isNew: reports.map(() => true) } };
      },
    });
    const archive = { name: 'a.zip', reading: { reports: ['x', 'y'].map(report), issues: [], origins: ['bbc/x.txt', 'y.txt'] } };
    await importFiles([archive, file('z.txt', 'z')], run);
    expect(origins).toEqual(['bbc/x.txt', 'y.txt', 'z.txt']);
  });

  it('has three calls under way at once, never more', async () => {
    let [underWay, most] = [0, 0];
    const run = steps({
      send: async (reports) => {
        most = Math.max(most, ++underWay);
        await new Promise((resolve) => setTimeout(resolve, 1));
        underWay--;
        return { ok: true, value: { added: reports.length, known: 0, isNew: reports.map(() => true) } };
      },
    });
    const ids = Array.from({ length: 1800 }, (_, index) => `big${index}`);
    expect((await importFiles([file('big.jsonl', ...ids)], run)).added).toBe(1800);
    expect(most).toBe(3);
  });

  it('says of each file what was new', async () => {
    const run = steps({ send: async () => ({ ok: true, value: { added: 2, known: 1, isNew: [true, false, true] } }) });
    const outcome = await importFiles([file('a.txt', '1'), file('b.txt', '2', '3')], run);
    expect(outcome.files.map(({ added, known }) => [added, known])).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  it('goes on after a file that gives nothing or cannot be opened', async () => {
    const empty: FakeFile = {
      name: 'empty.txt',
      reading: { reports: [], issues: [{ file: 'empty.txt', line: null, severity: 'error', message: 'Empty.' }] },
    };
    const outcome = await importFiles([empty, { name: 'gone.txt', reading: null }, file('good.txt', 'x')], steps());
    expect(outcome).toMatchObject({ added: 1, failed: 2 });
    expect(outcome.files.map(({ issues }) => issues.map(({ message }) => message))).toEqual([['Empty.'], ['Cannot be opened.'], []]);
  });

  it('stops where the background refuses, and says where', async () => {
    const run = steps({ send: async () => ({ ok: false, error: { code: 'storage-full', message: '' } }) });
    const outcome = await importFiles([file('a.txt', '1')], run);
    expect(outcome).toMatchObject({ added: 0, stopped: { file: 'a.txt', code: 'storage-full' } });
  });

  it('ends when cancelled, and sends nothing more', async () => {
    const controller = new AbortController();
    const run = steps({ signal: controller.signal, onProgress: () => controller.abort() });
    const outcome = await importFiles([file('a.txt', '1'), file('b.txt', '2')], run);
    expect(outcome.isCancelled).toBe(true);
    expect(outcome.files.length).toBe(1);
    expect(run.batches).toEqual([]);
  });
});
