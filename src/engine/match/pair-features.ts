import type { ReportFacts } from './report-facts.ts';
import { COUNT_SHIFT, IN_LEDE, IN_TITLE, IS_NAME, IS_NUMBER, isMainName, isTheme } from './term-marks.ts';
import { placeVector, RARE_IDF, type TermVector } from './term-vector.ts';

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
  'titleLocal', // As `titleCarried`, the idf inside the query's own candidates.
  'titleLocalLeast',
  'ledeLocal',
  'ledeLocalLeast',
  'namesCarried', // The same for the words written as names.
  'namesCarriedLeast',
  'carried', // The same for all words.
  'carriedLeast',
  'contained', // Shared weight as share of the shorter report's weight.
  'names', // Cosine of the terms written as names.
  'numbers', // Cosine of the terms that begin with a digit.
  'pairs', // Shared pairs of words, as share of the smaller list.
  'pairsRoot',
  'pairsLocal', // Shared pairs of words that few other candidates have, as share of the smaller list.
  'pairsLocalRoot',
  'evidence', // ln(1 + sum of idf of the shared terms): how much is shared in absolute terms.
  'rarest', // Mean idf of the three rarest shared terms, divided by 8.
  'day1', // Published one day apart (the same day is the reference; where a day is missing all of these are 0).
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
  'lengthRatio', // |ln| of the ratio of the lengths in words.
  'mainNames', // As `titleCarried`: share of the idf of the names of title and lede that stand anywhere in the other report.
  'mainNamesLeast',
  'mainNamesLocal',
  'mainNamesLocalLeast',
  'themes', // The same for the words that a report says again and again (see `isTheme`).
  'themesLeast',
  'themesLocal',
  'themesLocalLeast',
  'rare', // The same for the rare words (see `RARE_IDF`).
  'rareLeast',
  'rareLocal',
  'rareLocalLeast',
  'numbersCarried', // The same for the terms that begin with a digit.
  'numbersCarriedLeast',
  'numbersLocal',
  'numbersLocalLeast',
  'noNumbers', // 1 where one of them has no number; the four above are then of the other alone.
  'plain', // Cosine of the terms that are no names: what happened, whoever it happened to.
  'plainLocal',
  'plainLocalRoot',
  'mainCross', // Cosine of the names of title and lede.
  'mainCrossLocal',
  'thin', // How far the idf of all that is shared is below 40, 0..1: a name and a number in common are not an event.
  'strangerNames', // `local` × the share of the names' weight that the other lacks, the larger of both directions.
] as const;

export type PairFeature = (typeof PAIR_FEATURES)[number];

/**
 * Values of `PAIR_FEATURES` for two reports whose vectors were made together. Linear in the number of terms kept; cheapest where `a` is the
 * same as in the call before.
 */
export function pairFeatures(a: TermVector, b: TermVector): Float64Array {
  sumShared(a, b);
  const body = ratio(sum(Sum.All), a.norms.all * b.norms.all);
  const local = ratio(sum(Sum.Local), a.norms.local * b.norms.local);
  const [pairs, pairsLocal] = sharedPairs(a, b);
  const features = new Float64Array(PAIR_FEATURES.length);
  let at = 0;
  const push = (value: number): void => {
    features[at++] = value;
  };
  push(body);
  push(Math.max(0, body - 0.3));
  push(local);
  push(Math.sqrt(local));
  push(ratio(sum(Sum.Lede), a.norms.lede * b.norms.lede));
  push(ratio(sum(Sum.Title), a.norms.title * b.norms.title));
  pushCarried(push, sum(Sum.TitleOfA), a.norms.title, sum(Sum.TitleOfB), b.norms.title);
  pushCarried(push, sum(Sum.LedeOfA), a.norms.lede, sum(Sum.LedeOfB), b.norms.lede);
  pushCarried(push, sum(Sum.TitleLocalOfA), a.norms.titleLocal, sum(Sum.TitleLocalOfB), b.norms.titleLocal);
  pushCarried(push, sum(Sum.LedeLocalOfA), a.norms.ledeLocal, sum(Sum.LedeLocalOfB), b.norms.ledeLocal);
  const namesLeast = pushCarried(push, sum(Sum.NamesOfA), a.norms.namesLocal, sum(Sum.NamesOfB), b.norms.namesLocal);
  pushCarried(push, sum(Sum.AllOfA), a.norms.local, sum(Sum.AllOfB), b.norms.local);
  push(ratio(sum(Sum.All), Math.min(a.norms.all, b.norms.all) ** 2));
  push(ratio(sum(Sum.Names), a.norms.names * b.norms.names));
  push(ratio(sum(Sum.Numbers), a.norms.numbers * b.norms.numbers));
  push(pairs);
  push(Math.sqrt(pairs));
  push(pairsLocal);
  push(Math.sqrt(pairsLocal));
  push(Math.log1p(sum(Sum.Idf)));
  push(sum(Sum.Rarest) / 24);
  pushDays(push, a.report, b.report);
  pushNamedDays(push, a.report, b.report);
  push(a.report.source !== null && a.report.source === b.report.source ? 1 : 0);
  push(a.report.source === null || b.report.source === null ? 1 : 0);
  push(Math.abs(Math.log((a.report.words + 20) / (b.report.words + 20))));
  pushParts(push, a, b);
  push(Math.max(0, 1 - sum(Sum.Idf) / THIN_IDF));
  push((1 - namesLeast) * local);
  return features;
}

type Push = (value: number) => void;

const THIN_IDF = 40;

/** What tells two events of one kind apart: main names, themes, rare words, numbers, and how alike the rest is. */
function pushParts(push: Push, a: TermVector, b: TermVector): void {
  pushCarried(push, sum(Sum.MainOfA), a.norms.mainNames, sum(Sum.MainOfB), b.norms.mainNames);
  pushCarried(push, sum(Sum.MainLocalOfA), a.norms.mainNamesLocal, sum(Sum.MainLocalOfB), b.norms.mainNamesLocal);
  pushCarried(push, sum(Sum.ThemesOfA), a.norms.themes, sum(Sum.ThemesOfB), b.norms.themes);
  pushCarried(push, sum(Sum.ThemesLocalOfA), a.norms.themesLocal, sum(Sum.ThemesLocalOfB), b.norms.themesLocal);
  pushCarried(push, sum(Sum.Rare), a.norms.rare, sum(Sum.Rare), b.norms.rare);
  pushCarried(push, sum(Sum.RareLocal), a.norms.rareLocal, sum(Sum.RareLocal), b.norms.rareLocal);
  pushCarried(push, sum(Sum.NumbersOfA), a.norms.numbers, sum(Sum.NumbersOfB), b.norms.numbers);
  pushCarried(push, sum(Sum.NumbersLocalOfA), a.norms.numbersLocal, sum(Sum.NumbersLocalOfB), b.norms.numbersLocal);
  push(a.norms.numbers === 0 || b.norms.numbers === 0 ? 1 : 0);
  const plainLocal = ratio(sum(Sum.PlainLocal), a.norms.plainLocal * b.norms.plainLocal);
  push(ratio(sum(Sum.Plain), a.norms.plain * b.norms.plain));
  push(plainLocal);
  push(Math.sqrt(plainLocal));
  push(ratio(sum(Sum.Main), a.norms.mainNames * b.norms.mainNames));
  push(ratio(sum(Sum.MainLocal), a.norms.mainNamesLocal * b.norms.mainNamesLocal));
}

/** What is summed over the shared terms; `TitleOfA` is the squared idf of a's title terms that stand anywhere in b. */
const Sum = {
  All: 0,
  Local: 1,
  Title: 2,
  Lede: 3,
  Names: 4,
  Numbers: 5,
  TitleOfA: 6,
  TitleOfB: 7,
  LedeOfA: 8,
  LedeOfB: 9,
  Idf: 10,
  Rarest: 11,
  TitleLocalOfA: 12,
  TitleLocalOfB: 13,
  LedeLocalOfA: 14,
  LedeLocalOfB: 15,
  NamesOfA: 16,
  NamesOfB: 17,
  AllOfA: 18,
  AllOfB: 19,
  Main: 20,
  MainLocal: 21,
  MainOfA: 22,
  MainOfB: 23,
  MainLocalOfA: 24,
  MainLocalOfB: 25,
  ThemesOfA: 26,
  ThemesOfB: 27,
  ThemesLocalOfA: 28,
  ThemesLocalOfB: 29,
  Rare: 30,
  RareLocal: 31,
  NumbersOfA: 32,
  NumbersOfB: 33,
  NumbersLocalOfA: 34,
  NumbersLocalOfB: 35,
  Plain: 36,
  PlainLocal: 37,
} as const;

type Sum = (typeof Sum)[keyof typeof Sum];

const SUMS = Object.keys(Sum).length;

/** Of the pair that is read; one for all, as hundreds of pairs are read after one another. */
const sums = new Float64Array(SUMS);

function sumShared(a: TermVector, b: TermVector): void {
  sums.fill(0);
  placeVector(a);
  const { terms, marks, weights, idf: idfs, shares, places } = b.table;
  // Numbers of their own, not places in `sums`: this loop runs ten thousand times before it is compiled.
  let [all, local, allOfA, allOfB, plain, plainLocal, idfSum, rarest, second, third] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let j = b.from; j < b.to; j++) {
    const term = terms[j] as number;
    const i = places[term] as number;
    if (i < 0) continue;
    const idf = idfs[term] as number;
    const share = shares[term] as number;
    const nearness = share * share;
    const weightA = weights[i] as number;
    const weightB = weights[j] as number;
    const product = weightA * weightB;
    const marksA = marks[i] as number;
    const marksB = marks[j] as number;
    const localA = weightA * weightA * nearness;
    const localB = weightB * weightB * nearness;
    all += product;
    local += product * nearness;
    allOfA += localA;
    allOfB += localB;
    idfSum += idf;
    if (idf > third) {
      third = Math.min(idf, second);
      second = Math.max(second, Math.min(idf, rarest));
      rarest = Math.max(rarest, idf);
    }
    const either = marksA | marksB;
    if (either & IS_NAME) addNames(marksA, marksB, product, localA, localB);
    else {
      plain += product;
      plainLocal += product * nearness;
    }
    if (idf > RARE_IDF) addBoth(Sum.Rare, idf * idf, Sum.RareLocal, idf * idf * nearness);
    // Most terms stand once, in the body, and are no numbers.
    if (either & (IN_TITLE | IN_LEDE | IS_NUMBER)) addPlaces(marksA, marksB, idf * idf, idf * idf * nearness);
    if (marksA >= TWICE || marksB >= TWICE) addThemes(marksA, marksB, weightA, weightB, nearness);
  }
  sums[Sum.All] = all;
  sums[Sum.Local] = local;
  sums[Sum.AllOfA] = allOfA;
  sums[Sum.AllOfB] = allOfB;
  sums[Sum.Plain] = plain;
  sums[Sum.PlainLocal] = plainLocal;
  sums[Sum.Idf] = idfSum;
  sums[Sum.Rarest] = rarest + second + third;
}

function addNames(marksA: number, marksB: number, product: number, localA: number, localB: number): void {
  if (marksA & marksB & IS_NAME) add(Sum.Names, product);
  if (marksA & IS_NAME) add(Sum.NamesOfA, localA);
  if (marksB & IS_NAME) add(Sum.NamesOfB, localB);
}

/** The mark of a term that stands twice. */
const TWICE = 2 << COUNT_SHIFT;

function addPlaces(marksA: number, marksB: number, square: number, local: number): void {
  const both = marksA & marksB;
  if (both & IN_TITLE) add(Sum.Title, square);
  if (both & IN_LEDE) add(Sum.Lede, square);
  if (both & IS_NUMBER) add(Sum.Numbers, square);
  if (marksA & IN_TITLE) addBoth(Sum.TitleOfA, square, Sum.TitleLocalOfA, local);
  if (marksB & IN_TITLE) addBoth(Sum.TitleOfB, square, Sum.TitleLocalOfB, local);
  if (marksA & IN_LEDE) addBoth(Sum.LedeOfA, square, Sum.LedeLocalOfA, local);
  if (marksB & IN_LEDE) addBoth(Sum.LedeOfB, square, Sum.LedeLocalOfB, local);
  if (marksA & IS_NUMBER) addBoth(Sum.NumbersOfA, square, Sum.NumbersLocalOfA, local);
  if (marksB & IS_NUMBER) addBoth(Sum.NumbersOfB, square, Sum.NumbersLocalOfB, local);
  const mainA = isMainName(marksA);
  const mainB = isMainName(marksB);
  if (mainA) addBoth(Sum.MainOfA, square, Sum.MainLocalOfA, local);
  if (mainB) addBoth(Sum.MainOfB, square, Sum.MainLocalOfB, local);
  if (mainA && mainB) addBoth(Sum.Main, square, Sum.MainLocal, local);
}

function addThemes(marksA: number, marksB: number, weightA: number, weightB: number, nearness: number): void {
  const squareA = weightA * weightA;
  const squareB = weightB * weightB;
  if (isTheme(marksA)) addBoth(Sum.ThemesOfA, squareA, Sum.ThemesLocalOfA, squareA * nearness);
  if (isTheme(marksB)) addBoth(Sum.ThemesOfB, squareB, Sum.ThemesLocalOfB, squareB * nearness);
}

function addBoth(part: Sum, value: number, localPart: Sum, localValue: number): void {
  add(part, value);
  add(localPart, localValue);
}

function add(part: Sum, value: number): void {
  sums[part] = (sums[part] as number) + value;
}

function sum(part: Sum): number {
  return sums[part] as number;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

/** Shares of two parts (title or lede) that the other report carries, mean and least; a missing part leaves the one that is there. */
function pushCarried(push: Push, ofA: number, normA: number, ofB: number, normB: number): number {
  const shareA = ratio(ofA, normA * normA);
  const shareB = ratio(ofB, normB * normB);
  const single = normA === 0 || normB === 0;
  push(single ? shareA + shareB : (shareA + shareB) / 2);
  const least = single ? shareA + shareB : Math.min(shareA, shareB);
  push(least);
  return least;
}

/** Shared pairs of words of `b` and the placed vector `a`, all and weighted, as share of the smaller list. */
function sharedPairs(a: TermVector, b: TermVector): [pairs: number, local: number] {
  const { pairs, pairShares, pairPlaces } = b.table;
  let count = 0;
  let local = 0;
  for (let j = b.pairFrom; j < b.pairTo; j++) {
    const pair = pairs[j] as number;
    if (pairPlaces[pair] === 0) continue;
    count++;
    local += pairShares[pair] as number;
  }
  return [ratio(count, Math.min(a.report.pairs.length, b.report.pairs.length)), ratio(local, Math.min(a.norms.pairs, b.norms.pairs))];
}

/** Upper ends, in days, of the bins `day1` to `day15to30`. */
const DAY_BINS = [1, 2, 4, 7, 14, 30];

function pushDays(push: Push, a: ReportFacts, b: ReportFacts): void {
  const apart = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
  let below = 0;
  for (const end of DAY_BINS) {
    push(apart !== null && apart > below && apart <= end ? 1 : 0);
    below = end;
  }
  push(apart !== null && apart > below ? 1 : 0);
  push(apart === null ? 0 : Math.min(5, Math.log1p(apart)));
}

function pushNamedDays(push: Push, a: ReportFacts, b: ReportFacts): void {
  const both = a.days.length > 0 && b.days.length > 0;
  const common = both && a.days.some((day) => b.days.includes(day));
  let dot = 0;
  let squareA = 0;
  let squareB = 0;
  for (let day = 0; day < 14; day += 2) {
    const countA = (a.weekdays >> day) & 3;
    const countB = (b.weekdays >> day) & 3;
    dot += countA * countB;
    squareA += countA * countA;
    squareB += countB * countB;
  }
  push(common ? 1 : 0);
  push(both && !common ? 1 : 0);
  push(ratio(dot, Math.sqrt(squareA * squareB)));
  push(squareA * squareB === 0 ? 1 : 0);
}
