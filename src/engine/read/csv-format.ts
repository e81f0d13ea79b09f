import { normalizeBody } from './body-text.ts';
import { type CsvRow, parseCsvRows } from './csv-rows.ts';
import { FIELD_NAMES } from './field-names.ts';
import { plainName, readRecord } from './read-record.ts';
import type { Reading } from './reading.ts';
import { recordId } from './record-id.ts';

const DELIMITERS = [',', ';', '\t'];

/**
 * Reads reports from a table with a heading row, cells parted by comma, semicolon or tab (told from the heading) and
 * quoted as in RFC 4180. Column names as in JSON files. Rows without text, and rows whose quotation mark never closes,
 * are issues with their line; the others are read.
 */
export function parseCsvFormat(text: string, fileName: string): Reading {
  const reading: Reading = { reports: [], issues: [] };
  const source = text.replace(/^\uFEFF/, '');
  const [heading, ...rows] = parseCsvRows(source, sniffDelimiter(source));
  if (!heading) {
    reading.issues.push({ file: fileName, line: null, severity: 'error', message: 'The file is empty.' });
    return reading;
  }
  const names = heading.cells.map((cell) => cell.trim());
  if (!names.some((name) => FIELD_NAMES.text.includes(plainName(name)))) {
    const found = names
      .filter((name) => name !== '')
      .join(', ')
      .slice(0, 120);
    const message = `No column named text, body or content. The columns are: ${found}.`;
    reading.issues.push({ file: fileName, line: heading.line, severity: 'error', message });
    return reading;
  }
  for (const row of rows) {
    addRow(row, names, fileName, reading);
  }
  if (rows.length === 0) {
    reading.issues.push({ file: fileName, line: null, severity: 'error', message: 'The table has a heading but no rows.' });
  }
  return reading;
}

function addRow(row: CsvRow, names: readonly string[], file: string, reading: Reading): void {
  if (row.isBroken) {
    const message = 'A quotation mark in this row is never closed. The row was left out.';
    reading.issues.push({ file, line: row.line, severity: 'error', message });
    return;
  }
  const record = Object.fromEntries(names.map((name, column) => [name, normalizeBody(row.cells[column] ?? '')]));
  const { report, problem } = readRecord(record, recordId(file, reading.reports.length));
  if (report) {
    reading.reports.push(report);
  }
  if (problem !== null) {
    reading.issues.push({ file, line: row.line, severity: report ? 'warning' : 'error', message: problem });
  }
}

/** The delimiter that parts the heading row into the most cells; a comma where none does. */
function sniffDelimiter(text: string): string {
  const heading = (
    text
      .slice(0, 10_000)
      .trimStart()
      .split(/\r\n?|\n/, 1)[0] ?? ''
  ).replace(/"[^"]*"/g, '');
  let best = ',';
  for (const delimiter of DELIMITERS) {
    if (heading.split(delimiter).length > heading.split(best).length) {
      best = delimiter;
    }
  }
  return best;
}
