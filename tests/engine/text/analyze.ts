import type { Span } from '../../../src/engine/report.ts';
import type { Analysis } from '../../../src/engine/text/analysis.ts';
import { analyzeReport } from '../../../src/engine/text/analyze-report.ts';

/** The analysis of a text dated Friday, 21 May 2021. */
export function analyze(text: string, lang: string | null = 'en', date: string | null = '2021-05-21'): Analysis {
  return analyzeReport({ id: 't', source: null, agency: null, date, title: null, url: null, lang, text });
}

/** The words a span covers. */
export function words(text: string, span: Span | null): string | null {
  return span && text.slice(span.start, span.end);
}
