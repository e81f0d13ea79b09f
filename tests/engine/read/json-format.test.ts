import { describe, expect, it } from 'vitest';
import { parseJsonFormat } from '../../../src/engine/read/json-format.ts';

const read = (value: unknown) => parseJsonFormat(typeof value === 'string' ? value : JSON.stringify(value), 'set.json');

describe('parseJsonFormat', () => {
  it('takes a report as it stands, text verbatim', () => {
    const report = {
      id: 'x',
      source: 'Herald',
      agency: null,
      date: '2021-05-21',
      title: 'T',
      url: null,
      lang: 'en',
      text: ' One.\r\n\r\nTwo. ',
    };
    expect(read(report)).toEqual({ reports: [report], issues: [] });
  });

  it('maps the names of other tools, also inside a wrapper', () => {
    const article = {
      source: { id: null, name: 'Herald' },
      headline: 'T',
      publishedAt: '2021-05-21T10:00:00Z',
      Content: 'One.',
      link: 'https://h.example/1',
    };
    expect(read({ status: 'ok', articles: [article, article] }).reports).toMatchObject([
      { id: 'set', source: 'Herald', title: 'T', date: '2021-05-21T10:00:00Z', text: 'One.', url: 'https://h.example/1' },
      { id: 'set#2' },
    ]);
  });

  it('reads JSON Lines and names the line that is broken', () => {
    const { reports, issues } = read('{"text":"One."}\n\n{"text":\n{"text":"Two."}\n[1]\n{"title":"no text"}');
    expect(reports.map((report) => report.text)).toEqual(['One.', 'Two.']);
    expect(issues.map((issue) => [issue.line, issue.severity])).toEqual([
      [3, 'error'],
      [5, 'error'],
      [6, 'error'],
    ]);
  });

  it('saves what it can of a list that was cut off', () => {
    const { reports, issues } = read('[\n{"text":"One {"},\n{"text":"Two."},\n{"text":"Thr');
    expect(reports.map((report) => report.text)).toEqual(['One {', 'Two.']);
    expect(issues).toMatchObject([{ line: 4, severity: 'error' }]);
  });

  it('names the line of what has no end where nothing can be saved', () => {
    expect(read('\n{\n"text": "One').issues).toMatchObject([{ line: 2, severity: 'error' }]);
    expect(read('no json').issues).toMatchObject([{ line: 1, severity: 'error' }]);
  });

  it('takes numbers and unseen characters for no text', () => {
    expect(read([{ text: 5 }, { text: '\u200b\u200b' }, { text: '…' }]).reports).toEqual([]);
  });

  it('says which record of a list it cannot read', () => {
    const { issues } = read([{ text: 'One.' }, { title: 'no text' }, 'no object', { text: 'Two.', date: 'never' }]);
    expect(issues.map(({ message, severity }) => [message.slice(0, 9), severity])).toEqual([
      ['Record 2:', 'error'],
      ['Record 3:', 'error'],
      ['Record 4:', 'warning'],
    ]);
    expect(read([{ title: 'no text' }]).issues[0]?.message).toMatch(/^A record/);
  });

  it('warns of a date that does not exist', () => {
    const { reports, issues } = read({ text: 'One.', date: '2021-02-31' });
    expect(reports).toMatchObject([{ date: null }]);
    expect(issues).toMatchObject([{ severity: 'warning' }]);
  });

  it.each(['', '  ', 'no json', '[]', '{"a":1}', '42', 'null'])('gives an issue and no report for %j', (text) => {
    const { reports, issues } = read(text);
    expect(reports).toEqual([]);
    expect(issues).toMatchObject([{ file: 'set.json', severity: 'error' }]);
  });
});
