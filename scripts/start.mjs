// `npm start [-- --browser NAME] [-- --headless]`: builds, finds or installs a browser, serves the sample articles on 127.0.0.1 and
// opens one of them with the extension and its sample corpus installed. Without a display it does the main job headless: prints
// the comparison, saves screenshots under out/ and ends.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, findOrInstallBrowser } from './lib/find-browser.mjs';
import { activeTab, ask, openSession, readAutomatically, readBadge, until } from './lib/open-session.mjs';
import { startSampleSite } from './sample-site.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const OUT = path.join(ROOT, 'out');

const { values: options } = parseArgs({
  options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false }, dark: { type: 'boolean', default: false } },
});

/** Puts the sample corpus in and turns automatic reading on for the sample site. */
async function prepare(session) {
  const { added, known } = await ask(session, 'installSample', {});
  await readAutomatically(session, '127.0.0.1');
  console.log(`Sample corpus: ${added + known} reports.`);
}

/** Waits until the browser has fitted the popup's window to what it shows: a picture taken before shows parts twice. */
async function settle(popup) {
  let before = 0;
  await until(async () => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const height = await popup.evaluate((document) => document.defaultView.innerHeight);
    const isSteady = height === before;
    before = height;
    return isSteady;
  }, 'the popup to keep its size');
}

/** The main job, as a reader does it, with what is seen printed and saved. */
async function show(session, page) {
  const badge = await until(() => readBadge(session), 'the badge');
  console.log(`\n${await page.title()}\n${page.url()}\nBadge: ${badge}`);
  await page.screenshot({ path: path.join(OUT, 'page.png') });
  const popup = await session.pressButton(page);
  await until(() => popup.evaluate((document) => document.querySelector('.report-row h3 button') !== null), 'the reports in the popup');
  await popup.screenshot(path.join(OUT, 'popup.png'));
  await popup.evaluate((document) => document.querySelector('.report-row h3 button').click());
  await until(() => popup.evaluate((document) => document.querySelector('li.difference') !== null), 'the comparison in the popup');
  await settle(popup);
  await popup.screenshot(path.join(OUT, 'comparison.png'));
  await printComparison(session);
}

async function printComparison(session) {
  const tabId = await activeTab(session);
  const view = await ask(session, 'openTab', { tabId });
  console.log(
    `${view.rows.filter((row) => row.relation === 'same-event').length} reports of this event, ${view.independentTexts} independent texts; ${view.marks.painted} places marked in the page\n`,
  );
  for (const row of view.rows) console.log(`  ${row.relation.padEnd(10)} ${row.source ?? 'Unknown outlet'}, ${row.date ?? 'no date'}`);
  const { a, b } = await ask(session, 'compareWith', { tabId, reportId: view.rows[0].id });
  const files = [a, b].map((report, i) => {
    const file = path.join(OUT, `${'ab'[i]}.json`);
    fs.writeFileSync(file, JSON.stringify({ ...report, id: i === 0 ? 'page' : report.origin.name }));
    return file;
  });
  spawnSync(process.execPath, [path.join(ROOT, 'dist', 'cli.mjs'), 'compare', ...files], { stdio: ['ignore', 'inherit', 'inherit'] });
}

function build() {
  for (const args of [[], ['--out', 'dist/local', '--variant', 'local']]) {
    const { status } = spawnSync(process.execPath, ['build.mjs', ...args], {
      cwd: ROOT,
      stdio: ['ignore', args.length === 0 ? 'inherit' : 'ignore', 'inherit'],
    });
    if (status !== 0) process.exit(1);
  }
}

const wanted = options.browser?.toLowerCase();
if (wanted && !BROWSER_NAMES.includes(wanted)) {
  console.error(`--browser takes one of ${BROWSER_NAMES.join(', ')}.`);
  process.exit(2);
}
build();
const found = findOrInstallBrowser(wanted ? [wanted] : BROWSER_NAMES);
if (!found) process.exit(1);
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = options.headless || !hasDisplay;
fs.mkdirSync(OUT, { recursive: true });
const site = await startSampleSite();
console.log(`\n${found.name} ${found.version} at ${found.path}${headless ? ', headless' : ''}; sample articles at ${site.url}`);
const session = await openSession({
  family: found.family,
  executablePath: found.path,
  extension: path.join(ROOT, 'dist', 'local', found.family),
  headless,
  dark: options.dark,
});
const closed = new Promise((resolve) => session.browser.on('disconnected', resolve));
try {
  await prepare(session);
  const story = site.pages.find(({ kind }) => kind === 'article');
  const page = await session.openPage(site.url + story.path);
  if (headless) {
    await show(session, page);
    console.log(`\nScreenshots: ${['page', 'popup', 'comparison'].map((name) => path.join('out', `${name}.png`)).join(', ')}`);
  } else {
    console.log('Click the Crossread button in the toolbar. Close the browser to end.');
    await closed;
  }
} finally {
  if (headless) await session.close();
  await site.close();
}
