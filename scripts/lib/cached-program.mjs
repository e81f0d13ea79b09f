// A program for Node that starts from V8's code cache (`src/cli/launch.ts`).
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Writes `NAME.mjs`, which runs `NAME-code.cjs` from `NAME-code.cache`, into `folder`. `options` are esbuild's, with the entry; `exercise`
 * are the arguments of a run that does what the program is mostly for: what it compiles is what the cache holds.
 */
export async function writeCachedProgram(folder, name, options, exercise) {
  const program = `${name}-code`;
  const common = {
    bundle: true,
    write: false,
    absWorkingDir: ROOT,
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    // V8 writes a function's name out whenever it considers compiling it: long names cost a first comparison one part in forty.
    minifyIdentifiers: true,
    logLevel: 'warning',
  };
  const [launcher, code] = await Promise.all([
    esbuild.build({
      ...common,
      format: 'esm',
      entryPoints: ['src/cli/launch.ts'],
      banner: { js: '#!/usr/bin/env node' },
      define: { PROGRAM: JSON.stringify(program) },
    }),
    esbuild.build({ ...common, ...options, format: 'cjs' }),
  ]);
  const fileOf = (suffix) => path.join(folder, suffix);
  // V8 knows a cache of another code by its length alone.
  fs.rmSync(fileOf(`${program}.cache`), { force: true });
  fs.writeFileSync(fileOf(`${program}.cjs`), code.outputFiles[0].contents);
  fs.writeFileSync(fileOf(`${name}.mjs`), launcher.outputFiles[0].contents, { mode: 0o755 });
  const { status, stderr } = spawnSync(process.execPath, [fileOf(`${name}.mjs`), ...exercise], {
    cwd: ROOT,
    env: { ...process.env, CROSSREAD_WRITE_CACHE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name}.mjs does not run:\n${stderr}`);
}
