import { describe, expect, it } from 'vitest';
import { isCopyOf, sketchOf, textRuns } from '../../../src/engine/match/text-sketch.ts';

const words = (from: number, count: number) => Array.from({ length: count }, (_, i) => `word${from + i}`);
const text = (from: number, count: number) => words(from, count).join(' ');
const isCopy = (a: string, b: string) => isCopyOf(textRuns(a), sketchOf(textRuns(b)));

describe('a sketch of a text', () => {
  const long = text(0, 400);

  it.each([
    ['the text itself', long],
    ['the text with other spaces and marks', long.replace(/ /gu, ',\n')],
    ['its first half', text(0, 200)],
    ['the text with a paragraph more', `${long} ${text(1000, 100)}`],
    [
      'the text with every twentieth word changed',
      words(0, 400)
        .map((word, i) => (i % 20 === 0 ? `other${i}` : word))
        .join(' '),
    ],
  ])('knows %s', (_, other) => {
    expect([isCopy(other, long), isCopy(long, other)]).toEqual([true, true]);
  });

  it.each([
    ['another text', text(1000, 400)],
    ['another text with a long quotation of it', `${text(1000, 360)} ${text(100, 40)}`],
    ['no text', ''],
  ])('does not take %s for it', (_, other) => {
    expect([isCopy(other, long), isCopy(long, other)]).toEqual([false, false]);
  });

  it('knows a text of a few words', () => {
    expect(isCopy('Ferry sinks.', 'Ferry sinks')).toBe(true);
    expect(isCopy('Ferry sinks.', 'Ferry sails.')).toBe(false);
    expect(isCopy('', '')).toBe(false);
  });
});
