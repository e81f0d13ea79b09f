/**
 * Trains the alignment model on labelled pairs of reports, and the model that says which statements are told elsewhere; prints the F1 of the
 * first with each pair left out, and how often the second is right.
 *
 *   npm run bench -- train-align [--write]
 *
 * The pairs are those of `../shared/data/compare/gold` and ours of `tests/labels/alignment.jsonl`. `--write` replaces
 * `src/engine/compare/align-weights.ts`. Without `../shared/data` it says so and stops.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { addScore, alignScore, candidateFeatures, nearnessOf } from '../src/engine/compare/align-sentences.ts';
import { ALIGN_FEATURES, TOLD_FEATURES } from '../src/engine/compare/align-weights.ts';
import { type Pair, readPair, swapPair } from '../src/engine/compare/pair.ts';
import { lackIn, toldFeatures } from '../src/engine/compare/told-elsewhere.ts';
import type { Span } from '../src/engine/report.ts';
import { analyzeReport } from '../src/engine/text/analyze-report.ts';
import { covers, GOLD, goldPairs, type LabelledPair, ownPairs } from './align-labels.ts';
import { fitLogistic, LogisticRows } from './logistic.ts';

const WEIGHTS = 'src/engine/compare/align-weights.ts';

/** Pull of every weight to zero, chosen so that the left-out pairs agree with the trained ones. */
const DECAY = 10;

/** One candidate: the links it stands for decide its label; null where it is neither right nor wrong. */
interface Example {
  a: number;
  b: number;
  features: number[];
  label: boolean | null;
  /** The reader's pairs of sentences that it stands for. */
  keys: string[];
}

interface Sample {
  labelled: LabelledPair;
  pair: Pair;
  isSwapped: boolean;
  examples: Example[];
  /** Level of each linked pair of sentences. */
  wanted: Map<string, 'eq' | 'part' | 'rel'>;
}

interface Model {
  bias: number;
  weights: number[];
}

/** Prints the figures; with `--write` keeps the weights. */
export function main(): void {
  if (!existsSync(GOLD)) {
    console.log(`No labelled pairs at ${GOLD}; nothing to train on.`);
    return;
  }
  const samples = [...goldPairs(), ...ownPairs()].map(readSample);
  const models = samples.map((sample) => train(samples.filter((other) => other !== sample)));
  const cut = bestCut(samples, models);
  for (const [i, sample] of samples.entries())
    if (sample.labelled.set === 'gold') printScore(sample.labelled.id, [sample], [models[i] as Model], cut);
  const all = train(samples);
  for (const set of ['gold', 'own'] as const) {
    const [kept, theirs] = ofSet(set, samples, models);
    printScore(`${set}, left out, cut ${cut.toFixed(2)}`, kept, theirs, cut);
    printScore(
      `${set}, trained on all`,
      kept,
      kept.map(() => all),
      cut,
    );
  }
  const told = trainTold(samples, models);
  printModel(ALIGN_FEATURES, all);
  printModel(TOLD_FEATURES, told);
  if (process.argv.includes('--write')) writeWeights(all, cut, told);
}

function readSample(labelled: LabelledPair): Sample {
  const { a, b, links, read } = labelled;
  // `compareReports` reads the two in this order, whichever comes first in the call.
  const isSwapped = b.text < a.text;
  const [first, second] = isSwapped ? [b, a] : [a, b];
  const pair = readPair(first, analyzeReport(first), second, analyzeReport(second));
  const [sideA, sideB] = isSwapped ? [pair.b, pair.a] : [pair.a, pair.b];
  const theirs = { a: read?.a ?? sideA.analysis.sentences, b: read?.b ?? sideB.analysis.sentences };
  const [inA, inB] = [standingFor(sideA.analysis.sentences, theirs.a), standingFor(sideB.analysis.sentences, theirs.b)];
  const wanted: Sample['wanted'] = new Map();
  for (const link of links)
    for (const i of theirs.a.keys())
      for (const j of theirs.b.keys())
        if (covers(theirs.a[i] as Span, link.a) && covers(theirs.b[j] as Span, link.b)) wanted.set(`${i}:${j}`, link.level);
  const examples = candidateFeatures(pair).map((candidate): Example => {
    const [ofA, ofB] = isSwapped ? [candidate.b, candidate.a] : [candidate.a, candidate.b];
    const keys = (inA[ofA] ?? []).flatMap((i) => (inB[ofB] ?? []).map((j) => `${i}:${j}`));
    const levels = keys.map((key) => wanted.get(key));
    const isRight = levels.includes('eq') || levels.includes('part');
    return { ...candidate, keys, label: isRight || !levels.includes('rel') ? isRight : null };
  });
  return { labelled, pair, isSwapped, examples, wanted };
}

/** Per sentence of ours the numbers of the reader's sentences that it stands for. */
function standingFor(ours: readonly Span[], theirs: readonly Span[]): number[][] {
  return ours.map((mine) => [...theirs.keys()].filter((i) => covers(mine, theirs[i] as Span)));
}

function train(samples: Sample[]): Model {
  const rows = new LogisticRows(ALIGN_FEATURES.length + 1);
  for (const { examples } of samples) for (const { features, label } of examples) if (label !== null) rows.add([1, ...features], label, 1);
  return fitModel(rows);
}

function fitModel(rows: LogisticRows): Model {
  const [bias = 0, ...weights] = fitLogistic(rows, () => true, DECAY);
  return { bias, weights };
}

/** What `score-compare.mjs` counts. */
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

function ofSet(set: LabelledPair['set'], samples: Sample[], models: Model[]): [Sample[], Model[]] {
  const places = [...samples.keys()].filter((i) => samples[i]?.labelled.set === set);
  return [places.map((i) => samples[i] as Sample), places.map((i) => models[i] as Model)];
}

/** The cut with the best F1 over the left-out pairs, each set counting as much. */
function bestCut(samples: Sample[], models: Model[]): number {
  const cuts = Array.from({ length: 40 }, (_, k) => (k * 2 + 10) / 100);
  const scores = cuts.map((cut) => score(...ofSet('gold', samples, models), cut).f1 + score(...ofSet('own', samples, models), cut).f1);
  return cuts[scores.indexOf(Math.max(...scores))] ?? 0.5;
}

/** Chances up to which a statement may be listed as told only here. */
const CHANCES = [0.1, 0.2, 0.3, 0.4, 0.5];

interface Statement {
  features: number[];
  level: 'eq' | 'part' | 'rel' | null;
}

/** Trains on our pairs, of which every sentence was read; the scores are those of the models that have not seen the pair. */
function trainTold(samples: Sample[], models: Model[]): Model {
  const rows = new LogisticRows(TOLD_FEATURES.length + 1);
  const statements = samples.map((sample, i) => (sample.labelled.set === 'own' ? statementsOf(sample, models[i] as Model) : []));
  for (const list of statements) addStatements(rows, list);
  const found = statements.map((list, i) => {
    const others = new LogisticRows(TOLD_FEATURES.length + 1);
    for (const [other, its] of statements.entries()) if (other % FOLDS !== i % FOLDS) addStatements(others, its);
    const { weights, bias } = list.length > 0 ? fitModel(others) : { weights: [], bias: 0 };
    return list.map(({ features, level }) => ({ chance: alignScore(features, weights, bias), level }));
  });
  printTold(found.flat());
  return fitModel(rows);
}

const FOLDS = 6;

function addStatements(rows: LogisticRows, statements: readonly Statement[]): void {
  for (const { features, level } of statements) rows.add([1, ...features], isTold(level), 1);
}

function isTold(level: Statement['level']): boolean {
  return level === 'eq' || level === 'part';
}

function statementsOf({ pair, isSwapped, examples, labelled }: Sample, { weights, bias }: Model): Statement[] {
  const near = { a: nearnessOf(pair.a), b: nearnessOf(pair.b) };
  for (const { a, b, features } of examples) {
    const its = alignScore(features, weights, bias);
    addScore(near.a, a, its);
    addScore(near.b, b, its);
  }
  const swapped = swapPair(pair);
  return (['a', 'b'] as const).flatMap((side) => {
    const seen = side === 'a' ? pair : swapped;
    const theirs = isSwapped ? (side === 'a' ? 'b' : 'a') : side;
    return seen.a.analysis.sentences.flatMap((sentence, s) => {
      if (!seen.a.compared[s]) return [];
      const levels = labelled.links.filter((link) => covers(sentence, link[theirs])).map(({ level }) => level);
      const level = (['eq', 'part', 'rel'] as const).find((one) => levels.includes(one)) ?? null;
      return [{ features: toldFeatures(near[side], lackIn(seen, seen.a.from[s] ?? 0, seen.a.to[s] ?? 0), s), level }];
    });
  });
}

function printTold(found: { chance: number; level: Statement['level'] }[]): void {
  const alone = found.filter(({ level }) => level === null).length;
  for (const most of CHANCES) {
    const listed = found.filter(({ chance }) => chance <= most);
    const share = (of: (level: Statement['level']) => boolean): string =>
      (listed.filter(({ level }) => of(level)).length / listed.length).toFixed(3);
    const kept = listed.filter(({ level }) => level === null).length / alone;
    console.log(
      `only here, chance ${most} `.padEnd(24),
      `told all the same ${share((level) => level === 'eq' || level === 'part')}, eq ${share((level) => level === 'eq')}; found ${kept.toFixed(3)} of what no link has`,
    );
  }
}

function printScore(name: string, samples: Sample[], models: Model[], cut: number): void {
  const { precision, recall, f1, eqRecall } = score(samples, models, cut);
  console.log(name.padEnd(24), `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  eq ${eqRecall.toFixed(3)}`);
}

function printModel(names: readonly string[], { bias, weights }: Model): void {
  for (const [i, name] of names.entries()) console.log(name.padEnd(18), (weights[i] ?? 0).toFixed(3));
  console.log('bias'.padEnd(18), bias.toFixed(3));
}

function writeWeights(align: Model, cut: number, told: Model): void {
  const list = ({ weights }: Model): string => `[${weights.map((weight) => Number(weight.toFixed(4))).join(', ')}]`;
  const source = readFileSync(WEIGHTS, 'utf8')
    .replace(/(ALIGN_WEIGHTS[^=]*= )\[[^\]]*\]/u, `$1${list(align)}`)
    .replace(/(ALIGN_BIAS = )[-\d.]+/u, `$1${Number(align.bias.toFixed(4))}`)
    .replace(/(ALIGN_CUT = )[\d.]+/u, `$1${cut}`)
    .replace(/(TOLD_WEIGHTS[^=]*= )\[[^\]]*\]/u, `$1${list(told)}`)
    .replace(/(TOLD_BIAS = )[-\d.]+/u, `$1${Number(told.bias.toFixed(4))}`);
  writeFileSync(WEIGHTS, source);
}
