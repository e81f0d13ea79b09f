import { clearFeatures, features, push } from './feature-list';
import { NO_DAY, Report, reportAt } from './reports';
import { countSharedPairs, sharedPairs, sharedPairWeight, sumShared, sums } from './shared-terms';
import { placeReport } from './term-table';

/** Idf in common below which a pair is thin. */
const THIN_IDF: f64 = 40;
/** A cosine from which a decision is steep. */
const STEEP: f64 = 0.3;

/** Cosine of all terms of the pair measured last. */
export let cosine: f64 = 0;

/**
 * Writes the values of `PAIR_FEATURES` (`engine/match/pair-features.ts`), in their order, for two reports of the query; returns
 * where they stand. Cheapest where `first` is the same as in the call before.
 */
export function measurePair(first: i32, second: i32): usize {
  const a = reportAt(first);
  const b = reportAt(second);
  placeReport(first);
  sumShared(b);
  countSharedPairs(b);
  clearFeatures();
  const body = ratio(sums.all, a.all * b.all);
  const local = ratio(sums.local, a.local * b.local);
  cosine = body;
  push(body);
  push(Math.max(0, body - STEEP));
  push(local);
  push(Math.sqrt(local));
  const namesLeast = pushCarriedParts(a, b);
  push(ratio(sums.all, Math.min(a.all, b.all) ** 2));
  push(ratio(sums.names, a.names * b.names));
  push(ratio(sums.numbers, a.numbers * b.numbers));
  pushPairs(a, b);
  push(Math.log1p(sums.idf));
  push((sums.rarest + sums.second + sums.third) / 24);
  pushDays(a, b);
  pushNamedDays(a, b);
  push(a.hasSource !== 0 && b.hasSource !== 0 && a.source === b.source ? 1 : 0);
  push(a.hasSource === 0 || b.hasSource === 0 ? 1 : 0);
  push(Math.abs(Math.log(<f64>(a.words + 20) / <f64>(b.words + 20))));
  pushParts(a, b);
  push(Math.max(0, 1 - sums.idf / THIN_IDF));
  push((1 - namesLeast) * local);
  return features;
}

/** Title and lede, names and all words; returns the least share of names. */
function pushCarriedParts(a: Report, b: Report): f64 {
  push(ratio(sums.lede, a.lede * b.lede));
  push(ratio(sums.title, a.title * b.title));
  pushCarried(sums.titleOfA, a.title, sums.titleOfB, b.title);
  pushCarried(sums.ledeOfA, a.lede, sums.ledeOfB, b.lede);
  pushCarried(sums.titleLocalOfA, a.titleLocal, sums.titleLocalOfB, b.titleLocal);
  pushCarried(sums.ledeLocalOfA, a.ledeLocal, sums.ledeLocalOfB, b.ledeLocal);
  const namesLeast = pushCarried(sums.namesOfA, a.namesLocal, sums.namesOfB, b.namesLocal);
  pushCarried(sums.allOfA, a.local, sums.allOfB, b.local);
  return namesLeast;
}

/** Shared pairs of words, all and weighted, as share of the smaller list. */
function pushPairs(a: Report, b: Report): void {
  const pairs = ratio(<f64>sharedPairs, <f64>min(a.pairCount, b.pairCount));
  const local = ratio(sharedPairWeight, Math.min(a.pairWeight, b.pairWeight));
  push(pairs);
  push(Math.sqrt(pairs));
  push(local);
  push(Math.sqrt(local));
}

/** What tells two events of one kind apart: main names, themes, rare words, numbers, and how alike the rest is. */
function pushParts(a: Report, b: Report): void {
  pushCarried(sums.mainOfA, a.mainNames, sums.mainOfB, b.mainNames);
  pushCarried(sums.mainLocalOfA, a.mainNamesLocal, sums.mainLocalOfB, b.mainNamesLocal);
  pushCarried(sums.themesOfA, a.themes, sums.themesOfB, b.themes);
  pushCarried(sums.themesLocalOfA, a.themesLocal, sums.themesLocalOfB, b.themesLocal);
  pushCarried(sums.rare, a.rare, sums.rare, b.rare);
  pushCarried(sums.rareLocal, a.rareLocal, sums.rareLocal, b.rareLocal);
  pushCarried(sums.numbersOfA, a.numbers, sums.numbersOfB, b.numbers);
  pushCarried(sums.numbersLocalOfA, a.numbersLocal, sums.numbersLocalOfB, b.numbersLocal);
  push(a.numbers === 0 || b.numbers === 0 ? 1 : 0);
  const plainLocal = ratio(sums.plainLocal, a.plainLocal * b.plainLocal);
  push(ratio(sums.plain, a.plain * b.plain));
  push(plainLocal);
  push(Math.sqrt(plainLocal));
  push(ratio(sums.main, a.mainNames * b.mainNames));
  push(ratio(sums.mainLocal, a.mainNamesLocal * b.mainNamesLocal));
}

function ratio(part: f64, whole: f64): f64 {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

/** Shares of two parts (title or lede) that the other report carries, mean and least; a missing part leaves the one that is there. */
function pushCarried(ofA: f64, normA: f64, ofB: f64, normB: f64): f64 {
  const shareA = ratio(ofA, normA * normA);
  const shareB = ratio(ofB, normB * normB);
  const isSingle = normA === 0 || normB === 0;
  push(isSingle ? shareA + shareB : (shareA + shareB) / 2);
  const least = isSingle ? shareA + shareB : Math.min(shareA, shareB);
  push(least);
  return least;
}

/** Whether the days of publication are so far apart, by bins that end at 1, 2, 4, 7, 14 and 30 days, and how far. */
function pushDays(a: Report, b: Report): void {
  const apart = a.day === NO_DAY || b.day === NO_DAY ? -1 : abs(a.day - b.day);
  push(apart === 1 ? 1 : 0);
  push(apart === 2 ? 1 : 0);
  push(apart > 2 && apart <= 4 ? 1 : 0);
  push(apart > 4 && apart <= 7 ? 1 : 0);
  push(apart > 7 && apart <= 14 ? 1 : 0);
  push(apart > 14 && apart <= 30 ? 1 : 0);
  push(apart > 30 ? 1 : 0);
  push(apart < 0 ? 0 : Math.min(5, Math.log1p(<f64>apart)));
}

function pushNamedDays(a: Report, b: Report): void {
  const both = a.dayCount > 0 && b.dayCount > 0;
  const common = both && haveCommonDay(a, b);
  let dot = 0;
  let squareA = 0;
  let squareB = 0;
  // Two bits a weekday (see `NamedDays.weekdays`).
  for (let day = 0; day < 14; day += 2) {
    const countA = (a.weekdays >> day) & 3;
    const countB = (b.weekdays >> day) & 3;
    dot += countA * countB;
    squareA += countA * countA;
    squareB += countB * countB;
  }
  push(common ? 1 : 0);
  push(both && !common ? 1 : 0);
  push(ratio(<f64>dot, Math.sqrt(<f64>(squareA * squareB))));
  push(squareA * squareB === 0 ? 1 : 0);
}

function haveCommonDay(a: Report, b: Report): bool {
  for (let i = 0; i < a.dayCount; i++) {
    const day = load<i32>(a.days + ((<usize>i) << 2));
    for (let j = 0; j < b.dayCount; j++) if (load<i32>(b.days + ((<usize>j) << 2)) === day) return true;
  }
  return false;
}
