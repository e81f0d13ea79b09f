import fs from 'node:fs';
import puppeteer from 'puppeteer-core';

/** The id in manifest.json, and the host name under which this profile serves the extension's pages. */
const GECKO_ID = 'crossread@crossread.example';
const HOST = '6a3a7c1e-52c5-4f0e-9a0b-8f5d9c7e1b24';

/** A Firefox with the extension installed for this run; see `open-session.mjs` for the interface. */
export async function openFirefoxSession({
  executablePath,
  extension,
  headless,
  width,
  height,
  dark = false,
  localHosts = [],
  prefs = {},
}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? { width, height } : null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: HOST }),
      'network.dns.localDomains': localHosts.join(','),
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      ...prefs,
    },
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
  });
  await browser.installExtension(extension);
  const openExtensionPage = async (path) => {
    const page = await browser.newPage();
    // Load events never arrive for extension pages.
    await page.goto(`moz-extension://${HOST}/${path}`, { waitUntil: [] });
    await page.waitForSelector('main');
    return page;
  };
  const control = await openExtensionPage('welcome.html');
  const chrome = await chromeContext(browser);
  return {
    family: 'firefox',
    browser,
    control,
    openExtensionPage,
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async pressButton(page) {
      await page.bringToFront();
      await chrome(`action.triggerAction(window)`);
      // The view begins as an empty document.
      await control.waitForFunction(
        () => globalThis.browser.extension.getViews({ type: 'popup' }).some((view) => view.document?.querySelector('.frame')),
        {
          timeout: 20_000,
        },
      );
      return firefoxPopup(control, chrome);
    },
    async runCommand(name) {
      // What the browser makes of the manifest's keys, such as Alt+Shift+J.
      await chrome(`(async () => {
        const letter = extension.manifest.commands[${JSON.stringify(name)}].suggested_key.default.at(-1);
        document.querySelector('keyset[id^="ext-keyset-id-"] key[key="' + letter + '"]').doCommand();
      })()`);
    },
    async stopBackground() {
      await chrome(`extension.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    close: () => browser.close(),
  };
}

/** Runs privileged script in the browser's own window, with `extension` and its toolbar `action` at hand. */
async function chromeContext(browser) {
  const send = async (method, params) => {
    const answer = await browser.connection.send(method, params);
    return answer.result ?? answer;
  };
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = contexts[0].context;
  return async (script) => {
    const expression = `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(GECKO_ID)});
      const action = ExtensionParent.apiManager.global.browserActionFor(extension);
      return await (${script});
    })()`;
    const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  };
}

/**
 * Runs a function on the popup's document. The document itself cannot be handed from one browsing context to another, so the
 * function travels as text and finds it there.
 */
function inPopup(control, fn, args) {
  return control.evaluate(`(() => {
    const views = browser.extension.getViews({ type: 'popup' });
    const popup = views.find((view) => view.document?.querySelector('.frame'));
    return (${fn})(popup.document, ...${JSON.stringify(args)});
  })()`);
}

function firefoxPopup(control, chrome) {
  return {
    evaluate: (fn, ...args) => inPopup(control, fn, args),
    press: (key) => inPopup(control, pressKey, [key]),
    async screenshot(path) {
      const url = await chrome(`(async () => {
        const popup = document.querySelector('browser.webextension-popup-browser');
        const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = picture.width;
        canvas.height = picture.height;
        canvas.getContext('2d').drawImage(picture, 0, 0);
        return canvas.toDataURL('image/png');
      })()`);
      fs.writeFileSync(path, Buffer.from(url.split(',')[1], 'base64'));
    },
    close: () => chrome(`document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup()`),
  };
}

/** Firefox lets no driver type into a popup; the page hears the same event. */
function pressKey(document, key) {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
