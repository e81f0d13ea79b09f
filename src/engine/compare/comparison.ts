import type { Span } from '../report.ts';
import type { DateGrain, FigureModifier, Sentence } from '../text/analysis.ts';

export const DIFFERENCE_KINDS = ['figure', 'date', 'quote', 'name', 'attribution', 'wording', 'only-a', 'only-b'] as const;

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** Two sentences, one of each report, that share at least one whole statement. */
export interface Alignment {
  /** Index into the sentences of report a. */
  a: number;
  /** Index into the sentences of report b. */
  b: number;
  /** 0..1, the calibrated probability that they share a statement. */
  score: number;
}

/** A figure as read: see `Figure` for value, unit and noun. */
export interface FigureValue {
  value: number;
  max: number;
  unit: string | null;
  noun: string | null;
  modifier: FigureModifier;
}

/** `vaguer` and `rounded` may mean one value; `later-toll` is a later count of what only rises. */
export type FigureRelation = 'conflict' | 'vaguer' | 'rounded' | 'later-toll';

/** `paraphrased`: quoted in one report, in the reporter's own words in the other. */
export type QuoteClass = 'other-speaker' | 'trimmed' | 'spliced' | 'altered' | 'paraphrased';

/** Words of one report in place of the other's; null where words were added or left out. */
export interface WordOperation {
  a: Span | null;
  b: Span | null;
}

/** What a screen needs of a difference beyond its spans. Each is there for its kind only, and may be missing. */
export interface DifferenceDetails {
  figure?: { a: FigureValue; b: FigureValue; relation: FigureRelation };
  /** Resolved values in ISO 8601, null where a date resolves to none. */
  date?: { a: string | null; b: string | null; grainA: DateGrain; grainB: DateGrain };
  quote?: { class: QuoteClass; operations: WordOperation[] };
}

/** One place where the reports differ. For `only-a` the list `b` is empty, for `only-b` the list `a`. */
export interface Difference extends DifferenceDetails {
  kind: DifferenceKind;
  /** The exact words of report a that differ, in the order of the text. */
  a: Span[];
  b: Span[];
  /** The sentence of report a around `a`, null where there is none. */
  passageA: Span | null;
  passageB: Span | null;
  /** The words inside `passageA` that `passageB` does not have, for highlighting. */
  changedA: Span[];
  changedB: Span[];
  /** 0..1, how sure the engine is that this is a real difference. */
  confidence: number;
  /** 0..1, how much it matters to a reader. Differences are listed by falling weight. */
  weight: number;
  /** One plain phrase on what differs (`11 days → nearly two weeks`), empty where the passages say it. */
  note: string;
}

/** Spans of `a` are offsets into the text of report a, those of `b` into b's. */
export interface Comparison {
  a: { sentences: Sentence[] };
  b: { sentences: Sentence[] };
  alignments: Alignment[];
  /** Heaviest first. */
  differences: Difference[];
  /** Share of each report's words that stands in a run common to both, 0..1; near 1 on both sides for a copy. */
  shared: { a: number; b: number };
  /** True where the languages are known and differ: then nothing is said of words, nor of what only one report tells. */
  isForeign: boolean;
  /** What was left out because of the length or the languages of the reports, as a sentence for the reader; null where nothing was. */
  cut: string | null;
}
