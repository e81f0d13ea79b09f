import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/engine/text/analyze-report.ts';
import { gapAfter, plainGapAfter } from '../../../src/engine/text/parsed-text.ts';

describe('plainGapAfter', () => {
  it.each([
    ['dam,\nofficials', ', '],
    ['dam, officials', ', '],
    ['dam\tofficials', ' '],
    ['dam officials', ' '],
    ['dam — officials', ' — '],
    ['dam-officials', '-'],
  ])('writes the white space that ends the gap of %j as a space', (text, gap) => {
    expect(plainGapAfter(parseText(text, 'en'), 0)).toBe(gap);
  });

  it('is otherwise the gap as it stands', () => {
    const parsed = parseText('The dam (old) broke', 'en');
    for (const index of [0, 1, 2, 3]) expect(plainGapAfter(parsed, index)).toBe(gapAfter(parsed, index));
  });
});
