import { describe, expect, it } from 'vitest';
import { kernel } from '../../../src/engine/match/kernel.ts';
import { MATCH_WEIGHTS } from '../../../src/engine/match/match-weights.ts';
import type { Neighbourhood } from '../../../src/engine/match/neighbourhood.ts';
import { PARTNERED_FEATURES } from '../../../src/engine/match/partnered-features.ts';
import { lookAround } from '../../../src/engine/match/relation.ts';
import { reportVector } from '../../../src/engine/match/report-vector.ts';
import { NO_FREQUENCIES } from '../../../src/engine/match/term-weights.ts';
import type { Report } from '../../../src/engine/report.ts';
import { CHESS, FIRE_A, FIRE_B, OTHER_FIRE } from './invented-reports.ts';

/** The first report among the others, which were judged. */
function judged(query: Report, ...others: Report[]): Neighbourhood {
  const candidates = others.map((report) => ({ id: report.id, vector: reportVector(report) }));
  const around = lookAround(reportVector(query), candidates, NO_FREQUENCIES, MATCH_WEIGHTS);
  around.judgeNeighbours(MATCH_WEIGHTS.neighbours);
  return around;
}

function featuresOf(around: Neighbourhood): Record<string, number> {
  const values = around.partnered()?.features;
  expect(kernel().featureCount.value).toBe(PARTNERED_FEATURES.length);
  return Object.fromEntries(PARTNERED_FEATURES.map((name, i) => [name, values?.[i] ?? Number.NaN]));
}

describe('partnered features', () => {
  it('are those of the candidate where there is one', () => {
    const around = judged(FIRE_A, FIRE_B);
    const before = kernel().oddsOf(0, 1);
    const { odds, best } = featuresOf(around);
    expect(odds).toBeCloseTo(before, 10);
    expect(best).toBeCloseTo(before, 10);
  });

  it('are the same when they are asked for again', () => {
    const around = judged(FIRE_A, FIRE_B, OTHER_FIRE, CHESS);
    expect(featuresOf(around)).toEqual(featuresOf(around));
  });

  it('heed the likely candidates, not the many', () => {
    const strangers = Array.from({ length: 8 }, (_, i) => ({ ...CHESS, id: `chess-${i}` }));
    const around = judged(FIRE_A, FIRE_B, ...strangers);
    const odds = around.members.slice(1).map((_, i) => kernel().oddsOf(0, i + 1));
    const mean = odds.reduce((sum, own) => sum + own, 0) / odds.length;
    expect(featuresOf(around).odds).toBeGreaterThan(mean + 1);
  });

  it('are none without candidates, and then there is no partner', () => {
    const around = judged(FIRE_A);
    expect(around.partnered()).toBeUndefined();
    expect(around.judgeQuery(MATCH_WEIGHTS.partnered)).toBe(Number.NEGATIVE_INFINITY);
  });
});
