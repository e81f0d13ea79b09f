import { describe, expect, it } from 'vitest';
import { COLLECTIVE_FEATURES, collectiveFeatures, verdictsOf } from '../../../src/engine/match/collective-features.ts';
import type { Neighbourhood } from '../../../src/engine/match/neighbourhood.ts';

/** The query and three candidates, of which the first two belong together. */
function neighbourhoodOf(own: readonly number[]): Neighbourhood {
  const size = own.length + 1;
  const odds = new Float64Array(size * size);
  const put = (a: number, b: number, value: number): void => {
    odds[a * size + b] = value;
    odds[b * size + a] = value;
  };
  own.forEach((value, i) => {
    put(0, i + 1, value);
    for (let j = i + 1; j < own.length; j++) put(i + 1, j + 1, j === 1 ? 4 : -6);
  });
  const probabilities = odds.map((x) => 1 / (1 + Math.exp(-x)));
  return { vectors: [], size, companions: own.length, odds, probabilities, cosines: new Float64Array(size * size), queryFeatures: [] };
}

function featuresOf(around: Neighbourhood, judged: readonly number[], c: number): Record<string, number> {
  const values = collectiveFeatures(verdictsOf(around, Float64Array.of(0, ...judged)), c);
  expect(values).toHaveLength(COLLECTIVE_FEATURES.length);
  return Object.fromEntries(COLLECTIVE_FEATURES.map((name, i) => [name, values[i] ?? Number.NaN]));
}

describe('verdictsOf', () => {
  it("puts the given odds in place of the query's own, within ±8, and leaves the neighbourhood as it is", () => {
    const around = neighbourhoodOf([1, 1, -3]);
    const { odds, probabilities } = verdictsOf(around, Float64Array.of(0, 2, -20, 20)).around;
    expect([...odds.slice(1, 4)]).toEqual([2, -8, 8]);
    expect(odds[4]).toBe(2);
    expect(probabilities[1]).toBeCloseTo(0.881, 3);
    expect(odds[1 * 4 + 2]).toBe(4);
    expect(around.odds[1]).toBe(1);
  });

  it('sums up the companions alone', () => {
    const around = { ...neighbourhoodOf([0, 0, 0]), companions: 2 };
    expect(verdictsOf(around, Float64Array.of(0, 0, -1, 5))).toMatchObject({ best: 0, second: -1 });
  });
});

describe('collectiveFeatures', () => {
  it('tells how far a candidate lies behind the best, and the best beside it', () => {
    const around = neighbourhoodOf([1, 1, -3]);
    expect(featuresOf(around, [3, 1, -4], 1)).toMatchObject({ odds: 3, best: 3, second: 1, bestOther: 1, behind: 0 });
    expect(featuresOf(around, [3, 1, -4], 3)).toMatchObject({ odds: -4, oddsHigh: 0, bestOther: 3, behind: 7 });
  });

  it('sees more doubt where no candidate is sure', () => {
    const around = neighbourhoodOf([1, 1, -3]);
    const sure = featuresOf(around, [4, 4, -6], 1);
    const unsure = featuresOf(around, [0.5, 0.5, -6], 1);
    expect(unsure.doubtShare).toBeGreaterThan((sure.doubtShare ?? 1) * 4);
    expect(sure.unsure).toBe(0);
    expect(unsure).toMatchObject({ unsure: 3.5, unsureMost: 1.5 });
    expect(unsure.claimedByOther).toBeGreaterThan(sure.claimedByOther ?? 1);
  });

  it('has nothing beside a single candidate', () => {
    expect(featuresOf(neighbourhoodOf([2]), [2], 1)).toMatchObject({
      second: -8,
      bestOther: -8,
      supported: 0,
      claimedByOther: 0,
      nearer: 0.5,
    });
  });
});
