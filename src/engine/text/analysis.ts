import type { Span } from '../report.ts';

/** `body` and `tweet` carry statements; the other roles are never compared. */
export type SentenceRole = 'body' | 'tweet' | 'tweet-signature' | 'subheading' | 'credit' | 'fragment';

export interface Sentence extends Span {
  role: SentenceRole;
  /** Number of the paragraph in the text, from 0. */
  paragraph: number;
}

/** A word or number of the text. */
export interface Token extends Span {
  /** Lower-cased, apostrophes straightened, possessive `'s` removed. */
  norm: string;
  /** Number of `norm` in this text, from 0 in the order of first appearance. */
  word: number;
  /** Stem of `norm` in the report's language; `norm` itself where no stemmer holds, and for stop words. */
  stem: string;
  /** True for words that carry no content of their own (`the`, `of`, `said` is not one). */
  stop: boolean;
  /** Form under which the word counts as a term, see `termOf`. */
  term: string;
  /** Sum of `WORD_MARKS`: what the finders ask of a word. */
  marks: number;
}

/** How exact a figure claims to be: `=` as given, `~` about, `>` more than, `<` less than or nearly. */
export type FigureModifier = '=' | '~' | '>' | '<';

/** A number with what it counts: `more than 4,300 rockets`. The span covers modifier, number, unit and counted noun. */
export interface Figure extends Span {
  /** The number's own span. */
  number: Span;
  /** Value in the base unit; the lower end for a range. */
  value: number;
  /** Upper end for a range or a vague word (`dozens`), else equal to `value`. */
  max: number;
  modifier: FigureModifier;
  /** Base unit: `day` for durations, `percent`, a currency code such as `USD`, `metre`, `kilogram` …; null for a plain count. */
  unit: string | null;
  /** Stem of the counted noun (`rocket`), null where none follows. Deaths share the one noun `dead`. */
  noun: string | null;
  /** True for words such as `dozens`, `thousands`, `several`. */
  vague: boolean;
  /** Worth of the last digit written, in the base unit: 100,000 for `4.1 million`, 7 for `two weeks`; 0 where nothing is rounded. */
  step?: number;
  /** `level` behind `to` and `at` (`rose to 30`), `start` behind `from`, else null. */
  place?: 'level' | 'start' | null;
}

export type DateGrain = 'year' | 'month' | 'week' | 'day' | 'time';

/** A calendar expression, resolved against the report's own date. */
export interface DateMention extends Span {
  /** ISO 8601 at its grain (`2021-05-20`, `2021-05`, `2021-W20`); null where it cannot be resolved. */
  value: string | null;
  grain: DateGrain;
}

/** Direct speech. */
export interface Quotation extends Span {
  /** The quoted words without marks, one span a piece where the narrator interrupts or a paragraph ends. */
  parts: Span[];
  /** Who is quoted, as named at that place; null where none is named. */
  speaker: Span | null;
  /** The reporting verb or phrase (`said`, `according to`). */
  cue: Span | null;
}

export type EntityType = 'person' | 'organisation' | 'place' | 'other';

/** One name as it stands in the text. */
export interface NameMention extends Span {
  /** Index into `Analysis.entities`. */
  entity: number;
  /** Title, role or description set directly before or after the name (`State Department spokesman`), else null. */
  role: Span | null;
}

/** Someone or something named in the report, under all its aliases. */
export interface Entity {
  /** The fullest name, without titles. */
  name: string;
  type: EntityType;
  /** Every written form, longest first. */
  aliases: string[];
}

/** Who is cited for a statement, and by which words. */
export interface Attribution extends Span {
  source: Span;
  cue: Span;
  /** Index into `Analysis.sentences` of the sentence that is attributed. */
  sentence: number;
}

/** All that the engine reads out of one report. Lists are in the order of the text. */
export interface Analysis {
  /** BCP 47 primary subtag, null where the text is too short to tell. */
  lang: string | null;
  /** False for Title-Cased or upper-case text, where capital letters say nothing. */
  capitalsCount: boolean;
  sentences: Sentence[];
  tokens: Token[];
  quotations: Quotation[];
  figures: Figure[];
  dates: DateMention[];
  names: NameMention[];
  entities: Entity[];
  attributions: Attribution[];
  /** What was left unread because there was too much of it, as a sentence for the reader; null where all was read. */
  cut?: string | null;
}
