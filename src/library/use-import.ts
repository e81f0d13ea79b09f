import { useRef, useState } from 'preact/hooks';
import type { Report } from '../engine/report.ts';
import type { FileReading } from '../files/read-archive.ts';
import { MAX_ARCHIVE_BYTES, readFileInSteps, refusal, tooLarge } from '../files/read-file.ts';
import { callBackground } from '../shared/call.ts';
import { text } from '../texts/text.ts';
import { finishWithPauses } from './finish-with-pauses.ts';
import { type ImportOutcome, type ImportProgress, importFiles } from './import-files.ts';

/** An import of files, as the page shows it. */
export interface ImportHandle {
  /** Null when none is under way. */
  progress: ImportProgress | null;
  /** Of the last import; null before the first and while one is under way. */
  outcome: ImportOutcome | null;
  /** Imports files; left alone while another import is under way. */
  start(files: readonly File[]): void;
  cancel(): void;
  /** Puts the import report away. */
  dismiss(): void;
}

/** Reads and stores the files that the reader gives; `onStored` is called once an import ends. */
export function useImport(onStored: () => void): ImportHandle {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const controller = useRef<AbortController | null>(null);
  const run = async (files: readonly File[]) => {
    const current = new AbortController();
    controller.current = current;
    setOutcome(null);
    setProgress({ filesDone: 0, filesTotal: files.length, stored: 0, found: 0 });
    try {
      setOutcome(
        await importFiles(files, {
          ...IMPORT_STEPS,
          read: (file, onFound) => readWithPauses(file, onFound, current.signal),
          unreadable: text('libraryFileTooLarge'),
          onProgress: setProgress,
          signal: current.signal,
        }),
      );
    } finally {
      controller.current = null;
      setProgress(null);
      onStored();
    }
  };
  return {
    progress,
    outcome,
    start: (files) => {
      if (files.length > 0 && !controller.current) void run(files);
    },
    cancel: () => controller.current?.abort(),
    dismiss: () => setOutcome(null),
  };
}

const IMPORT_STEPS = {
  nameOf: (file: File) => file.name,
  send: (reports: Report[], origins: string[]) => callBackground('importReports', { reports, origins }),
};

async function readWithPauses(file: File, onFound: (reports: number) => void, signal: AbortSignal): Promise<FileReading | null> {
  if (file.size > MAX_ARCHIVE_BYTES) return refusal(file.name, tooLarge(file.size, MAX_ARCHIVE_BYTES));
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await finishWithPauses(readFileInSteps(file.name, bytes, parseHtml), onFound, signal);
  } catch (error) {
    // The file was moved, or is a folder: the import report names it.
    console.warn(error);
    return null;
  }
}

/** A document that runs no script and loads nothing. */
function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
