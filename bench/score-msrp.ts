/**
 * Scores the figure differences that `compareReports` finds on judged pairs of sentences (MSRP, `tests/labels/msrp-figures*.json`).
 *
 *   node bench/main.mjs score-msrp [--seen] [--verbose]
 *
 * A reported difference is right where it touches both spans of a real one, and neither right nor wrong where it touches an open one (see
 * `about` in the labels). Precision is over the reported ones that are not open, the share found over all real ones. The pairs behind the
 * `seen` first ones of a sample are kept from development: `--seen` leaves them out.
 */
import fs from 'node:fs';
import zlib from 'node:zlib';
import { compareReports } from '../src/engine/compare/compare-reports.ts';
import type { Difference } from '../src/engine/compare/comparison.ts';
import type { Report, Span } from '../src/engine/report.ts';

const DATA = '../shared/data/compare/msrp-train.jsonl.gz';
const LABELS = ['', '-2', '-3', '-4', '-5'].map((part) => `tests/labels/msrp-figures${part}.json`);

type Offsets = readonly [start: number, end: number];

interface LabelledFigures {
  a: Offsets;
  b: Offsets;
}

interface LabelledPair {
  id: string;
  real: LabelledFigures[];
  open: LabelledFigures[];
}

interface SentencePair {
  id: string;
  a: string;
  b: string;
}

interface Sample {
  seen?: number;
  pairs: LabelledPair[];
}

const NOTHING = { pairs: 0, right: 0, wrong: 0, open: 0, real: 0, found: 0 };

/** Prints precision and the share found, a sample at a time and of all; says so and stops where the data are absent. */
export async function main(): Promise<void> {
  if (!fs.existsSync(DATA)) {
    console.log(`No sentence pairs at ${DATA}.`);
    return;
  }
  const total = { ...NOTHING };
  for (const file of LABELS) {
    const sample = JSON.parse(fs.readFileSync(file, 'utf8')) as Sample;
    const seen = sample.seen ?? sample.pairs.length;
    if (seen > 0) addTo(total, scoreSample(`${file}, developed on`, sample.pairs.slice(0, seen)));
    if (seen < sample.pairs.length && !process.argv.includes('--seen'))
      addTo(total, scoreSample(`${file}, held out`, sample.pairs.slice(seen)));
  }
  print('all', total);
}

function scoreSample(name: string, labels: readonly LabelledPair[]): typeof NOTHING {
  const pairs = readPairs(new Set(labels.map(({ id }) => id)));
  const sum = { ...NOTHING };
  for (const label of labels) {
    const pair = pairs.get(label.id);
    if (pair) addTo(sum, scorePair(pair, label));
  }
  print(name, sum);
  return sum;
}

function print(name: string, { pairs, right, wrong, open, real, found }: typeof NOTHING): void {
  console.log(`MSRP figures, ${name}: ${pairs} judged pairs with ${real} real differences`);
  console.log(`  precision ${ratio(right, right + wrong)} (line 0.90), ${right} right, ${wrong} wrong, ${open} open`);
  console.log(`  found     ${ratio(found, real)} (line 0.85)`);
}

function readPairs(wanted: ReadonlySet<string>): Map<string, SentencePair> {
  const lines = zlib.gunzipSync(fs.readFileSync(DATA)).toString('utf8').split('\n').filter(Boolean);
  const pairs = lines.map((line) => JSON.parse(line) as SentencePair);
  return new Map(pairs.filter(({ id }) => wanted.has(id)).map((pair) => [pair.id, pair]));
}

function scorePair(pair: SentencePair, { real, open }: LabelledPair): typeof NOTHING {
  const reported = compareReports(reportOf('a', pair.a), reportOf('b', pair.b)).differences.filter(({ kind }) => kind === 'figure');
  const right = reported.filter((difference) => real.some((label) => agrees(difference, label)));
  const undecided = reported.filter((difference) => !right.includes(difference) && open.some((label) => agrees(difference, label)));
  const wrong = reported.filter((difference) => !right.includes(difference) && !undecided.includes(difference));
  const missed = real.filter((label) => !reported.some((difference) => agrees(difference, label)));
  if (process.argv.includes('--verbose') && (wrong.length > 0 || missed.length > 0)) {
    console.log(`${pair.id}\n  A ${pair.a}\n  B ${pair.b}`);
    for (const difference of wrong) console.log(`  wrong  ${difference.note}`);
    for (const { a, b } of missed) console.log(`  missed ${pair.a.slice(...a)} → ${pair.b.slice(...b)}`);
  }
  return {
    pairs: 1,
    right: right.length,
    wrong: wrong.length,
    open: undecided.length,
    real: real.length,
    found: real.length - missed.length,
  };
}

function reportOf(id: string, text: string): Report {
  return { id, source: null, agency: null, date: null, title: null, url: null, lang: 'en', text };
}

function agrees(difference: Difference, { a, b }: LabelledFigures): boolean {
  return difference.a.some((span) => touches(span, a)) && difference.b.some((span) => touches(span, b));
}

function touches(span: Span, [start, end]: Offsets): boolean {
  return span.start < end && start < span.end;
}

function addTo<Sum extends Record<string, number>>(sum: Sum, more: Sum): void {
  for (const key of Object.keys(sum) as (keyof Sum)[]) sum[key] = (Number(sum[key]) + Number(more[key])) as Sum[keyof Sum];
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? 'n/a' : (part / whole).toFixed(3);
}
