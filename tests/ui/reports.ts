import type { Comparison, Difference, DifferenceKind } from '../../src/engine/compare/comparison.ts';
import type { Span } from '../../src/engine/report.ts';
import type { ComparisonView, ReportRow, TabView } from '../../src/shared/views.ts';

/** The first place of `words` in `text`; a test that names words which are not there is itself wrong. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** A difference between two texts of one sentence a paragraph, by its words; null leaves a side empty. */
export function makeDifference(kind: DifferenceKind, textA: string, a: string | null, textB: string, b: string | null): Difference {
  return {
    kind,
    a: a === null ? [] : [spanOf(textA, a)],
    b: b === null ? [] : [spanOf(textB, b)],
    passageA: a === null ? null : paragraphAround(textA, a),
    passageB: b === null ? null : paragraphAround(textB, b),
    changedA: [],
    changedB: [],
    confidence: 1,
    weight: 1,
    note: a !== null && b !== null ? `${a} → ${b}` : '',
  };
}

function paragraphAround(text: string, words: string): Span {
  const { start } = spanOf(text, words);
  const end = text.indexOf('\n\n', start);
  return { start: text.lastIndexOf('\n\n', start) + (text.lastIndexOf('\n\n', start) === -1 ? 1 : 2), end: end === -1 ? text.length : end };
}

export const TEXT_A = 'The bridge closed on Monday after 12 cars collided.\n\nDivers searched the river until dusk.';
export const TEXT_B = 'Fog covered the valley.\n\nThe bridge closed on Monday after 14 cars collided.';

export function makeComparison(differences: Difference[]): Comparison {
  return { a: { sentences: [] }, b: { sentences: [] }, alignments: [], differences, shared: { a: 0, b: 0 }, isForeign: false, cut: null };
}

const NO_FACTS = { source: null, agency: null, date: null, title: null, url: null, lang: 'en' };

export function makePair(differences: Difference[]): ComparisonView {
  return {
    a: { ...NO_FACTS, id: '', date: '2024-02-05', text: TEXT_A },
    b: {
      ...NO_FACTS,
      id: 'b',
      source: 'Valley Times',
      date: '2024-02-06',
      text: TEXT_B,
      origin: { kind: 'file', name: 'b.txt' },
      addedAt: 0,
    },
    comparison: makeComparison(differences),
  };
}

export function makeRow(id: string, facts: Partial<ReportRow> = {}): ReportRow {
  return {
    id,
    source: `Outlet ${id}`,
    agency: null,
    date: '2024-02-06',
    title: null,
    lang: 'en',
    origin: { kind: 'file', name: `${id}.txt` },
    opening: 'Fog covered the valley.',
    words: 12,
    relation: 'same-event',
    said: null,
    score: 0.9,
    reasons: { names: ['Ada Moss'], figures: [], words: [], days: 1 },
    isForeign: false,
    counts: { figure: 1 },
    headlines: [{ kind: 'figure', note: '12 → 14' }],
    copy: null,
    ...facts,
  };
}

export function makeView(facts: Partial<TabView> = {}): TabView {
  return {
    tabId: 7,
    status: 'article',
    article: { ...NO_FACTS, id: '', title: 'Bridge closed', date: '2024-02-05', text: TEXT_A },
    rows: [],
    independentTexts: 0,
    marks: { on: true, painted: 3, missing: 0 },
    corpusSize: 5,
    inCorpus: null,
    isPrivate: false,
    ...facts,
  };
}
