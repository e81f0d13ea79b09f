// Trains `src/engine/match/match-weights.ts` and prints the figures of issue 4, out of fold by event, as `score-match.mjs` counts them.
//   npm run bench -- train-match
// `match …` as first argument makes it the command line that the scorer calls, with the weights that never saw the query's event.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CANDIDATES, isSameReport } from '../src/engine/match/find-matches.ts';
import { NEIGHBOUR_FEATURES, neighbourFeatures } from '../src/engine/match/neighbour-features.ts';
import { PAIR_FEATURES, pairFeatures } from '../src/engine/match/pair-features.ts';
import { PAIR_TRAITS, pairTraits } from '../src/engine/match/pair-traits.ts';
import {
  candidateVectors,
  judgeCandidates,
  type MatchModel,
  pairTable,
  type RankedCandidate,
  shortlist,
  type VectorCandidate,
} from '../src/engine/match/relation.ts';
import { type ReportTerms, reportTerms } from '../src/engine/match/report-terms.ts';
import { type ReportVector, reportVector } from '../src/engine/match/report-vector.ts';
import type { Stage } from '../src/engine/match/stage.ts';
import { TermIndex } from '../src/engine/match/term-index.ts';
import type { Report } from '../src/engine/report.ts';
import { type LabelledReport, readDevelopmentSet } from './development-data.ts';
import { fitLogistic, LogisticRows } from './logistic.ts';
import { type Answer, figures, scorerRuns } from './match-figures.ts';
import { chance, type TrainingPool, trainingPools } from './match-pools.ts';

const FOLDS = 5;
const PENALTY = 30;
/** Weight of a query without a partner beside one that has some: most articles of a reader's corpus have none. */
const LONE_WEIGHT = 2;
/** Cuts, chosen on the out-of-fold figures: precision before recall. */
const SAME_EVENT = Number(process.env.CUT ?? 0.6);
const RELATED = 0.2;
const OUT = process.env.OUT ?? 'src/engine/match/match-weights.ts';
const MODELS = path.join(os.tmpdir(), 'match-models.json');

/** A query with its candidates, numbered as in the rows made of them. */
interface Query {
  vector: ReportVector;
  index: TermIndex;
  candidates: VectorCandidate[];
  labels: boolean[];
  folds: number[];
  fold: number;
  weight: number;
}

/** Rows of one stage and the query and candidate that each is made of. */
interface Rows {
  table: LogisticRows;
  owners: { query: Query; candidate: number }[];
}

function train(): void {
  const queries = trainingPools().flatMap(poolQueries);
  const pairRows = emptyRows(PAIR_FEATURES.length);
  for (const query of queries) addPairRows(pairRows, query);
  console.log(`${queries.length} queries, ${pairRows.table.size} pairs`);
  const pairs = fitFolds(pairRows);
  const neighbourRows = emptyRows(NEIGHBOUR_FEATURES.length);
  for (const query of queries) addNeighbourRows(neighbourRows, query, modelOf(pairs[query.fold]));
  const neighbours = fitFolds(neighbourRows);
  const models = pairs.map((pair, fold) => modelOf(pair, neighbours[fold]));
  fs.writeFileSync(MODELS, JSON.stringify(models));
  const last = models[FOLDS];
  if (last) fs.writeFileSync(OUT, render(last));
  printFigures(models);
}

function emptyRows(features: number): Rows {
  return { table: new LogisticRows((features + 1) * PAIR_TRAITS.length), owners: [] };
}

function addPairRows(rows: Rows, query: Query): void {
  const [own, ...others] = candidateVectors(query.vector, query.candidates, query.index);
  for (const [i, other] of others.entries()) {
    if (own && weightOf(query, i, i) > 0) addRow(rows, query, i, i, pairFeatures(own, other));
  }
}

function addNeighbourRows(rows: Rows, query: Query, draft: MatchModel): void {
  const vectors = candidateVectors(query.vector, query.candidates, query.index);
  const chosen = shortlist(vectors, draft);
  const table = pairTable(vectors, chosen, draft);
  for (const [i, c] of chosen.entries()) {
    if (weightOf(query, i, c - 1) > 0) addRow(rows, query, i, c - 1, neighbourFeatures(table, i + 1));
  }
}

/** A row has every feature once for each trait, times the trait. */
function addRow(rows: Rows, query: Query, rank: number, candidate: number, features: Float64Array): void {
  const other = query.candidates[candidate];
  if (!other) return;
  const traits = pairTraits(query.vector, other.vector);
  const row = traits.flatMap((trait) => [trait, ...Array.from(features, (value) => value * trait)]);
  rows.table.add(row, query.labels[candidate] ?? false, weightOf(query, rank, candidate));
  rows.owners.push({ query, candidate });
}

/** Weight of a query's candidate as a training row. Of the easy ones, far down the list, one in five stands for all. */
function weightOf(query: Query, rank: number, candidate: number): number {
  if (rank < 8 || query.labels[candidate]) return query.weight;
  return rank % 5 === 0 ? query.weight * 5 : 0;
}

/** Weights without the events of each fold in turn, and last with all, from which the others start. */
function fitFolds({ table, owners }: Rows): number[][] {
  const isOutside = (row: number, fold: number): boolean => {
    const owner = owners[row];
    return owner !== undefined && owner.query.fold !== fold && owner.query.folds[owner.candidate] !== fold;
  };
  const all = fitLogistic(table, () => true, PENALTY);
  const folds = Array.from({ length: FOLDS }, (_, fold) => fitLogistic(table, (row) => isOutside(row, fold), PENALTY, all));
  return [...folds, all];
}

/** A corpus in memory. */
interface Pool {
  index: TermIndex;
  terms: Map<string, ReportTerms>;
  vectors: Map<string, ReportVector>;
}

const made = new Map<string, { terms: ReportTerms; vector: ReportVector }>();

function poolOf(reports: readonly Report[]): Pool {
  const pool: Pool = { index: new TermIndex(), terms: new Map(), vectors: new Map() };
  for (const report of reports) {
    const key = [report.id, report.date, report.title, report.source, report.text.length].join('\n');
    const known = made.get(key) ?? { terms: reportTerms(report), vector: reportVector(report) };
    made.set(key, known);
    pool.terms.set(report.id, known.terms);
    pool.vectors.set(report.id, known.vector);
    pool.index.add(report.id, known.terms);
  }
  return pool;
}

function candidatesOf(id: string, { index, terms, vectors }: Pool): VectorCandidate[] {
  const own = terms.get(id);
  if (!own) return [];
  const found = index.candidates(own, CANDIDATES + 2).filter((other) => other.id !== id && !isSameReport(own, other.terms));
  return found.slice(0, CANDIDATES).flatMap((other) => {
    const vector = vectors.get(other.id);
    return vector ? [{ id: other.id, vector }] : [];
  });
}

/** Every query of a pool with its candidates and whether they are of its event. */
function poolQueries({ members, every, weight }: TrainingPool): Query[] {
  const pool = poolOf(members.map(({ report }) => report));
  const events = new Map(members.map(({ report, event }) => [report.id, event]));
  return members.flatMap(({ report, event }, i) => {
    const vector = pool.vectors.get(report.id);
    if (i % every !== 0 || !vector) return [];
    const candidates = candidatesOf(report.id, pool);
    const labels = candidates.map(({ id }) => event !== null && events.get(id) === event);
    const folds = candidates.map(({ id }) => foldOf(events.get(id) ?? id));
    const own = labels.includes(true) ? weight : weight * LONE_WEIGHT;
    return [{ vector, index: pool.index, candidates, labels, folds, fold: foldOf(event ?? report.id), weight: own }];
  });
}

/** Excerpts and full texts of one event share its label, hence its fold; so do both events of one ecbplus topic. */
function foldOf(event: string): number {
  return Math.floor(chance(`fold${event.replace(/ecb(?:plus)?$/u, '')}`) * FOLDS);
}

function modelOf(pair: readonly number[] = [], neighbours: readonly number[] = []): MatchModel {
  return {
    pair: stageOf(PAIR_FEATURES, pair),
    neighbours: stageOf(NEIGHBOUR_FEATURES, neighbours),
    sameEvent: SAME_EVENT,
    related: RELATED,
  };
}

function stageOf<Feature extends string>(names: readonly Feature[], fit: readonly number[]): Stage<Feature> {
  const column = (at: number): number[] => PAIR_TRAITS.map((_, trait) => Number((fit[trait * (names.length + 1) + at] ?? 0).toFixed(3)));
  return { bias: column(0), weights: Object.fromEntries(names.map((name, i) => [name, column(i + 1)])) as Record<Feature, number[]> };
}

function render(model: MatchModel): string {
  const stage = ({ bias, weights }: Stage<string>): string[] => [
    `    bias: [${bias.join(', ')}],`,
    '    weights: {',
    ...Object.entries(weights).map(([name, row]) => `      ${name}: [${row.join(', ')}],`),
    '    },',
  ];
  return [
    '// Written by bench/train-match.ts from the development sets. Do not edit by hand.',
    "import type { MatchModel } from './relation.ts';",
    '',
    '/** Weights in log odds per unit of each feature: always, and what is added where a pair is short, undated or untitled (`PAIR_TRAITS`). */',
    'export const MATCH_WEIGHTS: MatchModel = {',
    '  pair: {',
    ...stage(model.pair),
    '  },',
    '  neighbours: {',
    ...stage(model.neighbours),
    '  },',
    `  sameEvent: ${model.sameEvent},`,
    `  related: ${model.related},`,
    '};',
    '',
  ].join('\n');
}

/** Prints the figures of every run at the cut and, so that a better cut shows, near it. */
function printFigures(models: readonly MatchModel[]): void {
  const answers = scorerRuns().map(({ name, members, isLone }) => ({ name, answers: answersOf(members, isLone, models) }));
  for (const cut of [SAME_EVENT, SAME_EVENT - 0.05, SAME_EVENT + 0.05]) {
    console.log(`cut ${cut.toFixed(2)}`);
    for (const run of answers) {
      const shown = Object.entries(figures(run.answers, cut)).map(([figure, value]) => `${figure}=${value.toFixed(3)}`);
      console.log(`  ${run.name.padEnd(15)} ${shown.join('  ')}`);
    }
  }
}

function answersOf(members: LabelledReport[], isLone: (event: string) => boolean, models: readonly MatchModel[]): Answer[] {
  const pool = poolOf(members.map(({ report }) => report));
  const events = new Map(members.map(({ report, event }) => [report.id, event]));
  return members.flatMap(({ report, event }) => {
    if (event === null) return [];
    const matches = judge(report.id, pool, models[foldOf(event)]).slice(0, 10);
    return {
      relevant: members.filter((other) => other.event === event).length - 1,
      lone: isLone(event),
      matches: matches.map(({ id, score }) => ({ score, right: events.get(id) === event })),
    };
  });
}

function judge(id: string, pool: Pool, model: MatchModel | undefined): RankedCandidate[] {
  const vector = pool.vectors.get(id);
  if (!model || !vector) throw new Error(`no model for ${id}`);
  return judgeCandidates(vector, candidatesOf(id, pool), pool.index, model);
}

/** The engine's `match` command, but each query is judged by the model of its own fold. */
function answerScorer(argv: string[]): void {
  const file = (name: string): Report[] =>
    fs
      .readFileSync(argv[argv.indexOf(name) + 1] ?? '', 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Report);
  const models = JSON.parse(fs.readFileSync(MODELS, 'utf8')) as MatchModel[];
  const sets = ['allsides', 'ecbplus', 'neus-excerpts'].flatMap((set) => readDevelopmentSet(`matching/${set}-dev.jsonl.gz`));
  const events = new Map(sets.map(({ report, event }) => [report.id, event]));
  const pool = poolOf(file('--corpus'));
  for (const { id } of file('--queries')) {
    const model = models[foldOf(events.get(id) ?? id)];
    const matches = judge(id, pool, model)
      .slice(0, 10)
      .map((match) => ({ id: match.id, score: match.score, relation: match.score >= SAME_EVENT ? 'same-event' : 'other' }));
    console.log(JSON.stringify({ query: id, matches }));
  }
}

if (process.argv[2] === 'match') answerScorer(process.argv.slice(3));
else train();
