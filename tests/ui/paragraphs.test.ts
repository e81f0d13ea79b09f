import { describe, expect, it } from 'vitest';
import { paragraphAt, splitParagraphs } from '../../src/ui/paragraphs.ts';

const slices = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('splitParagraphs', () => {
  it('parts at blank lines, also those with spaces or Windows line ends', () => {
    expect(slices('One.\n\nTwo\nlines.\n \t\nThree.\r\n\r\nFour.')).toEqual(['One.', 'Two\nlines.', 'Three.', 'Four.']);
  });

  it('leaves out what is blank', () => {
    expect(slices('\n\n  \n\n One. \n\n\n\n')).toEqual(['One.']);
    expect(slices('')).toEqual([]);
  });
});

describe('paragraphAt', () => {
  const text = 'One.\n\nTwo.\n\nThree.';
  const paragraphs = splitParagraphs(text);

  it('numbers from 1', () => {
    expect(['One', 'wo.', 'Three'].map((words) => paragraphAt(paragraphs, text.indexOf(words)))).toEqual([1, 2, 3]);
  });

  it('stays in range for any offset', () => {
    expect([paragraphAt(paragraphs, 999), paragraphAt(paragraphs, -1), paragraphAt([], 5)]).toEqual([3, 1, 1]);
  });
});
