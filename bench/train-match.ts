// Trains `src/engine/match/match-weights.ts` and prints the figures of issue 4, out of fold by event, as `score-match.mjs` counts them.
//   npm run bench -- train-match
// `figures` as first argument writes and prints again what the last training on this machine came to.
// `match …` as first argument makes it the command line that the scorer calls, with the weights that never saw the query's event.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { COLLECTIVE_FEATURES } from '../src/engine/match/collective-features.ts';
import { findCandidates, worthJudging } from '../src/engine/match/find-matches.ts';
import { buildIndex } from '../src/engine/match/index/build-index.ts';
import { type IndexEntry, indexEntry } from '../src/engine/match/index/index-entry.ts';
import { readHead } from '../src/engine/match/index/index-head.ts';
import type { MemoryStorage } from '../src/engine/match/index/memory-storage.ts';
import { candidateCount, queryIndex } from '../src/engine/match/index/query-index.ts';
import { NEIGHBOUR_FEATURES } from '../src/engine/match/neighbour-features.ts';
import type { Neighbourhood } from '../src/engine/match/neighbourhood.ts';
import { PAIR_FEATURES, pairFeatures } from '../src/engine/match/pair-features.ts';
import { PAIR_TRAITS, pairTraits } from '../src/engine/match/pair-traits.ts';
import { PARTNERED_FEATURES } from '../src/engine/match/partnered-features.ts';
import {
  candidateVectors,
  judgeCandidates,
  lookAround,
  type MatchModel,
  type RankedCandidate,
  type VectorCandidate,
} from '../src/engine/match/relation.ts';
import type { ReportVector } from '../src/engine/match/report-vector.ts';
import type { Frequencies } from '../src/engine/match/term-weights.ts';
import type { Report } from '../src/engine/report.ts';
import { areForeign } from '../src/engine/text/language.ts';
import { chance } from './chance.ts';
import { readDevelopmentSet } from './development-data.ts';
import { type Answer, figures, type Run, scorerRuns } from './match-figures.ts';
import { modelOf, render, SAME_EVENT } from './match-model.ts';
import { type TrainingPool, topicOf, trainingPools } from './match-pools.ts';
import { fitTraits, refitTraits, TraitRows } from './trait-logistic.ts';

const FOLDS = 5;
/** Of the stages, by the log loss out of fold. That of `partnered` has one row a query and is held back most. */
const PENALTIES = { pair: 10, neighbours: 0.3, partnered: 30, collective: 3 };
/** Weight of a query without a partner beside one that has some: most articles of a reader's corpus have none. */
const LONE_WEIGHT = 2;
/** Besides that, where a query as a whole is learnt from: there it is not outvoted by the many pairs of large events. */
const LONE_QUERY = 0.9;
const OUT = 'src/engine/match/match-weights.ts';
const MODELS = path.join(os.tmpdir(), 'match-models.json');

/** A query with its candidates, numbered as in the rows made of them. */
interface Query {
  vector: ReportVector;
  frequencies: Frequencies;
  candidates: VectorCandidate[];
  labels: boolean[];
  folds: number[];
  fold: number;
  weight: number;
  /** As in `TrainingPool`. */
  partners: number;
  /** As in `TrainingPool`. */
  isWhole: boolean;
  /** True where only candidates in another language are learnt from. */
  isForeign: boolean;
}

/** Rows of one stage and the query and candidate that each is made of. */
interface Rows {
  /** Per feature: whether a pair in two languages has it. */
  isAbroad: readonly boolean[];
  table: TraitRows;
  /** `candidate` is -1 for a query as a whole. */
  owners: { query: Query; candidate: number }[];
}

async function train(): Promise<void> {
  const queries: Query[] = [];
  for (const pool of trainingPools()) queries.push(...(await poolQueries(pool)));
  note(`${queries.length} queries`);
  const pairRows = emptyRows(PAIR_FEATURES, TOLD_ABROAD);
  for (const query of queries) addPairRows(pairRows, query);
  note(`${pairRows.table.size} pairs`);
  const pairs = fitFolds(pairRows, PENALTIES.pair);
  const neighbourRows = emptyRows(NEIGHBOUR_FEATURES, SAID_ABROAD);
  for (const query of queries) addNeighbourRows(neighbourRows, query, modelOf({ pair: pairs[query.fold] }));
  note(`${neighbourRows.table.size} pairs among their neighbours`);
  const neighbours = fitFolds(neighbourRows, PENALTIES.neighbours);
  const partneredRows = emptyRows(PARTNERED_FEATURES, new Set());
  const collectiveRows = emptyRows(COLLECTIVE_FEATURES, SAID_ABROAD);
  for (const query of queries) {
    addLastRows(partneredRows, collectiveRows, query, modelOf({ pair: pairs[query.fold], neighbours: neighbours[query.fold] }));
  }
  const partnered = fitFolds(partneredRows, PENALTIES.partnered);
  const collective = fitFolds(collectiveRows, PENALTIES.collective);
  const models = pairs.map((pair, fold) =>
    modelOf({ pair, neighbours: neighbours[fold], partnered: partnered[fold], collective: collective[fold] }),
  );
  fs.writeFileSync(MODELS, JSON.stringify(models));
  await report(models);
}

/** Writes the weights and prints their figures. */
async function report(models: readonly MatchModel[]): Promise<void> {
  const last = models[FOLDS];
  if (last) fs.writeFileSync(OUT, render(last));
  note(`${OUT} written`);
  await printFigures(models);
  note('done');
}

/** Says how far the training is, and for how many seconds it has run. */
function note(what: string): void {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${what}`);
}

function emptyRows(features: readonly string[], abroad: ReadonlySet<string>): Rows {
  return {
    isAbroad: features.map((feature) => abroad.has(feature)),
    table: new TraitRows(features.length, PAIR_TRAITS.length),
    owners: [],
  };
}

function addPairRows(rows: Rows, query: Query): void {
  const [own, ...others] = candidateVectors(query.vector, query.candidates, query.frequencies);
  for (const [i, other] of others.entries()) {
    if (own && weightOf(query, i, i) > 0) addRow(rows, query, i, i, pairTraits(own, other), pairFeatures(own, other));
  }
}

function addNeighbourRows(rows: Rows, query: Query, draft: MatchModel): void {
  const around = lookAround(query.vector, query.candidates, query.frequencies, draft);
  for (const [i, features] of around.neighbourFeatures().entries()) addMemberRow(rows, query, around, i, features);
}

/** Adds whether the query has a partner, and which are its partners if it has. In two languages the latter is asked of every query. */
function addLastRows(partneredRows: Rows, collectiveRows: Rows, query: Query, draft: MatchModel): void {
  const around = lookAround(query.vector, query.candidates, query.frequencies, draft);
  around.judgeNeighbours(draft.neighbours);
  const isPartnered = around.members.some(({ number }) => query.labels[number - 1]);
  const whole = query.isForeign ? undefined : around.partnered();
  if (whole) {
    partneredRows.table.add(whole.features, whole.traits, isPartnered, query.weight * (isPartnered ? 1 : LONE_QUERY));
    partneredRows.owners.push({ query, candidate: -1 });
  }
  for (const [i, features] of around.collectiveFeatures().entries())
    if (isPartnered || query.isForeign) addMemberRow(collectiveRows, query, around, i, features, query.partners);
}

/** Adds the candidate of rank `i`; `factor` is the weight of a partner beside one that is none. */
function addMemberRow(rows: Rows, query: Query, { members }: Neighbourhood, i: number, features: Float64Array, factor = 1): void {
  const [own, other] = [members[0], members[i + 1]];
  if (!own || !other) return;
  const candidate = other.number - 1;
  if (weightOf(query, i, candidate) > 0)
    addRow(rows, query, i, candidate, pairTraits(own, other), features, query.labels[candidate] ? factor : 1);
}

function addRow(rows: Rows, query: Query, rank: number, candidate: number, traits: Float64Array, features: Float64Array, factor = 1): void {
  const other = query.candidates[candidate];
  if (!other) return;
  const told = areForeign(query.vector, other.vector) ? features.map((x, f) => (rows.isAbroad[f] ? x : 0)) : features;
  rows.table.add(told, traits, query.labels[candidate] ?? false, factor * weightOf(query, rank, candidate));
  rows.owners.push({ query, candidate });
}

/**
 * What a pair in two languages is judged by in each stage: names, figures and days, then what the companions say of that. All else rests on
 * words in common; and of features that tell much the same one is kept, so that each has the sign that it should have.
 */
const TOLD_ABROAD: ReadonlySet<string> = new Set([
  ...['namesCarried', 'namesCarriedLeast', 'mainNames', 'numbers', 'noNumbers', 'evidence', 'namedDays', 'noNamedDay', 'sameSource'],
  ...['lengthRatio', 'dayLog', 'day1', 'day2', 'day3to4', 'day5to7', 'day8to14', 'day15to30', 'dayFar'],
]);
const SAID_ABROAD: ReadonlySet<string> = new Set([
  ...[
    'pair',
    'pairHigh',
    'odds',
    'oddsHigh',
    'supported',
    'supportedTwice',
    'claimedByOther',
    'queryElsewhere',
    'best',
    'behind',
    'consensus',
    'evidence',
  ],
]);

/** Weight of a query's candidate as a training row. Of the easy ones, far down the list, one in five stands for all. */
function weightOf(query: Query, rank: number, candidate: number): number {
  const other = query.candidates[candidate];
  if (query.isWhole) return 0;
  if (query.isForeign && other && !areForeign(query.vector, other.vector)) return 0;
  if (rank < 8 || query.labels[candidate]) return query.weight;
  return rank % 5 === 0 ? query.weight * 5 : 0;
}

/** True for a pair of two folds; false for a query as a whole. */
function isAcross(owner: Rows['owners'][number] | undefined): boolean {
  return owner !== undefined && (owner.query.folds[owner.candidate] ?? owner.query.fold) !== owner.query.fold;
}

/** Weights without the events of each fold in turn, and last with all, from which the others start. */
function fitFolds({ table, owners }: Rows, penalty: number): Float64Array[] {
  const isOutside = (row: number, fold: number): boolean => {
    const owner = owners[row];
    return owner !== undefined && owner.query.fold !== fold && owner.query.folds[owner.candidate] !== fold;
  };
  const all = fitTraits(table, penalty);
  const { weights } = table;
  // A fold takes its events as queries and as candidates: pairs across two folds are taken twice, for which those left make up. Both events
  // of one ecbplus topic are in the same fold, and pairs of these are taken as often as partners.
  table.weights = weights.map((weight, row) => (isAcross(owners[row]) ? (weight * (FOLDS - 1)) / (FOLDS - 2) : weight));
  const folds = Array.from({ length: FOLDS }, (_, fold) => refitTraits(table, (row) => isOutside(row, fold), penalty, all));
  table.weights = weights;
  note('fitted');
  // Once more from there: it ends before it is as near the solution as those of the folds.
  return [...folds, refitTraits(table, () => true, penalty, all)];
}

/** A corpus in memory. */
interface Pool {
  index: MemoryStorage;
  entries: Map<string, IndexEntry>;
  frequencies: Frequencies;
}

const made = new Map<string, IndexEntry>();

async function poolOf(reports: readonly Report[]): Promise<Pool> {
  const entries = new Map(reports.map((report) => [report.id, read(report)]));
  const index = await buildIndex([...entries.values()]);
  const head = await index.read(readHead);
  if (!head) throw new Error('An index that was just built cannot be read.');
  return { index, entries, frequencies: head.counts };
}

function read(report: Report): IndexEntry {
  const key = [report.id, report.date, report.title, report.source, report.text.length].join('\n');
  const entry = made.get(key) ?? indexEntry(report);
  made.set(key, entry);
  return entry;
}

/** As the engine finds them; the vectors are those of the pool, not copies a query. */
async function candidatesOf(entry: IndexEntry, { index, entries }: Pool): Promise<VectorCandidate[]> {
  return worthJudging(entry, await findCandidates(entry, index)).flatMap(({ id }) => entries.get(id) ?? []);
}

/** Partners that may have to be passed over. */
const PASSED_OVER = 30;

/** As `candidatesOf`, but as if the partners of the query were not there. */
async function strangersOf(entry: IndexEntry, { index, entries }: Pool, isPartner: (id: string) => boolean): Promise<VectorCandidate[]> {
  const limit = candidateCount(entry.terms) + PASSED_OVER;
  const { candidates, foreign } = await index.read((reader) => queryIndex(reader, entry.terms, limit));
  const [others, abroad] = [candidates, foreign].map((list) => list.filter(({ id }) => !isPartner(id)));
  return worthJudging(entry, { candidates: others ?? [], foreign: abroad ?? [] }).flatMap(({ id }) => entries.get(id) ?? []);
}

/** Every query of a pool with its candidates and whether they are of its event. */
async function poolQueries({
  members,
  queries = members,
  every,
  weight,
  isAlone = false,
  partners = 1,
  isWhole = false,
  isForeign: onlyForeign = false,
}: TrainingPool): Promise<Query[]> {
  const pool = await poolOf(members.map(({ report }) => report));
  const events = new Map(members.map(({ report, event }) => [report.id, event]));
  const made: Query[] = [];
  for (const [i, { report, event }] of queries.entries()) {
    if (i % every !== 0) continue;
    const entry = read(report);
    const isPartner = (id: string): boolean => event !== null && events.get(id) === event;
    const candidates = await (isAlone ? strangersOf(entry, pool, isPartner) : candidatesOf(entry, pool));
    const labels = candidates.map(({ id }) => isPartner(id));
    const folds = candidates.map(({ id }) => foldOf(events.get(id) ?? id));
    const own = labels.includes(true) ? weight : weight * LONE_WEIGHT;
    const fold = foldOf(event ?? report.id);
    made.push({
      vector: entry.vector,
      frequencies: pool.frequencies,
      candidates,
      labels,
      folds,
      fold,
      weight: own,
      partners,
      isWhole,
      isForeign: onlyForeign,
    });
  }
  return made;
}

/** Excerpts and full texts of one event share its label, hence its fold; so do both events of one ecbplus topic. */
function foldOf(event: string): number {
  return Math.floor(chance(`fold${topicOf(event)}`) * FOLDS);
}

/** Prints the figures of every run at the cut and, so that a better cut shows, near it. */
async function printFigures(models: readonly MatchModel[]): Promise<void> {
  const answers = new Map<string, Answer[]>();
  for (const run of scorerRuns()) answers.set(run.name, [...(answers.get(run.name) ?? []), ...(await answersOf(run, models))]);
  for (const cut of [SAME_EVENT, SAME_EVENT - 0.05, SAME_EVENT + 0.05]) {
    console.log(`cut ${cut.toFixed(2)}`);
    for (const [name, all] of answers) {
      const shown = Object.entries(figures(all, cut)).map(([figure, value]) => `${figure}=${value.toFixed(3)}`);
      console.log(`  ${name.padEnd(15)} ${shown.join('  ')}`);
    }
  }
}

async function answersOf({ members, isLone, isForeign: onlyForeign = false }: Run, models: readonly MatchModel[]): Promise<Answer[]> {
  const pool = await poolOf(members.map(({ report }) => report));
  const events = new Map(members.map(({ report, event }) => [report.id, event]));
  const answers: Answer[] = [];
  for (const { report, event } of members) {
    if (event === null) continue;
    const isAsked = ({ id, lang }: Pick<Report, 'id' | 'lang'>): boolean => id !== report.id && !(onlyForeign && lang === report.lang);
    const found = await judge(report.id, pool, models[foldOf(event)]);
    const matches = found.filter(({ id, vector }) => isAsked({ id, lang: vector.lang })).slice(0, 10);
    const relevant = members.filter((other) => other.event === event && isAsked(other.report)).length;
    answers.push({
      relevant,
      lone: onlyForeign ? relevant === 0 : isLone(event),
      matches: matches.map(({ id, score }) => ({ score, right: events.get(id) === event })),
    });
  }
  return answers;
}

async function judge(id: string, pool: Pool, model: MatchModel | undefined): Promise<RankedCandidate[]> {
  const entry = pool.entries.get(id);
  if (!model || !entry) throw new Error(`no model for ${id}`);
  return judgeCandidates(entry.vector, await candidatesOf(entry, pool), pool.frequencies, model);
}

/** The engine's `match` command, but each query is judged by the model of its own fold. */
async function answerScorer(argv: string[]): Promise<void> {
  const file = (name: string): Report[] =>
    fs
      .readFileSync(argv[argv.indexOf(name) + 1] ?? '', 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Report);
  const models = JSON.parse(fs.readFileSync(MODELS, 'utf8')) as MatchModel[];
  const sets = ['allsides', 'ecbplus', 'neus-excerpts'].flatMap((set) => readDevelopmentSet(`matching/${set}-dev.jsonl.gz`));
  const events = new Map(sets.map(({ report, event }) => [report.id, event]));
  const pool = await poolOf(file('--corpus'));
  for (const { id } of file('--queries')) {
    const model = models[foldOf(events.get(id) ?? id)];
    const matches = (await judge(id, pool, model))
      .slice(0, 10)
      .map((match) => ({ id: match.id, score: match.score, relation: match.score >= SAME_EVENT ? 'same-event' : 'other' }));
    console.log(JSON.stringify({ query: id, matches }));
  }
}

if (process.argv[2] === 'match') await answerScorer(process.argv.slice(3));
else if (process.argv[2] === 'figures') await report(JSON.parse(fs.readFileSync(MODELS, 'utf8')) as MatchModel[]);
else await train();
