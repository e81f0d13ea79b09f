import './open-early.ts';
import { warmUp } from '../engine/match/find-matches.ts';
import { browser, type Runtime } from '../shared/browser.ts';
import { watchSettings } from '../shared/settings.ts';
import { applyAccess, applyAccessToOpenTabs } from './access.ts';
import { answer } from './answer.ts';
import { dropTabState } from './tab-state.ts';
import { refreshTab, stepInPage } from './tabs.ts';

// All listeners are registered at once: the browser wakes a stopped background only for those it finds here.
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender, sendResponse: (answer: unknown) => void) => {
  // Not a promise: without the polyfill, which the background does without, Chrome waits only for `true`.
  answer(message, sender).then(sendResponse);
  return true;
});
browser.tabs.onRemoved.addListener((tabId) => report(dropTabState(tabId)));
browser.tabs.onActivated.addListener(({ tabId }) => report(refreshTab(tabId)));
browser.commands.onCommand.addListener((command, tab) => report(stepInPage(tab?.id, command === 'previous-mark')));
browser.permissions.onAdded.addListener(() => report(applyAccessToOpenTabs()));
browser.permissions.onRemoved.addListener(() => report(applyAccess()));
browser.runtime.onStartup.addListener(() => report(applyAccess()));
browser.runtime.onInstalled.addListener(({ reason }) => {
  report(applyAccess());
  if (reason === 'install') report(browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }));
});
watchSettings(() => report(applyAccessToOpenTabs()), new AbortController().signal);

// The browser hands over what woke this background a moment after its script has run.
setTimeout(warmUp);

/** An event has nobody to answer to: what fails goes to the extension's console. */
function report(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}
