import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from '../../src/ui/segments.ts';

describe('segmentText', () => {
  it('cuts at the edges of overlapping marks', () => {
    const marks = [
      { start: 2, end: 6, className: 'x', index: 0 },
      { start: 4, end: 8, className: 'y', index: 1 },
    ];
    expect(segmentText({ start: 0, end: 10 }, marks)).toEqual([
      { start: 0, end: 2, classNames: [], indices: [] },
      { start: 2, end: 4, classNames: ['x'], indices: [0] },
      { start: 4, end: 6, classNames: ['x', 'y'], indices: [0, 1] },
      { start: 6, end: 8, classNames: ['y'], indices: [1] },
      { start: 8, end: 10, classNames: [], indices: [] },
    ]);
  });

  it('gives the text whole where nothing is marked, and nothing for an empty range', () => {
    expect(segmentText({ start: 3, end: 5 }, [{ start: 5, end: 9, className: 'x' }])).toEqual([
      { start: 3, end: 5, classNames: [], indices: [] },
    ]);
    expect(segmentText({ start: 3, end: 3 }, [])).toEqual([]);
  });

  it('tiles the range, and each piece carries just the marks over it', () => {
    const mark = fc.record({ start: fc.nat(30), end: fc.nat(30), className: fc.constantFrom('x', 'y', 'z') });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), (marks) => {
        const segments = segmentText({ start: 5, end: 25 }, marks);
        expect(segments[0]?.start).toBe(5);
        expect(segments.at(-1)?.end).toBe(25);
        for (const [index, segment] of segments.entries()) {
          if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end);
          const over = marks.filter((item) => item.start <= segment.start && item.end >= segment.end);
          expect([...segment.classNames].sort()).toEqual([...new Set(over.map((item) => item.className))].sort());
        }
      }),
    );
  });
});
