import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCandidates, findMatches, readAndFind } from '../../../src/engine/match/find-matches.ts';
import { buildIndex } from '../../../src/engine/match/index/build-index.ts';
import { indexEntry } from '../../../src/engine/match/index/index-entry.ts';
import type { Match } from '../../../src/engine/match/match.ts';
import type { Report } from '../../../src/engine/report.ts';
import { CHESS, FIRE_A, FIRE_B, inventedReport, OTHER_FIRE } from './invented-reports.ts';

async function matches(query: Report, corpus: Report[], limit = 10): Promise<Match[]> {
  return findMatches(query, await buildIndex(corpus.map(indexEntry)), (id) => corpus.find((report) => report.id === id), limit);
}

const relationOf = (found: Match[], id: string): string => found.find((match) => match.id === id)?.relation ?? 'other';

describe('findMatches', () => {
  it('finds the other report of the event in a corpus of two, either way round', async () => {
    expect((await matches(FIRE_A, [FIRE_A, FIRE_B])).map(({ id, relation }) => [id, relation])).toEqual([['fire-b', 'same-event']]);
    expect((await matches(FIRE_B, [FIRE_A, FIRE_B])).map(({ id, relation }) => [id, relation])).toEqual([['fire-a', 'same-event']]);
  });

  it('does not claim another event of the same kind, nor an unrelated report of the same day', async () => {
    const found = await matches(FIRE_A, [FIRE_B, OTHER_FIRE, CHESS]);
    expect(found[0]?.id).toBe('fire-b');
    expect(relationOf(found, 'other-fire')).not.toBe('same-event');
    expect(relationOf(found, 'chess')).toBe('other');
    expect((await matches(OTHER_FIRE, [FIRE_A, FIRE_B, CHESS])).filter(({ relation }) => relation === 'same-event')).toEqual([]);
  });

  it('still finds it where dates and outlets are unknown', async () => {
    const bare = (report: Report): Report => ({ ...report, date: null, source: null });
    expect(relationOf(await matches(bare(FIRE_A), [FIRE_B, OTHER_FIRE, CHESS].map(bare)), 'fire-b')).toBe('same-event');
  });

  it('finds the same where the report is read while the index is', async () => {
    const index = await buildIndex([FIRE_B, OTHER_FIRE, CHESS].map(indexEntry));
    const entry = indexEntry(FIRE_A);
    expect(await readAndFind(FIRE_A, index)).toEqual({ entry, found: await findCandidates(entry, index) });
  });

  it('never gives the query itself, under its id or as the very same text', async () => {
    expect(await matches(FIRE_A, [FIRE_A])).toEqual([]);
    expect(await matches({ ...FIRE_A, id: '' }, [FIRE_A])).toEqual([]);
    expect(await matches({ ...FIRE_A, id: '', source: null }, [FIRE_A])).toEqual([]);
  });

  it('takes the same text by another outlet for a report of the event', async () => {
    expect((await matches({ ...FIRE_A, id: 'copy', source: 'Harbour Times' }, [FIRE_A, CHESS]))[0]).toMatchObject({
      id: 'fire-a',
      relation: 'same-event',
    });
  });

  it('orders by score, within 0..1, and keeps the limit', async () => {
    const scores = (await matches(FIRE_A, [FIRE_B, OTHER_FIRE, CHESS])).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
    expect(await matches(FIRE_A, [FIRE_B, OTHER_FIRE, CHESS], 1)).toHaveLength(1);
  });

  it('says in words why', async () => {
    const [best] = await matches(FIRE_A, [FIRE_B, CHESS]);
    expect(best?.reasons.names).toContain('Dolores Quant');
    expect(best?.reasons.figures).toContain('310');
    expect(best?.reasons.days).toBe(1);
    expect((await matches(FIRE_B, [FIRE_A]))[0]?.reasons.days).toBe(-1);
  });

  it.each([
    ['a word of nonsense', 'qwrt zxcv 310 plmk'],
    ['the number alone', '310'],
    [
      'a paragraph of nonsense',
      'Lorem ipsum dolor sit amet 310 consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et magna',
    ],
    ['a weekday besides', 'Snurf blatch 1911 grommel tweep 310 on Tuesday'],
  ])('does not claim what shares a number and the day only: %s', async (_, text) => {
    const found = await matches(inventedReport('nonsense', text, { date: '2022-03-08' }), [FIRE_A, FIRE_B, OTHER_FIRE, CHESS]);
    expect(found.filter(({ relation }) => relation === 'same-event')).toEqual([]);
  });

  it('gives nothing for an empty report', async () => {
    expect(await matches(inventedReport('x', ''), [FIRE_A, FIRE_B])).toEqual([]);
  });

  const seeds = path.resolve('../shared/seeds');
  it.skipIf(!fs.existsSync(seeds))('matches the two seed reports as one event (skipped without ../shared/seeds)', async () => {
    const reports = fs.readdirSync(seeds).map((file) => {
      const [, date = null, text = ''] = /^\s*date (\S+) ([\s\S]*)$/u.exec(fs.readFileSync(path.join(seeds, file), 'utf8')) ?? [];
      return inventedReport(file, text, { date });
    });
    const [first, second] = reports;
    if (!first || !second) throw new Error('two seed reports expected');
    const found = await matches(first, [...reports, CHESS, OTHER_FIRE]);
    expect(found[0]).toMatchObject({ id: second.id, relation: 'same-event' });
    expect(found.slice(1).every(({ relation }) => relation === 'other')).toBe(true);
    expect((await matches(second, [...reports, CHESS]))[0]).toMatchObject({ id: first.id, relation: 'same-event' });
    expect((await matches(first, reports)).map(({ relation }) => relation)).toEqual(['same-event']);
  });
});
