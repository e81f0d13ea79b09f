import { browser } from '../shared/browser.ts';

/** The tab named by `?tab=` in the popup's address, else the active tab of the window; null where there is neither. */
export async function targetTab(search: string): Promise<number | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
