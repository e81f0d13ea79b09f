import { describe, expect, it } from 'vitest';
import { hashTerm } from '../../../src/engine/match/hash-term.ts';
import { reportTerms } from '../../../src/engine/match/report-terms.ts';
import { reportVector } from '../../../src/engine/match/report-vector.ts';
import { COUNT_SHIFT } from '../../../src/engine/match/term-marks.ts';
import { FIRE_A, inventedReport } from './invented-reports.ts';

const rises = (list: Int32Array): boolean => list.every((value, i) => i === 0 || value > (list[i - 1] ?? value));

describe('reportVector', () => {
  it('holds every term once, by rising hash, with its count', () => {
    const { hashes, marks } = reportVector(FIRE_A);
    expect(rises(hashes)).toBe(true);
    expect(hashes.length).toBeGreaterThan(reportTerms(FIRE_A).terms.length - 1);
    expect((marks[hashes.indexOf(hashTerm('canneri'))] ?? 0) >> COUNT_SHIFT).toBe(3);
  });

  it('is bounded for any text', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `word${i}`).join(' ');
    const vector = reportVector(inventedReport('long', words));
    expect(vector.hashes.length).toBe(600);
    expect(vector.pairs.length).toBe(400);
    expect(rises(vector.pairs)).toBe(true);
  });

  it('has no terms for an empty text', () => {
    expect(reportVector(inventedReport('x', ''))).toMatchObject({ words: 0, day: null, titled: false });
    expect(reportVector(inventedReport('x', '')).hashes).toHaveLength(0);
  });
});
