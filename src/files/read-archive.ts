import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { Reading } from '../engine/read/reading.ts';
import { kindByName } from './file-kind.ts';

/** What a file gave. */
export interface FileReading extends Reading {
  /** Of an archive: the file inside that each report came from, with its last folder; runs parallel to `reports`. */
  origins?: readonly string[];
}

/** Bounds against archives made to fill the memory: one entry, all entries unpacked, and their number. */
const MAX_ENTRY_BYTES = 16 * 1024 * 1024;
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
const MAX_ENTRIES = 100_000;
/** Entries are unpacked in batches of about this size, so that the unpacked archive is never in memory as a whole. */
const BATCH_BYTES = 32 * 1024 * 1024;

/**
 * Reads every file in a zip archive with `readEntry`, which is given the name `archive.zip/inner/name.txt`. Folders, hidden
 * files and what operating systems add are skipped silently; files of other formats, archives in archives, and files over
 * the bounds are refused by name, and the others are read. Sizes are those the archive declares, and no entry is unpacked beyond its own.
 * After every entry it gives the number of reports so far, and the caller may do something else before it asks for the next.
 */
export function* readArchive(
  name: string,
  bytes: Uint8Array,
  readEntry: (inner: string, content: Uint8Array) => Reading,
): Generator<number, FileReading, void> {
  const origins: string[] = [];
  const reading: FileReading = { reports: [], issues: [], origins };
  const refuse = (file: string, message: string) => reading.issues.push({ file, line: null, severity: 'error', message });
  let batches: string[][];
  try {
    batches = planBatches(bytes, (entry, message) => refuse(`${name}/${entry}`, message));
  } catch {
    // Fflate throws where the directory of the archive cannot be read.
    refuse(name, 'The archive is damaged or encrypted.');
    return reading;
  }
  for (const batch of batches) {
    for (const [entry, content] of unpackBatch(bytes, batch)) {
      const inner = content ? readEntry(`${name}/${entry}`, content) : null;
      // Not spread into one call: a file may hold more reports than a call takes arguments.
      for (const report of inner?.reports ?? []) {
        reading.reports.push(report);
        origins.push(withItsFolder(entry));
      }
      for (const issue of inner?.issues ?? []) reading.issues.push(issue);
      if (!inner) {
        refuse(`${name}/${entry}`, 'This file in the archive is damaged or encrypted.');
      }
      yield reading.reports.length;
    }
  }
  if (reading.reports.length === 0 && reading.issues.length === 0) {
    refuse(name, 'The archive holds no reports.');
  }
  return reading;
}

/** In a folder that is archived the last folder often tells the outlet, and those above it nothing. */
function withItsFolder(entry: string): string {
  return entry.split('/').slice(-2).join('/');
}

/** The names of the entries to read, parted by size; the filter of `unzipSync` sees the directory without unpacking. */
function planBatches(bytes: Uint8Array, refuse: (entry: string, message: string) => void): string[][] {
  const batches: string[][] = [[]];
  let batchBytes = 0;
  let total = 0;
  let count = 0;
  unzipSync(bytes, {
    filter: (entry) => {
      const problem = isClutter(entry.name) ? '' : entryProblem(entry, total, count);
      if (problem !== null) {
        if (problem !== '') {
          refuse(entry.name, problem);
        }
        return false;
      }
      total += entry.originalSize;
      count++;
      if (batchBytes + entry.originalSize > BATCH_BYTES) {
        batches.push([]);
        batchBytes = 0;
      }
      batchBytes += entry.originalSize;
      batches.at(-1)?.push(entry.name);
      return false;
    },
  });
  return batches;
}

function isClutter(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i.test(name);
}

function entryProblem(entry: UnzipFileInfo, total: number, count: number): string | null {
  const kind = kindByName(entry.name);
  if (kind === null) {
    return 'Files of this format are not read.';
  }
  if (kind === 'zip') {
    return 'An archive inside an archive is not read. Unpack it first.';
  }
  if (entry.originalSize > MAX_ENTRY_BYTES) {
    return `The file has ${String(Math.round(entry.originalSize / 1_048_576))} MB unpacked; the limit is ${String(MAX_ENTRY_BYTES / 1_048_576)} MB.`;
  }
  return total + entry.originalSize > MAX_TOTAL_BYTES || count >= MAX_ENTRIES
    ? 'The archive is too large. The files before this one were read.'
    : null;
}

/** Unpacks the named entries; content is null where an entry is damaged. A damaged one makes the batch be read one by one. */
function unpackBatch(bytes: Uint8Array, names: readonly string[]): [string, Uint8Array | null][] {
  if (names.length === 0) {
    return [];
  }
  const wanted = new Set(names);
  try {
    return Object.entries(unzipSync(bytes, { filter: (entry) => wanted.has(entry.name) }));
  } catch {
    // One entry spoils the call: find out which.
    return names.length === 1 ? [[names[0] ?? '', null]] : halves(names).flatMap((half) => unpackBatch(bytes, half));
  }
}

function halves(names: readonly string[]): string[][] {
  const middle = Math.ceil(names.length / 2);
  return [names.slice(0, middle), names.slice(middle)];
}
