import { compareMany, type Matrix, type MatrixStatement } from '../engine/compare/matrix.ts';
import type { Report } from '../engine/report.ts';
import { truncateText } from '../engine/text/truncate-text.ts';
import type { Command } from './command.ts';
import { readAllPaths } from './read-paths.ts';
import { describeReport } from './report-line.ts';
import { UsageError } from './usage-error.ts';

/** `matrix`: which report makes which statement. */
export const matrixCommand: Command = {
  name: 'matrix',
  usage: 'matrix PATH… [--json]',
  summary: 'Shows which of several reports of one event makes which statement, and the figures side by side.',
  options: {},
  async run({ paths, options, output, onIssue }) {
    if (paths.length === 0) {
      throw new UsageError('matrix needs files or a folder. Try: crossread matrix --help');
    }
    const reports = await readAllPaths(paths, onIssue);
    const matrix = compareMany(reports);
    await (options.json ? output.json(matrix) : output.line(matrixText(reports, matrix, output.columns)));
    return reports.length;
  },
};

function matrixText(reports: readonly Report[], matrix: Matrix, columns: number): string {
  const shown = matrix.reports.map((_, i) => i);
  const head = shown.map((i) => {
    const report = reports[i];
    return report
      ? truncateText(`${letterOf(i)}  text ${String((matrix.reports[i]?.text ?? 0) + 1)}  ${describeReport(report)}`, columns)
      : '';
  });
  const texts = new Set(matrix.reports.map(({ text }) => text)).size;
  const counts = `${count(matrix.reports.length, 'report')}, ${count(texts, 'independent text')}, ${count(matrix.statements.length, 'statement')}.`;
  return [
    ...head,
    counts,
    ...(matrix.cut === null ? [] : [matrix.cut]),
    '',
    ...matrix.statements.flatMap((statement) => statementLines(reports, matrix, statement, columns)),
  ].join('\n');
}

/** The reports that make a statement as letters in columns, its first wording, and what the reports count differently below it. */
function statementLines(reports: readonly Report[], matrix: Matrix, statement: MatrixStatement, columns: number): string[] {
  const marks = matrix.reports.map((_, i) => (statement.cells.some(({ report }) => report === i) ? letterOf(i) : '·')).join('');
  const cell = statement.cells.find(({ report }) => report === statement.first) ?? statement.cells[0];
  const line = truncateText(`${marks}  ${cell ? wordsOf(reports, cell) : ''}`, columns);
  const figures = statement.figures
    .filter(({ differs }) => differs)
    .map(({ values }) => values.map((its) => `${letterOf(its.report)} ${wordsOf(reports, its)}`).join(', '));
  return [line, ...figures.map((text) => truncateText(`${' '.repeat(marks.length)}    ${text}`, columns))];
}

function wordsOf(reports: readonly Report[], { report, start, end }: { report: number; start: number; end: number }): string {
  return (reports[report]?.text ?? '').slice(start, end).replace(/\s+/g, ' ');
}

function letterOf(report: number): string {
  return String.fromCharCode(65 + report);
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
