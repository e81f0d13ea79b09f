import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { MAX_FILE_BYTES, readFile } from '../../src/files/read-file.ts';

const read = (name: string, bytes: Uint8Array) => readFile(name, bytes, parseHtml);
const SEED = ' date 2021-05-21 The café flooded.';

function utf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? '\uFEFF' : ''), ...text].map((char) => char.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe('readFile', () => {
  it.each([
    ['UTF-8', strToU8(SEED)],
    ['UTF-8 with mark', strToU8(`\uFEFF${SEED}`)],
    ['UTF-16 LE with mark', utf16(SEED, false, true)],
    ['UTF-16 BE with mark', utf16(SEED, true, true)],
    ['UTF-16 LE without mark', utf16(SEED, false, false)],
    ['UTF-16 BE without mark', utf16(SEED, true, false)],
  ])('reads %s', (_name, bytes) => {
    const { reports, issues } = read('flood.txt', bytes);
    expect(reports).toMatchObject([{ id: 'flood', date: '2021-05-21', text: 'The café flooded.' }]);
    expect(issues).toEqual([]);
  });

  it('reads Latin-1 with a warning', () => {
    const { reports, issues } = read('flood.txt', Uint8Array.from([...SEED].map((char) => char.charCodeAt(0))));
    expect(reports).toMatchObject([{ text: 'The café flooded.' }]);
    expect(issues).toMatchObject([{ file: 'flood.txt', severity: 'warning' }]);
  });

  it.each([
    ['an empty file', 'a.txt', new Uint8Array(0), 'empty'],
    ['a binary file', 'a.txt', Uint8Array.from([1, 2, 0, 4, 5, 0, 0, 9]), 'binary'],
    ['a picture', 'a.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'picture'],
    ['a PDF', 'a.txt', strToU8('%PDF-1.4'), 'PDF'],
    ['text in UTF-32', 'a.txt', Uint8Array.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), 'Save it as UTF-8'],
    ['an archive without files', 'a.zip', zipSync({}), 'holds no reports'],
    ['a zip that is none', 'a.zip', strToU8('hello'), 'damaged'],
    ['a file over the limit', 'a.txt', new Uint8Array(20 * 1024 * 1024), '20 MB; the limit is 16 MB'],
    ['a page without an article', 'a.html', strToU8('<p>Log in'), 'No article'],
  ])('refuses %s by name and reason', (_what, name, bytes, reason) => {
    const { reports, issues } = read(name, bytes);
    expect(reports).toEqual([]);
    expect(issues).toMatchObject([{ file: name, severity: 'error' }]);
    expect(issues[0]?.message).toContain(reason);
  });

  it('reads a saved page and takes its address from it', () => {
    const paragraph = '<p>The river rose by two metres on Friday and the town hall was closed, the mayor said in the evening.</p>';
    const page = `<html lang="en"><head><title>River rises</title><link rel="canonical" href="https://h.example/1"></head><body>${paragraph.repeat(4)}</body></html>`;
    expect(read('river.html', strToU8(page)).reports).toMatchObject([
      { id: 'river', title: 'River rises', url: 'https://h.example/1', lang: 'en' },
    ]);
  });
});

describe('readFile on archives', () => {
  it('reads the entries it can and refuses the others by name', () => {
    const archive = zipSync({
      'june/flood.txt': strToU8(SEED),
      'flood.jsonl': strToU8('{"text":"One."}\n{"text":"Two."}'),
      'photo.png': new Uint8Array(9),
      'more.zip': new Uint8Array(9),
      '__MACOSX/flood.txt': new Uint8Array(9),
      'empty.txt': new Uint8Array(0),
    });
    const { reports, issues, origins } = read('news.zip', archive);
    expect(reports.map((report) => report.id)).toEqual(['june/flood', 'flood', 'flood#2']);
    expect(origins).toEqual(['june/flood.txt', 'flood.jsonl', 'flood.jsonl']);
    expect(issues.map((issue) => issue.file).sort()).toEqual(['news.zip/empty.txt', 'news.zip/more.zip', 'news.zip/photo.png']);
  });

  it('does not unpack an entry over the limit', () => {
    const archive = zipSync({ 'bomb.txt': new Uint8Array(MAX_FILE_BYTES + 1), 'flood.txt': strToU8(SEED) });
    const { reports, issues } = read('bomb.zip', archive);
    expect(reports.map((report) => report.id)).toEqual(['flood']);
    expect(issues).toMatchObject([{ file: 'bomb.zip/bomb.txt', severity: 'error' }]);
  });

  it('refuses an entry that is larger than it declares, and reads the others', () => {
    const archive = zipSync({ 'liar.txt': new Uint8Array(100_000).fill(97), 'flood.txt': strToU8(SEED) });
    declareSize(archive, 'liar.txt', 10);
    const { reports, issues } = read('liar.zip', archive);
    expect(reports.map((report) => report.id)).toContain('flood');
    expect(reports.every((report) => report.text.length < 1000)).toBe(true);
    expect(issues.map((issue) => issue.file)).toContain('liar.zip/liar.txt');
  });

  it('reads the whole entries of an archive with a damaged one', () => {
    const archive = zipSync({ 'a.txt': strToU8(SEED.repeat(50)), 'b.txt': strToU8(SEED) });
    archive.fill(0xff, 36, 60);
    const { reports, issues } = read('hurt.zip', archive);
    expect(reports.map((report) => report.id)).toContain('b');
    expect(issues.map((issue) => issue.file)).toContain('hurt.zip/a.txt');
  });

  it('refuses an archive that was cut off', () => {
    const archive = zipSync({ 'a.txt': strToU8(SEED) });
    expect(read('cut.zip', archive.subarray(0, archive.length - 30)).issues).toMatchObject([{ file: 'cut.zip', severity: 'error' }]);
  });
});

/** Writes a false unpacked size into the directory of an archive (PKWARE APPNOTE 4.3.12: at 24 from the entry's signature, name at 46). */
function declareSize(archive: Uint8Array, name: string, size: number): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at + 46 + name.length <= archive.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && new TextDecoder().decode(archive.subarray(at + 46, at + 46 + name.length)) === name) {
      view.setUint32(at + 24, size, true);
    }
  }
}
