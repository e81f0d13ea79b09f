// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isNightAt } from '../../src/content/highlight.ts';

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
