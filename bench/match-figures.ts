import { type LabelledReport, readDevelopmentSet } from './development-data.ts';
import { halfTranslated } from './translated-reports.ts';

/** One run of `../shared/tools/score-match.mjs`: a set, what is hidden of it, and the share of events of which one report is kept. */
export interface Run {
  name: string;
  members: LabelledReport[];
  isLone: (event: string) => boolean;
  /** True where only reports in another language than the query's are asked for; a query without one stands alone. */
  isForeign?: boolean;
}

/** Draws of which events stand alone: the scorer's own leaves 24 such queries of ecbplus, too few to judge by. */
const DRAWS = 5;

/** The runs of the scorer that the matching is held to, of ecbplus further draws, under one name, and one in three languages. */
export function scorerRuns(): Run[] {
  const everything = ['date', 'title', 'url', 'source'];
  const draws = Array.from({ length: DRAWS }, (_, draw) => run('ecbplus draws', 'ecbplus', everything, 0.25, `${draw}`));
  return [
    run('allsides', 'allsides', [], 0.25),
    run('hide date', 'allsides', ['date'], 0.25),
    run('lone 0', 'allsides', [], 0),
    run('lone .5', 'allsides', [], 0.5),
    run('ecbplus', 'ecbplus', everything, 0.25),
    run('ecbplus lone 0', 'ecbplus', everything, 0),
    run('excerpts', 'neus-excerpts', [], 0.25),
    ...draws,
    abroad(),
  ];
}

/** With an empty `draw` the same events are alone as in the scorer. */
function run(name: string, set: string, hidden: string[], share: number, draw = ''): Run {
  const isLone = (event: string): boolean => (scorerHash(`${event}/lone${draw}`) % 1000) / 1000 < share;
  const kept = new Set<string>();
  const members = readDevelopmentSet(`matching/${set}-dev.jsonl.gz`)
    .filter(({ event }) => event === null || !isLone(event) || (!kept.has(event) && kept.add(event)))
    .map((member) => ({ ...member, report: { ...member.report, ...Object.fromEntries(hidden.map((field) => [field, null])) } }));
  return { name, members, isLone };
}

function abroad(): Run {
  const { members, isLone } = run('', 'allsides', [], 0);
  return { name: 'other language', members: halfTranslated(members, 'scored'), isLone, isForeign: true };
}

/** The scorer's own hash. */
function scorerHash(word: string): number {
  return [...word].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0, 2166136261);
}

/** The first ten matches of one query. */
export interface Answer {
  /** Other reports of the query's event in the corpus. */
  relevant: number;
  lone: boolean;
  matches: { score: number; right: boolean }[];
}

/**
 * The scorer's figures at one cut, and the expected calibration error over all matches listed, in ten bins of equal width
 * (Naeini, Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", 2015). `ECE>.1` leaves out
 * the lowest bin, which holds most of them.
 */
export function figures(answers: readonly Answer[], cut: number): Record<string, number> {
  const sums = { n: 0, first: 0, precisions: 0, pairs: 0, claimed: 0, right: 0, falseClaim: 0, lone: 0, loneClaim: 0 };
  for (const answer of answers) addAnswer(sums, answer, cut);
  const precision = sums.right / sums.claimed;
  const recall = sums.right / sums.pairs;
  return {
    'P@1': sums.first / sums.n,
    MAP: sums.precisions / sums.n,
    recall,
    precision,
    F1: (2 * precision * recall) / (precision + recall),
    falseClaim: sums.falseClaim / sums.n,
    loneClaim: sums.loneClaim / sums.lone,
    ECE: calibrationError(answers, 0),
    'ECE>.1': calibrationError(answers, 1),
  };
}

function addAnswer(sums: Record<string, number>, { matches, relevant, lone }: Answer, cut: number): void {
  const add = (name: string, value: number): void => {
    sums[name] = (sums[name] ?? 0) + value;
  };
  const claims = matches.filter(({ score }) => score >= cut);
  if (lone) {
    add('lone', 1);
    add('loneClaim', claims.length > 0 ? 1 : 0);
  }
  if (relevant === 0) return;
  let hits = 0;
  for (const [i, { right }] of matches.entries()) if (right) add('precisions', ++hits / (i + 1) / relevant);
  add('n', 1);
  add('pairs', relevant);
  add('first', matches[0]?.right ? 1 : 0);
  add('claimed', claims.length);
  add('right', claims.filter(({ right }) => right).length);
  add('falseClaim', claims.some(({ right }) => !right) ? 1 : 0);
}

const BINS = 10;

function calibrationError(answers: readonly Answer[], firstBin: number): number {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, gap: 0 }));
  for (const { score, right } of answers.flatMap(({ matches }) => matches)) {
    const bin = bins[Math.min(BINS - 1, Math.floor(score * BINS))];
    if (!bin) continue;
    bin.count++;
    bin.gap += score - (right ? 1 : 0);
  }
  const counted = bins.slice(firstBin);
  return counted.reduce((sum, { gap }) => sum + Math.abs(gap), 0) / counted.reduce((sum, { count }) => sum + count, 0);
}
