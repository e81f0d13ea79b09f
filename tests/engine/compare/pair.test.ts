import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPair, tokensIn } from '../../../src/engine/compare/pair.ts';
import { analyzeReport } from '../../../src/engine/text/analyze-report.ts';

describe('tokensIn', () => {
  it('gives the tokens that a span touches, wherever it begins and ends', () => {
    const unit = fc.constantFrom('a', 'bc', ' ', '  ', '4', '.', '-', '’', '中');
    const spans = fc.tuple(fc.nat(40), fc.nat(40)).map(([x, y]) => ({ start: Math.min(x, y), end: Math.max(x, y) }));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), spans, (text, span) => {
        const report = { id: '', source: null, agency: null, date: null, title: null, url: null, lang: 'en', text };
        const { a } = readPair(report, analyzeReport(report), report, analyzeReport(report));
        const { from, to } = tokensIn(a, span);
        expect(a.tokens.slice(from, to)).toEqual(a.tokens.filter(({ start, end }) => start < span.end && end > span.start));
      }),
    );
  });
});
