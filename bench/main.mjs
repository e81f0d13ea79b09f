// `npm run bench -- NAME [ARGS…]` bundles bench/NAME.ts to a temporary file and runs it, in the project's folder.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { writeCachedProgram } from '../scripts/lib/cached-program.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const BENCHES = {
  compare: 'a comparison, beside diffWords, wink-nlp and compromise',
  match: 'the index in memory, beside MiniSearch and FlexSearch',
  browser: 'the index in killed backgrounds of real browsers',
  'score-polnear': 'quotations and speakers on PolNeAR',
  'score-msrp': 'figure differences on the judged MSRP pairs',
  'score-judged': 'figure and date differences on judged pairs of independent reports',
  'train-match': 'trains the matching model and prints its figures out of fold',
  'train-align': 'trains the alignment and what is told only here, leaving one pair out; --write keeps the weights',
  'train-figures': 'trains which figures count the same thing, on judged pairs and planted changes; --write keeps the weights',
  'train-telling': 'trains which statements of one report alone are worth telling, on judged ones; --write keeps the weights',
  'build-background': 'counts the background frequencies anew',
  'derive-synonyms': 'proposes words that stand for each other in reports of one event',
};

const [name = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(BENCHES, name)) {
  console.error(`npm run bench -- NAME, where NAME is one of:`);
  for (const [bench, what] of Object.entries(BENCHES)) console.error(`  ${bench.padEnd(16)} ${what}`);
  process.exit(2);
}
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crossread-bench-'));
try {
  // Packages stay where they are: some of them find their own files.
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const outfile = path.join(folder, `${name}.mjs`);
  // Some benches run when they are loaded, the others export what to run.
  const contents = `import * as bench from './${name}.ts';\nvoid bench['main']?.();`;
  const options = {
    stdin: { contents, resolveDir: path.join(ROOT, 'bench') },
    logOverride: { 'import-is-undefined': 'silent' },
    external: ['puppeteer-core', 'esbuild'],
  };
  if (name === 'compare') await writeCachedProgram(folder, name, options, ['exercise']);
  else {
    await esbuild.build({
      ...options,
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'warning',
      banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
    });
  }
  process.exitCode = spawnSync(process.execPath, [outfile, ...args], { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
} finally {
  fs.rmSync(folder, { recursive: true });
}
