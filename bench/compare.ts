/**
 * Time of a comparison beside the whole-text word difference of `diff` and the analysis of both texts by wink-nlp and compromise: two reports of
 * 800 and of 5,000 words, the first call of a process and warm; then the word differences of the aligned sentences alone, beside those of `diff`.
 *
 *   npm run bench -- compare
 *
 * The texts are joined from the sample corpus: for each event one outlet's report on this side, another's on that. The machine's speed
 * drifts: the ratios, taken in one run, say more than the milliseconds.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { compareReports } from '../src/engine/compare/compare-reports.ts';
import { readPair, type Side } from '../src/engine/compare/pair.ts';
import { readPassages } from '../src/engine/compare/passages.ts';
import { diffWords as diffOwnWords } from '../src/engine/compare/word-diff.ts';
import type { Report } from '../src/engine/report.ts';
import { analyzeReport } from '../src/engine/text/analyze-report.ts';

const SAMPLE = 'assets/sample';

const SIZES = [800, 5000];

/** What the project asks of itself, in milliseconds and times: see the issue of the comparison engine. */
const LIMITS: Readonly<Record<number, { warm: number; first: number | null; faster: number }>> = {
  800: { warm: 5, first: 40, faster: 20 },
  5000: { warm: 40, first: null, faster: 100 },
};

/** Every subject runs unmeasured for so long, so that its code is compiled, then the median of so many calls counts, each of another pair. */
const WARM_UP_MS = 3000;
const ROUNDS = 31;

/** A slow subject is measured less often, and warms up by fewer calls: it is compiled in its first one. */
const SLOW_MS = 1000;
const SLOW_ROUNDS = 3;

/**
 * First calls are taken in processes of their own, which start from a code cache as the command line does (`src/cli/launch.ts`), whatever the
 * subject; the median of so many counts.
 */
const FIRST_CALLS = 7;

type Subject = (a: string, b: string) => void;

/** Each loads what it needs before the first call is timed; only the subject's own code is in its process. */
const SUBJECTS: Readonly<Record<string, () => Promise<Subject>>> = {
  crossread: async () => (a, b) => void compareReports(reportOf(a, 'a'), reportOf(b, 'b')),
  diffWords: async () => {
    const { diffWords } = await import('diff');
    return (a, b) => void diffWords(a, b);
  },
  'wink-nlp': async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const wink = winkNLP(model);
    return (a, b) => [a, b].forEach((text) => void wink.readDoc(text).entities().out());
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return (a, b) => [a, b].forEach((text) => void nlp(text).json());
  },
};

/**
 * Without arguments prints the tables; `first NAME WORDS` prints the milliseconds of one call, for a process of its own; `exercise` runs every
 * subject once, for the code cache.
 */
export async function main(): Promise<void> {
  const [mode, name = '', words = ''] = process.argv.slice(2);
  if (mode === 'exercise') {
    for (const load of Object.values(SUBJECTS)) (await load())(...makePair(800, 2));
    return;
  }
  if (mode === 'first') {
    console.log(await firstCall(name, Number(words)));
    return;
  }
  console.log('words  subject      first ms   warm ms   warm, times crossread');
  for (const size of SIZES) await measureSize(size);
  await measureAligned();
}

async function measureSize(size: number): Promise<void> {
  const rows: Record<string, { first: number; warm: number }> = {};
  for (const [subject, load] of Object.entries(SUBJECTS)) {
    const row = { first: inOwnProcesses(subject, size), warm: warmCall(await load(), size) };
    rows[subject] = row;
    const cells = [String(size).padStart(5), ` ${subject.padEnd(12)}`, row.first.toFixed(1).padStart(8), row.warm.toFixed(2).padStart(9)];
    console.log(`${cells.join(' ')}   ${(row.warm / (rows.crossread?.warm ?? 1)).toFixed(1)}`);
  }
  const limit = LIMITS[size];
  const [own, other] = [rows.crossread, rows.diffWords];
  if (!limit || !own || !other) return;
  console.log(
    `       warm ${own.warm.toFixed(2)} ms of ${limit.warm} · ${(other.warm / own.warm).toFixed(0)} of ${limit.faster} times faster than diffWords`,
  );
  if (limit.first !== null) console.log(`       first ${own.first.toFixed(1)} ms of ${limit.first}`);
}

function warmCall(run: Subject, words: number): number {
  const end = performance.now() + WARM_UP_MS;
  let round = 0;
  do run(...makePair(words, ++round));
  while (performance.now() < end);
  const rounds = WARM_UP_MS / round > SLOW_MS ? SLOW_ROUNDS : ROUNDS;
  // Made before, so that no subject pays for the rubbish of making them.
  const pairs = Array.from({ length: rounds }, (_, k) => makePair(words, round + k + 1));
  return median(pairs.map((pair) => timeOf(run, ...pair)));
}

function timeOf(run: Subject, a: string, b: string): number {
  const start = performance.now();
  run(a, b);
  return performance.now() - start;
}

async function firstCall(name: string, words: number): Promise<number> {
  const [a, b] = makePair(words, 1);
  const run = await SUBJECTS[name]?.();
  return run ? timeOf(run, a, b) : Number.NaN;
}

function inOwnProcesses(name: string, words: number): number {
  const script = process.argv[1] ?? '';
  const call = (): number =>
    Number(spawnSync(process.execPath, [script, 'first', name, String(words)], { encoding: 'utf8' }).stdout.trim());
  return median(Array.from({ length: words > 1000 ? 1 : FIRST_CALLS }, call));
}

function median(times: number[]): number {
  return times.sort((x, y) => x - y)[times.length >> 1] ?? 0;
}

/** The words of every aligned pair of sentences, compared by `diff` and by us: the same words, the same sentences. */
async function measureAligned(): Promise<void> {
  const { diffArrays } = await import('diff');
  const cases = Array.from({ length: 12 }, (_, round) => alignedPassages(...makePair(800, round + 1)));
  const own = warmAligned(cases, (a, aFrom, aTo, b, bFrom, bTo) => diffOwnWords(a, aFrom, aTo, b, bFrom, bTo));
  const theirs = warmAligned(cases, (a, aFrom, aTo, b, bFrom, bTo) =>
    diffArrays(Array.from(a.words.subarray(aFrom, aTo)), Array.from(b.words.subarray(bFrom, bTo))),
  );
  console.log(`aligned sentences, word differences a pair of reports: crossread ${own.toFixed(3)} ms, diff ${theirs.toFixed(3)} ms`);
}

interface Aligned {
  a: Side;
  b: Side;
  passages: readonly { a: number; b: number }[];
}

function alignedPassages(textA: string, textB: string): Aligned {
  const [a, b] = [reportOf(textA, 'a'), reportOf(textB, 'b')];
  const pair = readPair(a, analyzeReport(a), b, analyzeReport(b));
  return { a: pair.a, b: pair.b, passages: readPassages(pair).passages };
}

function warmAligned(
  cases: readonly Aligned[],
  compare: (a: Side, aFrom: number, aTo: number, b: Side, bFrom: number, bTo: number) => unknown,
): number {
  const run = ({ a, b, passages }: Aligned): void => {
    for (const passage of passages)
      compare(a, a.from[passage.a] ?? 0, a.to[passage.a] ?? 0, b, b.from[passage.b] ?? 0, b.to[passage.b] ?? 0);
  };
  const end = performance.now() + WARM_UP_MS / 3;
  do cases.forEach(run);
  while (performance.now() < end);
  return median(
    cases.map((its) => {
      const start = performance.now();
      run(its);
      return performance.now() - start;
    }),
  );
}

function reportOf(text: string, id: string): Report {
  return { id, source: null, agency: null, date: '2024-03-08', title: null, url: null, lang: 'en', text };
}

/**
 * Two texts of `words` words: of every event of the sample corpus one report goes to the one and one to the other, then the next two,
 * from a start that `round` moves, until both are long enough; the rest of the last report is cut off.
 */
function makePair(words: number, round: number): [string, string] {
  const events = sampleEvents();
  const texts: [string, string] = ['', ''];
  for (let k = 0; countWords(texts[0]) < words || countWords(texts[1]) < words; k++) {
    const reports = events[(k + round) % events.length] ?? [];
    const place = Math.floor((k + round) / events.length) * 2;
    for (const side of [0, 1] as const) {
      if (countWords(texts[side]) < words) texts[side] += `${reports[(place + side) % reports.length] ?? ''}\n\n`;
    }
  }
  return [cutAt(texts[0], words), cutAt(texts[1], words)];
}

function cutAt(text: string, words: number): string {
  const found = /\S+/gu;
  for (let k = 0; k < words; k++) found.exec(text);
  return text.slice(0, found.lastIndex || text.length);
}

/** The bodies of the sample's reports by event, which their file names begin with. */
function sampleEvents(): string[][] {
  const events = new Map<string, string[]>();
  for (const file of fs.readdirSync(SAMPLE).filter((name) => name.endsWith('.txt') && !name.startsWith('lone-'))) {
    const event = file.split('-').slice(0, 2).join('-');
    const body = fs.readFileSync(path.join(SAMPLE, file), 'utf8').replace(/^\s*date \S+ /u, '');
    events.set(event, [...(events.get(event) ?? []), body]);
  }
  return [...events.values()].filter((reports) => reports.length > 1);
}

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}
