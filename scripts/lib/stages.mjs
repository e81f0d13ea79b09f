// The stages of `npm run check` and `npm test`. A stage without tests of its own counts as one test.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const bin = (name) => path.join(ROOT, 'node_modules', '.bin', name);

export const CHECKS = [
  { name: 'types', command: [bin('tsc'), '-p', '.'] },
  { name: 'types of the engine, without DOM', command: [bin('tsc'), '-p', 'src/engine'] },
  { name: 'lint and layers', command: [bin('biome'), 'ci', '--max-diagnostics=40'] },
  { name: 'file sizes', command: ['node', 'scripts/check-sizes.mjs'] },
  { name: 'dead code', command: [bin('knip')] },
  { name: 'unit tests', command: [bin('vitest'), 'run'], counts: true },
];

export const BROWSER_TESTS = [
  { name: 'build', command: ['node', 'build.mjs'] },
  { name: 'build for tests', command: ['node', 'build.mjs', '--out', 'dist/local', '--variant', 'local'] },
  { name: 'web-ext lint', command: ['node', 'scripts/lint-firefox.mjs'] },
  { name: 'tests in both browsers', command: [bin('vitest'), 'run', '--config', 'vitest.e2e.config.ts'], counts: true },
];

/** Runs all stages, the later ones also after a failure; prints `N passed, N failed` last. True where nothing failed. */
export async function runStages(stages) {
  let passed = 0;
  let failed = 0;
  for (const stage of stages) {
    console.log(`\n── ${stage.name}`);
    const result = await runStage(stage);
    passed += result.passed;
    failed += result.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}

async function runStage({ command, counts }) {
  if (!counts) return (await run(command)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-test-'));
  const file = path.join(folder, 'results.json');
  const status = await run([...command, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const result = readCounts(file);
  fs.rmSync(folder, { recursive: true });
  // A runner that broke down before or beside its tests is a failure of its own.
  return status !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
}

function readCounts(file) {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
