import type { Origin } from '../shared/views.ts';
import { shownName } from '../texts/shown-name.ts';
import { text } from '../texts/text.ts';
import { fileName } from './report-name.ts';

interface ReportNameProps {
  report: { source: string | null; origin?: Origin };
}

/** The outlet of a report; where it is unknown, "Unknown outlet" and the file it came from, set quieter. */
export function ReportName({ report }: ReportNameProps) {
  const outlet = shownName(report.source);
  if (outlet !== null) return <span class="report-name">{outlet}</span>;
  const file = fileName(report.origin);
  return (
    <span class="report-name">
      {text('unknownOutlet')}
      {file !== null && <span class="report-file"> {file}</span>}
    </span>
  );
}
