import { reserve } from './memory';

/** What is known of one report of a query, and its terms weighted for that query. */
@unmanaged
export class Report {
  /** Hashes of its terms, their marks (see `engine/match/term-marks.ts`), hashes of its pairs of words, and the days it names. */
  hashes: usize;
  marks: usize;
  size: i32;
  pairs: usize;
  pairCount: i32;
  days: usize;
  dayCount: i32;
  /** Publication day; `NO_DAY` where it is not known. */
  day: i32;
  weekdays: i32;
  words: i32;
  /** Hash of the outlet; of nothing where `hasSource` is 0. */
  source: i32;
  hasSource: i32;
  /** Number of its language; 0 where that is not sure. */
  language: i32;
  isTitled: i32;
  /** Its entries in the table of the query, and its pairs there. */
  from: i32;
  to: i32;
  pairFrom: i32;
  pairTo: i32;
  /** Euclidean norms of the whole and of its parts; 0 for an empty part. Local ones have the weight among the candidates in them. */
  all: f64;
  local: f64;
  title: f64;
  titleLocal: f64;
  lede: f64;
  ledeLocal: f64;
  names: f64;
  namesLocal: f64;
  numbers: f64;
  numbersLocal: f64;
  /** Names of title and lede, by idf alone. */
  mainNames: f64;
  mainNamesLocal: f64;
  /** Terms that the report comes back to. */
  themes: f64;
  themesLocal: f64;
  /** Terms above `RARE_IDF`, by idf alone. */
  rare: f64;
  rareLocal: f64;
  /** Terms that are no names. */
  plain: f64;
  plainLocal: f64;
  /** Sum of the weights of all pairs of words. */
  pairWeight: f64;
}

export const NO_DAY = i32.MIN_VALUE;

let list: usize = 0;
export let reportCount: i32 = 0;

/** Makes room for the reports of a query. */
export function reserveReports(count: i32): void {
  list = reserve(count * offsetof<Report>());
  memory.fill(list, 0, count * offsetof<Report>());
  reportCount = 0;
}

@inline
export function reportAt(number: i32): Report {
  return changetype<Report>(list + number * offsetof<Report>());
}

/**
 * Adds a report. Its lists are to be written where the answer says, one after another: hashes, pairs and days as numbers of 32
 * bits, then marks of 16.
 */
export function addReport(
  size: i32,
  pairCount: i32,
  dayCount: i32,
  day: i32,
  weekdays: i32,
  words: i32,
  source: i32,
  hasSource: i32,
  language: i32,
  isTitled: i32,
): usize {
  const report = reportAt(reportCount++);
  report.size = size;
  report.pairCount = pairCount;
  report.dayCount = dayCount;
  report.day = day;
  report.weekdays = weekdays;
  report.words = words;
  report.source = source;
  report.hasSource = hasSource;
  report.language = language;
  report.isTitled = isTitled;
  report.hashes = reserve(4 * (size + pairCount + dayCount) + 2 * size);
  report.pairs = report.hashes + ((<usize>size) << 2);
  report.days = report.pairs + ((<usize>pairCount) << 2);
  report.marks = report.days + ((<usize>dayCount) << 2);
  return report.hashes;
}
