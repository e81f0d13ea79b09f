/**
 * Trains the model that tells which two figures of two reports count the same thing, on changes planted in one of two independent reports
 * of an event that both give a figure; prints what it finds in the half of the events that it was not trained on.
 *
 *   npm run bench -- train-figures [--write]
 *
 * `--write` replaces `src/engine/compare/differences/figure-weights.ts`. Needs `../shared/data/matching/allsides-dev.jsonl.gz`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Candidate, counterpartScore } from '../src/engine/compare/differences/figure-counterparts.ts';
import { FIGURE_FEATURES } from '../src/engine/compare/differences/figure-weights.ts';
import { trainingCandidates } from '../src/engine/compare/differences/figures.ts';
import { readPair } from '../src/engine/compare/pair.ts';
import { readPassages } from '../src/engine/compare/passages.ts';
import type { Report } from '../src/engine/report.ts';
import type { Analysis, Figure } from '../src/engine/text/analysis.ts';
import { analyzeReport } from '../src/engine/text/analyze-report.ts';
import { readDevelopmentSet } from './development-data.ts';
import { fitLogistic, LogisticRows } from './logistic.ts';

const DATA = 'matching/allsides-dev.jsonl.gz';
const WEIGHTS = 'src/engine/compare/differences/figure-weights.ts';

/** An event gives this many ordered pairs of reports at most, a pair this many planted changes. */
const MAX_PAIRS = 12;
const MAX_PLANTED = 3;

const PENALTY = 1;

/** Cut that is kept: below it a change more that is found costs four other pairs, most of which a reader finds wrong. */
const CUT = 0.45;

/** One planted change: all candidates of the two reports; those of the changed figure are right where its counterpart had the value it had. */
interface Sample {
  half: number;
  candidates: { x: Figure; y: Figure; features: number[]; right: boolean; planted: boolean }[];
}

export function main(): void {
  const samples = readSamples();
  const halves = [0, 1].map((half) => ({
    samples: samples.filter((sample) => sample.half === half),
    model: train(samples.filter((sample) => sample.half !== half)),
  }));
  for (const cut of [0.25, 0.32, 0.4, CUT, 0.5, 0.6, 0.7])
    for (const [half, { samples: leftOut, model }] of halves.entries()) print(`half ${half} left out, cut ${cut}`, leftOut, model, cut);
  const all = train(samples);
  for (const [i, name] of FIGURE_FEATURES.entries()) console.log(name.padEnd(12), (all[i + 1] ?? 0).toFixed(3));
  if (process.argv.includes('--write')) writeWeights(all);
}

function readSamples(): Sample[] {
  const events = new Map<string, Report[]>();
  for (const { report, event } of readDevelopmentSet(DATA))
    if (event !== null && report.text.length < 12_000) events.set(event, [...(events.get(event) ?? []), report]);
  const random = randomFrom(7);
  const samples: Sample[] = [];
  for (const [event, reports] of events) {
    const analyses = reports.map((report) => analyzeReport(report));
    const half = hash(event) % 2;
    const pairs = reports.flatMap((_, i) => reports.flatMap((_other, j) => (i === j ? [] : [[i, j] as const])));
    for (const [i, j] of shuffle(pairs, random).slice(0, MAX_PAIRS)) {
      const [a, b, analysisA, analysisB] = [reports[i], reports[j], analyses[i], analyses[j]];
      if (a && b && analysisA && analysisB) samples.push(...plantedIn(a, analysisA, b, analysisB, half, random));
    }
  }
  return samples;
}

function plantedIn(a: Report, analysisA: Analysis, b: Report, analysisB: Analysis, half: number, random: () => number): Sample[] {
  const both = analysisB.figures.filter(
    (y) =>
      isPlantable(y, b, analysisB) &&
      analysisA.figures.some((x) => isTelling(x, y) && x.unit === y.unit && x.value === y.value && x.max === y.max),
  );
  return shuffle(both, random)
    .slice(0, MAX_PLANTED)
    .map((y) => plant(a, analysisA, b, y, half, random));
}

/** A value that two reports give by chance shows nothing: it must count the same noun, or be written with three digits. */
function isTelling(x: Figure, y: Figure): boolean {
  const digits = String(x.value).replace(/\D|0+$/gu, '').length;
  return (x.noun !== null && x.noun === y.noun && x.value > 9) || digits >= 3 || (x.unit !== null && x.value > 9 && digits >= 2);
}

function isPlantable({ number, vague, unit, value, max }: Figure, { text }: Report, { figures }: Analysis): boolean {
  const written = /^\d[\d,]*(?:\.\d+)?/u.exec(text.slice(number.start, number.end))?.[0];
  if (written === undefined || vague || unit === 'ordinal') return false;
  return figures.filter((its) => its.unit === unit && (its.value === value || its.max === max)).length === 1;
}

function plant(a: Report, analysisA: Analysis, b: Report, y: Figure, half: number, random: () => number): Sample {
  const written = /^\d[\d,]*(?:\.\d+)?/u.exec(b.text.slice(y.number.start, y.number.end))?.[0] ?? '';
  const number = Number(written.replace(/,/gu, ''));
  const share = random() < 0.4 ? -0.1 - 0.35 * random() : 0.1 + 0.6 * random();
  const decimals = written.split('.')[1]?.length ?? 0;
  const changed = Math.max(1, number + (Math.abs(number * share) < 1 ? 2 : number * share));
  const digits = changed.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const text = b.text.slice(0, y.number.start) + digits + b.text.slice(y.number.start + written.length);
  const report = { ...b, text };
  const reading = readPassages(readPair(a, analysisA, report, analyzeReport(report)));
  const candidates = trainingCandidates(reading).map((candidate) => labelled(candidate, y));
  return { half, candidates };
}

function labelled({ x, y, features }: Candidate, planted: Figure): Sample['candidates'][number] {
  const isPlanted = y.figure.number.start === planted.number.start;
  const right = isPlanted && x.figure.value === planted.value && x.figure.max === planted.max;
  return { x: x.figure, y: y.figure, features, planted: isPlanted, right };
}

function train(samples: readonly Sample[]): number[] {
  const rows = new LogisticRows(FIGURE_FEATURES.length + 1);
  for (const { candidates } of samples) for (const { features, right } of candidates) rows.add([1, ...features], right, right ? 1 : 0.3);
  return fitLogistic(rows, () => true, PENALTY);
}

/** Figures are taken once, best pair first, as in the comparison. */
function print(name: string, samples: readonly Sample[], [bias = 0, ...weights]: readonly number[], cut: number): void {
  let [found, misplaced, others] = [0, 0, 0];
  for (const { candidates } of samples) {
    const taken = new Set<Figure>();
    const scored = candidates.map((candidate) => ({ ...candidate, score: counterpartScore(candidate.features, weights, bias) }));
    for (const { x, y, planted, right, score } of scored.sort((one, other) => other.score - one.score)) {
      if (score < cut || taken.has(x) || taken.has(y)) continue;
      taken.add(x).add(y);
      if (right) found++;
      else if (planted) misplaced++;
      else others++;
    }
  }
  const share = (n: number): string => (n / samples.length).toFixed(3);
  console.log(
    `${name}: ${samples.length} changes, found ${share(found)}, set against another figure ${share(misplaced)}, ${share(others)} other pairs a comparison`,
  );
}

function writeWeights([bias = 0, ...weights]: readonly number[]): void {
  const source = readFileSync(WEIGHTS, 'utf8')
    .replace(/(FIGURE_WEIGHTS[^=]*= )\[[^\]]*\]/u, `$1[${weights.map((weight) => Number(weight.toFixed(2))).join(', ')}]`)
    .replace(/(FIGURE_BIAS = )[-\d.]+/u, `$1${Number(bias.toFixed(2))}`)
    .replace(/(FIGURE_CUT = )[\d.]+/u, `$1${CUT}`);
  writeFileSync(WEIGHTS, source);
}

function hash(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  return sum;
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as Item, shuffled[i] as Item];
  }
  return shuffled;
}

/** Linear congruential generator (Numerical Recipes), 0..1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
