// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { countKinds, inPageOrder, stepOrder } from '../../src/content/mark-steps.ts';
import { markedPage } from './marked-page.ts';

const TEXT = 'One bridge fell on Monday, killing three of the crew.';
const words = (painted: ReturnType<typeof markedPage>) => painted.map(({ mark }) => mark.selector.exact);

describe('inPageOrder', () => {
  it('goes by the place in the page, the longer of two first', () => {
    const painted = markedPage(TEXT, [
      ['figure', 'three'],
      ['wording', 'three of the crew'],
      ['figure', 'One'],
    ]);
    expect(words(inPageOrder(painted))).toEqual(['One', 'three of the crew', 'three']);
    expect(words(painted)[0]).toBe('three');
  });
});

describe('countKinds', () => {
  it('counts the kinds that are there, in the order of the bar', () => {
    const painted = markedPage(TEXT, [
      ['only-here', 'bridge'],
      ['date', 'Monday'],
      ['figure', 'three'],
      ['figure', 'One'],
    ]);
    expect(countKinds(painted)).toEqual([
      ['figure', 2],
      ['date', 1],
      ['only-here', 1],
    ]);
  });
});

describe('stepOrder', () => {
  it('tries every mark once, the present one last', () => {
    expect(stepOrder(4, 1, false)).toEqual([2, 3, 0, 1]);
    expect(stepOrder(4, 1, true)).toEqual([0, 3, 2, 1]);
  });

  it('starts between two marks', () => {
    expect(stepOrder(3, 0.5, false)).toEqual([1, 2, 0]);
    expect(stepOrder(3, 0.5, true)).toEqual([0, 2, 1]);
  });

  it('goes round from before the first and after the last', () => {
    expect(stepOrder(3, -0.5, true)).toEqual([2, 1, 0]);
    expect(stepOrder(3, 2.5, false)).toEqual([0, 1, 2]);
  });

  it('has nowhere to go without marks', () => {
    expect(stepOrder(0, -0.5, false)).toEqual([]);
  });
});
