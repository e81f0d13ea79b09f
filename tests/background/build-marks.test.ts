import { describe, expect, it } from 'vitest';
import { buildMarks } from '../../src/background/build-marks.ts';
import type { Difference } from '../../src/engine/compare/comparison.ts';
import type { ComparisonView } from '../../src/shared/views.ts';

const A = 'Nine people died on Monday. The mayor left.';

function view(id: string, text: string, differences: Partial<Difference>[]): ComparisonView {
  const report = { id: '', source: null, agency: null, date: null, title: null, url: null, lang: null, text: A };
  const whole: Difference = {
    kind: 'figure',
    a: [],
    b: [],
    passageA: null,
    passageB: null,
    changedA: [],
    changedB: [],
    confidence: 1,
    weight: 1,
    note: '',
  };
  return {
    a: report,
    b: { ...report, id, source: id, text, origin: { kind: 'file', name: `${id}.txt` }, addedAt: 0 },
    comparison: {
      a: { sentences: [] },
      b: { sentences: [] },
      alignments: [],
      differences: differences.map((difference) => ({ ...whole, ...difference })),
      shared: { a: 0, b: 0 },
      isForeign: false,
      cut: null,
    },
  };
}

const figure = { kind: 'figure' as const, a: [{ start: 0, end: 4 }], b: [{ start: 3, end: 9 }], passageB: { start: 0, end: 24 } };
const onlyHere = { kind: 'only-a' as const, a: [{ start: 28, end: 43 }] };

describe('buildMarks', () => {
  it('gives one mark for a place with the passages of all reports', () => {
    const marks = buildMarks([view('x', 'So eleven people died. Y', [figure]), view('y', 'So twelve people died. Z', [figure])]);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.selector).toEqual({ exact: 'Nine', prefix: '', suffix: A.slice(4, 36), start: 0 });
    expect(marks[0]?.passages.map(({ text, changed }) => changed.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['eleven'],
      ['twelve'],
    ]);
  });

  it('marks a statement as only here when no report has it', () => {
    expect(buildMarks([view('x', '', [onlyHere]), view('y', '', [])])).toEqual([]);
    expect(buildMarks([view('x', '', [onlyHere]), view('y', '', [onlyHere])])[0]?.kind).toBe('only-here');
  });

  it('does not ask a report in another language what stands only here', () => {
    const foreign = view('z', '', []);
    foreign.comparison.isForeign = true;
    expect(buildMarks([view('x', '', [onlyHere]), foreign])[0]?.kind).toBe('only-here');
    expect(buildMarks([foreign])).toEqual([]);
  });

  it('leaves out what stands only in the other report', () => {
    expect(buildMarks([view('x', 'More.', [{ kind: 'only-b', b: [{ start: 0, end: 5 }] }])])).toEqual([]);
  });
});
