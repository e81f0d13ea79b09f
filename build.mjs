// Builds the extension for both browsers and the command line:
//   node build.mjs [--watch] [--out dist] [--variant local]
// The same input gives the same bytes. `--variant local` also asks for 127.0.0.1 at install, for tests and `npm start`.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { zipSync } from 'fflate';
import { writeCachedProgram } from './scripts/lib/cached-program.mjs';

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: {
    watch: { type: 'boolean', default: false },
    out: { type: 'string', default: 'dist' },
    variant: { type: 'string', default: 'store' },
  },
});
const OUT = path.resolve(ROOT, options.out);
const BROWSERS = ['chrome', 'firefox'];

/**
 * The gate and the reader run in pages and the background starts anew all day; what they call answers with promises of its own accord
 * in both browsers, so they do without the 10 kB of the polyfill.
 */
const NATIVE_API = { 'webextension-polyfill': './src/shared/native-api.ts' };

/** Entry points and their budgets in bytes, minified. */
const SCRIPTS = {
  background: { entry: 'src/background/main.ts', budget: 444_000, format: 'iife', alias: NATIVE_API },
  gate: { entry: 'src/content/gate.ts', budget: 15_000, format: 'iife', alias: NATIVE_API },
  reader: { entry: 'src/content/reader.ts', budget: 90_000, format: 'iife', alias: NATIVE_API },
  popup: { entry: 'src/popup/main.tsx', budget: 120_000, format: 'esm' },
  compare: { entry: 'src/compare/main.tsx', budget: 120_000, format: 'esm' },
  library: { entry: 'src/library/main.tsx', budget: 200_000, format: 'esm' },
  welcome: { entry: 'src/welcome/main.tsx', budget: 120_000, format: 'esm' },
};

const TARGET = ['chrome123', 'firefox140'];

/** A style sheet that a script imports comes as its text, for a shadow root. */
const STYLE_AS_TEXT = {
  name: 'style-as-text',
  setup({ onLoad }) {
    // Of Go's patterns, which have no flags of ours.
    onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const { code } = await esbuild.transform(fs.readFileSync(file, 'utf8'), { loader: 'css', minify: true, target: TARGET });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

const shared = {
  bundle: true,
  write: false,
  absWorkingDir: ROOT,
  target: TARGET,
  plugins: [STYLE_AS_TEXT],
  // Both know every class of letters that we name. Otherwise such patterns would be made anew, from strings, each time they are used.
  supported: { 'regexp-unicode-property-escapes': true },
  platform: 'browser',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  // File names in a bundle would differ from machine to machine.
  legalComments: 'none',
  charset: 'utf8',
  // A node_modules folder that is a link must not bring its own place into the output.
  preserveSymlinks: true,
  logLevel: 'warning',
};

/** Date of every entry of the zips: the earliest that the format knows, so that it never changes. */
const ZIP_DATE = new Date(1980, 0, 1);

async function bundleScripts() {
  const names = Object.keys(SCRIPTS);
  const results = await Promise.all(
    names.map((name) =>
      esbuild.build({ ...shared, entryPoints: [SCRIPTS[name].entry], format: SCRIPTS[name].format, alias: SCRIPTS[name].alias ?? {} }),
    ),
  );
  return Object.fromEntries(names.map((name, i) => [`${name}.js`, results[i].outputFiles[0].contents]));
}

/** The command line, which has compiled what a comparison runs before it is first used. */
async function writeCli() {
  const options = {
    // Without the comments, which name paths of this machine.
    minifyWhitespace: true,
    legalComments: 'none',
    preserveSymlinks: true,
    entryPoints: ['src/cli/main.ts'],
    // linkedom draws canvases only where this native package is installed; articles have none.
    external: ['canvas'],
  };
  const reports = ['dispatch-nine', 'arden-public-radio'].map((outlet) => path.join(ROOT, `assets/sample/blinken-visit-${outlet}.txt`));
  await writeCachedProgram(OUT, 'cli', options, ['compare', ...reports]);
}

/** Every file below assets/ by its path there, in a fixed order. */
function readAssets() {
  const root = path.join(ROOT, 'assets');
  const files = fs.readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort();
  const shipped = names.filter((name) => !name.startsWith('sample/site-only/') && !name.startsWith('readme/'));
  return Object.fromEntries(shipped.map((name) => [name, fs.readFileSync(path.join(root, name))]));
}

function manifestFor(browser) {
  const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'));
  manifest.version = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version;
  if (options.variant === 'local') manifest.host_permissions = ['*://127.0.0.1/*'];
  if (browser === 'chrome') {
    delete manifest.browser_specific_settings;
    delete manifest.background.scripts;
  } else {
    delete manifest.minimum_chrome_version;
    delete manifest.background.service_worker;
  }
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
}

function writeFiles(folder, files) {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [name, contents] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, contents);
  }
}

function writeZip(file, files) {
  const entries = Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((name) => [name, [new Uint8Array(files[name]), { mtime: ZIP_DATE, level: 9, os: 3 }]]),
  );
  fs.writeFileSync(file, zipSync(entries));
}

/** Prints the sizes; returns the scripts that are over their budget. */
function checkSizes(scripts) {
  const over = [];
  for (const [name, { budget }] of Object.entries(SCRIPTS)) {
    const size = scripts[`${name}.js`].length;
    const verdict = size > budget ? 'OVER' : 'ok';
    console.log(
      `${`${name}.js`.padEnd(14)} ${(size / 1000).toFixed(1).padStart(7)} kB of ${String(budget / 1000).padStart(3)} kB  ${verdict}`,
    );
    if (size > budget) over.push(name);
  }
  return over;
}

async function build() {
  const scripts = await bundleScripts();
  const assets = readAssets();
  for (const browser of BROWSERS) {
    const files = { 'manifest.json': manifestFor(browser), ...assets, ...scripts };
    writeFiles(path.join(OUT, browser), files);
    writeZip(path.join(OUT, `crossread-${browser}.zip`), files);
    const hash = createHash('sha256')
      .update(fs.readFileSync(path.join(OUT, `crossread-${browser}.zip`)))
      .digest('hex');
    console.log(`${path.relative(ROOT, OUT)}/crossread-${browser}.zip  sha256 ${hash.slice(0, 16)}`);
  }
  await writeCli();
  return checkSizes(scripts);
}

async function buildOrReport() {
  try {
    const over = await build();
    for (const name of over) console.error(`${name}.js is over its budget of ${SCRIPTS[name].budget} bytes.`);
    return over.length === 0;
  } catch (error) {
    // Esbuild has printed its own errors already.
    if (!error.errors) throw error;
    return false;
  }
}

const isGood = await buildOrReport();
if (!options.watch) process.exitCode = isGood ? 0 : 1;
else {
  console.log('Watching src, assets and manifest.json; load dist/chrome or dist/firefox unpacked.');
  let timer;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(buildOrReport, 80);
  };
  for (const place of ['src', 'assets']) fs.watch(path.join(ROOT, place), { recursive: true }, again);
  fs.watch(path.join(ROOT, 'manifest.json'), again);
}
