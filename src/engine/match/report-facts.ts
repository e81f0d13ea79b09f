import type { Report } from '../report.ts';
import type { CountedTerms } from './count-terms.ts';
import { type DayNumber, dayNumber } from './day-number.ts';
import { hashTerm, hashWords } from './hash-term.ts';
import { namedDays } from './named-days.ts';

/** What matching knows of a report besides its words. */
export interface ReportFacts {
  /** Publication day; null where it is not known to the day. */
  day: DayNumber | null;
  /** Days named in the text, without their year (see `calendarDay`). */
  days: number[];
  /** Weekday names in the text (see `NamedDays.weekdays`). */
  weekdays: number;
  /** Words in the text. */
  words: number;
  /** Hash of the outlet's name; null where it is not known. */
  source: number | null;
  /** Hash of the address; null where it is not known. */
  url: number | null;
  /** Hash of the words of the text in order: equal for the very same text, whatever its spacing. */
  text: number;
  /** True where a title is known. */
  titled: boolean;
  lang: string | null;
}

/** The facts of a report whose words are counted already. */
export function reportFacts(report: Report, { words, titleWords, lang }: CountedTerms): ReportFacts {
  const day = dayNumber(report.date);
  return {
    day,
    ...namedDays(words, day),
    words: words.length - titleWords,
    source: report.source === null ? null : hashTerm(report.source.trim().toLowerCase()),
    url: report.url === null ? null : hashTerm(report.url),
    text: hashWords(words, titleWords),
    titled: titleWords > 0,
    lang,
  };
}
