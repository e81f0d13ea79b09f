import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports, comparerOf } from '../../../src/engine/compare/compare-reports.ts';
import type { Comparison, Difference, DifferenceKind } from '../../../src/engine/compare/comparison.ts';
import { swapDetails } from '../../../src/engine/compare/describe-difference.ts';
import { cut, report } from './report.ts';

const FERRY = [
  'A ferry sank off the port of Varna on Tuesday, killing 14 people, the coast guard said.',
  'Mayor Elena Markova said the vessel “carried twice the number of passengers it was licensed for when it left the quay.”',
  'Divers searched the wreck through the night and recovered three lifeboats.',
  'The owner of the ferry, Blue Line, declined to comment on its safety record.',
].join('\n\n');

const FERRY_ELSEWHERE = [
  'A ferry sank off the port of Varna on Wednesday, killing 19 people, the coast guard said.',
  'Transport Minister Elena Markova said the vessel “carried almost twice the number of passengers it was licensed for when it left the quay.”',
  'The prime minister, Ivan Petrov, promised an inquiry into shipping on the Black Sea.',
].join('\n\n');

function differences(a: string, b: string, kind: DifferenceKind): Difference[] {
  return compareReports(report(a), report(b)).differences.filter((difference) => difference.kind === kind);
}

function mirrored(comparison: Comparison): Comparison {
  const kinds: Partial<Record<DifferenceKind, DifferenceKind>> = { 'only-a': 'only-b', 'only-b': 'only-a' };
  return {
    ...comparison,
    a: comparison.b,
    b: comparison.a,
    alignments: comparison.alignments.map(({ a, b, score }) => ({ a: b, b: a, score })).sort((x, y) => x.a - y.a || x.b - y.b),
    differences: comparison.differences.map((its) => ({
      ...its,
      ...swapDetails(its),
      kind: kinds[its.kind] ?? its.kind,
      a: its.b,
      b: its.a,
      passageA: its.passageB,
      passageB: its.passageA,
      changedA: its.changedB,
      changedB: its.changedA,
      note: its.note.split(' → ').reverse().join(' → '),
    })),
    shared: { a: comparison.shared.b, b: comparison.shared.a },
  };
}

describe('compareReports', () => {
  it('finds a changed toll, with the figure on both sides', () => {
    const [found] = differences(FERRY, FERRY_ELSEWHERE, 'figure');
    expect(cut(FERRY, found?.a ?? [])).toEqual(['14 people']);
    expect(cut(FERRY_ELSEWHERE, found?.b ?? [])).toEqual(['19 people']);
    expect(found?.note).toBe('14 people → 19 people');
  });

  it('says nothing of words where the languages differ, and that it does not', () => {
    const abroad = [
      'Vor dem Hafen von Varna ist am Dienstag eine Fähre gesunken, teilte die Küstenwache mit. 19 Menschen starben.',
      'Ministerpräsident Ivan Petrov versprach eine Untersuchung der Schifffahrt auf dem Schwarzen Meer.',
    ].join('\n\n');
    const comparison = compareReports(report(FERRY), { ...report(abroad), lang: 'de' });
    expect(comparison.isForeign).toBe(true);
    expect(comparison.cut).toContain('two languages');
    expect(comparison.differences.filter(({ kind }) => kind.startsWith('only') || kind === 'wording' || kind === 'attribution')).toEqual(
      [],
    );
    expect(compareReports(report(FERRY), report(FERRY_ELSEWHERE)).isForeign).toBe(false);
  });

  it('finds another day for the same event', () => {
    const [found] = differences(FERRY, FERRY_ELSEWHERE, 'date');
    expect(cut(FERRY, found?.a ?? [])).toEqual(['Tuesday']);
    expect(cut(FERRY_ELSEWHERE, found?.b ?? [])).toEqual(['Wednesday']);
  });

  it('finds the word put into a quotation', () => {
    const [found] = differences(FERRY, FERRY_ELSEWHERE, 'quote');
    expect(cut(FERRY_ELSEWHERE, found?.b ?? [])).toEqual(['almost']);
    expect(cut(FERRY, found?.a ?? [])).toEqual(['carried twice']);
  });

  it('finds another title for the same person', () => {
    const [found] = differences(FERRY, FERRY_ELSEWHERE, 'name');
    expect(cut(FERRY, found?.a ?? [])[0]).toContain('Elena Markova');
    expect(cut(FERRY_ELSEWHERE, found?.b ?? [])[0]).toContain('Transport Minister');
  });

  it('lists statements that only one report makes', () => {
    expect(differences(FERRY, FERRY_ELSEWHERE, 'only-a').map(({ a }) => cut(FERRY, a)[0])).toContain(
      'Divers searched the wreck through the night and recovered three lifeboats.',
    );
    const [onlyB] = differences(FERRY, FERRY_ELSEWHERE, 'only-b');
    expect(onlyB?.a).toEqual([]);
    expect(cut(FERRY_ELSEWHERE, onlyB?.b ?? [])[0]).toContain('Ivan Petrov');
  });

  it('compares one report with several as with each alone', () => {
    const [a, b] = [report(FERRY), report(FERRY_ELSEWHERE)];
    const compare = comparerOf(a);
    expect([compare(b), compare(a), compare(b)]).toEqual([compareReports(a, b), compareReports(a, a), compareReports(a, b)]);
  });

  it('takes a one-letter misspelling for the same name', () => {
    expect(
      differences(
        'Officials in Varna, led by Elena Markova, closed the port.',
        'Officials in Varna, led by Elena Markowa, closed the port.',
        'name',
      ),
    ).toEqual([]);
  });

  it('takes grammatical change for no difference of wording', () => {
    expect(
      differences(
        'The ministry has closed three old bridges near the river.',
        'The ministry had closed three old bridges near the rivers.',
        'wording',
      ),
    ).toEqual([]);
  });

  it('aligns rewritten sentences and leaves unrelated ones alone', () => {
    const { alignments } = compareReports(report(FERRY), report(FERRY_ELSEWHERE));
    const pairs = alignments.map(({ a, b }) => `${a}-${b}`);
    expect(pairs).toContain('0-0');
    expect(pairs).toContain('1-1');
    expect(pairs).not.toContain('2-2');
  });

  it('gives nothing for equal and for empty texts', () => {
    expect(compareReports(report(FERRY), report(FERRY)).differences).toEqual([]);
    const empty = compareReports(report(''), report(FERRY));
    expect(empty.alignments).toEqual([]);
    expect(empty.shared).toEqual({ a: 0, b: 0 });
  });

  it('sorts by falling weight and keeps weight and confidence in 0..1', () => {
    const { differences: all } = compareReports(report(FERRY), report(FERRY_ELSEWHERE));
    expect(all.map(({ weight }) => weight)).toEqual(all.map(({ weight }) => weight).sort((x, y) => y - x));
    for (const { weight, confidence } of all) {
      expect(Math.min(weight, confidence)).toBeGreaterThanOrEqual(0);
      expect(Math.max(weight, confidence)).toBeLessThanOrEqual(1);
    }
  });

  it('tells what changed in a list of links only where the reports are editions of one text', () => {
    const inset = (ships: number): string =>
      `Mayor Elena Markova Elena Ana MarkovaPort sells ${ships} old ships MORE said the harbour was safe.`;
    expect(differences(`${FERRY}\n\n${inset(12)}`, `${FERRY}\n\n${inset(30)}`, 'figure')).toHaveLength(1);
    const others = differences(`${FERRY}\n\n${inset(12)}`, `${FERRY_ELSEWHERE}\n\n${inset(30)}`, 'figure');
    expect(others.map(({ note }) => note).join()).not.toMatch(/ships/u);
  });

  it('says so when a report was too long', () => {
    const long = 'The river rose by a metre. '.repeat(5000);
    expect(compareReports(report(long), report(FERRY)).cut).toContain('first 100,000 characters');
    expect(compareReports(report(FERRY), report(FERRY)).cut).toBeNull();
  });

  it('says so when a sentence was too long or the list of differences was cut', () => {
    const endless = `${'river stone bridge '.repeat(100)}.`;
    expect(compareReports(report(endless), report(FERRY)).cut).toContain('only in part');
    const many = Array.from({ length: 300 }, (_, i) => `Witness${i} saw${i} the boat${i} leave pier${i} at dawn${i}.`).join(' ');
    expect(compareReports(report(many), report(FERRY)).cut).toContain('200 weightiest');
  });

  it.each([
    ['one endless sentence', 'river stone '.repeat(20_000)],
    ['no spaces', 'x'.repeat(150_000)],
    ['only quotation marks', '“'.repeat(20_000)],
    ['one sentence again and again', 'The mayor said 5 people died on Monday. '.repeat(2500)],
  ])('survives %s', (_, text) => {
    expect(compareReports(report(text), report(FERRY)).a.sentences.length).toBeGreaterThanOrEqual(0);
  });
});

describe('compareReports, for two hostile texts', () => {
  it.each([
    ['endless sentences', 'river stone '.repeat(20_000), 'river rock '.repeat(20_000)],
    [
      'one sentence again and again',
      'The mayor said 5 people died on Monday. '.repeat(700),
      'The mayor said 6 people died on Tuesday. '.repeat(700),
    ],
    ['marks that never close', '“He said 5. '.repeat(900), '”He said 6. '.repeat(900)],
    ['ever new names', numbered('Jane%', 2500), numbered('Carl%', 2500)],
    ['ever new figures', numbered('% people died.', 1200), numbered('% folk died.', 1200)],
    ['one small word', 'the '.repeat(24_000), 'the a '.repeat(16_000)],
  ])('reads %s in part and says so', (_, a, b) => {
    expect(compareReports(report(a), report(b)).cut).not.toBeNull();
  });
});

function numbered(words: string, count: number): string {
  return Array.from({ length: count }, (_, i) => words.replace('%', String(i + 10))).join(' ');
}

const PIECES = [
  ...FERRY.split('\n\n'),
  ...FERRY_ELSEWHERE.split('\n\n'),
  '“',
  '” he said.',
  'Elena',
  '7',
  '12,000 people',
  'on Monday',
  '\n\n',
  'Ω',
  '🚢',
  'Source AFP',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 12 })
  .map((pieces) => pieces.join(' '));

describe('compareReports, for any texts', () => {
  it('mirrors when the reports change places', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(compareReports(report(b), report(a))).toEqual(mirrored(compareReports(report(a), report(b))));
      }),
      { numRuns: 150 },
    );
  });

  it('finds no difference between a text and itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(compareReports(report(text), report(text)).differences).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives spans inside the texts, in order', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        for (const difference of compareReports(report(a), report(b)).differences) {
          for (const [spans, text] of [
            [difference.a, a],
            [difference.b, b],
            [difference.changedA, a],
            [difference.changedB, b],
          ] as const) {
            for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
            expect(spans.map(({ start }) => start)).toEqual(spans.map(({ start }) => start).sort((x, y) => x - y));
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
