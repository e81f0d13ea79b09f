import type { Report } from '../report.ts';

/** Something in a file that could not be read, or was read with a guess. */
export interface Issue {
  /** File name as the reader knows it; inside an archive `archive.zip/inner.txt`. */
  file: string;
  /** Line in the file, from 1; null where the whole file is meant. */
  line: number | null;
  /** `error`: nothing was read at this place. `warning`: read, with a guess the reader should know of. */
  severity: 'error' | 'warning';
  /** One plain sentence: what happened and what to do. */
  message: string;
}

/** What a file gave. Malformed input is data: it never throws. */
export interface Reading {
  reports: Report[];
  issues: Issue[];
}
