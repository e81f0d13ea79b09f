import { describe, expect, it } from 'vitest';
import { compareMany } from '../../../src/engine/compare/matrix.ts';
import { report } from './report.ts';

const WIRE =
  'A ferry sank off the port of Varna on Tuesday, killing 14 people, the coast guard said. Divers searched the wreck through the night and recovered three lifeboats.';
const OWN =
  'Coast guards said that 19 people were killed when the ferry sank off the port of Varna. The owner of the vessel, Blue Line, declined to comment.';

const REPORTS = [
  report(OWN, '2024-03-09', 'own'),
  report(WIRE, '2024-03-08', 'wire'),
  report(`${WIRE} Read more below.`, '2024-03-09', 'copy'),
];

describe('compareMany', () => {
  const matrix = compareMany(REPORTS);
  const words = (cell: { report: number; start: number; end: number }): string =>
    REPORTS[cell.report]?.text.slice(cell.start, cell.end) ?? '';

  it('puts the sentences of one statement together, most independent texts first', () => {
    const [first] = matrix.statements;
    expect(first?.cells.map(({ report: number }) => number)).toEqual([0, 1, 2]);
    expect(first?.cells.map(words).every((text) => text.includes('ferry sank'))).toBe(true);
    expect(first?.texts).toBe(2);
  });

  it('counts copies as one text', () => {
    expect(matrix.reports.map(({ text }) => text)).toEqual([0, 1, 1]);
    const divers = matrix.statements.find(({ cells }) => cells.map(words).some((text) => text.startsWith('Divers')));
    expect(divers?.cells).toHaveLength(2);
    expect(divers?.texts).toBe(1);
  });

  it('says who was first, and nobody where two have that date or one has none', () => {
    expect(matrix.statements[0]?.first).toBe(1);
    expect(compareMany([report(WIRE, '2024-03-08', 'x'), report(OWN, null, 'y')]).statements[0]?.first).toBeNull();
    expect(compareMany([report(WIRE, '2024-03', 'x'), report(OWN, '2024-03-08', 'y')]).statements[0]?.first).toBeNull();
  });

  it('sets the figures side by side', () => {
    const row = matrix.statements[0]?.figures.find(({ values }) => values.some(({ value }) => value === 19));
    expect(row?.differs).toBe(true);
    expect(row?.values.map(({ report: number, value }) => [number, value])).toEqual([
      [0, 19],
      [1, 14],
      [2, 14],
    ]);
  });

  it('keeps statements of one report', () => {
    expect(matrix.statements.some(({ cells }) => cells.length === 1 && cells.map(words).join().includes('Blue Line'))).toBe(true);
  });

  it('gives nothing for no reports, and says what was cut', () => {
    expect(compareMany([])).toEqual({ reports: [], statements: [], cut: null });
    expect(compareMany([report('The river rose. '.repeat(2000))]).cut).toContain('20,000');
  });
});
