import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compareReports } from '../../src/engine/compare/compare-reports.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'crossread-build-'));
const sources = path.join(folder, 'sources');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Hash of every file below a folder, by path; a code cache is made by what V8 did while it was written. */
function hashes(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.cache'),
  );
  const paths = files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(
    paths.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(root, name)))
        .digest('hex'),
    ]),
  );
}

/** Builds a copy of the sources in a folder of its own and returns the hashes of what came out. */
function buildIn(place: string): Record<string, string> {
  const copy = path.join(folder, place);
  cpSync(sources, copy, { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  execFileSync(process.execPath, [path.join(copy, 'build.mjs')], { cwd: copy });
  return hashes(path.join(copy, 'dist'));
}

it('builds the same bytes in two folders', () => {
  for (const name of ['src', 'assets', 'package.json', 'manifest.json', 'build.mjs', 'scripts', 'tsconfig.json']) {
    cpSync(path.join(ROOT, name), path.join(sources, name), { recursive: true });
  }
  const first = buildIn('one');
  expect(Object.keys(first).length).toBeGreaterThan(40);
  expect(buildIn('two/deeper')).toEqual(first);
});

it('runs the command line with its code cache, with rubbish in its place and with none', () => {
  const dist = path.join(folder, 'one', 'dist');
  const cache = path.join(dist, 'cli-code.cache');
  const run = () => execFileSync(process.execPath, [path.join(dist, 'cli.mjs'), '--version'], { encoding: 'utf8' });
  const written = readFileSync(cache);
  expect(run()).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(readFileSync(cache).equals(written)).toBe(true);
  writeFileSync(cache, 'no code of V8');
  expect(run()).toMatch(/^\d+\.\d+\.\d+\n$/);
  rmSync(cache);
  expect(run()).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('has in the code that is cached what the sources say, letters beyond ASCII in patterns included', () => {
  const texts = ['The bridge’s gates were shut by Dover’s mayor on Monday.', 'The gates of the bridge were shut by the mayor of Dover.'];
  const files = texts.map((text, i) => {
    writeFileSync(path.join(folder, `${i}.txt`), text);
    return path.join(folder, `${i}.txt`);
  });
  const output = execFileSync(process.execPath, [path.join(ROOT, 'dist', 'cli.mjs'), 'compare', ...files, '--json'], { encoding: 'utf8' });
  const [a, b] = texts.map((text, i) => ({ id: `${i}`, source: null, agency: null, date: null, title: null, url: null, lang: null, text }));
  const { alignments } = a && b ? compareReports(a, b) : { alignments: [] };
  expect(alignments).toHaveLength(1);
  expect(JSON.parse(output)).toMatchObject({ alignments: alignments.map(({ score }) => ({ score })) });
});
