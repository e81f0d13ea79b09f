/** One row of a table. */
export interface CsvRow {
  /** Line in the file where the row begins, from 1. */
  line: number;
  cells: string[];
  /** True where a quotation mark of the row is never closed; the cells are then of its first line alone. */
  isBroken: boolean;
}

/** After so many unclosed quotation marks the rest is read without quoting, which bounds the time. */
const MOST_BROKEN_ROWS = 20;

/**
 * Parts a table into rows and cells after RFC 4180: cells may be quoted, a quoted cell may hold delimiters, line ends and
 * doubled quotation marks. Line ends may be `\n`, `\r\n` or `\r`. Empty lines are no rows. Linear in the length of the text.
 */
export function parseCsvRows(text: string, delimiter: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let position = 0;
  let line = 1;
  let broken = 0;
  while (position < text.length) {
    let row = readRow(text, position, delimiter, broken < MOST_BROKEN_ROWS);
    const isBroken = row === null;
    if (row === null) {
      broken++;
      row = readRow(text, position, delimiter, false) ?? { cells: [], end: text.length };
    }
    if (row.cells.length > 1 || row.cells[0]?.trim()) {
      rows.push({ line, cells: row.cells, isBroken });
    }
    line += countLines(text, position, row.end);
    position = row.end;
  }
  return rows;
}

/** The row from `start` to the start of the next one; null where a quotation mark is never closed. */
function readRow(text: string, start: number, delimiter: string, hasQuotes: boolean): { cells: string[]; end: number } | null {
  const cells: string[] = [];
  let position = start;
  while (true) {
    let quoted: string | null = null;
    if (hasQuotes && text[position] === '"') {
      const end = closingQuote(text, position);
      if (end < 0) {
        return null;
      }
      quoted = text.slice(position + 1, end).replaceAll('""', '"');
      position = end + 1;
    }
    const from = position;
    while (position < text.length && text[position] !== delimiter && text[position] !== '\n' && text[position] !== '\r') {
      position++;
    }
    // Text after a closing mark is against the RFC; it is kept rather than lost.
    cells.push((quoted ?? '') + (quoted === null ? text.slice(from, position) : text.slice(from, position).trimEnd()));
    if (text[position] !== delimiter) {
      return { cells, end: position + (text.startsWith('\r\n', position) ? 2 : 1) };
    }
    position++;
  }
}

function closingQuote(text: string, open: number): number {
  let position = text.indexOf('"', open + 1);
  while (position >= 0 && text[position + 1] === '"') {
    position = text.indexOf('"', position + 2);
  }
  return position;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to && i < text.length; i++) {
    if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) {
      lines++;
    }
  }
  return lines;
}
