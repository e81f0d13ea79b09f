import { IN_LEDE, IN_TITLE, IS_NAME, IS_NUMBER, type ReportTerms } from './report-terms.ts';
import type { TermVector } from './term-vector.ts';

/** What is measured of a pair of reports, in the order of the values. All are symmetric in the two reports. */
export const PAIR_FEATURES = [
  'body', // Cosine of all terms.
  'bodyHigh', // How far that cosine is above .3, the steep part of the decision.
  'local', // Cosine with the idf among the query's own candidates.
  'localRoot', // Its square root: small similarities matter most.
  'lede', // Cosine of the ledes.
  'title', // Cosine of the titles.
  'titleCarried', // Share of the titles' weight found anywhere in the other report, mean of both directions.
  'titleCarriedLeast', // The smaller of the two directions.
  'ledeCarried', // The same for the ledes.
  'ledeCarriedLeast',
  'contained', // Shared weight as share of the shorter report's weight.
  'names', // Cosine of the terms written as names.
  'numbers', // Cosine of the terms that begin with a digit.
  'pairs', // Shared pairs of words, as share of the smaller list.
  'pairsRoot',
  'evidence', // ln(1 + sum of idf of the shared terms): how much is shared in absolute terms.
  'rarest', // Mean idf of the three rarest shared terms, divided by 8.
  'unknownDay', // 1 where a publication day is missing; the day features below are then 0.
  'day1', // Published one day apart (the same day is the reference).
  'day2',
  'day3to4',
  'day5to7',
  'day8to14',
  'day15to30',
  'dayFar', // More than 30 days apart.
  'dayLog', // ln(1 + days apart).
  'namedDays', // A day is named in both texts.
  'noNamedDay', // Both name days, none in common.
  'weekdays', // Cosine of the counts of weekday names.
  'noWeekday', // 1 where one of them names no weekday; `weekdays` is then 0.
  'sameSource', // The same outlet: rarely two reports of one event, mostly a follow-up.
  'unknownSource',
  'untitled', // 1 where a title is missing; the title cosine is then 0.
  'lengthRatio', // |ln| of the ratio of the lengths in words.
  'short', // How far the shorter report is below 200 words, 0..1.
  'shortBody', // `short` × `body`: brief reports share less.
  'shortLocal',
  'undatedBody', // `unknownDay` × `body`.
  'undatedLocal',
  'untitledBody',
  'untitledLocal',
] as const;

export type PairFeature = (typeof PAIR_FEATURES)[number];

/** Values of `PAIR_FEATURES` for two reports whose vectors were made together. Linear in the number of terms kept. */
export function pairFeatures(a: TermVector, b: TermVector): Float64Array {
  const shared = sharedTerms(a, b);
  const body = ratio(shared.all, a.norms.all * b.norms.all);
  const local = ratio(shared.local, a.norms.local * b.norms.local);
  const pairs = sharedPairs(a.pairs, b.pairs);
  const title = carried(shared.titleOfA, a.norms.title, shared.titleOfB, b.norms.title);
  const lede = carried(shared.ledeOfA, a.norms.lede, shared.ledeOfB, b.norms.lede);
  const unknownDay = a.terms.day === null || b.terms.day === null ? 1 : 0;
  const untitled = a.terms.titled && b.terms.titled ? 0 : 1;
  const short = Math.max(0, 1 - Math.min(a.terms.words, b.terms.words) / 200);
  return Float64Array.of(
    body,
    Math.max(0, body - 0.3),
    local,
    Math.sqrt(local),
    ratio(shared.lede, a.norms.lede * b.norms.lede),
    ratio(shared.title, a.norms.title * b.norms.title),
    title.mean,
    title.least,
    lede.mean,
    lede.least,
    ratio(shared.all, Math.min(a.norms.all, b.norms.all) ** 2),
    ratio(shared.names, a.norms.names * b.norms.names),
    ratio(shared.numbers, a.norms.numbers * b.norms.numbers),
    pairs,
    Math.sqrt(pairs),
    Math.log1p(shared.idf),
    (shared.rarest[0] + shared.rarest[1] + shared.rarest[2]) / 24,
    ...dayFeatures(a.terms, b.terms),
    ...namedDayFeatures(a.terms, b.terms),
    a.terms.source !== null && a.terms.source === b.terms.source ? 1 : 0,
    a.terms.source === null || b.terms.source === null ? 1 : 0,
    untitled,
    Math.abs(Math.log((a.terms.words + 20) / (b.terms.words + 20))),
    short,
    short * body,
    short * local,
    unknownDay * body,
    unknownDay * local,
    untitled * body,
    untitled * local,
  );
}

interface Shared {
  all: number;
  local: number;
  title: number;
  lede: number;
  names: number;
  numbers: number;
  /** Squared idf of a's title (lede) terms that stand anywhere in b, and the other way round. */
  titleOfA: number;
  titleOfB: number;
  ledeOfA: number;
  ledeOfB: number;
  idf: number;
  /** The three highest idf of shared terms. */
  rarest: [number, number, number];
}

function sharedTerms(a: TermVector, b: TermVector): Shared {
  const shared: Shared = {
    all: 0,
    local: 0,
    title: 0,
    lede: 0,
    names: 0,
    numbers: 0,
    titleOfA: 0,
    titleOfB: 0,
    ledeOfA: 0,
    ledeOfB: 0,
    idf: 0,
    rarest: [0, 0, 0],
  };
  let i = 0;
  let j = 0;
  while (i < a.hashes.length && j < b.hashes.length) {
    const order = (a.hashes[i] ?? 0) - (b.hashes[j] ?? 0);
    if (order === 0) addShared(shared, a, i, b, j);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return shared;
}

function addShared(shared: Shared, a: TermVector, i: number, b: TermVector, j: number): void {
  const idf = a.idf[i] ?? 0;
  const square = idf * idf;
  const product = (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
  const [marksA, marksB] = [a.marks[i] ?? 0, b.marks[j] ?? 0];
  const both = marksA & marksB;
  shared.all += product;
  shared.local += (a.localWeights[i] ?? 0) * (b.localWeights[j] ?? 0);
  if (both & IN_TITLE) shared.title += square;
  if (both & IN_LEDE) shared.lede += square;
  if (both & IS_NAME) shared.names += product;
  if (both & IS_NUMBER) shared.numbers += square;
  if (marksA & IN_TITLE) shared.titleOfA += square;
  if (marksB & IN_TITLE) shared.titleOfB += square;
  if (marksA & IN_LEDE) shared.ledeOfA += square;
  if (marksB & IN_LEDE) shared.ledeOfB += square;
  shared.idf += idf;
  const rarest = shared.rarest;
  if (idf > rarest[0]) shared.rarest = [idf, rarest[0], rarest[1]];
  else if (idf > rarest[1]) shared.rarest = [rarest[0], idf, rarest[1]];
  else if (idf > rarest[2]) rarest[2] = idf;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

/** Shares of two parts (title or lede) that the other report carries; a missing part leaves the one that is there. */
function carried(ofA: number, normA: number, ofB: number, normB: number): { mean: number; least: number } {
  const shareA = ratio(ofA, normA * normA);
  const shareB = ratio(ofB, normB * normB);
  if (normA === 0 || normB === 0) return { mean: shareA + shareB, least: shareA + shareB };
  return { mean: (shareA + shareB) / 2, least: Math.min(shareA, shareB) };
}

function sharedPairs(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const pair of a) if (b.has(pair)) count++;
  return ratio(count, Math.min(a.size, b.size));
}

/** Upper ends, in days, of the bins `day1` to `day15to30`. */
const DAY_BINS = [1, 2, 4, 7, 14, 30];

function dayFeatures(a: ReportTerms, b: ReportTerms): number[] {
  const features = new Array<number>(9).fill(0);
  if (a.day === null || b.day === null) {
    features[0] = 1;
    return features;
  }
  const apart = Math.abs(a.day - b.day);
  const bin = DAY_BINS.findIndex((end) => apart <= end);
  if (apart > 0) features[1 + (bin < 0 ? DAY_BINS.length : bin)] = 1;
  features[8] = Math.min(5, Math.log1p(apart));
  return features;
}

function namedDayFeatures(a: ReportTerms, b: ReportTerms): number[] {
  const both = a.days.length > 0 && b.days.length > 0;
  const common = both && a.days.some((day) => b.days.includes(day));
  let [dot, squareA, squareB] = [0, 0, 0];
  for (let day = 0; day < 14; day += 2) {
    const countA = (a.weekdays >> day) & 3;
    const countB = (b.weekdays >> day) & 3;
    dot += countA * countB;
    squareA += countA * countA;
    squareB += countB * countB;
  }
  const weekdays = ratio(dot, Math.sqrt(squareA * squareB));
  return [common ? 1 : 0, both && !common ? 1 : 0, weekdays, squareA * squareB === 0 ? 1 : 0];
}
