import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/ui/excerpt.ts';

describe('excerpt', () => {
  it('shows a passage of ordinary length whole', () => {
    expect(excerpt('x'.repeat(600), { start: 0, end: 600 }, 300)).toEqual({ start: 0, end: 600 });
  });

  it('cuts a long passage around the focus, between words', () => {
    const source = 'word '.repeat(1000);
    const shown = excerpt(source, { start: 0, end: source.length }, 2500);
    expect(shown.start).toBeLessThanOrEqual(2500);
    expect(shown.end).toBeGreaterThan(2500);
    expect(shown.end - shown.start).toBeLessThanOrEqual(600);
    expect(source.slice(shown.start, shown.end)).toMatch(/^word.*word$/);
  });

  it('cuts text without spaces as well, also at its end', () => {
    const source = 'x'.repeat(5000);
    expect(excerpt(source, { start: 0, end: 5000 }, 4999)).toEqual({ start: 4400, end: 5000 });
  });
});
