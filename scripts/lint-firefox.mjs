// Lints the Firefox build as the store does. Errors fail, and so does every warning that ARCHITECTURE.md does not explain.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The warnings that ARCHITECTURE.md explains, by code and file. */
const KNOWN_WARNINGS = new Set([
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json',
  ...['popup', 'compare', 'library', 'welcome', 'reader'].map((name) => `UNSAFE_VAR_ASSIGNMENT ${name}.js`),
]);

const webExt = path.join('node_modules', '.bin', 'web-ext');
const { stdout, stderr } = spawnSync(webExt, ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
  shell: process.platform === 'win32',
});
const start = stdout.indexOf('{');
if (start < 0) {
  console.error(stderr || stdout);
  process.exit(1);
}
const { errors, warnings, notices } = JSON.parse(stdout.slice(start));
const unknown = warnings.filter(({ code, file }) => !KNOWN_WARNINGS.has(`${code} ${file}`));
for (const { code, message, file, line } of [...errors, ...warnings]) console.log(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
console.log(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings (${unknown.length} unexplained), ${notices.length} notices`,
);
process.exitCode = errors.length + unknown.length > 0 ? 1 : 0;
