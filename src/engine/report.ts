/** A half-open range `[start, end)` of UTF-16 code units into the original text. */
export interface Span {
  start: number;
  end: number;
}

/** One outlet's article about an event. What is not known is null. */
export interface Report {
  id: string;
  /** The outlet that published the report. */
  source: string | null;
  /** The news agency whose text it carries, from its credit line (`Source AFP`). */
  agency: string | null;
  /** Publication date in ISO 8601, as fine as known: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a full date and time. */
  date: string | null;
  title: string | null;
  url: string | null;
  /** BCP 47 primary language subtag, such as `en`. */
  lang: string | null;
  /** Body text; paragraphs are parted by a blank line. */
  text: string;
}
