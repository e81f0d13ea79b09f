import { sureLanguage } from '../text/language.ts';
import { checkTurn, kernel, takeTurn, writeInts, writeShorts } from './kernel.ts';
import type { ReportVector } from './report-vector.ts';
import type { Frequencies } from './term-weights.ts';

/** A report among those of one query, whose terms the kernel holds, weighted for that query. */
export interface TermVector {
  report: ReportVector;
  /** Its number among these reports. */
  number: number;
  /** The turn in which the kernel holds these reports. */
  turn: number;
}

/**
 * Gives the kernel the reports of a query, the query first, and returns them in that order. Besides the corpus's own counts terms weigh by how many of these reports hold them.
 */
export function termVectors(reports: readonly ReportVector[], corpus: Frequencies): TermVector[] {
  const turn = takeTurn();
  const { reserveCorpus, reserveReports, weighReports } = kernel();
  const counts = writeInts(reserveCorpus(corpus.size, corpus.unlisted, corpus.hashes.length), corpus.hashes);
  writeFloats(counts, corpus.counts);
  reserveReports(reports.length);
  const languages: (string | null)[] = [null];
  const vectors = reports.map((report, number) => {
    addReport(report, numberOf(languages, sureLanguage(report)));
    return { report, number, turn };
  });
  weighReports();
  return vectors;
}

/** The place of a language in the list, which takes new ones in; number 0 is none. */
function numberOf(languages: (string | null)[], language: string | null): number {
  const known = languages.indexOf(language);
  return known >= 0 ? known : languages.push(language) - 1;
}

/** The bits of numbers of 32 bits are copied as they are. */
function writeFloats(at: number, numbers: Float32Array): void {
  writeInts(at, new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length));
}

/** How the kernel writes a day that is not known. */
const NO_DAY = -(2 ** 31);

function addReport({ hashes, marks, pairs, days, day, weekdays, words, source, titled }: ReportVector, language: number): void {
  const at = kernel().addReport(
    hashes.length,
    pairs.length,
    days.length,
    day ?? NO_DAY,
    weekdays,
    words,
    source ?? 0,
    source === null ? 0 : 1,
    language,
    titled ? 1 : 0,
  );
  writeShorts(writeInts(writeInts(writeInts(at, hashes), pairs), days), marks);
}

/** Numbers of two reports in the kernel. Throws where it does not hold them any more. */
export function numbersOf(a: TermVector, b: TermVector): [number, number] {
  checkTurn(a.turn);
  checkTurn(b.turn);
  return [a.number, b.number];
}
