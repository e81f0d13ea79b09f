import { describe, expect, it } from 'vitest';
import { hashTerm } from '../../../src/engine/match/hash-term.ts';
import { reportTerms } from '../../../src/engine/match/report-terms.ts';
import { TermIndex } from '../../../src/engine/match/term-index.ts';
import { CHESS, FIRE_A, FIRE_B, inventedReport, OTHER_FIRE } from './invented-reports.ts';

function indexOf(...reports: (typeof FIRE_A)[]): TermIndex {
  const index = new TermIndex();
  for (const report of reports) index.add(report.id, reportTerms(report));
  return index;
}

describe('TermIndex', () => {
  it('finds the report that shares most first', () => {
    const index = indexOf(CHESS, OTHER_FIRE, FIRE_B);
    expect(index.candidates(reportTerms(FIRE_A), 10)[0]?.id).toBe('fire-b');
    expect(index.candidates(reportTerms(FIRE_A), 1)).toHaveLength(1);
  });

  it('gives the same answer to the same query twice', () => {
    const index = indexOf(CHESS, OTHER_FIRE, FIRE_B);
    const query = reportTerms(FIRE_A);
    expect(index.candidates(query, 10)).toEqual(index.candidates(query, 10));
  });

  it('replaces a report of the same id', () => {
    const index = indexOf(FIRE_B, { ...CHESS, id: FIRE_B.id });
    expect(index.size).toBe(1);
    expect(index.candidates(reportTerms(FIRE_A), 10).map(({ id }) => id)).not.toContain('fire-a');
    expect(index.documentFrequency(hashTerm('halbrook'))).toBe(0);
  });

  it('forgets removed reports, also after it was made compact', () => {
    const index = indexOf(FIRE_B, CHESS);
    for (let i = 0; i < 200; i++) index.add(`r${i}`, reportTerms(inventedReport(`r${i}`, `Halbrook filler${i}`)));
    for (let i = 0; i < 200; i++) expect(index.remove(`r${i}`)).toBe(true);
    expect(index.remove('r0')).toBe(false);
    expect(index.size).toBe(2);
    expect(index.documentFrequency(hashTerm('halbrook'))).toBe(1);
    expect(index.get('r5')).toBeUndefined();
    expect(index.candidates(reportTerms(FIRE_A), 300).map(({ id }) => id)).toEqual(['fire-b', 'chess']);
  });

  it('gives nothing for an empty query or an empty index', () => {
    expect(indexOf(FIRE_A).candidates(reportTerms(inventedReport('x', '')), 10)).toEqual([]);
    expect(new TermIndex().candidates(reportTerms(FIRE_A), 10)).toEqual([]);
  });
});
