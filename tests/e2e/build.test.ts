import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'crossread-build-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Hash of every file below a folder, by path. */
function hashes(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
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

it('builds the same bytes in another folder', () => {
  for (const name of ['src', 'assets', 'package.json', 'manifest.json', 'build.mjs', 'tsconfig.json'])
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  execFileSync(process.execPath, [path.join(folder, 'build.mjs')], { cwd: folder });
  execFileSync(process.execPath, [path.join(ROOT, 'build.mjs'), '--out', path.join(folder, 'again')], { cwd: ROOT });
  const first = hashes(path.join(folder, 'dist'));
  expect(Object.keys(first).length).toBeGreaterThan(40);
  expect(hashes(path.join(folder, 'again'))).toEqual(first);
});
