import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
let cli = '';
const file = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};
const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync('node', [cli, ...words], { encoding: 'utf8', maxBuffer: 64_000_000 });
  return {
    status,
    stdout,
    stderr,
    rows: () =>
      stdout
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
  };
};
const A =
  ' date 2021-05-21 The river Bourne rose by 12 metres on Friday in Upper Marl, Mayor Ines Kalder said.\n\nThe bridge was closed at noon.';
const B =
  ' date 2021-05-22 The river Bourne rose by 14 metres on Friday in Upper Marl, Mayor Ines Kalder said.\n\nTwo schools stayed shut.';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-cli-'));
  cli = path.join(folder, 'cli.mjs');
  execFileSync('node_modules/.bin/esbuild', [
    'src/cli/main.ts',
    '--bundle',
    '--platform=node',
    '--format=esm',
    `--outfile=${cli}`,
    '--log-level=error',
  ]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('crossread', () => {
  it('prints help and version', () => {
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run('match', '--help').stdout).toContain('--corpus');
  });

  it.each([
    [['parse', '/no/such/file'], 'No such file'],
    [['parse', '--frobnicate'], 'frobnicate'],
    [['frobnicate'], 'frobnicate'],
    [['parse'], 'needs'],
    [['match', 'x'], '--corpus'],
    [['match', '--limit', '-3'], 'ambiguous. Try'],
  ])('answers %j with one line and exit code 2', (words, part) => {
    const { status, stdout, stderr } = run(...words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(part);
  });

  it('parses what it can and names what it cannot', () => {
    const good = file('a.txt', A);
    const bad = file('empty.txt', '');
    const both = run('parse', good, bad, '--json');
    expect(both.status).toBe(0);
    expect(both.rows()).toMatchObject([{ id: 'a', date: '2021-05-21' }]);
    expect(both.stderr).toContain('empty.txt: error:');
    expect(run('parse', bad).status).toBe(1);
  });

  it('reads a saved page under any name that may have one', () => {
    const paragraph =
      '<p>The river Bourne rose by twelve metres on Friday in Upper Marl, Mayor Ines Kalder said, and the bridge was closed.</p>';
    const page = `\n \n<!DOCTYPE html><html><head><title>River</title></head><body><article>${paragraph.repeat(12)}</article></body></html>`;
    const files = ['page.html', 'page.txt', 'page'].map((name) => file(name, page));
    const rows = run('parse', ...files, '--json').rows() as { text: string }[];
    expect(rows).toHaveLength(3);
    for (const { text } of rows) expect(text).toMatch(/^The river Bourne/u);
    expect(run('parse', file('sum.txt', ' date 2021-05-21 One < two, and that is all.'), '--json').rows()).toMatchObject([{ id: 'sum' }]);
  });

  it('gives unique ids over several files', () => {
    const rows = run('parse', file('a.txt', A), file('a.jsonl', '{"text":"One."}\n{"id":"a","text":"Two."}'), '--json').rows();
    expect(rows).toMatchObject([{ id: 'a' }, { id: 'a#2' }, { id: 'a#3' }]);
  });

  it('compares two files, and pairs with their ids', () => {
    const [a, b] = [file('a.txt', A), file('b.txt', B)];
    const pairs = file('pairs.jsonl', `${JSON.stringify({ id: 'p', a: { text: 'One.' }, b: { text: 'One.' } })}\nbroken\n`);
    expect(run('compare', a, b, '--json').rows()).toMatchObject([{ id: 'a / b', differences: expect.any(Array) }]);
    expect(run('compare', a, a, '--json').rows()).toMatchObject([{ differences: [] }]);
    const answer = run('compare', '--pairs', pairs, '--json');
    expect(answer.rows()).toMatchObject([{ id: 'p', differences: [] }]);
    expect(answer.stderr).toContain('pairs.jsonl:2: error:');
    expect(run('compare', a).status).toBe(2);
  });

  it('prints a comparison without colour in a pipe', () => {
    const { stdout } = run('compare', file('a.txt', A), file('b.txt', B));
    expect(stdout).toContain('F  ');
    expect(stdout).not.toContain('\u001b');
    expect(run('compare', file('a.txt', A), file('b.txt', B), '--full').stdout).toContain('   A ¶1');
  });

  it('matches, analyzes and extracts', () => {
    const [a, b] = [file('a.txt', A), file('b.txt', B)];
    expect(run('match', '--corpus', a, '--corpus', b, a, '--json').rows()).toMatchObject([{ query: 'a', matches: [{ id: 'b' }] }]);
    expect(run('analyze', a, '--json').rows()).toMatchObject([{ id: 'a', sentences: [{ role: 'body' }, { role: 'body' }] }]);
    const html = file('login.html', '<html><body><p>Log in</p></body></html>');
    const pages = file('pages.jsonl', JSON.stringify({ id: 'l', file: html, url: 'https://h.example/login' }));
    expect(run('extract', '--pages', pages, '--json').rows()).toEqual([{ id: 'l', report: null }]);
  });

  it('answers every query, also one without text', () => {
    const queries = path.join(folder, 'queries.jsonl');
    writeFileSync(queries, '{"id":"full","text":"The river Bourne rose by 12 metres."}\n{"id":"empty","text":""}\n');
    const { status, stdout } = run('match', '--corpus', queries, '--queries', queries, '--json');
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).query),
    ).toEqual(['full', 'empty']);
  });

  it('writes large answers whole and ends quietly when the pipe is closed', () => {
    const lines = Array.from({ length: 3000 }, (_, n) => JSON.stringify({ id: `r${String(n)}`, text: 'The river rose. '.repeat(40) })).join(
      '\n',
    );
    const big = file('big.jsonl', lines);
    expect(run('parse', big, '--json').rows()).toHaveLength(3000);
    const cut = spawnSync('sh', ['-c', `node "${cli}" parse "${big}" --json | head -n 1`], { encoding: 'utf8' });
    expect(cut.stderr).toBe('');
    expect(cut.stdout.trim().split('\n')).toHaveLength(1);
  });
});
