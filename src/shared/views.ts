import type { Comparison, DifferenceKind } from '../engine/compare/comparison.ts';
import type { Reasons, Relation } from '../engine/match/match.ts';
import type { Report } from '../engine/report.ts';

/** Where a stored report came from. */
export interface Origin {
  kind: 'file' | 'page' | 'sample';
  /** File name or page address. */
  name: string;
}

/** A report as the corpus keeps it. */
export interface StoredReport extends Report {
  origin: Origin;
  /** When it was added, milliseconds since 1970. */
  addedAt: number;
}

/** A stored report without its text, for lists. */
export interface ReportSummary {
  id: string;
  source: string | null;
  agency: string | null;
  date: string | null;
  title: string | null;
  lang: string | null;
  origin: Origin;
  /** First words of the text, at most 160 characters. */
  opening: string;
  words: number;
}

/** What the reader can say of two reports. */
export type Said = 'same-event' | 'different-event';

/** One matching report in the popup's list. */
export interface ReportRow extends ReportSummary {
  /** The reader's word counts more than the score. */
  relation: Exclude<Relation, 'other'>;
  /** What the reader said of it and the page, or of copies of theirs; null for nothing. */
  said: Said | null;
  /** 0..1, the probability that it reports the same event. */
  score: number;
  reasons: Reasons;
  /** True where it is in another language than the page, so that words are not compared. */
  isForeign: boolean;
  /** Differences by kind; kinds without any are left out. The page is `a`. */
  counts: Partial<Record<DifferenceKind, number>>;
  /** The heaviest differences in a phrase each, at most three. */
  headlines: { kind: DifferenceKind; note: string }[];
  /** The earlier row (or `page`) whose text it shares, and how much of it (0..1); null for a text of its own. */
  copy: { of: string; share: number } | null;
}

/** Everything the popup shows of a tab. */
export interface TabView {
  tabId: number;
  /** `no-access`: the browser does not let extensions read this page. */
  status: 'article' | 'not-article' | 'no-access';
  /** What was read from the page; null unless `status` is `article`. `id` is empty. */
  article: Report | null;
  /** Same event first, then related, by falling score. */
  rows: ReportRow[];
  /** Number of independent texts among the same-event rows. */
  independentTexts: number;
  marks: MarksState;
  /** Reports in the corpus. */
  corpusSize: number;
  /** Id of the corpus report that is this very page, or null. */
  inCorpus: string | null;
  /** True in a private window, where nothing is kept. */
  isPrivate: boolean;
}

export interface MarksState {
  on: boolean;
  /** Marks painted in the page. */
  painted: number;
  /** Differences whose words were not found in the page as it is shown. */
  missing: number;
}

/** The page (`a`) beside one stored report (`b`). */
export interface ComparisonView {
  a: Report;
  b: StoredReport;
  comparison: Comparison;
}

/** A comparison that is open, with what the reader said of the two. */
export interface PairView extends ComparisonView {
  said: Said | null;
}

/** The kinds of marks in a page: `only-here` stands for `only-a`. */
export type MarkKind = Exclude<DifferenceKind, 'only-a' | 'only-b'> | 'only-here';

/** W3C TextQuoteSelector and TextPositionSelector in one; offsets count the article text that was extracted. */
export interface TextSelector {
  exact: string;
  /** Up to 32 characters before and after. */
  prefix: string;
  suffix: string;
  start: number;
}

/** The passage of one other report that a mark stands against. */
export interface MarkPassage {
  reportId: string;
  source: string | null;
  date: string | null;
  /** Empty for `only-here`. */
  text: string;
  /** Half-open ranges in `text` of the words that differ. */
  changed: { start: number; end: number }[];
}

/** One place to mark in the page. */
export interface Mark {
  id: string;
  kind: MarkKind;
  selector: TextSelector;
  /** Heaviest first. For `only-here` the reports in which no matching statement was found. */
  passages: MarkPassage[];
}
