import { CallError } from '../shared/call-error.ts';

/** Turns what IndexedDB throws into an error with a sentence for the reader; other errors pass as they are. */
export function asStorageError(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  if (error.name === 'QuotaExceededError') return new CallError('storage-full', 'There is no room left on the disk.');
  return new CallError('storage-failed', `The browser's database failed: ${error.name}: ${error.message}`);
}
