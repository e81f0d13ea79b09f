import { describe, expect, it } from 'vitest';
import { groupOf, NEIGHBOUR_FEATURES, neighbourFeatures } from '../../../src/engine/match/neighbour-features.ts';
import { COMPANIONS, nearerShare, neighbourhood } from '../../../src/engine/match/neighbourhood.ts';
import { PAIR_FEATURES } from '../../../src/engine/match/pair-features.ts';
import { reportVector } from '../../../src/engine/match/report-vector.ts';
import { LoadedStage } from '../../../src/engine/match/stage.ts';
import { termVectors } from '../../../src/engine/match/term-vector.ts';
import { NO_FREQUENCIES } from '../../../src/engine/match/term-weights.ts';
import type { Report } from '../../../src/engine/report.ts';
import { CHESS, FIRE_A, FIRE_B, inventedReport, OTHER_FIRE } from './invented-reports.ts';

/** A first stage that knows the cosine alone. */
const COSINE = {
  bias: [-4, 0, 0, 0],
  weights: Object.fromEntries(PAIR_FEATURES.map((name) => [name, [name === 'body' ? 20 : 0, 0, 0, 0]])) as Record<
    (typeof PAIR_FEATURES)[number],
    number[]
  >,
};

function around(...reports: Report[]) {
  const vectors = termVectors(reports.map(reportVector), NO_FREQUENCIES);
  return neighbourhood(vectors, new LoadedStage(PAIR_FEATURES, COSINE));
}

function featuresOf(reports: Report[], c: number): Record<string, number> {
  const all = around(...reports);
  const values = neighbourFeatures(all, c, groupOf(all));
  expect(values).toHaveLength(NEIGHBOUR_FEATURES.length);
  return Object.fromEntries(NEIGHBOUR_FEATURES.map((name, i) => [name, values[i] ?? Number.NaN]));
}

const FIRE_C = { ...FIRE_A, id: 'fire-c', text: FIRE_A.text.slice(0, 300) };
const FIRE_D = { ...FIRE_B, id: 'fire-d', text: FIRE_B.text.slice(0, 300) };

describe('neighbourhood', () => {
  it('sees a report of the event among its own, and one of another event as a stranger to them', () => {
    const inside = around(FIRE_A, FIRE_B, FIRE_C, FIRE_D);
    const stranger = around(OTHER_FIRE, FIRE_B, FIRE_C, FIRE_D);
    expect(nearerShare(inside, 1, 0)).toBeLessThan(0.8);
    expect(nearerShare(stranger, 1, 0)).toBeGreaterThan(nearerShare(inside, 1, 0));
  });

  it('compares every candidate with the likeliest ones and the query, no others', () => {
    const many = Array.from({ length: COMPANIONS + 3 }, (_, i) => ({ ...FIRE_B, id: `fire-${i}` }));
    const { companions, size, cosines } = around(FIRE_A, ...many);
    expect(companions).toBe(COMPANIONS);
    expect(cosines[(size - 1) * size]).toBeGreaterThan(0);
    expect(cosines[(size - 1) * size + COMPANIONS]).toBeGreaterThan(0);
    expect(cosines[(size - 1) * size + size - 2]).toBe(0);
  });
});

describe('neighbourFeatures', () => {
  it('has nothing to say of a single candidate', () => {
    expect(featuresOf([FIRE_A, FIRE_B], 1)).toMatchObject({ supported: 0, claimedByOther: 0, queryElsewhere: 0, nearer: 0.5, gap: 0 });
  });

  it('does not take a third and a fourth partner for evidence against one', () => {
    const three = featuresOf([FIRE_A, FIRE_B, FIRE_C, CHESS], 1);
    const four = featuresOf([FIRE_A, FIRE_B, FIRE_C, FIRE_D, CHESS], 1);
    expect(four.supported).toBeGreaterThanOrEqual(three.supported ?? 1);
    expect(four.claimedByOther).toBeLessThan(0.5);
  });

  it('gives finite numbers for empty reports', () => {
    const empty = ['x', 'y', 'z'].map((id) => inventedReport(id, ''));
    for (const value of Object.values(featuresOf(empty, 1))) expect(Number.isFinite(value)).toBe(true);
  });
});
