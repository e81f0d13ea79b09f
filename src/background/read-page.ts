import { browser } from '../shared/browser.ts';
import { callReader } from '../shared/call.ts';
import { CallError } from '../shared/call-error.ts';
import { isPageReading } from '../shared/message-shapes.ts';
import type { PageReading } from '../shared/messages.ts';

/**
 * Asks the tab's reader script for its article, after putting the script into the page where it is not there yet.
 * @throws CallError `no-access` where the browser keeps extensions out, `page-gone` where the page left meanwhile.
 */
export async function readPage(tabId: number): Promise<PageReading> {
  const answer = (await callReader(tabId, 'extract', {})) ?? (await injectAndRead(tabId));
  if (!answer.ok) throw new CallError(answer.error.code, answer.error.message);
  if (!isPageReading(answer.value)) throw new CallError('bad-message', 'The page script sent something that is no reading.');
  return answer.value;
}

/** Whether the page still is the one of that reading. */
export async function isCurrentReading(tabId: number, readingId: string): Promise<boolean> {
  const answer = await callReader(tabId, 'currentReading', {});
  return answer?.ok === true && answer.value === readingId;
}

async function injectAndRead(tabId: number) {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: ['marks.css'] });
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['reader.js'] });
    // Firefox does not refuse its own pages: it runs nothing there and gives no result.
    if (!injected) throw new Error('Not run');
  } catch (error) {
    throw new CallError('no-access', error instanceof Error ? error.message : String(error));
  }
  const answer = await callReader(tabId, 'extract', {});
  if (!answer) throw new CallError('page-gone', 'The page left before it was read.');
  return answer;
}
