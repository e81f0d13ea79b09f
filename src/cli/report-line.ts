import type { Report } from '../engine/report.ts';

/** One line that tells a report from others: id, outlet, date, agency, title; what is unknown is left out. */
export function describeReport(report: Report): string {
  const agency = report.agency === null ? null : `text by ${report.agency}`;
  const parts = [report.id, report.source, report.date?.slice(0, 10) ?? 'no date', agency, report.title];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
