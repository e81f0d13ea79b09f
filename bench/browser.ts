// Times inside the killed background of real browsers, from message to ranked reports, over corpora of rising size.
// Run: npm run bench -- browser [--browser chromium|firefox] [--sizes 10000,100000,1000000]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { findBrowser } from '../scripts/lib/find-browser.mjs';
import { openSession, type Session } from '../scripts/lib/open-session.mjs';
import { indexEntry } from '../src/engine/match/index/index-entry.ts';
import type { BenchAnswers, BenchRequest } from './browser-requests.ts';
import { SCALE_NOTE, ScaleCorpus } from './scale-corpus.ts';

const { values } = parseArgs({ options: { browser: { type: 'string' }, sizes: { type: 'string' } } });
const SIZES = { chrome: [10_000, 100_000, 1_000_000], firefox: [10_000, 100_000] };
const ROUNDS = 20;
const FILL = 4000;
const BASE = 6000;
const IMPORTED = 5000;
const TEND_STEPS = 20;
const MEMORY_ROUNDS = 5;
const NAMES = { total: 'from message to ranked reports', wake: 'from its start to the message' };

const corpus = new ScaleCorpus();
console.log(SCALE_NOTE);
console.log(`Reports beyond the first ${IMPORTED} are index entries alone, whose terms are halves of those of two of ${BASE} articles.`);
for (const family of ['chrome', 'firefox'] as const) {
  if (values.browser && (values.browser === 'firefox') !== (family === 'firefox')) continue;
  const found = findBrowser([family === 'chrome' ? 'chromium' : 'firefox']);
  if (found) await measureBrowser(family, found.path, `${found.name} ${found.version}`);
  else console.log(`\nNo ${family} here: not measured.`);
}

async function measureBrowser(family: 'chrome' | 'firefox', executablePath: string, name: string): Promise<void> {
  console.log(`\n${name}`);
  const extension = await buildExtension(family);
  const session = await openSession({ family, executablePath, extension, headless: true });
  try {
    await measureImport(session);
    let size = IMPORTED;
    for (const wanted of values.sizes?.split(',').map(Number) ?? SIZES[family]) {
      size = await fillTo(session, size, wanted);
      await measureMatches(session, wanted);
      if (family === 'chrome') await measureMemory(session, wanted);
    }
  } finally {
    await session.close();
    fs.rmSync(path.dirname(extension), { recursive: true, force: true });
  }
}

/** The built extension with the bench's ear in its background. */
async function buildExtension(family: 'chrome' | 'firefox'): Promise<string> {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-extension-'));
  const { status } = spawnSync(process.execPath, ['build.mjs', '--out', out, '--variant', 'local'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // A script over its budget does not matter here.
  if (status !== 0 && !fs.existsSync(path.join(out, family, 'background.js'))) throw new Error('The extension does not build.');
  const folder = path.join(out, family);
  await esbuild.build({
    entryPoints: ['bench/browser-background.ts'],
    outfile: path.join(folder, 'background.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox140'],
    supported: { 'regexp-unicode-property-escapes': true },
    allowOverwrite: true,
  });
  fs.writeFileSync(path.join(folder, 'bench-base.json'), baseFile());
  return folder;
}

/** Base entries as JSON, typed arrays as lists. */
function baseFile(): string {
  return JSON.stringify(corpus.reports(0, BASE).map(indexEntry), (_, value) =>
    ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value,
  );
}

function ask<R extends BenchRequest>(session: Session, request: R): Promise<BenchAnswers[R['do']]> {
  return session.control.evaluate(
    (message) =>
      new Promise((resolve, reject) => {
        const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
        const port = api.runtime.connect({ name: 'bench' });
        port.onMessage.addListener(({ value, error }) => {
          port.disconnect();
          if (error) reject(new Error(error));
          else resolve(value);
        });
        port.postMessage(message);
      }),
    request as BenchRequest,
  ) as Promise<BenchAnswers[R['do']]>;
}
declare const chrome: {
  runtime: {
    connect(info: { name: string }): {
      onMessage: { addListener(listener: (answer: { value?: unknown; error?: string }) => void): void };
      postMessage(message: unknown): void;
      disconnect(): void;
    };
  };
};

async function measureImport(session: Session): Promise<void> {
  const reports = corpus.reports(10_000_000, IMPORTED + ROUNDS);
  const { ms } = await ask(session, { do: 'import', reports: reports.slice(0, IMPORTED) });
  console.log(`  import of ${IMPORTED} full texts, durable: ${Math.round((IMPORTED / ms) * 1000)} reports/s (at least 1,500)`);
  const single: number[] = [];
  for (const report of reports.slice(IMPORTED)) single.push((await ask(session, { do: 'import', reports: [report] })).ms);
  console.log(`  one report durable: ${spread(single)} (at most 10 ms)`);
}

async function fillTo(session: Session, size: number, wanted: number): Promise<number> {
  let ms = 0;
  for (let at = size; at < wanted; at += FILL) ms += (await ask(session, { do: 'fill', from: at, count: Math.min(FILL, wanted - at) })).ms;
  let idle = 0;
  for (;;) {
    const tended = await ask(session, { do: 'tend', steps: TEND_STEPS });
    idle += tended.ms;
    if (tended.isDone) break;
  }
  console.log(
    `  ${wanted} reports: index entries stored at ${Math.round(((wanted - size) / ms) * 1000)} a second, ${(idle / 1000).toFixed(1)} s of upkeep`,
  );
  return wanted;
}

async function measureMatches(session: Session, size: number): Promise<void> {
  const rows: BenchAnswers['match'][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await session.stopBackground();
    await new Promise((resolve) => setTimeout(resolve, 300));
    rows.push(await ask(session, { do: 'match', article: corpus.report(20_000_000 + round) }));
  }
  if (rows.some((row) => row.found === 0)) throw new Error('A match found nothing.');
  console.log(`  ${size} reports, background killed before each of ${ROUNDS} matches, inside the background:`);
  for (const part of ['total', 'wake'] as const) {
    console.log(`    ${NAMES[part].padEnd(32)} ${spread(rows.map((row) => row[part]))}`);
  }
}

/** What the background holds right after a match, garbage included, beyond one that only woke: JavaScript heap and buffers. */
async function measureMemory(session: Session, size: number): Promise<void> {
  const held: number[] = [];
  for (let round = 0; round < MEMORY_ROUNDS; round++) {
    await session.stopBackground();
    await ask(session, { do: 'nothing' });
    const idle = await heapOf(session);
    await ask(session, { do: 'match', article: corpus.report(30_000_000 + round) });
    held.push((await heapOf(session)) - idle);
  }
  console.log(
    `  ${size} reports: ${(Math.max(...held) / 2 ** 20).toFixed(1)} MB above an idle background, the most of ${MEMORY_ROUNDS} (at most 16 MB)`,
  );
}

async function heapOf({ browser }: Session): Promise<number> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const devtools = await worker.createCDPSession();
  const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize + backingStorageSize;
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}
