import { browser, type Runtime } from '../shared/browser.ts';
import { settle } from '../shared/call.ts';
import { checkMessage } from '../shared/check-message.ts';
import { CONTENT_CALL_SHAPES, PAGE_CALL_SHAPES } from '../shared/message-shapes.ts';
import type { CallArgs, ContentCalls, PageCalls, Result } from '../shared/messages.ts';
import { CONTENT_HANDLERS, PAGE_HANDLERS } from './calls.ts';

/**
 * Answers one message. Extension pages may make every page call, content scripts of a main frame only the content calls;
 * anything else is refused with `bad-message`.
 */
export function answer(message: unknown, sender: Runtime.MessageSender): Promise<Result<unknown>> {
  if (sender.id !== browser.runtime.id) return refuse('The sender is not this extension.');
  if (isOwnPage(sender)) {
    const checked = checkMessage<keyof PageCalls>(message, PAGE_CALL_SHAPES);
    return checked ? callPage(checked.call, checked.args) : refuse('No such call, or its arguments have the wrong form.');
  }
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0) return refuse('Only the main frame of a tab may call.');
  const checked = checkMessage<keyof ContentCalls>(message, CONTENT_CALL_SHAPES);
  return checked ? callContent(checked.call, checked.args, tabId) : refuse('No such call, or its arguments have the wrong form.');
}

function callPage<N extends keyof PageCalls>(call: N, args: CallArgs<N>): Promise<Result<unknown>> {
  return settle<N>(() => PAGE_HANDLERS[call](args));
}

function callContent<N extends keyof ContentCalls>(call: N, args: CallArgs<N>, tabId: number): Promise<Result<unknown>> {
  return settle<N>(() => CONTENT_HANDLERS[call](args, tabId));
}

function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

function refuse(message: string): Promise<Result<unknown>> {
  return Promise.resolve({ ok: false, error: { code: 'bad-message', message } });
}
