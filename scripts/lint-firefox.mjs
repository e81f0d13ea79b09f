// Lints the Firefox build as the store does. Errors fail; the warnings that ARCHITECTURE.md explains are known, any other fails too.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const KNOWN_WARNINGS = new Set([]);

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
const unknown = warnings.filter(({ code }) => !KNOWN_WARNINGS.has(code));
for (const { code, message, file, line } of [...errors, ...warnings]) console.log(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
console.log(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings (${unknown.length} unexplained), ${notices.length} notices`,
);
process.exitCode = errors.length + unknown.length > 0 ? 1 : 0;
