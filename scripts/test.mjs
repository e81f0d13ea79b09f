// `npm test`: everything. Installs Chromium and Firefox where they are missing, and ends with `N passed, N failed`.
import { findOrInstallBrowser } from './lib/find-browser.mjs';
import { BROWSER_TESTS, CHECKS, runStages } from './lib/stages.mjs';

const chrome = findOrInstallBrowser(['chromium', 'chrome', 'edge', 'brave']);
const firefox = findOrInstallBrowser(['firefox']);
if (!chrome || !firefox) console.error('The tests in a missing browser count as failed.');
process.env.CROSSREAD_TEST_CHROME = chrome?.path ?? '';
process.env.CROSSREAD_TEST_FIREFOX = firefox?.path ?? '';
process.exitCode = (await runStages([...CHECKS, ...BROWSER_TESTS])) ? 0 : 1;
