import { describe, expect, it } from 'vitest';
import { parseCsvFormat } from '../../../src/engine/read/csv-format.ts';

const read = (text: string) => parseCsvFormat(text, 'set.csv');

describe('parseCsvFormat', () => {
  it.each([',', ';', '\t'])('reads cells parted by %j', (delimiter) => {
    const rows = [
      ['Headline', 'Body', 'Outlet'],
      ['T', `"One${delimiter} ""two"".\r\n\r\nThree."`, 'Herald'],
    ];
    const { reports, issues } = read(rows.map((row) => row.join(delimiter)).join('\r\n'));
    expect(reports).toMatchObject([{ id: 'set', title: 'T', text: `One${delimiter} "two".\n\nThree.`, source: 'Herald', date: null }]);
    expect(issues).toEqual([]);
  });

  it('names the line of a row without text and reads the others', () => {
    const { reports, issues } = read('id,text\n1,"a\nb"\n2,\n3,c\n');
    expect(reports.map((report) => report.id)).toEqual(['1', '3']);
    expect(issues).toMatchObject([{ line: 4, severity: 'error' }]);
  });

  it('leaves out the row whose quotation mark never closes', () => {
    const { reports, issues } = read('id,text\n1,"open\n2,b\n');
    expect(reports.map((report) => report.text)).toEqual(['b']);
    expect(issues).toMatchObject([{ line: 2, severity: 'error' }]);
  });

  it.each(['', 'id,title\n1,T', 'text'])('gives an issue and no report for %j', (text) => {
    const { reports, issues } = read(text);
    expect(reports).toEqual([]);
    expect(issues).toMatchObject([{ severity: 'error' }]);
  });
});
