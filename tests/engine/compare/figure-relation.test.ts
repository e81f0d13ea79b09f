import { describe, expect, it } from 'vitest';
import type { FigureValue } from '../../../src/engine/compare/comparison.ts';
import { relateFigures } from '../../../src/engine/compare/figure-relation.ts';

function figure(value: number, other: Partial<FigureValue> = {}): FigureValue {
  return { value, max: value, unit: null, noun: null, modifier: '=', ...other };
}

describe('relateFigures', () => {
  it.each([
    ['other counts', figure(14, { noun: 'bus' }), figure(19, { noun: 'bus' }), 'conflict'],
    ['fewer digits', figure(1_200_000), figure(1_234_000), 'rounded'],
    ['about', figure(40, { modifier: '~' }), figure(43), 'vaguer'],
    ['a range', figure(24, { max: 99 }), figure(50), 'vaguer'],
    ['more dead a day later', figure(14, { noun: 'dead' }), figure(19, { noun: 'dead' }), 'later-toll'],
    ['fewer dead a day later', figure(19, { noun: 'dead' }), figure(14, { noun: 'dead' }), 'conflict'],
  ] as const)('calls %s by its name, from either side', (_, a, b, relation) => {
    expect(relateFigures(a, b, '2024-03-08', '2024-03-09')).toBe(relation);
    expect(relateFigures(b, a, '2024-03-09', '2024-03-08')).toBe(relation);
  });

  it('calls no toll a later one without two dates', () => {
    const [a, b] = [figure(14, { noun: 'dead' }), figure(19, { noun: 'dead' })];
    expect(relateFigures(a, b, '2024-03-08', null)).toBe('conflict');
    expect(relateFigures(a, b, '2024-03-08', '2024-03-08')).toBe('conflict');
  });
});
