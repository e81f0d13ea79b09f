import { describe, expect, it } from 'vitest';
import { explainMatch } from '../../../src/engine/match/explain-match.ts';
import { NO_FREQUENCIES } from '../../../src/engine/match/term-weights.ts';
import { inventedReport } from './invented-reports.ts';

const figuresOf = (query: string, match: string): string[] =>
  explainMatch(inventedReport('a', query), inventedReport('b', match), NO_FREQUENCIES).figures;

describe('explainMatch', () => {
  it('writes what both count as the query does', () => {
    expect(figuresOf('The storm left 232 Valmorans homeless.', 'At least 232 Valmorans lost their homes.')).toEqual(['232 Valmorans']);
    expect(figuresOf('It cost 4,300 Crowns’ worth.', 'The loss is 4,300 crowns.')).toEqual(['4,300 Crowns']);
  });

  it('gives a number alone where each counts something else', () => {
    expect(figuresOf('The storm left 232 homeless.', 'A train with 232 cars passed.')).toEqual(['232']);
  });
});
