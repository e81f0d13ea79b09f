import type { Report, Span } from '../report.ts';
import type { Analysis, FigureModifier } from '../text/analysis.ts';
import { analyzeReport } from '../text/analyze-report.ts';
import { alignSentences } from './align-sentences.ts';
import { clusterSentences } from './cluster-sentences.ts';
import { groupCopies } from './copies.ts';
import { touches } from './describe-difference.ts';
import { areCompatible } from './figure-relation.ts';
import { limitAnalysis } from './limit-analysis.ts';
import { readPair } from './pair.ts';

/** Most reports set against each other; each further one would be compared with all before it. */
const MAX_REPORTS = 24;

/** Characters of a report that are read. */
const MAX_CHARACTERS = 20_000;

/** A sentence of one report. `report` counts in `Matrix.reports`. */
export interface MatrixCell extends Span {
  report: number;
}

/** A number that a report gives in a statement. Value and unit as in `Figure`. */
export interface MatrixFigure extends Span {
  report: number;
  value: number;
  max: number;
  modifier: FigureModifier;
}

/** One thing counted in a statement, as each report gives it. */
export interface FigureRow {
  unit: string | null;
  noun: string | null;
  values: MatrixFigure[];
  /** Whether two reports give values that do not overlap. */
  differs: boolean;
}

/** One statement, with every sentence that makes it, in the order of the reports. */
export interface MatrixStatement {
  cells: MatrixCell[];
  /** Independent texts that make it, from 1. */
  texts: number;
  /** The report that made it first, by date; null where dates are missing or equal. */
  first: number | null;
  /** What at least two reports count, side by side. */
  figures: FigureRow[];
}

/** The statements of several reports of one event. Plain JSON. */
export interface Matrix {
  /** `text` numbers the independent text that a report carries, from 0. */
  reports: { id: string; source: string | null; date: string | null; text: number }[];
  /** Those of most independent texts first, then by their first place in the reports. */
  statements: MatrixStatement[];
  /** What was left out because there was too much, as a sentence for the reader; null where all was read. */
  cut: string | null;
}

/**
 * Which report makes which statement. Sentences that align with each other form one statement; a report may give it in several. Reports
 * are taken in the order given, at most 24 and 20,000 characters of each. No report gives an empty matrix. Time grows with the
 * square of the number of reports.
 */
export function compareMany(reports: readonly Report[]): Matrix {
  const read = reports.slice(0, MAX_REPORTS).map((report) => ({ ...report, text: report.text.slice(0, MAX_CHARACTERS) }));
  const analyses = read.map((report) => limitAnalysis(analyzeReport(report)).analysis);
  const texts = textNumbers(read);
  const statements = clusterSentences(
    analyses.map(({ sentences }) => sentences.map(({ role }) => role === 'body' || role === 'tweet')),
    (a, b) => alignOrdered(read, analyses, a, b),
  ).map((members) => {
    const cells = members.map(({ report, sentence }) => cellOf(analyses, report, sentence));
    return {
      cells,
      texts: new Set(cells.map(({ report }) => texts[report])).size,
      first: firstReport(read, cells),
      figures: figureRows(analyses, cells),
    };
  });
  const isCut = reports.length > MAX_REPORTS || reports.some(({ text }) => text.length > MAX_CHARACTERS);
  return {
    reports: read.map(({ id, source, date }, i) => ({ id, source, date, text: texts[i] ?? i })),
    statements: statements.sort((x, y) => y.texts - x.texts || y.cells.length - x.cells.length || compareCells(x.cells[0], y.cells[0])),
    cut: isCut ? `Only the first ${MAX_REPORTS} reports were compared, and the first 20,000 characters of each.` : null,
  };
}

/** Aligned sentences of two reports; one order of the two for every call, as the aligner depends on it in ties. */
function alignOrdered(
  reports: readonly Report[],
  analyses: readonly Analysis[],
  a: number,
  b: number,
): { a: number; b: number; score: number }[] {
  const [reportA, reportB, analysisA, analysisB] = [reports[a], reports[b], analyses[a], analyses[b]];
  if (!reportA || !reportB || !analysisA || !analysisB) return [];
  if (reportB.text < reportA.text)
    return alignSentences(readPair(reportB, analysisB, reportA, analysisA)).alignments.map(({ a: inB, b: inA, score }) => ({
      a: inA,
      b: inB,
      score,
    }));
  return alignSentences(readPair(reportA, analysisA, reportB, analysisB)).alignments;
}

/** Per report: the number of the independent text that it carries, by first appearance. */
function textNumbers(reports: readonly Report[]): number[] {
  // Ids of the caller may repeat; places do not.
  const groups = groupCopies(reports.map(({ text }, i) => ({ id: String(i), text })));
  const numbers = new Map(groups.flatMap((ids, text) => ids.map((id) => [Number(id), text] as const)));
  return reports.map((_, i) => numbers.get(i) ?? i);
}

function cellOf(analyses: readonly Analysis[], report: number, sentence: number): MatrixCell {
  const { start = 0, end = 0 } = analyses[report]?.sentences[sentence] ?? {};
  return { report, start, end };
}

function compareCells(x: MatrixCell | undefined, y: MatrixCell | undefined): number {
  return (x?.report ?? 0) - (y?.report ?? 0) || (x?.start ?? 0) - (y?.start ?? 0);
}

/** The earliest dated of the reports; null where one is undated or the earliest two have one date. */
function firstReport(reports: readonly Report[], cells: readonly MatrixCell[]): number | null {
  const dated = [...new Set(cells.map(({ report }) => report))].map((report) => ({ report, date: reports[report]?.date ?? null }));
  if (dated.some(({ date }) => date === null)) return null;
  const [first, second] = dated.sort((x, y) => ((x.date ?? '') < (y.date ?? '') ? -1 : 1));
  if (!first || !second) return first?.report ?? null;
  // `2024-05` is not before `2024-05-03`.
  return second.date?.startsWith(first.date ?? '') ? null : first.report;
}

function figureRows(analyses: readonly Analysis[], cells: readonly MatrixCell[]): FigureRow[] {
  const rows = new Map<string, FigureRow>();
  for (const cell of cells) {
    for (const { start, end, value, max, unit, noun, modifier } of analyses[cell.report]?.figures.filter((figure) =>
      touches(figure, cell),
    ) ?? []) {
      if (unit === 'ordinal' || (unit === null && noun === null)) continue;
      const key = `${unit ?? ''} ${noun ?? ''}`;
      const row = rows.get(key) ?? { unit, noun, values: [], differs: false };
      rows.set(key, row);
      row.values.push({ report: cell.report, start, end, value, max, modifier });
    }
  }
  return [...rows.values()]
    .filter(({ values }) => new Set(values.map(({ report }) => report)).size > 1)
    .map((row) => ({ ...row, differs: doDiffer(row.values) }));
}

/** Whether a report gives no value that another's allows. */
function doDiffer(values: readonly MatrixFigure[]): boolean {
  return values.some((one) =>
    values.some(({ report }) => report !== one.report && !values.some((its) => its.report === report && areCompatible(its, one))),
  );
}
