import { createReadStream, statSync } from 'node:fs';
import { readFile as readBytes, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseJsonLine } from '../engine/read/json-format.ts';
import type { Issue } from '../engine/read/reading.ts';
import type { Report } from '../engine/report.ts';
import { kindByName } from '../files/file-kind.ts';
import { MAX_ARCHIVE_BYTES, MAX_FILE_BYTES, type ParseHtml, readFile, tooLarge } from '../files/read-file.ts';
import { UsageError } from './usage-error.ts';

/** Where problems with files go. */
export type OnIssue = (issue: Issue) => void;

export interface ReadOptions {
  /** Gives a JSON Lines record that has an id and no text as an empty report, after its issue: a query is owed an answer. */
  keepEmpty?: boolean;
}

/**
 * Reads the reports in files and folders, in the order given, folders by name and with their subfolders. JSON Lines are read as a
 * stream and may have any size. Ids are unique in one call: a second report of an id gets `#2` and so on.
 * @throws UsageError where a path does not exist, before anything is read.
 */
export async function* readPaths(paths: readonly string[], onIssue: OnIssue, options: ReadOptions = {}): AsyncGenerator<Report> {
  for (const given of paths) {
    requirePath(given);
  }
  const seen = new Map<string, number>();
  for (const given of paths) {
    for (const file of await filesUnder(given, onIssue)) {
      for await (const report of readOne(file, onIssue, options)) {
        yield withUniqueId(report, seen);
      }
    }
  }
}

/** All reports of `readPaths` in one list. */
export async function readAllPaths(paths: readonly string[], onIssue: OnIssue): Promise<Report[]> {
  const reports: Report[] = [];
  for await (const report of readPaths(paths, onIssue)) {
    reports.push(report);
  }
  return reports;
}

/** @throws UsageError where nothing is at the path. */
export function requirePath(given: string): void {
  if (!statSync(given, { throwIfNoEntry: false })) {
    throw new UsageError(`No such file or folder: ${given}`);
  }
}

/** The lines of a file of any size with their numbers from 1; the file is read as UTF-8. */
export async function* readLines(file: string): AsyncGenerator<{ text: string; number: number }> {
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    yield { text: number === 1 ? text.replace(/^\uFEFF/, '') : text, number };
  }
}

/** The files of a folder and its subfolders by name; the others are read where one folder cannot be opened. */
async function filesUnder(given: string, onIssue: OnIssue): Promise<string[]> {
  if (!(await stat(given)).isDirectory()) {
    return [given];
  }
  const files: string[] = [];
  const folders = [given];
  for (const folder of folders) {
    try {
      for (const entry of await readdir(folder, { withFileTypes: true })) {
        const inside = path.join(folder, entry.name);
        if (entry.isDirectory()) folders.push(inside);
        else if (entry.isFile() && !entry.name.startsWith('.') && kindByName(entry.name) !== null) files.push(inside);
      }
    } catch (error) {
      onIssue(unreadable(folder, 'folder', error));
    }
  }
  return files.sort();
}

async function* readOne(file: string, onIssue: OnIssue, options: ReadOptions): AsyncGenerator<Report> {
  try {
    const size = (await stat(file)).size;
    if (/\.(?:jsonl|ndjson)$/i.test(file) && size > 0) {
      yield* readJsonLines(file, onIssue, options);
      return;
    }
    const limit = /\.zip$/i.test(file) ? MAX_ARCHIVE_BYTES : MAX_FILE_BYTES;
    if (size > limit) {
      onIssue({ file, line: null, severity: 'error', message: tooLarge(size, limit) });
      return;
    }
    const bytes = await readBytes(file);
    const reading = readFile(file, bytes, await parserFor(file, bytes));
    reading.issues.forEach(onIssue);
    yield* reading.reports;
  } catch (error) {
    // A folder of files is read on where one of them cannot be opened.
    onIssue(unreadable(file, 'file', error));
  }
}

function unreadable(file: string, what: 'file' | 'folder', error: unknown): Issue {
  return {
    file,
    line: null,
    severity: 'error',
    message: `The ${what} cannot be read (${error instanceof Error ? error.message : String(error)}).`,
  };
}

/** The parser of pages loads for as long as all else takes: only for a file that may hold one. */
async function parserFor(file: string, bytes: Uint8Array): Promise<ParseHtml> {
  const kind = kindByName(file);
  const mayHoldPage =
    kind === 'html' || kind === 'zip' || ((kind === 'text' || kind === null) && bytes.subarray(0, HEAD_BYTES).includes(LESS_THAN));
  return mayHoldPage ? (await import('./parse-html.ts')).parseHtml : noPage;
}

/** Bytes in which the beginning of a page stands, where `fileKind` looks for it. */
const HEAD_BYTES = 4096;
const LESS_THAN = 0x3c;

function noPage(): never {
  throw new Error('it was taken for no page');
}

async function* readJsonLines(file: string, onIssue: OnIssue, { keepEmpty = false }: ReadOptions): AsyncGenerator<Report> {
  let count = 0;
  for await (const { text, number } of readLines(file)) {
    const read = parseJsonLine(text, file, number, count);
    if (read?.issue) {
      onIssue(read.issue);
    }
    const report = read?.report ?? (keepEmpty ? emptyReport(text) : null);
    if (report) {
      count++;
      yield report;
    }
  }
}

/** The report of a record that has an id and no text; null for anything else. */
function emptyReport(line: string): Report | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') return null;
    return { id: value.id, source: null, agency: null, date: null, title: null, url: null, lang: null, text: '' };
  } catch {
    // A line that is no JSON was reported as an issue already.
    return null;
  }
}

function withUniqueId(report: Report, seen: Map<string, number>): Report {
  const count = (seen.get(report.id) ?? 0) + 1;
  seen.set(report.id, count);
  if (count === 1) {
    return report;
  }
  const id = `${report.id}#${String(count)}`;
  return withUniqueId({ ...report, id }, seen);
}
