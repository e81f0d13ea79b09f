import { describe, expect, it } from 'vitest';
import type { FigureValue } from '../../../src/engine/compare/comparison.ts';
import { isRoughly, relateFigures } from '../../../src/engine/compare/figure-relation.ts';

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

describe('isRoughly', () => {
  const bound = (value: number, modifier: FigureValue['modifier'] = '=', vague = false) => ({ ...figure(value, { modifier }), vague });

  it.each([
    ['a round bound', bound(30, '>'), bound(32), true],
    ['a vague word', bound(24, '=', true), bound(40), true],
    ['bounds from both sides', bound(23_000, '>'), bound(24_000, '<'), true],
    ['bounds from both sides far apart', bound(50, '>'), bound(60, '<'), false],
    ['a bound as sharp as the count', bound(27, '>'), bound(35), false],
    ['two such bounds', bound(31, '>'), bound(43, '>'), false],
    ['a round count beside a sharp bound', bound(30), bound(27, '>'), false],
  ] as const)('judges %s, from either side', (_, a, b, rough) => {
    expect(isRoughly(a, b)).toBe(rough);
    expect(isRoughly(b, a)).toBe(rough);
  });
});
