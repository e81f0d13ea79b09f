import { browser } from './browser.ts';
import { CallError } from './call-error.ts';
import {
  type CallArgs,
  type CallName,
  type CallValue,
  type ContentCalls,
  ERROR_CODES,
  type PageCalls,
  type ReaderCalls,
  type Result,
} from './messages.ts';

/** Waits between tries, in ms: a killed background takes 25–410 ms to come back. */
const RETRY_WAITS_MS = [50, 100, 200, 400, 800, 1600, 3200];

/**
 * Asks the background. Every call may safely be made twice, so a background that dies before it answers is simply asked again;
 * only when it stays silent does the answer become an `internal` error.
 */
export async function callBackground<N extends keyof PageCalls | keyof ContentCalls>(
  call: N,
  args: CallArgs<N>,
): Promise<Result<CallValue<N>>> {
  let reason = '';
  for (const wait of [...RETRY_WAITS_MS, null]) {
    try {
      const answer: unknown = await browser.runtime.sendMessage({ call, args });
      if (isResult(answer)) return answer as Result<CallValue<N>>;
      reason = 'The background gave no answer.';
    } catch (error) {
      // The channel closes when the browser stops the background.
      reason = error instanceof Error ? error.message : String(error);
    }
    if (wait !== null) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return { ok: false, error: { code: 'internal', message: reason } };
}

/** Asks the reader script of a tab's main frame; null where no such script runs there. */
export async function callReader<N extends keyof ReaderCalls>(
  tabId: number,
  call: N,
  args: CallArgs<N>,
): Promise<Result<CallValue<N>> | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { call, args }, { frameId: 0 });
    return isResult(answer) ? (answer as Result<CallValue<N>>) : null;
  } catch {
    // The browser's way to say that nobody listens in that tab.
    return null;
  }
}

/** Runs a handler and turns what it throws into a `Result`, as nothing else crosses a message boundary. */
export async function settle<N extends CallName>(handler: () => CallValue<N> | Promise<CallValue<N>>): Promise<Result<CallValue<N>>> {
  try {
    return { ok: true, value: await handler() };
  } catch (error) {
    if (error instanceof CallError) return { ok: false, error: { code: error.code, message: error.message } };
    console.error(error);
    return { ok: false, error: { code: 'internal', message: error instanceof Error ? error.message : String(error) } };
  }
}

function isResult(value: unknown): value is Result<unknown> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  if (value.ok === true) return true;
  if (value.ok !== false || !('error' in value) || typeof value.error !== 'object' || value.error === null) return false;
  return 'code' in value.error && (ERROR_CODES as readonly unknown[]).includes(value.error.code);
}
