import type { ReportRow } from '../shared/views.ts';
import { compareDates } from '../texts/format-date.ts';

/** A report with the later ones that carry its text. */
export interface RowGroup {
  row: ReportRow;
  copies: ReportRow[];
}

/**
 * Folds copies under the report whose text they share. Groups and copies stand in the order of their time, unknown dates last;
 * a copy of the page, or of a report that is not in `rows`, stands as a group of its own.
 */
export function groupRows(rows: readonly ReportRow[]): RowGroup[] {
  const ordered = [...rows].sort((first, second) => compareDates(first.date, second.date));
  const heads = new Map<string, RowGroup>();
  for (const row of ordered) {
    if (!isCopyOfAny(row, rows)) heads.set(row.id, { row, copies: [] });
  }
  for (const row of ordered) {
    if (heads.has(row.id)) continue;
    const head = row.copy ? heads.get(row.copy.of) : undefined;
    // A copy of a copy has no head of its own to stand under.
    if (head) head.copies.push(row);
    else heads.set(row.id, { row, copies: [] });
  }
  return [...heads.values()];
}

function isCopyOfAny(row: ReportRow, rows: readonly ReportRow[]): boolean {
  return row.copy !== null && row.copy.of !== row.id && rows.some((other) => other.id === row.copy?.of);
}
