import type { Report } from '../../../src/engine/report.ts';

/** A report of which only the text, and perhaps the date, matters. */
export function report(text: string, date: string | null = '2024-03-08', id = 'x'): Report {
  return { id, source: null, agency: null, date, title: null, url: null, lang: 'en', text };
}

/** The words of `text` under each span. */
export function cut(text: string, spans: readonly { start: number; end: number }[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
