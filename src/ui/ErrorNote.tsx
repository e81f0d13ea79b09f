import type { ErrorCode } from '../shared/messages.ts';
import { text } from '../texts/text.ts';
import { errorText } from './error-text.ts';

interface ErrorNoteProps {
  code: ErrorCode;
  /** Left out where trying again cannot help. */
  onRetry?: (() => void) | undefined;
}

/** An error in the reader's words, read out at once, with a button to try again. */
export function ErrorNote({ code, onRetry }: ErrorNoteProps) {
  return (
    <div class="empty-state" role="alert">
      <p>{errorText(code)}</p>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          {text('tryAgain')}
        </button>
      )}
    </div>
  );
}
