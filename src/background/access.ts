import { browser } from '../shared/browser.ts';
import { automaticOrigins, readSettings } from '../shared/settings.ts';

const SCRIPT_ID = 'gate';
const SCRIPT_FILE = 'gate.js';

/** Makes the registered content script agree with the settings and with what the browser permits; returns the pages it runs on. */
export async function applyAccess(): Promise<string[]> {
  const wanted = automaticOrigins(await readSettings());
  const permitted = await Promise.all(wanted.map((origin) => browser.permissions.contains({ origins: [origin] })));
  const matches = wanted.filter((_, i) => permitted[i]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return [];
  }
  const script = { id: SCRIPT_ID, js: [SCRIPT_FILE], matches, runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  return matches;
}

/** The same, and at once for the pages that are open already. */
export async function applyAccessToOpenTabs(): Promise<void> {
  const matches = await applyAccess();
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(tabs.map((tab) => runGate(tab.id)));
}

async function runGate(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT_FILE] });
}
