import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSeedFormat } from '../../../src/engine/read/seed-format.ts';

const read = (text: string) => parseSeedFormat(text, 'folder/flood.txt');

describe('parseSeedFormat', () => {
  it.each([
    [' date 2021-05-21 The river rose.', '2021-05-21'],
    ['date 2021-05 The river rose.', '2021-05'],
    ['date 2021\nThe river rose.', '2021'],
    ['\uFEFF date 2021-05-21 The river rose.', '2021-05-21'],
  ])('reads the header of %j', (text, date) => {
    const { reports, issues } = read(text);
    expect(reports).toMatchObject([{ id: 'flood', date, text: 'The river rose.', title: null, source: null, agency: null }]);
    expect(issues).toEqual([]);
  });

  it('keeps paragraphs and turns Windows line ends', () => {
    expect(read(' date 2021-05-21 One.\r\n\r\nTwo.\r\n').reports[0]?.text).toBe('One.\n\nTwo.');
  });

  it.each(['2021-02-31', '2021-13-01', '2021-xx-01', '03/04/2021'])('reads on without the date %s and names it', (date) => {
    const { reports, issues } = read(` date ${date} The river rose.`);
    expect(reports).toMatchObject([{ date: null, text: 'The river rose.' }]);
    expect(issues).toMatchObject([{ file: 'folder/flood.txt', severity: 'warning' }]);
    expect(issues[0]?.message).toContain(date);
  });

  it('reads a file without a header as plain text', () => {
    const { reports, issues } = read('Date palms stood in the water.');
    expect(reports).toMatchObject([{ date: null, text: 'Date palms stood in the water.' }]);
    expect(issues).toMatchObject([{ severity: 'warning' }]);
  });

  it.each([' date 2021-05-21 ', 'date 2021-05-21\n\n', '', '\n \n'])('refuses %j, which has no text', (text) => {
    const { reports, issues } = read(text);
    expect(reports).toEqual([]);
    expect(issues).toMatchObject([{ severity: 'error' }]);
  });

  it('parts several reports in one file', () => {
    const { reports, issues } = read(' date 2021-05-21 One.\n\nMore.\n date 2021-05-22 Two.\n date 2021-02-30 Three.');
    expect(reports.map((report) => [report.id, report.date, report.text])).toEqual([
      ['flood', '2021-05-21', 'One.\n\nMore.'],
      ['flood#2', '2021-05-22', 'Two.'],
      ['flood#3', null, 'Three.'],
    ]);
    expect(issues).toMatchObject([{ line: 5, severity: 'warning' }]);
  });

  it('tells the agency from the credit line, which stays in the text', () => {
    const [report] = read(' date 2021-05-21 The river rose.\n\nSource AFP').reports;
    expect(report).toMatchObject({ agency: 'AFP', text: 'The river rose.\n\nSource AFP' });
    expect(read('The river rose.\n\nIMAGE: AP').reports[0]?.agency).toBeNull();
    expect(read('GENEVA (Reuters) - The river rose.').reports[0]?.agency).toBe('Reuters');
  });

  const seeds = new URL('../../../../shared/seeds/', import.meta.url);
  const gold = new URL('../../../../shared/data/compare/gold/seed-000-002.json', import.meta.url);
  it.skipIf(!existsSync(gold))('gives the text that the labels count in (skipped without ../shared)', () => {
    const { a, b } = JSON.parse(readFileSync(gold, 'utf8')) as Record<'a' | 'b', { file: string; text: string }>;
    for (const side of [a, b]) {
      const { reports, issues } = parseSeedFormat(readFileSync(new URL(side.file, seeds), 'utf8'), side.file);
      expect(issues).toEqual([]);
      expect(reports.map((report) => report.text)).toEqual([side.text]);
    }
  });
});
