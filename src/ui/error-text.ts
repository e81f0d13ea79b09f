import type { ErrorCode } from '../shared/messages.ts';
import { type TextKey, text } from '../texts/text.ts';

const ERROR_KEYS: Record<ErrorCode, TextKey> = {
  'no-access': 'errorNoAccess',
  'page-gone': 'errorPageGone',
  'report-gone': 'errorReportGone',
  'private-window': 'errorPrivateWindow',
  'storage-full': 'errorStorageFull',
  'storage-failed': 'errorStorageFailed',
  'bad-message': 'errorBadMessage',
  internal: 'errorInternal',
};

/** What happened and what to do, in one or two sentences. */
export function errorText(code: ErrorCode): string {
  return text(ERROR_KEYS[code]);
}
