// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isNightAt, paintMarks } from '../../src/content/highlight.ts';
import { inPageOrder } from '../../src/content/mark-steps.ts';
import { markedPage } from './marked-page.ts';

function inPage(bodyStyle: string, style = ''): Range {
  const paragraph = document.createElement('p');
  paragraph.append('words');
  paragraph.style.cssText = style;
  document.body.style.cssText = bodyStyle;
  document.body.replaceChildren(paragraph);
  const range = document.createRange();
  range.selectNodeContents(paragraph.firstChild as Text);
  return range;
}

describe('isNightAt', () => {
  it.each([
    ['dark paper', 'background-color: rgb(20, 20, 24)', '', true],
    ['light paper', 'background-color: rgb(250, 250, 247)', '', false],
    ['light paper on a dark page', 'background-color: rgb(20, 20, 24)', 'background-color: rgb(255, 255, 255)', false],
    ['light text on a canvas that follows the reader', '', 'color: rgb(255, 255, 255)', true],
    ['dark text on a canvas', '', 'color: rgb(0, 0, 0)', false],
    ['a see-through layer on dark paper', 'background-color: rgb(20, 20, 24)', 'background-color: rgba(255, 255, 255, 0)', true],
  ])('knows %s', (_, body, paragraph, isNight) => {
    expect(isNightAt(inPage(body, paragraph))).toBe(isNight);
  });
});

describe('paintMarks', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('leaves out marks inside others of their kind, by which Firefox loses lines of the outer ones', () => {
    vi.stubGlobal('CSS', { highlights: new Map() });
    vi.stubGlobal(
      'Highlight',
      class extends Set<Range> {
        constructor(...ranges: Range[]) {
          super(ranges);
        }
      },
    );
    const painted = markedPage('He would remain in close contact, he said on Monday.', [
      ['quote', 'remain'],
      ['quote', 'would remain in close contact'],
      ['quote', 'contact'],
      ['quote', 'contact, he'],
      ['date', 'close'],
    ]);
    paintMarks(inPageOrder(painted), false);
    const words = [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]);
    expect(words).toEqual([
      ['ref-d', ['close']],
      ['ref-q', ['would remain in close contact', 'contact, he']],
    ]);
  });
});
