import { describe, expect, it } from 'vitest';
import { copyIn, kernel, takeTurn } from '../../../src/engine/match/kernel.ts';
import { pairTraits } from '../../../src/engine/match/pair-traits.ts';
import { type ReportVector, reportVector } from '../../../src/engine/match/report-vector.ts';
import { loadStage } from '../../../src/engine/match/stage.ts';
import { termVectors } from '../../../src/engine/match/term-vector.ts';
import { NO_FREQUENCIES } from '../../../src/engine/match/term-weights.ts';
import { FIRE_A, FIRE_B } from './invented-reports.ts';

describe('loadStage', () => {
  it('adds what each trait adds, by its share', () => {
    takeTurn();
    const rows = loadStage(['x'], { bias: [1, 10, 100, 1000, 0, 0], weights: { x: [2, 20, 200, 2000, 0, 0] } });
    const oddsFor = (...traits: number[]): number =>
      kernel().stageOdds(rows, copyIn(Float64Array.from(traits)), copyIn(Float64Array.of(3)), 1);
    expect(oddsFor(1, 0, 0, 0, 0, 0)).toBe(1 + 6);
    expect(oddsFor(1, 0.5, 0, 1, 0, 0)).toBe(7 + 0.5 * 70 + 7000);
  });
});

describe('pairTraits', () => {
  const [a, b] = [reportVector({ ...FIRE_A, title: 'A fire', lang: 'en' }), reportVector({ ...FIRE_B, title: 'A fire', lang: 'en' })];

  function traits(one: ReportVector, other: ReportVector): number[] {
    const [first, second] = termVectors([one, other], NO_FREQUENCIES);
    if (!first || !second) throw new Error('Two reports give two vectors.');
    return [...pairTraits(first, second)];
  }

  it('names what is missing on either side', () => {
    expect(traits(a, a).slice(2)).toEqual([0, 0, 0, 0]);
    expect(traits(a, { ...b, day: null }).slice(2)).toEqual([1, 0, 0, 0]);
    expect(traits({ ...b, titled: false }, a).slice(2)).toEqual([0, 1, 0, 0]);
    expect(traits(a, b)[1]).toBeGreaterThan(0);
  });

  it('weighs nothing but that where the languages differ', () => {
    const german = { ...b, lang: 'de' };
    expect(traits(a, german)).toEqual([0, 0, 0, 0, 1, 0]);
    expect(traits(a, { ...german, day: null })).toEqual([0, 0, 0, 0, 1, 1]);
    expect(traits(a, { ...b, lang: null })[0]).toBe(1);
    expect(traits(a, { ...b, lang: 'und', words: 30 })[0]).toBe(1);
    expect(traits(a, { ...b, lang: 'und', words: 300 })[0]).toBe(0);
  });
});
