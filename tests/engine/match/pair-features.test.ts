import { describe, expect, it } from 'vitest';
import { kernel } from '../../../src/engine/match/kernel.ts';
import { PAIR_FEATURES, pairFeatures } from '../../../src/engine/match/pair-features.ts';
import { reportVector } from '../../../src/engine/match/report-vector.ts';
import { termVectors } from '../../../src/engine/match/term-vector.ts';
import { NO_FREQUENCIES } from '../../../src/engine/match/term-weights.ts';
import type { Report } from '../../../src/engine/report.ts';
import { CHESS, FIRE_A, FIRE_B, inventedReport, OTHER_FIRE } from './invented-reports.ts';

function featuresOf(first: Report, second: Report): Record<string, number> {
  const [a, b] = termVectors([first, second].map(reportVector), NO_FREQUENCIES);
  if (!a || !b) throw new Error('two vectors expected');
  return Object.fromEntries(PAIR_FEATURES.map((name, i) => [name, pairFeatures(a, b)[i] ?? Number.NaN]));
}

describe('pairFeatures', () => {
  it('gives as many values as there are names', () => {
    featuresOf(FIRE_A, FIRE_B);
    expect(kernel().featureCount.value).toBe(PAIR_FEATURES.length);
  });

  it('refuses reports of another query', () => {
    const vectors = [FIRE_A, FIRE_B].map(reportVector);
    const [a, b] = termVectors(vectors, NO_FREQUENCIES);
    termVectors(vectors, NO_FREQUENCIES);
    expect(() => a && b && pairFeatures(a, b)).toThrow(/another query/iu);
  });

  it('is symmetric', () => {
    expect(featuresOf(FIRE_A, FIRE_B)).toEqual(featuresOf(FIRE_B, FIRE_A));
  });

  it('gives 1 for the cosine of a report with itself', () => {
    expect(featuresOf(FIRE_A, FIRE_A)).toMatchObject({ contained: 1, pairs: 1, sameSource: 1, lengthRatio: 0 });
    expect(featuresOf(FIRE_A, FIRE_A).body).toBeCloseTo(1, 10);
  });

  it('finds more in common between reports of one event than of one kind', () => {
    const same = featuresOf(FIRE_A, FIRE_B);
    const kind = featuresOf(FIRE_A, OTHER_FIRE);
    for (const name of ['body', 'local', 'names', 'numbers', 'evidence']) expect(same[name]).toBeGreaterThan(kind[name] ?? 1);
  });

  it('puts days apart into one bin', () => {
    expect(featuresOf(FIRE_A, FIRE_B)).toMatchObject({ day1: 1, day2: 0, dayFar: 0 });
    expect(featuresOf(FIRE_A, CHESS)).toMatchObject({ day1: 0, day2: 0, dayFar: 0, dayLog: 0 });
    expect(featuresOf(FIRE_A, OTHER_FIRE)).toMatchObject({ day1: 0, dayFar: 1 });
    expect(featuresOf(FIRE_A, { ...FIRE_B, date: '2022-03' })).toMatchObject({ day1: 0, dayFar: 0, dayLog: 0 });
  });

  it('gives a finite number everywhere for empty reports', () => {
    for (const value of Object.values(featuresOf(inventedReport('x', ''), inventedReport('y', ''))))
      expect(Number.isFinite(value)).toBe(true);
  });
});
