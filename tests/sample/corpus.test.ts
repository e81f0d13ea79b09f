import { describe, expect, it } from 'vitest';
import { groupCopies } from '../../src/engine/compare/copies.ts';
import { hasSeeds, readIndex, readRaw, readReport, readSeeds, sharedRuns, textFiles, wordRuns, words } from './sample-texts.ts';

const index = readIndex();
const entriesOf = (event: string) => index.filter((entry) => entry.event === event);
const textOf = (file: string) => readReport(file).report.text;
const events = [...new Set(index.map(({ event }) => event))];
const shared = events.filter((event) => entriesOf(event).length > 1);

describe('the sample corpus', () => {
  it('has at least 8 events with several reports, 34 reports of them, and lone reports', () => {
    expect(shared.length).toBeGreaterThanOrEqual(8);
    expect(shared.flatMap(entriesOf).length).toBeGreaterThanOrEqual(34);
    expect(events.length - shared.length).toBeGreaterThanOrEqual(3);
  });

  it('lists each text file once', () => {
    expect(index.map(({ file }) => file).sort()).toEqual(textFiles().sort());
  });

  it('comes from six to nine outlets, and some reports are unnamed', () => {
    const sources = new Set(index.flatMap(({ source }) => source ?? []));
    expect(sources.size).toBeGreaterThanOrEqual(6);
    expect(sources.size).toBeLessThanOrEqual(9);
    expect(index.some(({ source }) => source === null)).toBe(true);
    expect(index.some(({ source, title }) => source !== null && title === null)).toBe(true);
  });

  it.each(index.map(({ file }) => file))('%s is read without an issue', (file) => {
    const { report, issues } = readReport(file);
    expect(issues).toEqual([]);
    expect(report.date).toMatch(/^\d{4}(-\d{2}){0,2}$/);
    expect(words(report.text).length).toBeGreaterThanOrEqual(150);
    expect(words(report.text).length).toBeLessThanOrEqual(450);
    expect(report.text).not.toMatch(/\r|\uFEFF|^\s*date /);
    expect(report.text.split('\n\n').length).toBeGreaterThan(3);
  });
});

describe('oddities of the format', () => {
  const raw = new Map(index.map(({ file }) => [file, readRaw(file)]));
  const some = (test: (text: string, file: string) => boolean) => [...raw].filter(([file, text]) => test(text, file)).length;

  it('has files with and without a leading space, with a byte order mark and with Windows line ends', () => {
    expect(some((text) => text.startsWith(' date '))).toBeGreaterThan(20);
    expect(some((text) => text.startsWith('date '))).toBeGreaterThan(1);
    expect(some((text) => text.startsWith('\uFEFF'))).toBe(1);
    expect(some((text) => text.includes('\r\n') && !/[^\r]\n/.test(text))).toBe(1);
  });

  it('has month-only and year-only dates', () => {
    const dates = index.map(({ file }) => readReport(file).report.date);
    expect(dates.some((date) => date?.length === 7)).toBe(true);
    expect(dates.some((date) => date?.length === 4)).toBe(true);
  });

  it('has agency lines, picture credits, subheadings and pasted tweets', () => {
    expect(some((_, file) => readReport(file).report.agency === 'Tellura')).toBeGreaterThanOrEqual(3);
    expect(some((text) => /\n\nIMAGE: \S+\s*$/.test(text))).toBe(1);
    expect(some((text) => /\n\n(?:\p{Lu}\p{L}+ ?){2,5}\r?\n/u.test(text))).toBeGreaterThan(1);
    expect(some((text) => /— [\p{L} ]+ \(@\w+\) \p{Lu}\p{L}+ \d{1,2}, \d{4}/u.test(text))).toBeGreaterThan(1);
  });

  it('has one text in Title Case and one in Spanish', () => {
    const titled = (text: string) => {
      const capitals = text.match(/\b\p{Lu}[\p{L}’-]+/gu)?.length ?? 0;
      return capitals / (text.match(/\b\p{L}[\p{L}’-]+/gu)?.length ?? 1);
    };
    expect(index.filter(({ file }) => titled(textOf(file)) > 0.95).map(({ file }) => file)).toEqual(['tidal-plant-unnamed.txt']);
    expect(index.filter(({ file }) => / los .* que .* del /s.test(textOf(file))).map(({ file }) => file)).toEqual([
      'valmora-theft-diario-valmora.txt',
    ]);
  });
});

describe('what the events show', () => {
  it('has five reports of the bridge, three of which carry one agency text', () => {
    const [full, trimmed, newLead] = ['kestrel-herald', 'harbourside-gazette', 'dispatch-nine'].map((name) =>
      textOf(`quarry-bridge-${name}.txt`),
    );
    expect(entriesOf('quarry-bridge')).toHaveLength(5);
    expect(sharedRuns(trimmed ?? '', full ?? '', 3)).toBeGreaterThanOrEqual(0.9);
    expect(sharedRuns(newLead ?? '', full ?? '', 3)).toBeGreaterThanOrEqual(0.9);
    expect(words(trimmed ?? '').length).toBeLessThan(words(full ?? '').length * 0.8);
    for (const name of ['vale-courier', 'evening-lantern']) {
      expect(sharedRuns(textOf(`quarry-bridge-${name}.txt`), full ?? '', 3)).toBeLessThan(0.25);
    }
  });

  it('leaves three independent texts of the bridge, and no other copies', () => {
    const groups = groupCopies(index.map(({ file }) => ({ id: file, text: textOf(file) })));
    expect(groups.filter((group) => group.some((file) => file.startsWith('quarry-bridge-')))).toHaveLength(3);
    expect(groups.filter((group) => group.length > 1)).toHaveLength(1);
  });

  it('tells every other event in independent words', () => {
    const copies = new Set(['kestrel-herald', 'harbourside-gazette', 'dispatch-nine'].map((name) => `quarry-bridge-${name}.txt`));
    const files = index.map(({ file }) => file).filter((file) => !copies.has(file));
    const alike = files.flatMap((one) =>
      files.filter((other) => other !== one && sharedRuns(textOf(one), textOf(other), 5) > 0.12).map((other) => `${one} ~ ${other}`),
    );
    expect(alike).toEqual([]);
  });

  it('has a toll that rises with the days', () => {
    const toll = ['At least nine people are dead', 'reached 23 on Wednesday', 'Forty-one people', 'Fifty-eight people are dead'];
    const files = ['dispatch-nine', 'kestrel-herald', 'arden-public-radio', 'continental-observer'].map(
      (name) => `sarrow-flood-${name}.txt`,
    );
    expect(files.map((file, at) => textOf(file).includes(toll[at] ?? '?'))).toEqual([true, true, true, true]);
    const dates = files.map((file) => readReport(file).report.date ?? '');
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  it('has a quotation that is altered, trimmed and given to another speaker', () => {
    const quote = (name: string) => textOf(`port-alder-mayor-${name}.txt`);
    expect(quote('kestrel-herald')).toContain('“I made mistakes, and I made them in good faith,” Ms Castell');
    expect(quote('evening-lantern')).toContain('“I made mistakes, and I made them in bad faith.');
    expect(quote('harbourside-gazette')).toContain('“I made mistakes,” she said');
    expect(quote('harbourside-gazette')).toMatch(/her deputy, Tomas Reyl.*“I will not be the reason/s);
  });

  it('has two ferry accidents of different names, places and dates', () => {
    const all = (event: string) => entriesOf(event).map(({ file }) => textOf(file));
    expect(all('corran-ferry').every((text) => text.includes('Corran Maid') && !text.includes('Lady Isolde'))).toBe(true);
    expect(all('tarn-ferry').every((text) => text.includes('Lady Isolde') && !text.includes('Skerrin'))).toBe(true);
    const year = (event: string) => entriesOf(event).map(({ file }) => readReport(file).report.date?.slice(0, 7));
    expect(new Set([...year('corran-ferry'), ...year('tarn-ferry')])).toEqual(new Set(['2022-03', '2022-11']));
  });
});

describe('texts of others', () => {
  it.skipIf(!hasSeeds)('shares no run of eight words with the seed reports (skipped without ../shared/seeds)', () => {
    const theirs = new Set(readSeeds().flatMap((seed) => [...wordRuns(seed, 8)]));
    const files = [...textFiles(), ...textFiles('site-only').map((name) => `site-only/${name}`)];
    const found = files.flatMap((file) => [...wordRuns(readRaw(file), 8)].filter((run) => theirs.has(run)).map((run) => `${file}: ${run}`));
    expect(theirs.size).toBeGreaterThan(400);
    expect(found).toEqual([]);
  });
});
