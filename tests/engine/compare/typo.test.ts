import { describe, expect, it } from 'vitest';
import { isTypo } from '../../../src/engine/compare/typo.ts';

describe('isTypo', () => {
  it.each([
    ['markova', 'markowa'],
    ['varnna', 'varna'],
    ['vrana', 'varna'],
  ])('takes %s for a misspelling of %s', (one, other) => {
    expect(isTypo(one, other)).toBe(true);
    expect(isTypo(other, one)).toBe(true);
  });

  it.each([
    ['varna', 'varna'],
    ['iran', 'iraq'],
    ['varna', 'verne'],
    ['petrov', 'petrovic'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(isTypo(one, other)).toBe(false);
  });
});
