/**
 * Trains the model that says which statement of one report alone is worth telling, on statements that readers judged, and prints what stands
 * first in its lists, each pair left out with its fold.
 *
 *   npm run bench -- train-telling [--write]
 *
 * `--write` replaces `src/engine/compare/differences/telling-weights.ts`. Without `../shared/data` it says so and stops.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tellingFeatures, tellingWeight } from '../src/engine/compare/differences/statement-weight.ts';
import { TELLING_FEATURES } from '../src/engine/compare/differences/telling-weights.ts';
import { readPair, tokensIn } from '../src/engine/compare/pair.ts';
import { type Reading, readPassages, swapReading } from '../src/engine/compare/passages.ts';
import { lackIn, toldElsewhere, toldFeatures } from '../src/engine/compare/told-elsewhere.ts';
import type { Span } from '../src/engine/report.ts';
import { analyzeReport } from '../src/engine/text/analyze-report.ts';
import { readDevelopmentSet } from './development-data.ts';
import { fitLogistic, LogisticRows } from './logistic.ts';

const DATA = 'matching/allsides-dev.jsonl.gz';
const LABELS = 'tests/labels/statements.jsonl';
const WEIGHTS = 'src/engine/compare/differences/telling-weights.ts';

/** Pull of every weight to zero. */
const DECAY = 10;
const FOLDS = 8;

type Judgement = 'T' | 'S' | 'P' | 'W';

/** What a judged statement counts in training: a wrong one at the head of a list does the most harm, and of little weight is between the two. */
const WORTH: Readonly<Record<Judgement, number>> = { T: 1, S: 0.5, P: 1, W: 5 };

/** Statements at the head of a list. */
const HEADS = [3, 5, 8];

/** A statement of at least this share of its sentence is the sentence. */
const WHOLE = 0.8;

interface LabelledPair {
  a: string;
  b: string;
  said: readonly [side: 'a' | 'b', start: number, end: number, judgement: Judgement][];
}

interface Example {
  /** Number of its pair. */
  pair: number;
  features: number[];
  judgement: Judgement;
}

/** Prints the figures; with `--write` keeps the weights. */
export function main(): void {
  if (!existsSync('../shared/data')) {
    console.log('No judged reports at ../shared/data; nothing to train on.');
    return;
  }
  const examples = readExamples();
  console.log('statements at the head of a list: worth telling, so-so, pointless, wrong');
  printHeads(
    'as the build ranks them',
    examples,
    examples.map(({ features }) => tellingWeight(features)),
  );
  printHeads('left out', examples, leftOut(examples));
  const [bias = 0, ...weights] = train(examples);
  for (const [i, name] of TELLING_FEATURES.entries()) console.log(name.padEnd(18), (weights[i] ?? 0).toFixed(3));
  console.log('bias'.padEnd(18), bias.toFixed(3));
  if (process.argv.includes('--write')) writeWeights(weights, bias);
}

function readExamples(): Example[] {
  const reports = new Map(readDevelopmentSet(DATA).map(({ report }) => [report.id, report]));
  const [, ...lines] = readFileSync(LABELS, 'utf8').trimEnd().split('\n');
  return lines.flatMap((line, pair) => {
    const label = JSON.parse(line) as LabelledPair;
    const [a, b] = [reports.get(label.a), reports.get(label.b)];
    if (!a || !b) return [];
    const reading = readPassages(readPair(a, analyzeReport(a), b, analyzeReport(b)));
    const swapped = swapReading(reading);
    return label.said.flatMap(([side, start, end, judgement]) => {
      const features = featuresOf(side === 'a' ? reading : swapped, { start, end });
      return features ? [{ pair, features, judgement }] : [];
    });
  });
}

/** As `onlyDifferences` asks for them; null for what is no statement but a heading or a signature. */
function featuresOf({ pair, nearA }: Reading, span: Span): number[] | null {
  const { sentences } = pair.a.analysis;
  const sentence = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const its = sentences[sentence];
  if (!its || !pair.a.compared[sentence]) return null;
  const isWhole = span.end - span.start >= WHOLE * (its.end - its.start);
  const { from, to } = tokensIn(pair.a, isWhole ? its : span);
  const lack = lackIn(pair, from, to);
  const told = isWhole ? toldElsewhere(toldFeatures(nearA, lack, sentence)) : 1 - lack.share;
  return tellingFeatures(pair, { sentence, span, lack, told });
}

function train(examples: readonly Example[]): number[] {
  const rows = new LogisticRows(TELLING_FEATURES.length + 1);
  for (const { features, judgement } of examples) rows.add([1, ...features], judgement === 'T', WORTH[judgement]);
  return fitLogistic(rows, () => true, DECAY);
}

/** The log odds of each statement by a model that has not seen its pair. */
function leftOut(examples: readonly Example[]): number[] {
  const models = Array.from({ length: FOLDS }, (_, fold) => train(examples.filter(({ pair }) => pair % FOLDS !== fold)));
  return examples.map(({ pair, features }) =>
    [1, ...features].reduce((sum, value, k) => sum + value * (models[pair % FOLDS]?.[k] ?? 0), 0),
  );
}

function printHeads(name: string, examples: readonly Example[], scores: readonly number[]): void {
  const pairs = [...new Set(examples.map(({ pair }) => pair))];
  const cells = HEADS.map((length) => {
    const heads = pairs.flatMap((pair) =>
      [...examples.keys()]
        .filter((i) => examples[i]?.pair === pair)
        .sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0))
        .slice(0, length),
    );
    const share = (judgement: Judgement): string =>
      (heads.filter((i) => examples[i]?.judgement === judgement).length / heads.length).toFixed(3);
    return `first ${length}: ${share('T')} ${share('S')} ${share('P')} ${share('W')}`;
  });
  console.log(name.padEnd(24), cells.join('   '));
}

function writeWeights(weights: readonly number[], bias: number): void {
  const list = `[${weights.map((weight) => Number(weight.toFixed(4))).join(', ')}]`;
  const source = readFileSync(WEIGHTS, 'utf8')
    .replace(/(TELLING_WEIGHTS[^=]*= )\[[^\]]*\]/u, `$1${list}`)
    .replace(/(TELLING_BIAS = )[-\d.]+/u, `$1${Number(bias.toFixed(4))}`);
  writeFileSync(WEIGHTS, source);
}
