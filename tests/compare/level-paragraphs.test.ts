import { describe, expect, it } from 'vitest';
import { levelParagraphs } from '../../src/compare/level-paragraphs.ts';
import type { Comparison } from '../../src/engine/compare/comparison.ts';
import { splitParagraphs } from '../../src/ui/paragraphs.ts';

/** Compares two texts whose paragraphs are one sentence each; `pairs` are alignments with their scores. */
function rowsOf(a: string[], b: string[], pairs: [number, number, number][]): string[] {
  const textA = a.join('\n\n');
  const textB = b.join('\n\n');
  const sentences = (text: string) => splitParagraphs(text).map((span, paragraph) => ({ ...span, role: 'body' as const, paragraph }));
  const comparison: Comparison = {
    a: { sentences: sentences(textA) },
    b: { sentences: sentences(textB) },
    alignments: pairs.map(([first, second, score]) => ({ a: first, b: second, score })),
    differences: [],
    shared: { a: 0, b: 0 },
    isForeign: false,
    cut: null,
  };
  const words = (text: string, spans: { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  return levelParagraphs(textA, textB, comparison).map((row) => `${words(textA, row.a)} | ${words(textB, row.b)}`);
}

describe('levelParagraphs', () => {
  it('sets aligned paragraphs level and what lies between in rows of its own', () => {
    expect(
      rowsOf(
        ['a0', 'a1', 'a2'],
        ['b0', 'b1'],
        [
          [0, 0, 1],
          [2, 1, 1],
        ],
      ),
    ).toEqual(['a0 | b0', 'a1 | ', 'a2 | b1']);
  });

  it('keeps the heavier of two crossing pairs', () => {
    expect(
      rowsOf(
        ['a0', 'a1'],
        ['b0', 'b1'],
        [
          [0, 1, 0.9],
          [1, 0, 0.4],
        ],
      ),
    ).toEqual([' | b0', 'a0 | b1', 'a1 | ']);
  });

  it('prefers many level pairs to one heavy one', () => {
    const pairs: [number, number, number][] = [
      [0, 2, 0.9],
      [0, 0, 0.5],
      [1, 1, 0.5],
      [2, 2, 0.5],
    ];
    expect(rowsOf(['a0', 'a1', 'a2'], ['b0', 'b1', 'b2'], pairs)).toEqual(['a0 | b0', 'a1 | b1', 'a2 | b2']);
  });

  it('shows unrelated and empty texts', () => {
    expect(rowsOf(['a0', 'a1'], ['b0'], [])).toEqual(['a0 a1 | b0']);
    expect(rowsOf([''], [''], [])).toEqual([]);
  });

  it('leaves out alignments of sentences that do not exist', () => {
    expect(rowsOf(['a0'], ['b0'], [[5, 0, 1]])).toEqual(['a0 | b0']);
  });
});
