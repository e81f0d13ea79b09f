import type { Report } from '../report.ts';
import { LIST_NAMES } from './field-names.ts';
import { readRecord } from './read-record.ts';
import type { Issue, Reading } from './reading.ts';
import { recordId } from './record-id.ts';

interface Item {
  value: unknown;
  line: number | null;
  /** Place in a list of several, from 1, where no line is known. */
  number?: number;
}

/**
 * Reads reports from JSON: one report, a list of them (also inside `articles`, `items` and the like), or one a line (JSON
 * Lines). Field names of other tools are understood (`field-names.ts`). A broken line or record is an issue with its
 * line; the others are read, also those before the end of a file that was cut off.
 */
export function parseJsonFormat(text: string, fileName: string): Reading {
  const reading: Reading = { reports: [], issues: [] };
  const source = text.replace(/^\uFEFF/, '');
  if (source.trim() === '') {
    reading.issues.push({ file: fileName, line: null, severity: 'error', message: 'The file is empty.' });
    return reading;
  }
  const items =
    wholeItems(source) ??
    (isJsonLines(source) ? lineItems(source, fileName, reading.issues) : brokenItems(source, fileName, reading.issues));
  for (const item of items) {
    addItem(item, fileName, reading);
  }
  if (items.length === 0 && reading.issues.length === 0) {
    reading.issues.push({ file: fileName, line: null, severity: 'error', message: 'The file holds no reports.' });
  }
  return reading;
}

/**
 * Reads one line of a JSON Lines file, for callers that read a large file piece by piece. `index` counts the reports read
 * so far, from 0. Null for an empty line.
 */
export function parseJsonLine(
  text: string,
  fileName: string,
  line: number,
  index: number,
): { report: Report | null; issue: Issue | null } | null {
  const issues: Issue[] = [];
  const item = lineItem(text, fileName, line, issues);
  if (!item) {
    const issue = issues[0];
    return issue ? { report: null, issue } : null;
  }
  return readItem(item, fileName, index);
}

function addItem(item: Item, fileName: string, reading: Reading): void {
  const { report, issue } = readItem(item, fileName, reading.reports.length);
  if (report) {
    reading.reports.push(report);
  }
  if (issue) {
    reading.issues.push(issue);
  }
}

function readItem(item: Item, file: string, index: number): { report: Report | null; issue: Issue | null } {
  const place = item.number === undefined ? '' : `Record ${String(item.number)}: `;
  if (!isRecord(item.value)) {
    return { report: null, issue: { file, line: item.line, severity: 'error', message: `${place}A record is not an object with fields.` } };
  }
  const { report, problem } = readRecord(item.value, recordId(file, index));
  const severity = report ? 'warning' : 'error';
  return { report, issue: problem === null ? null : { file, line: item.line, severity, message: `${place}${problem}` } };
}

function wholeItems(text: string): Item[] | null {
  const parsed = tryParse(text);
  if (parsed === null) return null;
  const list = listOf(parsed.value);
  return list.map((value, index) => (list.length === 1 ? { value, line: null } : { value, line: null, number: index + 1 }));
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    return value;
  }
  if (isRecord(value)) {
    for (const name of LIST_NAMES) {
      const list = value[name];
      if (Array.isArray(list)) {
        return list;
      }
    }
  }
  return [value];
}

/** True where some line of the first fifty is a whole record of its own. */
function isJsonLines(text: string): boolean {
  const lines = text.slice(0, 4_000_000).split('\n', 50);
  return lines.some((line) => /^\s*\{/.test(line) && tryParse(line) !== null);
}

function lineItems(text: string, fileName: string, issues: Issue[]): Item[] {
  const items: Item[] = [];
  text.split('\n').forEach((line, index) => {
    const item = lineItem(line, fileName, index + 1, issues);
    if (item) {
      items.push(item);
    }
  });
  return items;
}

function lineItem(text: string, file: string, line: number, issues: Issue[]): Item | null {
  if (text.trim() === '') {
    return null;
  }
  const parsed = tryParse(text);
  if (parsed === null) {
    issues.push({ file, line, severity: 'error', message: 'This line is not valid JSON. It was left out.' });
    return null;
  }
  return { value: parsed.value, line };
}

/** Whatever whole objects a broken list holds, found by their braces. */
function brokenItems(text: string, file: string, issues: Issue[]): Item[] {
  const items: Item[] = [];
  let firstBad: number | null = null;
  let end = 0;
  for (const found of objectsIn(text)) {
    const parsed = tryParse(text.slice(found.start, found.end));
    if (parsed === null) {
      firstBad ??= found.line;
    } else {
      items.push({ value: parsed.value, line: found.line });
      end = found.endLine;
    }
  }
  const count = items.length === 1 ? 'One record was read.' : `${String(items.length)} records were read.`;
  const message = items.length === 0 ? 'The file is not valid JSON.' : `The file is not valid JSON from about here on. ${count}`;
  issues.push({ file, line: firstBad ?? (end === 0 ? 1 : end), severity: 'error', message });
  return items;
}

interface Braces {
  start: number;
  end: number;
  line: number;
  endLine: number;
}

/** Outermost `{…}` of a text in one pass, the last one also where it has no end; braces inside strings do not count. */
function objectsIn(text: string): Braces[] {
  const found: Braces[] = [];
  let depth = 0;
  let line = 1;
  let start = 0;
  let startLine = 1;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '\n') {
      line++;
    } else if (char === '"' && depth > 0) {
      i = endOfString(text, i);
    } else if (char === '{' && depth++ === 0) {
      start = i;
      startLine = line;
    } else if (char === '}' && depth > 0 && --depth === 0) {
      found.push({ start, end: i + 1, line: startLine, endLine: line });
    }
  }
  if (depth > 0) found.push({ start, end: text.length, line: startLine, endLine: line });
  return found;
}

/** Offset of the closing quotation mark; a string cannot pass its line's end, so a broken one stops there. */
function endOfString(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    const char = text[i];
    if (char === '\\') {
      i++;
    } else if (char === '"') {
      return i;
    } else if (char === '\n') {
      return i - 1;
    }
  }
  return text.length;
}

function tryParse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Broken input is data; the caller says where it is.
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
