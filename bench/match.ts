// The index in memory beside MiniSearch and FlexSearch, with the same 25 terms a query, and whole-article matches at 100,000.
// Run: npm run bench -- match [--articles 20000] [--large 100000]
import { parseArgs } from 'node:util';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { hashTerm } from '../src/engine/match/hash-term.ts';
import { addToIndex } from '../src/engine/match/index/change-index.ts';
import { type IndexEntry, indexEntry } from '../src/engine/match/index/index-entry.ts';
import { MemoryStorage } from '../src/engine/match/index/memory-storage.ts';
import { candidateCount, queryIndex } from '../src/engine/match/index/query-index.ts';
import { MAX_BATCH } from '../src/engine/match/index/segment.ts';
import { tendIndex } from '../src/engine/match/index/tend-index.ts';
import { judgeCandidates } from '../src/engine/match/relation.ts';
import { type ReportTerms, reportTerms } from '../src/engine/match/report-terms.ts';
import { type ReportVector, reportVector } from '../src/engine/match/report-vector.ts';
import type { Report } from '../src/engine/report.ts';
import { stemWord } from '../src/engine/text/stems.ts';
import { tokenize } from '../src/engine/text/tokens.ts';
import { SCALE_NOTE, ScaleCorpus } from './scale-corpus.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '20000' }, large: { type: 'string', default: '100000' } } });
const ARTICLES = Number(values.articles);
const LARGE = Number(values.large);
const QUERIES = 40;
const TERMS = 25;
const WARM_ROUNDS = 10;
const TARGETS = { speedup: 10, perSecond: 8000, bytes: 200, querySpeedup: 100, decisionMs: 6 };

console.log(SCALE_NOTE);
const corpus = new ScaleCorpus();
const reports = corpus.reports(0, ARTICLES);
const queries = corpus.reports(ARTICLES + LARGE, QUERIES).map((report) => queryOf(report));
await compareAt20000();
await measureLarge();

async function compareAt20000(): Promise<void> {
  console.log(`\n${ARTICLES} articles, ${QUERIES} queries of the same ${TERMS} terms`);
  const [termsMs, entries] = timed(() => reports.map(indexEntry));
  const storage = new MemoryStorage();
  const indexMs = await timedAsync(() => addAll(storage, entries));
  const cold = await queryMs(storage, 1);
  const own = { index: termsMs + indexMs, query: await queryMs(storage, WARM_ROUNDS) };
  const mini = miniSearch();
  const flex = flexSearch();
  const rows = { 'terms of texts': [termsMs, Number.NaN], Crossread: [own.index, own.query], MiniSearch: mini, FlexSearch: flex };
  for (const [name, [index = 0, query = 0]] of Object.entries(rows)) {
    const rate = `${Math.round((ARTICLES / index) * 1000)} reports/s`;
    console.log(`  ${name.padEnd(16)} index ${index.toFixed(0).padStart(6)} ms ${rate.padStart(18)}   query ${query.toFixed(3)} ms`);
  }
  console.log(
    `  Crossread        from terms alone ${Math.round((ARTICLES / indexMs) * 1000)} reports/s; first queries ${cold.toFixed(3)} ms`,
  );
  printBytes(storage, ARTICLES);
  verdict('index throughput against MiniSearch, from text', mini[0] / own.index, TARGETS.speedup, 'x');
  verdict('index throughput against MiniSearch, from terms', mini[0] / indexMs, TARGETS.speedup, 'x');
  verdict('reports a second from terms', (ARTICLES / indexMs) * 1000, TARGETS.perSecond, '');
  verdict('candidate query against MiniSearch', mini[1] / own.query, TARGETS.querySpeedup, 'x');
}

async function measureLarge(): Promise<void> {
  console.log(`\n${LARGE} articles, whole article as query`);
  const storage = new MemoryStorage();
  for (let at = 0; at < LARGE; at += 5000) await addAll(storage, corpus.reports(at, Math.min(5000, LARGE - at)).map(indexEntry), 'busy');
  const idleMs = await timedAsync(() => tendAll(storage, 'idle'));
  console.log(`  merging when idle took ${idleMs.toFixed(0)} ms`);
  printBytes(storage, LARGE);
  const parts = { terms: 0, candidates: 0, decision: 0 };
  for (const round of ['warm-up', 'measured']) {
    for (const { report } of queries) {
      const [termsMs, [terms, vector]] = timed((): [ReportTerms, ReportVector] => [reportTerms(report), reportVector(report)]);
      const start = performance.now();
      const found = await storage.read((reader) => queryIndex(reader, terms, candidateCount(terms)));
      const candidatesMs = performance.now() - start;
      const [decisionMs] = timed(() => judgeCandidates(vector, found.candidates, found.frequencies));
      if (round === 'warm-up') continue;
      parts.terms += termsMs / QUERIES;
      parts.candidates += candidatesMs / QUERIES;
      parts.decision += decisionMs / QUERIES;
    }
  }
  const list = Object.entries(parts).map(([name, ms]) => `${name} ${ms.toFixed(2)} ms`);
  console.log(`  ${list.join(', ')}`);
  verdict('whole-article match with the decision', parts.terms + parts.candidates + parts.decision, TARGETS.decisionMs, ' ms', true);
}

async function addAll(storage: MemoryStorage, entries: readonly IndexEntry[], mode: 'busy' | 'idle' = 'idle'): Promise<void> {
  for (let at = 0; at < entries.length; at += MAX_BATCH) {
    await storage.write((writer) => addToIndex(writer, entries.slice(at, at + MAX_BATCH)));
    await storage.write((writer) => tendIndex(writer, 'busy'));
  }
  if (mode === 'idle') await tendAll(storage, mode);
}

async function tendAll(storage: MemoryStorage, mode: 'busy' | 'idle'): Promise<void> {
  while (!(await storage.write((writer) => tendIndex(writer, mode))).isDone);
}

/** A query's best terms, as the index takes them and as words. */
function queryOf(report: Report): { report: Report; terms: ReportTerms; words: string } {
  const terms = reportTerms(report);
  const best = terms.terms.slice(0, TERMS);
  const words = new Map(tokenize(report.text).map(({ norm }) => [hashTerm(stemWord(norm, report.lang)), norm]));
  return { report, terms: { ...terms, terms: best }, words: best.flatMap((term) => words.get(term) ?? []).join(' ') };
}

/** Mean of one round over all queries, the last of `rounds`: in the first ones the code is not compiled yet. */
async function queryMs(storage: MemoryStorage, rounds: number): Promise<number> {
  let ms = 0;
  for (let round = 0; round < rounds; round++) {
    ms = await timedAsync(async () => {
      for (const { terms } of queries) await storage.read((reader) => queryIndex(reader, terms, 30));
    });
  }
  return ms / QUERIES;
}

function miniSearch(): [number, number] {
  const index = new MiniSearch({ fields: ['text'] });
  const [indexMs] = timed(() => index.addAll(reports.map(({ id, text }) => ({ id, text }))));
  for (const { words } of queries.slice(0, 10)) index.search(words);
  const [ms] = timed(() => queries.map(({ words }) => index.search(words).slice(0, 30)));
  return [indexMs, ms / QUERIES];
}

function flexSearch(): [number, number] {
  const index = new FlexSearch.Index({ tokenize: 'strict' });
  const [indexMs] = timed(() => reports.map(({ text }, i) => index.add(i, text)));
  const [ms] = timed(() => queries.map(({ words }) => index.search(words, { limit: 30, suggest: true })));
  return [indexMs, ms / QUERIES];
}

function printBytes(storage: MemoryStorage, count: number): void {
  const sums = { postings: 0, terms: 0, other: 0 };
  for (const [key, { length }] of storage.records) sums[kindOf(key)] += length / count;
  const { postings, terms, other } = sums;
  verdict('bytes of index a report', postings + other, TARGETS.bytes, ' B', true);
  console.log(`  beside it, a report: ${terms.toFixed(0)} B of terms for the decision`);
}

function kindOf(key: number): 'postings' | 'terms' | 'other' {
  return key < 2 ** 48 ? 'other' : key < 2 * 2 ** 48 ? 'postings' : key < 3 * 2 ** 48 ? 'terms' : 'other';
}

function verdict(what: string, value: number, target: number, unit: string, atMost = false): void {
  const isReached = atMost ? value <= target : value >= target;
  const text = value < 20 ? value.toFixed(2) : Math.round(value).toString();
  console.log(`  ${what}: ${text}${unit} (${atMost ? 'at most' : 'at least'} ${target}${unit}) ${isReached ? 'reached' : 'NOT REACHED'}`);
}

function timed<T>(work: () => T): [number, T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

async function timedAsync(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
