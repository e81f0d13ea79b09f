import puppeteer from 'puppeteer-core';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,MediaRouter',
];

/** A Chrome, Chromium, Edge or Brave with the extension installed; see `open-session.mjs` for the interface. */
export async function openChromeSession({ executablePath, extension, headless, width, height, dark = false, localHosts = [] }) {
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width, height } : null,
    args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : []), ...resolved(localHosts), `--window-size=${width},${height}`],
  });
  const id = await browser.installExtension(extension);
  const control = await newPage(browser, dark);
  await control.goto(`chrome-extension://${id}/welcome.html`);
  return {
    family: 'chrome',
    browser,
    control,
    async openPage(url) {
      const page = await newPage(browser, dark);
      await page.goto(url);
      return page;
    },
    async openExtensionPage(path) {
      const page = await newPage(browser, dark);
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async pressButton(page) {
      await page.bringToFront();
      const extensions = await browser.extensions();
      const known = new Set(browser.targets());
      const opened = browser.waitForTarget((target) => !known.has(target) && target.url() === `chrome-extension://${id}/popup.html`, {
        timeout: 20_000,
      });
      await page.triggerExtensionAction(extensions.get(id));
      return chromePopup(await (await opened).asPage(), dark);
    },
    async runCommand(name) {
      const target = await browser.waitForTarget((found) => found.type() === 'service_worker' && found.url().includes(id));
      const worker = await target.worker();
      await worker.evaluate(async (command) => {
        const [tab] = await globalThis.chrome.tabs.query({ active: true, lastFocusedWindow: true });
        globalThis.chrome.commands.onCommand.dispatch(command, tab);
      }, name);
    },
    async stopBackground() {
      const devtools = await control.createCDPSession();
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await devtools.detach();
    },
    close: () => browser.close(),
  };
}

function resolved(localHosts) {
  return localHosts.length === 0 ? [] : [`--host-resolver-rules=${localHosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')}`];
}

async function newPage(browser, dark) {
  const page = await browser.newPage();
  await setScheme(page, dark);
  return page;
}

async function setScheme(page, dark) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
}

async function chromePopup(page, dark) {
  await setScheme(page, dark);
  return {
    async evaluate(fn, ...args) {
      const handle = await page.evaluateHandle(() => document);
      return page.evaluate(fn, handle, ...args);
    },
    press: (key) => page.keyboard.press(key),
    async screenshot(path) {
      // Without a screen the popup's window is wider than its contents.
      const clip = await page.$eval('.frame', (frame) => frame.getBoundingClientRect().toJSON());
      await page.screenshot({ path, clip });
    },
    close: () => page.close(),
  };
}
