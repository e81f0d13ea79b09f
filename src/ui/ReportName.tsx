import type { Origin } from '../shared/views.ts';
import { text } from '../texts/text.ts';

interface ReportNameProps {
  report: { source: string | null; origin?: Origin };
}

/** The outlet of a report; where it is unknown, "Unknown outlet" and the file it came from, set quieter. */
export function ReportName({ report }: ReportNameProps) {
  if (report.source) return <span class="report-name">{report.source}</span>;
  const { origin } = report;
  return (
    <span class="report-name">
      {text('unknownOutlet')}
      {origin && origin.kind !== 'page' && origin.name && <span class="report-file"> {origin.name}</span>}
    </span>
  );
}
