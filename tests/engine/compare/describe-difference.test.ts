import { describe, expect, it } from 'vitest';
import { phrase } from '../../../src/engine/compare/describe-difference.ts';
import type { Side } from '../../../src/engine/compare/pair.ts';

function phraseOf(text: string): string {
  return phrase({ text } as Side, { start: 0, end: text.length });
}

describe('phrase', () => {
  it('is a short text on one line', () => {
    expect(phraseOf('The bridge\n\nwas  closed.')).toBe('The bridge was closed.');
    expect(phraseOf('')).toBe('');
  });

  it('is cut behind a word', () => {
    const cut = phraseOf('The bridge over the Bourne was closed at noon because of extraordinary floods.');
    expect(cut).toBe('The bridge over the Bourne was closed at noon because of…');
  });

  it('is cut inside a word without end', () => {
    expect(phraseOf('x'.repeat(200))).toBe(`${'x'.repeat(59)}…`);
  });
});
