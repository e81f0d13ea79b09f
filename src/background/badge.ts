import { browser } from '../shared/browser.ts';

/** The accent of design.md; the white digits on it have a contrast of 6.6. */
const BACKGROUND = '#0B5FA5';
const MOST = 99;

/** Shows the number of other reports of the same event on the tab's toolbar button; nothing for none. */
export async function setBadge(tabId: number, reports: number): Promise<void> {
  const text = reports === 0 ? '' : reports > MOST ? `${MOST}+` : String(reports);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile: there is no button to write on.
  }
}
