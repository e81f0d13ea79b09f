/**
 * Trains the alignment model on the hand-labelled pairs and prints its F1 with each pair left out.
 *
 *   npm run bench -- train-align [--write]
 *
 * `--write` replaces `src/engine/compare/align-weights.ts`. Without `../shared/data/compare/gold` it says so and stops.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { alignScore, candidateFeatures } from '../src/engine/compare/align-sentences.ts';
import { ALIGN_FEATURES } from '../src/engine/compare/align-weights.ts';
import { readPair } from '../src/engine/compare/pair.ts';
import type { Report, Span } from '../src/engine/report.ts';
import { analyzeReport } from '../src/engine/text/analyze-report.ts';

const GOLD = '../shared/data/compare/gold';
const WEIGHTS = 'src/engine/compare/align-weights.ts';

/** Pull of every weight to zero, chosen so that the left-out pairs agree with the trained ones. */
const DECAY: number = 20;
const ROUNDS = 12;

interface GoldSide extends Report {
  sentences: (Span & { i: number; role?: string })[];
}

interface GoldPair {
  id: string;
  a: GoldSide;
  b: GoldSide;
  links: { a: number; b: number; level: 'eq' | 'part' | 'rel' }[];
}

/** One candidate: the gold links it stands for decide its label; null where it is neither right nor wrong. */
interface Example {
  features: number[];
  label: number | null;
  keys: string[];
}

interface Sample {
  id: string;
  examples: Example[];
  wanted: Map<string, 'eq' | 'part' | 'rel'>;
}

interface Model {
  weights: number[];
  bias: number;
}

main();

function main(): void {
  if (!existsSync(GOLD)) {
    console.log(`No labelled pairs at ${GOLD}; nothing to train on.`);
    return;
  }
  const files = readdirSync(GOLD).filter((file) => file.endsWith('.json') && !file.includes('.differences.'));
  const samples = files.sort().map((file) => readSample(JSON.parse(readFileSync(`${GOLD}/${file}`, 'utf8')) as GoldPair));
  const models = samples.map((sample) => train(samples.filter((other) => other !== sample)));
  const cut = bestCut(samples, models);
  for (const [i, sample] of samples.entries()) printScore(sample.id, [sample], [models[i] ?? train(samples)], cut);
  printScore(`left out, cut ${cut.toFixed(2)}`, samples, models, cut);
  const all = train(samples);
  printScore(
    'trained on all',
    samples,
    samples.map(() => all),
    cut,
  );
  for (const [i, name] of ALIGN_FEATURES.entries()) console.log(name.padEnd(18), (all.weights[i] ?? 0).toFixed(3));
  if (process.argv.includes('--write')) writeWeights(all, cut);
}

function readSample(gold: GoldPair): Sample {
  // `compareReports` reads the two in this order, whichever comes first in the call.
  const isSwapped = gold.b.text < gold.a.text;
  const [first, second] = isSwapped ? [gold.b, gold.a] : [gold.a, gold.b];
  const pair = readPair(first, analyzeReport(first), second, analyzeReport(second));
  const wanted = new Map(gold.links.map((link) => [`${link.a}:${link.b}`, link.level]));
  const matchFirst = goldOf(first, pair.a.analysis.sentences);
  const matchSecond = goldOf(second, pair.b.analysis.sentences);
  const examples = candidateFeatures(pair).map(({ a, b, features }) => {
    const keys = (matchFirst[a] ?? []).flatMap((i) => (matchSecond[b] ?? []).map((j) => (isSwapped ? `${j}:${i}` : `${i}:${j}`)));
    const levels = keys.map((key) => wanted.get(key));
    const right = levels.some((level) => level === 'eq' || level === 'part');
    return { features, keys, label: right ? 1 : levels.includes('rel') ? null : 0 };
  });
  return { id: gold.id, examples, wanted };
}

/** Which labelled sentences each sentence of ours covers, by the rule of the scorer. */
function goldOf(side: GoldSide, sentences: readonly Span[]): number[][] {
  const compared = side.sentences.filter(({ role }) => role === undefined || role === 'body' || role === 'tweet');
  return sentences.map((mine) =>
    compared
      .filter((theirs) => {
        const overlap = Math.min(mine.end, theirs.end) - Math.max(mine.start, theirs.start);
        return overlap >= 0.5 * Math.min(mine.end - mine.start, theirs.end - theirs.start);
      })
      .map(({ i }) => i),
  );
}

/** Ridge logistic regression by Newton's method (iteratively reweighted least squares); features are scaled to unit mean square. */
function train(samples: Sample[]): Model {
  const rows = samples.flatMap(({ examples }) => examples.filter((example) => example.label !== null));
  const scale = ALIGN_FEATURES.map((_, k) => Math.sqrt(rows.reduce((sum, row) => sum + (row.features[k] ?? 0) ** 2, 0) / rows.length) || 1);
  // The last column is the bias, which no decay pulls.
  const inputs = rows.map(({ features }) => [...features.map((value, k) => value / (scale[k] ?? 1)), 1]);
  const size = scale.length + 1;
  let beta = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient: number[] = beta.map((value, k) => (k === size - 1 ? 0 : -DECAY * value));
    const hessian: number[][] = gradient.map((_, k) => gradient.map((__, l) => (k === l ? (k === size - 1 ? 1e-6 : DECAY) : 0)));
    inputs.forEach((input, r) => {
      const p = alignScore(input, beta, 0);
      const error = (rows[r]?.label ?? 0) - p;
      const curve = p * (1 - p);
      input.forEach((value, k) => {
        gradient[k] = (gradient[k] ?? 0) + error * value;
        const row = hessian[k] ?? [];
        for (let l = 0; l < size; l++) row[l] = (row[l] ?? 0) + curve * value * (input[l] ?? 0);
      });
    });
    const step = solve(hessian, gradient);
    beta = beta.map((value, k) => value + (step[k] ?? 0));
  }
  return { weights: scale.map((unit, k) => (beta[k] ?? 0) / unit), bias: beta[size - 1] ?? 0 };
}

/** Gauss elimination with pivots; the matrix is positive definite. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = right.length;
  for (let k = 0; k < size; k++) {
    const pivot = rows.reduce((best, row, i) => (i > k && Math.abs(row[k] ?? 0) > Math.abs(rows[best]?.[k] ?? 0) ? i : best), k);
    [rows[k], rows[pivot]] = [rows[pivot] ?? [], rows[k] ?? []];
    for (let i = 0; i < size; i++) {
      if (i === k) continue;
      const factor = (rows[i]?.[k] ?? 0) / (rows[k]?.[k] ?? 1);
      for (let l = k; l <= size; l++) (rows[i] ?? [])[l] = (rows[i]?.[l] ?? 0) - factor * (rows[k]?.[l] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}

function score(samples: Sample[], models: Model[], cut: number): { precision: number; recall: number; f1: number; eqRecall: number } {
  let [hit, wrong, missed, eq, eqHit] = [0, 0, 0, 0, 0];
  samples.forEach((sample, i) => {
    const { weights, bias } = models[i] as Model;
    const predicted = new Set(
      sample.examples.filter(({ features }) => alignScore(features, weights, bias) >= cut).flatMap(({ keys }) => keys),
    );
    for (const key of predicted) {
      const level = sample.wanted.get(key);
      if (level === 'eq' || level === 'part') hit++;
      else if (level !== 'rel') wrong++;
    }
    for (const [key, level] of sample.wanted) {
      if (level === 'rel') continue;
      if (!predicted.has(key)) missed++;
      if (level === 'eq') eq++;
      if (level === 'eq' && predicted.has(key)) eqHit++;
    }
  });
  return { precision: hit / (hit + wrong), recall: hit / (hit + missed), f1: (2 * hit) / (2 * hit + wrong + missed), eqRecall: eqHit / eq };
}

/** The cut with the best F1 over the left-out pairs. */
function bestCut(samples: Sample[], models: Model[]): number {
  const cuts = Array.from({ length: 40 }, (_, k) => (k * 2 + 10) / 100);
  const scores = cuts.map((cut) => score(samples, models, cut).f1);
  return cuts[scores.indexOf(Math.max(...scores))] ?? 0.5;
}

function printScore(name: string, samples: Sample[], models: Model[], cut: number): void {
  const { precision, recall, f1, eqRecall } = score(samples, models, cut);
  console.log(name.padEnd(24), `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  eq ${eqRecall.toFixed(3)}`);
}

function writeWeights({ weights, bias }: Model, cut: number): void {
  const source = readFileSync(WEIGHTS, 'utf8')
    .replace(/(ALIGN_WEIGHTS[^=]*= )\[[^\]]*\]/u, `$1[${weights.map((weight) => Number(weight.toFixed(4))).join(', ')}]`)
    .replace(/(ALIGN_BIAS = )[-\d.]+/u, `$1${Number(bias.toFixed(4))}`)
    .replace(/(ALIGN_CUT = )[\d.]+/u, `$1${cut}`);
  writeFileSync(WEIGHTS, source);
}
