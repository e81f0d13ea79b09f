import { describe, expect, it } from 'vitest';
import { COLLECTIVE_FEATURES } from '../../../src/engine/match/collective-features.ts';
import { copyIn, doublesAt, kernel, takeTurn } from '../../../src/engine/match/kernel.ts';

/** Gives the kernel the query and its candidates, of which the first two belong together, with the verdicts on each. */
function judge(...verdicts: readonly number[]): void {
  takeTurn();
  const { reserveCells, setPair, takeVerdicts } = kernel();
  reserveCells(verdicts.length + 1);
  for (let a = 1; a <= verdicts.length; a++) {
    setPair(0, a, 1, 0);
    for (let b = a + 1; b <= verdicts.length; b++) setPair(a, b, b === 2 ? 4 : -6, 0);
  }
  takeVerdicts(copyIn(Float64Array.of(0, ...verdicts)));
}

/** Of candidate number `c`, from 1. */
function featuresOf(c: number): Record<string, number> {
  const values = doublesAt(kernel().collectiveFeatures(c), COLLECTIVE_FEATURES.length);
  expect(kernel().featureCount.value).toBe(COLLECTIVE_FEATURES.length);
  return Object.fromEntries(COLLECTIVE_FEATURES.map((name, i) => [name, values[i] ?? Number.NaN]));
}

describe('takeVerdicts', () => {
  it("puts the given odds in place of the query's own, within ±8, and leaves those among the candidates", () => {
    judge(2, -20, 20);
    const { oddsOf } = kernel();
    expect([1, 2, 3].map((c) => oddsOf(0, c))).toEqual([2, -8, 8]);
    expect(oddsOf(1, 0)).toBe(2);
    expect(oddsOf(1, 2)).toBe(4);
  });

  it('sums up the companions alone', () => {
    // The thirteenth is no companion.
    judge(0, -1, ...Array.from({ length: 10 }, () => -8), 5);
    expect(featuresOf(1)).toMatchObject({ best: 0, second: -1 });
  });
});

describe('collectiveFeatures', () => {
  it('tells how far a candidate lies behind the best, and the best beside it', () => {
    judge(3, 1, -4);
    expect(featuresOf(1)).toMatchObject({ odds: 3, best: 3, second: 1, bestOther: 1, behind: 0 });
    expect(featuresOf(3)).toMatchObject({ odds: -4, oddsHigh: 0, bestOther: 3, behind: 7 });
  });

  it('sees more doubt where no candidate is sure', () => {
    judge(4, 4, -6);
    const sure = featuresOf(1);
    judge(0.5, 0.5, -6);
    const unsure = featuresOf(1);
    expect(unsure.doubtShare).toBeGreaterThan((sure.doubtShare ?? 1) * 4);
    expect(sure.unsure).toBe(0);
    expect(unsure).toMatchObject({ unsure: 3.5, unsureMost: 1.5 });
    expect(unsure.claimedByOther).toBeGreaterThan(sure.claimedByOther ?? 1);
  });

  it('has nothing beside a single candidate', () => {
    judge(2);
    expect(featuresOf(1)).toMatchObject({ second: -8, bestOther: -8, supported: 0, claimedByOther: 0, nearer: 0.5 });
  });
});
