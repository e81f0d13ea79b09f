import { describe, expect, it } from 'vitest';
import { groupRows } from '../../src/popup/group-rows.ts';
import { makeRow } from '../ui/reports.ts';

const shape = (rows: Parameters<typeof groupRows>[0]) =>
  groupRows(rows).map(({ row, copies }) => [row.id, ...copies.map((copy) => copy.id)]);

describe('groupRows', () => {
  it('folds copies under their original, in the order of time', () => {
    const rows = [
      makeRow('late', { date: '2024-02-09' }),
      makeRow('copy', { date: '2024-02-01', copy: { of: 'late', share: 0.9 } }),
      makeRow('unknown', { date: null }),
      makeRow('early', { date: '2024-02-02' }),
    ];
    expect(shape(rows)).toEqual([['early'], ['late', 'copy'], ['unknown']]);
  });

  it('lets copies of the page, of absent reports and of themselves stand alone', () => {
    const rows = ['page', 'absent', 'self'].map((of, index) => makeRow(index === 2 ? 'self' : `r${index}`, { copy: { of, share: 1 } }));
    expect(shape(rows)).toEqual([['r0'], ['r1'], ['self']]);
  });

  it('loses no row where copies point at each other', () => {
    const rows = [makeRow('x', { copy: { of: 'y', share: 1 } }), makeRow('y', { copy: { of: 'x', share: 1 } })];
    expect(shape(rows).flat().sort()).toEqual(['x', 'y']);
  });
});
