// The background of the extension with one more ear, for bench/browser.ts: it fills the index and takes times inside the background.
import '../src/background/main.ts';
import { rankCorpus } from '../src/corpus/match-corpus.ts';
import { addReports } from '../src/corpus/reports.ts';
import { STORED_INDEX } from '../src/corpus/stored-index.ts';
import { addToIndex } from '../src/engine/match/index/change-index.ts';
import type { IndexEntry } from '../src/engine/match/index/index-entry.ts';
import { tendIndex } from '../src/engine/match/index/tend-index.ts';
import type { ReportTerms } from '../src/engine/match/report-terms.ts';
import type { Report } from '../src/engine/report.ts';
import type { BenchAnswers, BenchRequest } from './browser-requests.ts';

const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
declare const chrome: {
  runtime: {
    getURL(path: string): string;
    onConnect: { addListener(listener: (port: Port) => void): void };
  };
};
interface Port {
  onMessage: { addListener(listener: (request: BenchRequest) => void): void };
  postMessage(answer: unknown): void;
}

api.runtime.onConnect.addListener((port) => {
  port.onMessage.addListener((request) => {
    const heard = performance.now();
    answer(request, heard).then(
      (value) => port.postMessage({ value }),
      (error: unknown) => port.postMessage({ error: String(error) }),
    );
  });
});

async function answer(request: BenchRequest, heard: number): Promise<BenchAnswers[BenchRequest['do']]> {
  switch (request.do) {
    case 'match':
      return match(request.article, heard);
    case 'import':
      return importReports(request.reports);
    case 'fill':
      return fill(request.from, request.count);
    case 'tend':
      return tend(request.steps);
    case 'nothing':
      return null;
  }
}

async function match(article: Report, heard: number): Promise<BenchAnswers['match']> {
  const { ranked, frequencies } = await rankCorpus(article);
  return { wake: heard, total: performance.now() - heard, found: ranked.length, size: frequencies.size };
}

/** As the library sends them (`MAX_BATCH` and `CALLS_AT_ONCE` in src/library/import-files.ts). */
const IMPORT_BATCH = 400;
const CALLS_AT_ONCE = 3;

async function importReports(reports: readonly Report[]): Promise<BenchAnswers['import']> {
  const start = performance.now();
  let at = 0;
  const storeOneByOne = async () => {
    while (at < reports.length) {
      const batch = reports.slice(at, at + IMPORT_BATCH);
      at += IMPORT_BATCH;
      await addReports(
        batch.map((report) => ({ report, origin: { kind: 'file', name: 'bench' } })),
        1,
      );
    }
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, storeOneByOne));
  return { ms: performance.now() - start };
}

let base: Promise<IndexEntry[]> | null = null;

/** Index entries whose terms are halves of those of two base articles: millions of texts would take hours to read. */
async function fill(from: number, count: number): Promise<BenchAnswers['fill']> {
  base ??= fetch(api.runtime.getURL('bench-base.json')).then(readBase);
  const terms = await base;
  const entries = Array.from({ length: count }, (_, i) => mix(terms, from + i));
  const start = performance.now();
  await STORED_INDEX.write((writer) => addToIndex(writer, entries));
  await tend(4, 'busy');
  return { ms: performance.now() - start };
}

/** Typed arrays are plain lists in the file. */
async function readBase(answered: Response): Promise<IndexEntry[]> {
  const entries = (await answered.json()) as IndexEntry[];
  for (const { vector } of entries) {
    vector.hashes = Int32Array.from(vector.hashes);
    vector.marks = Uint16Array.from(vector.marks);
    vector.pairs = Int32Array.from(vector.pairs);
  }
  return entries;
}

function mix(base: readonly IndexEntry[], n: number): IndexEntry {
  const a = base[hash(n) % base.length];
  const b = base[hash(n + 0x5bd1e995) % base.length];
  if (!a || !b) throw new Error('bench-base.json is empty');
  const marks = new Map(halfOf(b.terms, 1));
  for (const [term, mark] of halfOf(a.terms, 0)) marks.set(term, mark);
  const known = { day: 16_436 + (hash(n + 7) % 3650), text: hash(n) | 0 };
  const terms = { ...a.terms, ...known, terms: [...marks.keys()], marks: [...marks.values()] };
  return { id: `filled${n}`, terms, vector: { ...a.vector, ...known } };
}

function halfOf({ terms, marks }: ReportTerms, part: number): [number, number][] {
  return terms.flatMap((term, i): [number, number][] => (i % 2 === part ? [[term, marks[i] ?? 16]] : []));
}

/** Source: the finaliser of MurmurHash3, Austin Appleby, public domain. */
function hash(n: number): number {
  let mixed = Math.imul(n ^ (n >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

async function tend(steps: number, mode: 'busy' | 'idle' = 'idle'): Promise<BenchAnswers['tend']> {
  const start = performance.now();
  for (let step = 0; step < steps; step++) {
    if ((await STORED_INDEX.write((writer) => tendIndex(writer, mode))).isDone) return { isDone: true, ms: performance.now() - start };
  }
  return { isDone: false, ms: performance.now() - start };
}
