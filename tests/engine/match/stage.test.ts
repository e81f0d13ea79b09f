import { describe, expect, it } from 'vitest';
import { pairTraits } from '../../../src/engine/match/pair-traits.ts';
import { reportVector } from '../../../src/engine/match/report-vector.ts';
import { LoadedStage } from '../../../src/engine/match/stage.ts';
import { FIRE_A, FIRE_B } from './invented-reports.ts';

describe('LoadedStage', () => {
  it('adds what each trait adds, by its share', () => {
    const stage = new LoadedStage(['x'], { bias: [1, 10, 100, 1000], weights: { x: [2, 20, 200, 2000] } });
    const features = Float64Array.of(3);
    expect(stage.odds(features, [1, 0, 0, 0])).toBe(1 + 6);
    expect(stage.odds(features, [1, 0.5, 0, 1])).toBe(7 + 0.5 * 70 + 7000);
  });
});

describe('pairTraits', () => {
  it('names what is missing on either side', () => {
    const [a, b] = [reportVector({ ...FIRE_A, title: 'A fire' }), reportVector({ ...FIRE_B, date: null, title: 'A fire' })];
    expect(pairTraits(a, a).slice(2)).toEqual([0, 0, 0, 0]);
    expect(pairTraits(a, b).slice(2)).toEqual([1, 0, 0, 0]);
    expect(pairTraits(reportVector(FIRE_A), a).slice(2)).toEqual([0, 1, 0, 0]);
    expect(pairTraits(a, b)[1]).toBeGreaterThan(0);
  });

  it('weighs nothing but that where the languages differ', () => {
    const [a, b] = [reportVector({ ...FIRE_A, lang: 'en' }), reportVector({ ...FIRE_B, lang: 'de' })];
    expect(pairTraits(a, b)).toEqual([0, 0, 0, 0, 1, 0]);
    expect(pairTraits(a, { ...b, day: null })).toEqual([0, 0, 0, 0, 1, 1]);
    expect(pairTraits(a, { ...b, lang: null })[0]).toBe(1);
    expect(pairTraits(a, { ...b, lang: 'und', words: 30 })[0]).toBe(1);
    expect(pairTraits(a, { ...b, lang: 'und', words: 300 })[0]).toBe(0);
  });
});
