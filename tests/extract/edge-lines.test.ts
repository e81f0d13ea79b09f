import { describe, expect, it } from 'vitest';
import { withoutEdgeLines } from '../../src/extract/edge-lines.ts';

const FIRST = 'The old stone bridge over the Marl collapsed on Monday morning, the harbour master said.';
const LAST = 'An inquiry is to begin on Thursday, the mayor told reporters at the town hall.';

describe('withoutEdgeLines', () => {
  it('takes section, byline and day off the beginning', () => {
    expect(withoutEdgeLines(['World', 'By Ida Brenner', '21 May 2021', FIRST, LAST])).toEqual([FIRST, LAST]);
  });

  it('keeps short lines inside the text and after it', () => {
    expect(withoutEdgeLines([FIRST, 'What comes next', LAST, 'Source AFP'])).toEqual([FIRST, 'What comes next', LAST, 'Source AFP']);
  });

  it('keeps a short sentence that opens the text', () => {
    expect(withoutEdgeLines(['It fell.', FIRST])).toEqual(['It fell.', FIRST]);
  });

  it('gives a text of nothing else whole, and nothing for nothing', () => {
    expect(withoutEdgeLines(['World', '21 May 2021'])).toEqual(['World', '21 May 2021']);
    expect(withoutEdgeLines([])).toEqual([]);
  });
});
