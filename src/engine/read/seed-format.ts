import type { Report } from '../report.ts';
import { normalizeBody } from './body-text.ts';
import { readAgency } from './credit-line.ts';
import type { Issue, Reading } from './reading.ts';
import { recordId } from './record-id.ts';
import { parseReportDate } from './report-date.ts';

const HEADER = /^\s{0,20}date:?[ \t]+(\d{4}(?:[-/.][\w/.:+-]{0,30})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?=\s|$)/i;
/** The header of a further report in one file: stricter, as prose may begin a line with the word `date`. */
const NEXT_HEADER = /^[ \t]?date \d{4}-\d{2}-\d{2}(?=\s|$)/gm;

/**
 * Reads the users' plain-text format: ` date YYYY-MM-DD ` (also `YYYY-MM` and `YYYY`), then the body, paragraphs parted by
 * a blank line. Several reports may follow one another in a file, each with its header at the start of a line. A date that
 * does not exist is left out with a warning; so is a missing header, and the file is read as plain text. A header
 * without a body is an error. Titles stay unknown: the format has none.
 */
export function parseSeedFormat(text: string, fileName: string): Reading {
  const reports: Report[] = [];
  const issues: Issue[] = [];
  for (const part of splitReports(text.replace(/^\uFEFF/, ''))) {
    const { report, issue } = parseOne(part, fileName, reports.length);
    if (report) {
      reports.push(report);
    }
    if (issue) {
      issues.push(issue);
    }
  }
  return { reports, issues };
}

interface Part {
  text: string;
  /** First line of the part in the file, from 1; null where the file has only one part. */
  line: number | null;
}

function splitReports(text: string): Part[] {
  const starts = [...text.matchAll(NEXT_HEADER)].map((found) => found.index);
  const first = starts[0];
  if (first === undefined || (starts.length === 1 && text.slice(0, first).trim() === '')) {
    return [{ text, line: null }];
  }
  if (text.slice(0, first).trim() !== '') {
    starts.unshift(0);
  }
  let line = 1;
  let counted = 0;
  return starts.map((start, index) => {
    for (; counted < start; counted++) {
      line += text[counted] === '\n' ? 1 : 0;
    }
    return { text: text.slice(start, starts[index + 1]), line };
  });
}

function parseOne(part: Part, file: string, index: number): { report: Report | null; issue: Issue | null } {
  const header = HEADER.exec(part.text);
  const written = header?.[1] ?? '';
  const body = normalizeBody(header ? part.text.slice(header[0].length) : part.text);
  if (!/\p{L}/u.test(body)) {
    const message = header ? 'The file has a date but no text.' : body === '' ? 'The file is empty.' : 'The file has no text.';
    return { report: null, issue: { file, line: part.line, severity: 'error', message } };
  }
  const date = header ? parseReportDate(written) : null;
  const report: Report = {
    id: recordId(file, index),
    source: null,
    agency: readAgency(body),
    date,
    title: null,
    url: null,
    lang: null,
    text: body,
  };
  if (date !== null) {
    return { report, issue: null };
  }
  const message = header
    ? `The date “${written}” does not exist or is not clear. The report was read without a date.`
    : 'No “date YYYY-MM-DD” at the start. The file was read as plain text without a date.';
  return { report, issue: { file, line: part.line, severity: 'warning', message } };
}
