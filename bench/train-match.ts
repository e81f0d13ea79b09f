// Trains `src/engine/match/match-weights.ts` and prints the scorer's figures, out of fold by event.
//   npx esbuild bench/train-match.ts --bundle --platform=node --format=esm --outfile=/tmp/train-match.mjs && node /tmp/train-match.mjs
// RUNS='--set ecbplus,--hide date' chooses the scorer's runs, CUT=0.7 tries another cut in them.
// `match …` as first argument makes it the command line that the scorer calls, with the weights that never saw the query's event.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Candidate } from '../src/engine/match/candidate.ts';
import { CANDIDATES, isSameReport } from '../src/engine/match/find-matches.ts';
import { NEIGHBOUR_FEATURES, neighbourFeatures } from '../src/engine/match/neighbour-features.ts';
import { PAIR_FEATURES, pairFeatures } from '../src/engine/match/pair-features.ts';
import { candidateVectors, type MatchModel, pairTables, rankCandidates, relationOf, shortlist } from '../src/engine/match/relation.ts';
import { type ReportTerms, reportTerms } from '../src/engine/match/report-terms.ts';
import { TermIndex } from '../src/engine/match/term-index.ts';
import type { Report } from '../src/engine/report.ts';
import { readDevelopmentSet } from './development-data.ts';
import { fitLogistic, type Logistic, LogisticRows } from './logistic.ts';
import { chance, type TrainingPool, trainingPools } from './match-pools.ts';

const FOLDS = 5;
const PENALTY = 30;
/** Cuts, chosen on the out-of-fold figures: precision before recall. */
const SAME_EVENT = 0.65;
const RELATED = 0.15;
const OUT = 'src/engine/match/match-weights.ts';
const MODELS = path.join(os.tmpdir(), 'match-models.json');

interface Query {
  pool: TrainingPool;
  terms: ReportTerms;
  event: string | null;
  index: TermIndex;
  candidates: Candidate[];
  labels: boolean[];
  folds: number[];
  fold: number;
}

function train(): void {
  const queries = trainingPools().flatMap(poolQueries);
  console.log(`${queries.length} queries`);
  const pairRows = new LogisticRows(PAIR_FEATURES.length);
  const owners: number[] = [];
  for (const [q, query] of queries.entries()) {
    const [own, ...others] = candidateVectors(query.terms, query.candidates, query.index);
    for (const [i, other] of others.entries()) {
      const weight = weightOf(query, i, query.labels[i] ?? false);
      if (!own || weight === 0) continue;
      pairRows.add(pairFeatures(own, other), query.labels[i] ?? false, weight);
      owners.push(q * 128 + i);
    }
  }
  const outside = (owner: number, fold: number): boolean => {
    const query = queries[Math.floor(owner / 128)];
    return query !== undefined && query.fold !== fold && query.folds[owner % 128] !== fold;
  };
  console.log(`${pairRows.size} pairs`);
  const pairModels = fitFolds(pairRows, (row, fold) => outside(owners[row] ?? 0, fold));
  const drafts = pairModels.map((pair) => modelOf(pair, undefined));
  const rows = drafts.map(() => new LogisticRows(NEIGHBOUR_FEATURES.length));
  const rowOwners: number[] = [];
  for (const [q, query] of queries.entries()) {
    const vectors = candidateVectors(query.terms, query.candidates, query.index);
    const chosen = shortlist(vectors, drafts[FOLDS] ?? modelOf(undefined, undefined));
    const tables = pairTables(vectors, chosen, drafts);
    for (const [i, c] of chosen.entries()) {
      const weight = weightOf(query, i, query.labels[c - 1] ?? false);
      if (weight === 0) continue;
      rowOwners.push(q * 128 + c - 1);
      for (const [fold, table] of tables.entries()) rows[fold]?.add(neighbourFeatures(table, i + 1), query.labels[c - 1] ?? false, weight);
    }
  }
  const models = rows.map((table, fold) =>
    modelOf(
      pairModels[fold],
      fitLogistic(table, (row) => outside(rowOwners[row] ?? 0, fold), PENALTY),
    ),
  );
  fs.writeFileSync(MODELS, JSON.stringify(models));
  const last = models[FOLDS];
  if (last) fs.writeFileSync(OUT, render(last));
  score();
}

/** The last one is fitted on all rows; the others start from it. */
function fitFolds(rows: LogisticRows, outside: (row: number, fold: number) => boolean): Logistic[] {
  return Array.from({ length: FOLDS + 1 }, (_, fold) => fitLogistic(rows, (row) => outside(row, fold), PENALTY));
}

/** Weight of a query's candidate as a training row. Of the easy ones, far down the list, one in five stands for all. */
function weightOf(query: Query, i: number, label: boolean): number {
  if (i < 8 || label) return query.pool.weight;
  return i % 5 === 0 ? query.pool.weight * 5 : 0;
}

/** Every query of a pool with its candidates and whether they are of its event. */
function poolQueries(pool: TrainingPool): Query[] {
  const index = new TermIndex();
  const terms = pool.members.map(({ report }) => termsOf(report));
  const events = new Map(pool.members.map(({ report, event }) => [report.id, event]));
  for (const [i, { report }] of pool.members.entries()) index.add(report.id, terms[i] ?? reportTerms(report));
  return pool.members.flatMap(({ report, event }, i) => {
    const own = terms[i];
    if (i % pool.every !== 0 || !own) return [];
    const candidates = candidatesOf(report.id, own, index);
    const labels = candidates.map((c) => event !== null && events.get(c.id) === event);
    const folds = candidates.map((c) => foldOf(events.get(c.id) ?? c.id));
    return [{ pool, terms: own, event, index, candidates, labels, folds, fold: foldOf(event ?? report.id) }];
  });
}

const termsCache = new Map<string, ReportTerms>();

function termsOf(report: Report): ReportTerms {
  const key = [report.id, report.date, report.title, report.source, report.text.length].join('\n');
  const terms = termsCache.get(key) ?? reportTerms(report);
  termsCache.set(key, terms);
  return terms;
}

function candidatesOf(id: string, terms: ReportTerms, index: TermIndex): Candidate[] {
  return index
    .candidates(terms, CANDIDATES + 2)
    .filter((other) => other.id !== id && !isSameReport(terms, other.terms))
    .slice(0, CANDIDATES);
}

/** Excerpts and full texts of one event share its label, hence its fold; so do both events of one ecbplus topic. */
function foldOf(event: string): number {
  return Math.floor(chance(`fold${event.replace(/ecb(?:plus)?$/u, '')}`) * FOLDS);
}

function modelOf(pair: Logistic | undefined, neighbours: Logistic | undefined): MatchModel {
  const named = <N extends string>(names: readonly N[], fit: Logistic | undefined): { bias: number; weights: Record<N, number> } => ({
    bias: fit?.bias ?? 0,
    weights: Object.fromEntries(names.map((name, i) => [name, fit?.weights[i] ?? 0])) as Record<N, number>,
  });
  return { pair: named(PAIR_FEATURES, pair), neighbours: named(NEIGHBOUR_FEATURES, neighbours), sameEvent: SAME_EVENT, related: RELATED };
}

function render(model: MatchModel): string {
  const stage = ({ bias, weights }: { bias: number; weights: Record<string, number> }): string[] => [
    `    bias: ${bias.toFixed(4)},`,
    '    weights: {',
    ...Object.entries(weights).map(([name, weight]) => `      ${name}: ${Number(weight.toFixed(4))},`),
    '    },',
  ];
  return [
    '// Written by bench/train-match.ts from the development sets. Do not edit by hand.',
    "import type { MatchModel } from './relation.ts';",
    '',
    '/** Weights in log odds per unit of each feature; see `PAIR_FEATURES` and `NEIGHBOUR_FEATURES` for what they mean. */',
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

/** Runs the shared scorer on every set, with this file as the command line. */
function score(): void {
  const cli = `node ${fileURLToPath(import.meta.url)}`;
  const runs =
    process.env.RUNS !== undefined
      ? process.env.RUNS.split(',')
      : ['', '--hide date', '--lone 0', '--lone 0.5', '--set ecbplus', '--set ecbplus --lone 0', '--set excerpts'];
  for (const run of runs) {
    const scorer = path.resolve('../shared/tools/score-match.mjs');
    const { stdout, stderr } = spawnSync('node', [scorer, ...run.split(' ').filter(Boolean), '--cli', cli], { encoding: 'utf8' });
    console.log(`${run}\n  ${stdout.trim() || stderr.trim()}`);
  }
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
  const index = new TermIndex();
  for (const report of file('--corpus')) index.add(report.id, reportTerms(report));
  const cut = Number(process.env.CUT ?? 0);
  for (const query of file('--queries')) {
    const terms = reportTerms(query);
    const trained = models[foldOf(events.get(query.id) ?? query.id)];
    if (!trained) throw new Error('no model');
    const model = cut > 0 ? { ...trained, sameEvent: cut } : trained;
    const ranked = rankCandidates(terms, candidatesOf(query.id, terms, index), index, model).slice(0, 10);
    const matches = ranked.map(({ id, score }) => ({ id, score, relation: relationOf(score, model), reasons: {} }));
    console.log(JSON.stringify({ query: query.id, matches }));
  }
}

if (process.argv[2] === 'match') answerScorer(process.argv.slice(3));
else train();
