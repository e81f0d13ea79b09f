import { COUNT_SHIFT, IN_LEDE, IN_TITLE, IS_NAME, IS_NUMBER } from '../engine/match/term-marks';
import { addHashes, Counted, countedFor, numberOf, numberShared } from './counted';
import { doubleAt, intAt, reserve, reserveZeros, setDouble, setInt, setShort, shortAt } from './memory';
import { Report, reportAt, reportCount } from './reports';
import { corpusIdf } from './term-weights';

/** Idf, in natural log units, above which a term is rare: in at most one report in 400. */
export const RARE_IDF: f64 = 6;

/** Per term that two reports of the query have: its idf, and its weight 0..1 among these reports: a storyline's common words weigh little. */
export let idfs: usize = 0;
export let shares: usize = 0;
/** Per entry, report after report: number of its term, its mark, and (1 + ln count) × idf. */
export let terms: usize = 0;
export let marks: usize = 0;
export let weights: usize = 0;
/** Per pair of words its weight among the reports; per entry of a pair its number. */
export let pairShares: usize = 0;
export let pairs: usize = 0;

/** Per term: its entry in the placed report, -1 for none; per pair 1 where the placed report has it. */
export let places: usize = 0;
export let pairPlaces: usize = 0;
let placed: i32 = -1;

/** Share of a term by the number of reports that hold it. */
let sharesByCount: usize = 0;

/** Counts that a mark can hold. */
const COUNTS = 1 << 5;
/** 1 + ln count. */
let countWeights: usize = 0;

/** True for a name of the title or the lede: who or where the event is about. */
@inline
export function isMainName(mark: i32): bool {
  return (mark & IS_NAME) !== 0 && (mark & (IN_TITLE | IN_LEDE)) !== 0;
}

/** True for a term that a report comes back to: said three times, or twice and one of these in the title or the lede. */
@inline
export function isTheme(mark: i32): bool {
  const count = mark >> COUNT_SHIFT;
  return count >= 3 || (count === 2 && (mark & (IN_TITLE | IN_LEDE)) !== 0);
}

/** Weighs the terms of all reports that were added. Terms of one report alone count in its norms. */
export function weighReports(): void {
  weighCounts();
  weighShares();
  let termCount = 0;
  let pairCount = 0;
  for (let r = 0; r < reportCount; r++) {
    termCount += reportAt(r).size;
    pairCount += reportAt(r).pairCount;
  }
  const countedTerms = countedFor(termCount);
  const countedPairs = countedFor(pairCount);
  for (let r = 0; r < reportCount; r++) {
    const report = reportAt(r);
    addHashes(countedTerms, report.hashes, report.size);
    addHashes(countedPairs, report.pairs, report.pairCount);
  }
  numberShared(countedTerms);
  numberShared(countedPairs);
  makeTable(countedTerms, countedPairs);
  let at = 0;
  let pairAt = 0;
  let added = 0;
  let pairsAdded = 0;
  for (let r = 0; r < reportCount; r++) {
    const report = reportAt(r);
    at = weighTerms(report, countedTerms, added, at);
    pairAt = weighPairs(report, countedPairs, pairsAdded, pairAt);
    added += report.size;
    pairsAdded += report.pairCount;
  }
}

function weighCounts(): void {
  countWeights = reserve(COUNTS << 3);
  for (let count = 0; count < COUNTS; count++) setDouble(countWeights, count, 1 + Math.log(<f64>max(1, count)));
}

/**
 * Weight 0..1 of a term that so many of these close reports hold: 1 for a pair alone, 0 for all of them. Ten more reports without
 * the term are assumed, since a handful of candidates says little.
 */
function weighShares(): void {
  sharesByCount = reserve((reportCount + 1) << 3);
  const assumed = <f64>(reportCount + 10);
  for (let count = 0; count <= reportCount; count++) {
    setDouble(sharesByCount, count, Math.min(1, Math.log(assumed / <f64>max(1, count)) / Math.log(assumed / 2)));
  }
}

function makeTable(countedTerms: Counted, countedPairs: Counted): void {
  idfs = reserve(countedTerms.size << 3);
  // Idf is never below 0: these are yet to be read.
  for (let i = 0; i < countedTerms.size; i++) setDouble(idfs, i, -1);
  shares = sharesOf(countedTerms);
  terms = reserve(countedTerms.entries << 2);
  marks = reserve(countedTerms.entries << 1);
  weights = reserve(countedTerms.entries << 3);
  pairShares = sharesOf(countedPairs);
  pairs = reserve(countedPairs.entries << 2);
  places = reserve(countedTerms.size << 2);
  memory.fill(places, 0xff, countedTerms.size << 2);
  pairPlaces = reserveZeros(countedPairs.size);
  placed = -1;
}

function sharesOf(table: Counted): usize {
  const found = reserve(table.size << 3);
  for (let place = 0; place < table.distinct; place++) {
    const number = intAt(table.numbers, place);
    if (number >= 0) setDouble(found, number, doubleAt(sharesByCount, intAt(table.counts, place)));
  }
  return found;
}

/** Writes the entries of a report, which was counted from `added` on, from `first` on and takes its norms; returns where they end. */
function weighTerms(report: Report, counted: Counted, added: i32, first: i32): i32 {
  let at = first;
  for (let i = 0; i < report.size; i++) {
    const mark = shortAt(report.marks, i);
    const number = numberOf(counted, added + i);
    let idf: f64 = number < 0 ? -1 : doubleAt(idfs, number);
    if (idf < 0) idf = corpusIdf(intAt(report.hashes, i));
    const share = number < 0 ? doubleAt(sharesByCount, 1) : doubleAt(shares, number);
    const weight = doubleAt(countWeights, (mark >> COUNT_SHIFT) & (COUNTS - 1)) * idf;
    addSquares(report, mark, weight * weight, idf, share * share);
    if (number < 0) continue;
    setDouble(idfs, number, idf);
    setInt(terms, at, number);
    setShort(marks, at, mark);
    setDouble(weights, at, weight);
    at++;
  }
  takeRoots(report);
  report.from = first;
  report.to = at;
  return at;
}

function addSquares(report: Report, mark: i32, square: f64, idf: f64, nearness: f64): void {
  const rarity = idf * idf;
  report.all += square;
  report.local += square * nearness;
  if (mark & IS_NAME) {
    report.names += square;
    report.namesLocal += square * nearness;
  }
  if (idf > RARE_IDF) {
    report.rare += rarity;
    report.rareLocal += rarity * nearness;
  }
  if (mark & IN_TITLE) {
    report.title += rarity;
    report.titleLocal += rarity * nearness;
  }
  if (mark & IN_LEDE) {
    report.lede += rarity;
    report.ledeLocal += rarity * nearness;
  }
  if (mark & IS_NUMBER) {
    report.numbers += rarity;
    report.numbersLocal += rarity * nearness;
  }
  if (isMainName(mark)) {
    report.mainNames += rarity;
    report.mainNamesLocal += rarity * nearness;
  }
  if (isTheme(mark)) {
    report.themes += square;
    report.themesLocal += square * nearness;
  }
}

/** From sums of squares to norms. */
function takeRoots(report: Report): void {
  report.plain = Math.max(0, report.all - report.names);
  report.plainLocal = Math.max(0, report.local - report.namesLocal);
  for (let at = offsetof<Report>('all'); at <= offsetof<Report>('plainLocal'); at += 8) {
    const sum = changetype<usize>(report) + at;
    store<f64>(sum, Math.sqrt(load<f64>(sum)));
  }
}

function weighPairs(report: Report, counted: Counted, added: i32, first: i32): i32 {
  let at = first;
  for (let i = 0; i < report.pairCount; i++) {
    const number = numberOf(counted, added + i);
    report.pairWeight += number < 0 ? doubleAt(sharesByCount, 1) : doubleAt(pairShares, number);
    if (number >= 0) setInt(pairs, at++, number);
  }
  report.pairFrom = first;
  report.pairTo = at;
  return at;
}

/** Notes where the entries of a report are, in place of another's: what two reports share is then found in one pass over one of them. */
export function placeReport(number: i32): void {
  if (placed === number) return;
  if (placed >= 0) {
    const old = reportAt(placed);
    for (let i = old.from; i < old.to; i++) setInt(places, intAt(terms, i), -1);
    for (let i = old.pairFrom; i < old.pairTo; i++) store<u8>(pairPlaces + intAt(pairs, i), 0);
  }
  const report = reportAt(number);
  for (let i = report.from; i < report.to; i++) setInt(places, intAt(terms, i), i);
  for (let i = report.pairFrom; i < report.pairTo; i++) store<u8>(pairPlaces + intAt(pairs, i), 1);
  placed = number;
}
