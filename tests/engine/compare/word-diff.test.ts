import { describe, expect, it } from 'vitest';
import { readPair } from '../../../src/engine/compare/pair.ts';
import { diffTerms, diffWords } from '../../../src/engine/compare/word-diff.ts';
import { analyzeReport } from '../../../src/engine/text/analyze-report.ts';
import { report } from './report.ts';

function changes(a: string, b: string, diff = diffWords): string[] {
  const pair = readPair(report(a), analyzeReport(report(a)), report(b), analyzeReport(report(b)));
  const words = (side: 'a' | 'b', from: number, to: number): string =>
    pair[side].tokens
      .slice(from, to)
      .map((token) => token.norm)
      .join(' ');
  return diff(pair.a, 0, pair.a.tokens.length, pair.b, 0, pair.b.tokens.length).map(
    (its) => `${words('a', its.aFrom, its.aTo)}>${words('b', its.bFrom, its.bTo)}`,
  );
}

describe('diffWords', () => {
  it('gives replaced, added and removed words in order', () => {
    expect(changes('The old bridge was closed.', 'The new bridge was soon closed.')).toEqual(['old>new', '>soon']);
    expect(changes('The bridge was soon closed.', 'The bridge was closed.')).toEqual(['soon>']);
  });

  it('gives nothing for equal words in other letters', () => {
    expect(changes('The Bridge’s owner', 'the bridge’s owner')).toEqual([]);
  });
});

describe('diffTerms', () => {
  it('takes forms of one word for equal', () => {
    expect(changes('The bridges closed yesterday.', 'The bridge closes yesterday.', diffTerms)).toEqual([]);
  });
});
