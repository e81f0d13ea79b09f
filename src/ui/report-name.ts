import type { Origin } from '../shared/views.ts';
import { shownName } from '../texts/shown-name.ts';
import { text } from '../texts/text.ts';

/** What a report is called: its outlet, or "Unknown outlet" with the file it came from. */
export function reportName(report: { source: string | null; origin?: Origin }): string {
  const outlet = shownName(report.source);
  if (outlet !== null) return outlet;
  const file = fileName(report.origin);
  return file === null ? text('unknownOutlet') : text('unknownOutletFile', file);
}

/** The file that a report came from, as it can be shown; null where it came from a page or is not known. */
export function fileName(origin: Origin | undefined): string | null {
  return origin && origin.kind !== 'page' ? shownName(origin.name) : null;
}
