/**
 * Trains the model that tells which two figures of two reports count the same thing: on judged pairs of independent reports
 * (`tests/labels/figures.json`), which give the share of real candidates that are right, and on changes planted in one of two
 * reports of an event that both give a figure, which are more. Prints what it finds in the quarter of the events that it was not trained on.
 *
 *   npm run bench -- train-figures [--write]
 *
 * `--write` replaces `src/engine/compare/differences/figure-weights.ts`. Needs `../shared/data`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { counterpartScore } from '../src/engine/compare/differences/figure-counterparts.ts';
import { FIGURE_FEATURES } from '../src/engine/compare/differences/figure-weights.ts';
import { trainingCandidates } from '../src/engine/compare/differences/figures.ts';
import { readPair } from '../src/engine/compare/pair.ts';
import { readPassages } from '../src/engine/compare/passages.ts';
import type { Report } from '../src/engine/report.ts';
import type { Analysis, Figure } from '../src/engine/text/analysis.ts';
import { analyzeReport } from '../src/engine/text/analyze-report.ts';
import { readDevelopmentSet } from './development-data.ts';
import { readJudgedPairs } from './judged-pairs.ts';
import { fitLogistic, LogisticRows } from './logistic.ts';

const DATA = 'matching/allsides-dev.jsonl.gz';
const WEIGHTS = 'src/engine/compare/differences/figure-weights.ts';

/** An event gives this many ordered pairs of reports at most, a pair this many planted changes. */
const MAX_PAIRS = 4;
const MAX_PLANTED = 2;

const PENALTY = 4;

/**
 * Weight of a planted change, a judged candidate counting 1: a planted figure is sure to have its counterpart, a real one seldom is. And
 * of a candidate that nobody read, as it scored so low: most are wrong.
 */
const PLANTED_WEIGHT = 0.8;
const UNREAD_WEIGHT = 0.7;

/** Cut that is kept: of what comes in just above it two of three are wrong, but a higher one loses planted changes. */
const CUT = 0.45;

const PARTS = 4;

/** The candidates of two reports: of a judged pair all, of a planted change those of the changed figure. */
interface Sample {
  part: number;
  isPlanted: boolean;
  candidates: { x: Figure; y: Figure; features: number[]; right: boolean; weight: number }[];
}

export function main(): void {
  const planted = readPlanted();
  const samples = [...planted, ...readJudged()];
  const models = Array.from({ length: PARTS }, (_, part) => train(samples.filter((sample) => sample.part !== part)));
  for (const cut of [0.2, 0.25, 0.3, 0.35, CUT, 0.45, 0.5]) print(cut, samples, models);
  const all = train(samples);
  for (const [i, name] of FIGURE_FEATURES.entries()) console.log(name.padEnd(15), (all[i + 1] ?? 0).toFixed(3));
  if (process.argv.includes('--write')) writeWeights(all);
}

/** The judged pairs that are not held out; open candidates are left out, and those that nobody saw. */
function readJudged(): Sample[] {
  return readJudgedPairs('figures')
    .filter(({ held }) => !held)
    .map(({ a, b, event, sampled, verdictOf }) => {
      const reading = readPassages(readPair(a, analyzeReport(a), b, analyzeReport(b)));
      const candidates = trainingCandidates(reading).flatMap(({ x: { figure: x }, y: { figure: y }, features }) => {
        const verdict = verdictOf(x, y);
        return verdict === 'open' || (verdict === null && sampled)
          ? []
          : [{ x, y, features, right: verdict === 'right' || verdict === 'same', weight: verdict ? 1 : UNREAD_WEIGHT }];
      });
      return { part: hash(event) % PARTS, isPlanted: false, candidates };
    });
}

function readPlanted(): Sample[] {
  const events = new Map<string, Report[]>();
  for (const { report, event } of readDevelopmentSet(DATA))
    if (event !== null && report.text.length < 12_000) events.set(event, [...(events.get(event) ?? []), report]);
  const random = randomFrom(7);
  const samples: Sample[] = [];
  for (const [event, reports] of events) {
    const analyses = reports.map((report) => analyzeReport(report));
    const part = hash(event) % PARTS;
    const pairs = reports.flatMap((_, i) => reports.flatMap((_other, j) => (i === j ? [] : [[i, j] as const])));
    for (const [i, j] of shuffle(pairs, random).slice(0, MAX_PAIRS)) {
      const [a, b, analysisA, analysisB] = [reports[i], reports[j], analyses[i], analyses[j]];
      if (a && b && analysisA && analysisB) samples.push(...plantedIn(a, analysisA, b, analysisB, part, random));
    }
  }
  return samples;
}

function plantedIn(a: Report, analysisA: Analysis, b: Report, analysisB: Analysis, part: number, random: () => number): Sample[] {
  const both = analysisB.figures.filter(
    (y) =>
      isPlantable(y, b, analysisB) &&
      analysisA.figures.some((x) => isTelling(x, y) && x.unit === y.unit && x.value === y.value && x.max === y.max),
  );
  return shuffle(both, random)
    .slice(0, MAX_PLANTED)
    .map((y) => plant(a, analysisA, b, y, part, random));
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

function plant(a: Report, analysisA: Analysis, b: Report, y: Figure, part: number, random: () => number): Sample {
  const written = /^\d[\d,]*(?:\.\d+)?/u.exec(b.text.slice(y.number.start, y.number.end))?.[0] ?? '';
  const number = Number(written.replace(/,/gu, ''));
  const share = random() < 0.4 ? -0.1 - 0.35 * random() : 0.1 + 0.6 * random();
  const decimals = written.split('.')[1]?.length ?? 0;
  const changed = Math.max(1, number + (Math.abs(number * share) < 1 ? 2 : number * share));
  const digits = changed.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const text = b.text.slice(0, y.number.start) + digits + b.text.slice(y.number.start + written.length);
  const report = { ...b, text };
  const reading = readPassages(readPair(a, analysisA, report, analyzeReport(report)));
  const candidates = trainingCandidates(reading)
    .filter((candidate) => candidate.y.figure.number.start === y.number.start)
    .map(({ x: { figure: x }, y: { figure: changedFigure }, features }) => {
      return { x, y: changedFigure, features, right: x.value === y.value && x.max === y.max, weight: PLANTED_WEIGHT };
    });
  return { part, isPlanted: true, candidates };
}

function train(samples: readonly Sample[]): number[] {
  const rows = new LogisticRows(FIGURE_FEATURES.length + 1);
  for (const { candidates } of samples) for (const { features, right, weight } of candidates) rows.add([1, ...features], right, weight);
  return fitLogistic(rows, () => true, PENALTY);
}

/** Of each sample as the model tells that was trained without its part; figures are taken once, best pair first, as in the comparison. */
function print(cut: number, samples: readonly Sample[], models: readonly (readonly number[])[]): void {
  const count = { planted: 0, found: 0, misplaced: 0, right: 0, wrong: 0, real: 0 };
  for (const { part, isPlanted, candidates } of samples) {
    const [bias = 0, ...weights] = models[part] ?? [];
    const taken = new Set<Figure>();
    const scored = candidates.map((candidate) => ({ ...candidate, score: counterpartScore(candidate.features, weights, bias) }));
    if (isPlanted) count.planted++;
    else count.real += candidates.filter(({ right }) => right).length;
    for (const { x, y, right, score } of scored.sort((one, other) => other.score - one.score)) {
      if (score < cut || taken.has(x) || taken.has(y)) continue;
      taken.add(x).add(y);
      count[isPlanted ? (right ? 'found' : 'misplaced') : right ? 'right' : 'wrong']++;
    }
  }
  const share = (n: number, of: number): string => (n / of).toFixed(3);
  console.log(
    `cut ${cut}: of ${count.planted} planted found ${share(count.found, count.planted)}, set against another figure ${share(count.misplaced, count.planted)};`,
    `judged precision ${share(count.right, count.right + count.wrong)}, found ${share(count.right, count.real)} of ${count.real}`,
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
