import { openChromeSession } from './chrome-session.mjs';
import { openFirefoxSession } from './firefox-session.mjs';

/**
 * Opens a browser with the extension and a fresh profile; the names in `localHosts` lead to this machine, and Firefox takes `prefs`. Both families have the same interface:
 *   control                    a page of the extension in a tab of its own, for its API
 *   openPage(url)              a web page in a new tab
 *   openExtensionPage(path)    `library.html` and its like
 *   pressButton(page)          the real toolbar popup over that page: evaluate((document, ...args) => …), press, screenshot, close
 *   runCommand(name)           a command of the manifest, as its keys give it
 *   stopBackground()           ends the background, as an idle browser does
 *   close()
 */
export async function openSession({ family, width = 1280, height = 900, ...options }) {
  const open = family === 'firefox' ? openFirefoxSession : openChromeSession;
  return open({ width, height, ...options });
}

/** The text on the toolbar button of the tab in front, as the extension's API gives it. */
export function readBadge(session) {
  return session.control.evaluate(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    return api.action.getBadgeText({ tabId: tab.id });
  });
}

/** Id of the tab in front. */
export function activeTab(session) {
  return session.control.evaluate(
    async () => (await (globalThis.browser ?? globalThis.chrome).tabs.query({ active: true, currentWindow: true }))[0].id,
  );
}

/** Turns automatic reading on for one host and waits until the browser knows. */
export async function readAutomatically(session, host) {
  await session.control.evaluate(
    (site) => (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: { access: 'sites', sites: [site], marks: true } }),
    host,
  );
  await until(
    () =>
      session.control.evaluate(
        async () => (await (globalThis.browser ?? globalThis.chrome).scripting.getRegisteredContentScripts()).length > 0,
      ),
    'the content script to be registered',
  );
}

/** Asks the background by one of its calls (src/shared/messages.ts) and returns the value of its answer. */
export async function ask(session, call, args) {
  const answer = await session.control.evaluate((message) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(message), {
    call,
    args,
  });
  if (!answer?.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** Waits until `probe` gives something truthy and returns it. */
export async function until(probe, what, timeoutMs = 15_000) {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
