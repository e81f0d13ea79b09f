import type { ErrorCode } from './messages.ts';

/** An error that is expected to happen and has a sentence for the reader. */
export class CallError extends Error {
  override name = 'CallError';
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}
