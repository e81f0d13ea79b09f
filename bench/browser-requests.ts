import type { Report } from '../src/engine/report.ts';

/** What bench/browser.ts asks of the background. */
export type BenchRequest =
  | { do: 'match'; article: Report }
  | { do: 'import'; reports: Report[] }
  | { do: 'fill'; from: number; count: number }
  | { do: 'tend'; steps: number }
  | { do: 'nothing' };

/** What it answers; times in ms. `wake` is the time from the start of the background to the message. */
export interface BenchAnswers {
  match: { wake: number; total: number; found: number; size: number };
  import: { ms: number };
  fill: { ms: number };
  tend: { isDone: boolean; ms: number };
  nothing: null;
}
