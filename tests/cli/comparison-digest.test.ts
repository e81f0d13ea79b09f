import { describe, expect, it } from 'vitest';
import { comparisonDigest } from '../../src/cli/comparison-digest.ts';
import { createPaint } from '../../src/cli/paint.ts';
import { compareReports } from '../../src/engine/compare/compare-reports.ts';
import type { Report } from '../../src/engine/report.ts';

function report(id: string, text: string): Report {
  return { id, source: null, agency: null, date: '2024-05-06', title: null, url: null, lang: 'en', text };
}

function digest(textA: string, textB: string): string[] {
  const [a, b] = [report('a', textA), report('b', textB)];
  return comparisonDigest(a, b, compareReports(a, b), 80, createPaint(false)).split('\n');
}

const HARBOUR = 'The harbour crane fell on Monday and hurt 12 workers, the port said.';

describe('comparisonDigest', () => {
  it('gives a difference a line, with its place in both texts', () => {
    const lines = digest(HARBOUR, HARBOUR.replace('12', '19'));
    expect(lines).toContainEqual(expect.stringMatching(/^F {2}12 workers → 19 workers +¶1 · ¶1$/));
    expect(lines.at(-1)).toBe('The passages: --full');
  });

  it('names the words that a quotation exchanges before those it adds', () => {
    const said = (words: string) => `“${words},” the harbour master Jane Roe told reporters at the quay on Monday.`;
    const lines = digest(
      said('We will rebuild this crane in one year, whatever it costs'),
      said('We will now rebuild that crane in one year, whatever it costs'),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^Q {2}“this” → “that”, “now” only in B/));
  });

  it('keeps every line within the columns and a minute of reading, whatever the texts', () => {
    const many = (word: string) =>
      Array.from({ length: 60 }, (_, i) => `The ${word}${i} bridge number ${i + 10} near ${word}ville was closed by ${i + 2} guards.`).join(
        '\n\n',
      );
    const lines = digest(many('north'), many('south'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.join(' ').split(/\s+/).length).toBeLessThan(400);
  });

  it('says so where nothing differs', () => {
    expect(digest(HARBOUR, HARBOUR)).toContain('No differences found.');
  });
});
