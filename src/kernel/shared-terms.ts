import { IN_LEDE, IN_TITLE, IS_NAME, IS_NUMBER } from '../engine/match/term-marks';
import { doubleAt, intAt, shortAt } from './memory';
import { Report, reportAt } from './reports';
import {
  idfs,
  isMainName,
  isTheme,
  marks,
  pairPlaces,
  pairShares,
  pairs,
  placeReport,
  places,
  RARE_IDF,
  shares,
  terms,
  weights,
} from './term-table';

/** Sums over the terms that the placed report, a, shares with another, b; `titleOfA` is the squared idf of a's title terms that stand anywhere in b. */
@unmanaged
class Sums {
  all: f64;
  local: f64;
  allOfA: f64;
  allOfB: f64;
  plain: f64;
  plainLocal: f64;
  idf: f64;
  /** The three highest idf. */
  rarest: f64;
  second: f64;
  third: f64;
  rare: f64;
  rareLocal: f64;
  names: f64;
  namesOfA: f64;
  namesOfB: f64;
  title: f64;
  titleOfA: f64;
  titleOfB: f64;
  titleLocalOfA: f64;
  titleLocalOfB: f64;
  lede: f64;
  ledeOfA: f64;
  ledeOfB: f64;
  ledeLocalOfA: f64;
  ledeLocalOfB: f64;
  numbers: f64;
  numbersOfA: f64;
  numbersOfB: f64;
  numbersLocalOfA: f64;
  numbersLocalOfB: f64;
  main: f64;
  mainLocal: f64;
  mainOfA: f64;
  mainOfB: f64;
  mainLocalOfA: f64;
  mainLocalOfB: f64;
  themesOfA: f64;
  themesOfB: f64;
  themesLocalOfA: f64;
  themesLocalOfB: f64;
}

/** Of the pair that is read: one for all. */
export const sums = changetype<Sums>(memory.data(offsetof<Sums>(), 8));
/** Pairs of words that both have, and the sum of their weights. */
export let sharedPairs: i32 = 0;
export let sharedPairWeight: f64 = 0;

/** Sums up what `b` shares with the placed report. */
export function sumShared(b: Report): void {
  memory.fill(changetype<usize>(sums), 0, offsetof<Sums>());
  for (let j = b.from; j < b.to; j++) {
    const term = intAt(terms, j);
    const i = intAt(places, term);
    if (i < 0) continue;
    const idf = doubleAt(idfs, term);
    const share = doubleAt(shares, term);
    addTerm(shortAt(marks, i), shortAt(marks, j), doubleAt(weights, i), doubleAt(weights, j), idf, share * share);
  }
}

function addTerm(marksA: i32, marksB: i32, weightA: f64, weightB: f64, idf: f64, nearness: f64): void {
  const product = weightA * weightB;
  const squareA = weightA * weightA;
  const squareB = weightB * weightB;
  sums.all += product;
  sums.local += product * nearness;
  sums.allOfA += squareA * nearness;
  sums.allOfB += squareB * nearness;
  addIdf(idf, nearness);
  if ((marksA | marksB) & IS_NAME) {
    if (marksA & marksB & IS_NAME) sums.names += product;
    if (marksA & IS_NAME) sums.namesOfA += squareA * nearness;
    if (marksB & IS_NAME) sums.namesOfB += squareB * nearness;
  } else {
    sums.plain += product;
    sums.plainLocal += product * nearness;
  }
  if ((marksA | marksB) & (IN_TITLE | IN_LEDE | IS_NUMBER)) addPlaces(marksA, marksB, idf * idf, idf * idf * nearness);
  if (isTheme(marksA)) {
    sums.themesOfA += squareA;
    sums.themesLocalOfA += squareA * nearness;
  }
  if (isTheme(marksB)) {
    sums.themesOfB += squareB;
    sums.themesLocalOfB += squareB * nearness;
  }
}

function addIdf(idf: f64, nearness: f64): void {
  sums.idf += idf;
  if (idf > sums.third) {
    sums.third = Math.min(idf, sums.second);
    sums.second = Math.max(sums.second, Math.min(idf, sums.rarest));
    sums.rarest = Math.max(sums.rarest, idf);
  }
  if (idf > RARE_IDF) {
    sums.rare += idf * idf;
    sums.rareLocal += idf * idf * nearness;
  }
}

function addPlaces(marksA: i32, marksB: i32, square: f64, local: f64): void {
  const both = marksA & marksB;
  if (both & IN_TITLE) sums.title += square;
  if (both & IN_LEDE) sums.lede += square;
  if (both & IS_NUMBER) sums.numbers += square;
  if (marksA & IN_TITLE) {
    sums.titleOfA += square;
    sums.titleLocalOfA += local;
  }
  if (marksB & IN_TITLE) {
    sums.titleOfB += square;
    sums.titleLocalOfB += local;
  }
  if (marksA & IN_LEDE) {
    sums.ledeOfA += square;
    sums.ledeLocalOfA += local;
  }
  if (marksB & IN_LEDE) {
    sums.ledeOfB += square;
    sums.ledeLocalOfB += local;
  }
  if (marksA & IS_NUMBER) {
    sums.numbersOfA += square;
    sums.numbersLocalOfA += local;
  }
  if (marksB & IS_NUMBER) {
    sums.numbersOfB += square;
    sums.numbersLocalOfB += local;
  }
  addMainNames(isMainName(marksA), isMainName(marksB), square, local);
}

function addMainNames(ofA: bool, ofB: bool, square: f64, local: f64): void {
  if (ofA) {
    sums.mainOfA += square;
    sums.mainLocalOfA += local;
  }
  if (ofB) {
    sums.mainOfB += square;
    sums.mainLocalOfB += local;
  }
  if (ofA && ofB) {
    sums.main += square;
    sums.mainLocal += local;
  }
}

/** Counts the pairs of words that `b` shares with the placed report. */
export function countSharedPairs(b: Report): void {
  sharedPairs = 0;
  sharedPairWeight = 0;
  for (let j = b.pairFrom; j < b.pairTo; j++) {
    const pair = intAt(pairs, j);
    if (load<u8>(pairPlaces + pair) === 0) continue;
    sharedPairs++;
    sharedPairWeight += doubleAt(pairShares, pair);
  }
}

/** Sum of the idf of the words that two reports share, numbers left out. */
export function sharedWordIdf(first: i32, second: i32): f64 {
  placeReport(first);
  const b = reportAt(second);
  let sum: f64 = 0;
  for (let j = b.from; j < b.to; j++) {
    const term = intAt(terms, j);
    const i = intAt(places, term);
    if (i >= 0 && (shortAt(marks, i) & IS_NUMBER) === 0) sum += doubleAt(idfs, term);
  }
  return sum;
}
