/** What the engine says of a pair of reports. */
export type Relation = 'same-event' | 'related' | 'other';

/** Why two reports were matched, in words that both carry. Lists are short, the most telling first. */
export interface Reasons {
  /** Names that both give (`Gabi Ashkenazi`). */
  names: string[];
  /** Figures that both give (`232 dead`). */
  figures: string[];
  /** Other rare words that both use. */
  words: string[];
  /** Whole days from the query's date to the match's; null where either is unknown. */
  days: number | null;
}

/** A report of the corpus, ranked for one query. */
export interface Match {
  id: string;
  /** 0..1, the calibrated probability that both report the same event. */
  score: number;
  relation: Relation;
  reasons: Reasons;
}
