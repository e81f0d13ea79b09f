import type { Issue } from '../engine/read/reading.ts';
import type { Report } from '../engine/report.ts';
import type { FileReading } from '../files/read-archive.ts';
import type { CallValue, ErrorCode, Result } from '../shared/messages.ts';

/** Reports in one call, and so in one transaction: a background that is killed loses at most this much work, and no report. */
const MAX_BATCH = 400;

/** Characters in one call, so that a message stays small whatever the files hold. */
const MAX_BATCH_CHARS = 4_000_000;

/** Calls under way at once: the background reads the one while the browser writes the other. */
const CALLS_AT_ONCE = 3;

/** What became of one file. */
export interface FileOutcome {
  file: string;
  /** Reports that the file holds. */
  read: number;
  added: number;
  known: number;
  issues: Issue[];
}

export interface ImportProgress {
  /** Files read so far. */
  filesDone: number;
  filesTotal: number;
  /** Reports of these that are in the corpus now, new or known. */
  stored: number;
  /** Reports in the files read so far. */
  found: number;
}

export interface ImportOutcome {
  files: FileOutcome[];
  added: number;
  known: number;
  /** Files that gave no report. */
  failed: number;
  /** Set when the background refused: the file it came to, and why. */
  stopped: { file: string; code: ErrorCode } | null;
  isCancelled: boolean;
}

export interface ImportSteps<F> {
  /** Content of a file; `null` where the browser cannot open it. `onFound` may be told how many reports of it were read so far. */
  read(file: F, onFound: (reports: number) => void): Promise<FileReading | null>;
  nameOf(file: F): string;
  /** Sentence for a file that cannot be opened. */
  unreadable: string;
  send(reports: Report[], origins: string[]): Promise<Result<CallValue<'importReports'>>>;
  onProgress(progress: ImportProgress): void;
  signal: AbortSignal;
}

interface Waiting {
  report: Report;
  /** The file it came from, inside an archive where that was one. */
  origin: string;
  outcome: FileOutcome;
}

/**
 * Reads files one after another and stores their reports in batches over file borders. One bad file does not stop the others; a
 * refusal of the background does. What was stored before a refusal or a cancel stays.
 */
export async function importFiles<F>(files: readonly F[], steps: ImportSteps<F>): Promise<ImportOutcome> {
  const outcome: ImportOutcome = { files: [], added: 0, known: 0, failed: 0, stopped: null, isCancelled: false };
  let waiting: Waiting[] = [];
  let found = 0;
  const tell = (reading = 0) => {
    const stored = outcome.added + outcome.known;
    steps.onProgress({ filesDone: outcome.files.length, filesTotal: files.length, stored, found: found + reading });
  };
  const flush = async () => {
    const queue = batches(waiting);
    const storeOneByOne = async () => {
      for (let batch = queue.shift(); batch && !steps.signal.aborted && !outcome.stopped; batch = queue.shift()) {
        await storeBatch(batch, steps, outcome);
        tell();
      }
    };
    await Promise.all(Array.from({ length: CALLS_AT_ONCE }, storeOneByOne));
    waiting = [];
  };
  for (const file of files) {
    if (steps.signal.aborted || outcome.stopped) break;
    const { entry, reports, origins } = await readOne(file, steps, tell);
    // A file that was left in the middle gave nothing.
    if (steps.signal.aborted) break;
    outcome.files.push(entry);
    if (reports.length === 0) outcome.failed += 1;
    found += reports.length;
    // Not spread into one call: an archive may hold more reports than a call takes arguments.
    for (const [i, report] of reports.entries()) waiting.push({ report, origin: origins[i] ?? entry.file, outcome: entry });
    tell();
    if (isFull(waiting)) await flush();
  }
  await flush();
  outcome.isCancelled = steps.signal.aborted;
  return outcome;
}

async function readOne<F>(
  file: F,
  steps: ImportSteps<F>,
  onFound: (reports: number) => void,
): Promise<{ entry: FileOutcome; reports: Report[]; origins: readonly string[] }> {
  const name = steps.nameOf(file);
  const reading = await steps.read(file, onFound);
  const issues: Issue[] = reading?.issues ?? [{ file: name, line: null, severity: 'error', message: steps.unreadable }];
  const reports = reading?.reports ?? [];
  return { entry: { file: name, read: reports.length, added: 0, known: 0, issues }, reports, origins: reading?.origins ?? [] };
}

async function storeBatch<F>(batch: Waiting[], steps: ImportSteps<F>, outcome: ImportOutcome): Promise<void> {
  const reports = batch.map((item) => item.report);
  const result = await steps.send(
    reports,
    batch.map((item) => item.origin),
  );
  if (!result.ok) {
    outcome.stopped ??= { file: batch[0]?.outcome.file ?? '', code: result.error.code };
    return;
  }
  const { added, known, isNew } = result.value;
  outcome.added += added;
  outcome.known += known;
  for (const [index, item] of batch.entries()) {
    if (isNew[index]) item.outcome.added += 1;
    else item.outcome.known += 1;
  }
}

function isFull(waiting: Waiting[]): boolean {
  return waiting.length >= MAX_BATCH || waiting.reduce((sum, item) => sum + item.report.text.length, 0) >= MAX_BATCH_CHARS;
}

/** Cuts the reports into batches within both limits; a report above the limit of characters goes alone. */
function batches(waiting: Waiting[]): Waiting[][] {
  const all: Waiting[][] = [];
  let batch: Waiting[] = [];
  let chars = 0;
  for (const item of waiting) {
    const length = item.report.text.length;
    if (batch.length > 0 && (batch.length === MAX_BATCH || chars + length > MAX_BATCH_CHARS)) {
      all.push(batch);
      batch = [];
      chars = 0;
    }
    batch.push(item);
    chars += length;
  }
  return batch.length > 0 ? [...all, batch] : all;
}
