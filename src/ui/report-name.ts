import type { Origin } from '../shared/views.ts';
import { text } from '../texts/text.ts';

/** What a report is called: its outlet, or "Unknown outlet" with the file it came from. */
export function reportName(report: { source: string | null; origin?: Origin }): string {
  if (report.source) return report.source;
  const { origin } = report;
  return origin && origin.kind !== 'page' && origin.name ? text('unknownOutletFile', origin.name) : text('unknownOutlet');
}
