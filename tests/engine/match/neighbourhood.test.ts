import { describe, expect, it } from 'vitest';
import { kernel } from '../../../src/engine/match/kernel.ts';
import { NEIGHBOUR_FEATURES } from '../../../src/engine/match/neighbour-features.ts';
import { Neighbourhood } from '../../../src/engine/match/neighbourhood.ts';
import { PAIR_FEATURES } from '../../../src/engine/match/pair-features.ts';
import { reportVector } from '../../../src/engine/match/report-vector.ts';
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

/** The first report among the others. */
function around(...reports: Report[]): Neighbourhood {
  return new Neighbourhood(termVectors(reports.map(reportVector), NO_FREQUENCIES), COSINE);
}

/** The member that report number `report` is. */
function memberOf({ members }: Neighbourhood, report: number): number {
  return members.findIndex(({ number }) => number === report);
}

/** How near the companions of report number 1 are to it beside the first one. */
function nearerShare(all: Neighbourhood): number {
  return kernel().nearerShare(memberOf(all, 1), 0);
}

/** Of report number 1. */
function featuresOf(...reports: Report[]): Record<string, number> {
  const all = around(...reports);
  const values = all.neighbourFeatures()[memberOf(all, 1) - 1];
  expect(kernel().featureCount.value).toBe(NEIGHBOUR_FEATURES.length);
  return Object.fromEntries(NEIGHBOUR_FEATURES.map((name, i) => [name, values?.[i] ?? Number.NaN]));
}

const FIRE_C = { ...FIRE_A, id: 'fire-c', text: FIRE_A.text.slice(0, 300) };
const FIRE_D = { ...FIRE_B, id: 'fire-d', text: FIRE_B.text.slice(0, 300) };

describe('Neighbourhood', () => {
  it('has the likeliest candidates, best first', () => {
    const others = Array.from({ length: 30 }, (_, i) => ({ ...CHESS, id: `chess-${i}` }));
    const { members } = around(FIRE_A, ...others, FIRE_B, FIRE_C);
    expect(members).toHaveLength(25);
    expect(members.slice(0, 5).map(({ number }) => number)).toEqual([0, 32, 31, 1, 2]);
  });

  it('has none without candidates', () => {
    expect(around(FIRE_A).members.map(({ number }) => number)).toEqual([0]);
  });

  it('sees a report of the event among its own, and one of another event as a stranger to them', () => {
    const inside = nearerShare(around(FIRE_A, FIRE_B, FIRE_C, FIRE_D));
    const stranger = nearerShare(around(OTHER_FIRE, FIRE_B, FIRE_C, FIRE_D));
    expect(inside).toBeLessThan(0.8);
    expect(stranger).toBeGreaterThan(inside);
  });

  it('compares every candidate with the likeliest ones and the query, no others', () => {
    const companions = 12;
    const { members } = around(FIRE_A, ...Array.from({ length: companions + 3 }, (_, i) => ({ ...FIRE_B, id: `fire-${i}` })));
    const { cosineOf } = kernel();
    const last = members.length - 1;
    expect(cosineOf(last, 0)).toBeGreaterThan(0);
    expect(cosineOf(last, companions)).toBeGreaterThan(0);
    expect(cosineOf(last, companions + 1)).toBe(0);
  });

  it('is gone when another query has come', () => {
    const first = around(FIRE_A, FIRE_B);
    around(FIRE_A, CHESS);
    expect(() => first.cosine(1)).toThrow('Another query');
  });
});

describe('neighbourFeatures', () => {
  it('has nothing to say of a single candidate', () => {
    expect(featuresOf(FIRE_A, FIRE_B)).toMatchObject({ supported: 0, claimedByOther: 0, queryElsewhere: 0, nearer: 0.5, gap: 0 });
  });

  it('does not take a third and a fourth partner for evidence against one', () => {
    const three = featuresOf(FIRE_A, FIRE_B, FIRE_C, CHESS);
    const four = featuresOf(FIRE_A, FIRE_B, FIRE_C, FIRE_D, CHESS);
    expect(four.supported).toBeGreaterThanOrEqual(three.supported ?? 1);
    expect(four.claimedByOther).toBeLessThan(0.5);
  });

  it('takes the roots of what the titles share', () => {
    const titled = [FIRE_A, FIRE_B].map((report) => ({ ...report, title: 'Fire destroys the Halbrook Cannery' }));
    const { title, titleRoot, titleLocalLeast, titleLocalLeastRoot } = featuresOf(...titled);
    expect(title).toBeGreaterThan(0.5);
    expect(titleRoot).toBeCloseTo(Math.sqrt(title ?? 0), 10);
    expect(titleLocalLeastRoot).toBeCloseTo(Math.sqrt(titleLocalLeast ?? 0), 10);
  });

  it('gives finite numbers for empty reports', () => {
    const empty = ['x', 'y', 'z'].map((id) => inventedReport(id, ''));
    for (const value of Object.values(featuresOf(...empty))) expect(Number.isFinite(value)).toBe(true);
  });
});
