import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type Session } from '../../scripts/lib/open-session.mjs';
import { open, openComparison, type PageServer, plainArticle, popupText, serve } from './harness.ts';

const HERE =
  'The old stone bridge over the Marl in Ostrand collapsed on Monday, killing 3 workers, the harbour master Jonas Felde said. Divers searched the river until dusk.\n\nThe bridge, built in 1884, had been closed to lorries since March. Mayor Ida Brenner said an inquiry would begin at once.\n\nFishing boats stayed in the harbour, and the market on the quay was called off for the week. Trains to the coast ran an hour late.\n\nThe river Marl rises in the hills above Ostrand and is fed by the snow of the winter, which was the deepest for many years.\n\nTwo barges that lay under the arches were crushed. Their owners had left them there for the winter, as they had done for 20 years.';
const THERE =
  'At least 5 workers died when the stone bridge across the Marl fell into the river at Ostrand on Monday. Harbour master Jonas Felde called it the darkest day of the port.';
const REPORT = { id: '', source: 'Courier', agency: null, date: '2022-05-03', title: 'Bridge falls', url: null, lang: 'en', text: THERE };

/** Colours that a reader forces: light text on black, and light buttons with black text. */
const FORCED = {
  'ui.useAccessibilityTheme': 1,
  'browser.display.document_color_use': 2,
  'browser.display.background_color': '#000000',
  'browser.display.foreground_color': '#ffffff',
  'browser.anchor_color': '#ffff00',
};

/** Words of the controls and marks that stand out too little from what is behind them. It travels to the popup as text. */
function faint(document: Document): string[] {
  const style = (element: Element) => (document.defaultView as Window).getComputedStyle(element);
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => (Number(part) / 255) ** 2.2);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): string => {
    if (!element) return 'rgb(0, 0, 0)';
    const color = style(element).backgroundColor;
    return /^transparent|, 0\)$/.test(color) ? behind(element.parentElement) : color;
  };
  const elements = [...document.querySelectorAll('h1, h2, p, a, button:not(:disabled, [aria-disabled="true"]), mark')];
  return elements
    .filter((element) => {
      const [dark = 0, light = 0] = [style(element).color, behind(element)].map(luminance).sort((a, b) => a - b);
      return element.getClientRects().length > 0 && (light + 0.05) / (dark + 0.05) < 4.5;
    })
    .map((element) => `${element.className}: ${element.textContent}`);
}

// Chrome forces colours only by a theme of the system's, all of whose text is alike.
describe('forced colours in firefox', () => {
  let session: Session;
  let server: PageServer;

  beforeAll(async () => {
    server = await serve({ '/bridge': plainArticle('Bridge over the Marl collapses', HERE) });
    session = await open('firefox', 'local', FORCED);
    await ask(session, 'importReports', { reports: [REPORT], origins: ['courier.txt'] });
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('leave statements of one report alone marked in the page', async () => {
    const page = await session.openPage(`${server.url}/bridge`);
    const popup = await session.pressButton(page);
    await popupText(popup);
    await popup.close();
    const marked = await page.evaluate(() => getComputedStyle(document.body, '::highlight(ref-h)').backgroundColor);
    expect(marked).toBe('rgb(255, 255, 0)');
  });

  it('leave every word of the popup to be read, and of the reports side by side', async () => {
    const page = await session.openPage(`${server.url}/bridge`);
    const popup = await session.pressButton(page);
    await popupText(popup);
    expect(await popup.evaluate(faint)).toEqual([]);
    await openComparison(popup);
    expect(await popup.evaluate(faint)).toEqual([]);
    const address = await popup.evaluate((document) => document.querySelector('a.footer-action')?.getAttribute('href') ?? '');
    await popup.close();
    const texts = await session.openExtensionPage(address);
    await texts.waitForSelector('mark.kind-only');
    await texts.keyboard.press('n');
    await texts.waitForSelector('mark.current');
    expect(await texts.evaluate(`(${faint})(document)`)).toEqual([]);
  });
});
