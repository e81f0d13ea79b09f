import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../src/engine/match/find-matches.ts';
import type { Match } from '../../../src/engine/match/match.ts';
import { reportTerms } from '../../../src/engine/match/report-terms.ts';
import { TermIndex } from '../../../src/engine/match/term-index.ts';
import type { Report } from '../../../src/engine/report.ts';
import { CHESS, FIRE_A, FIRE_B, inventedReport, OTHER_FIRE } from './invented-reports.ts';

function matches(query: Report, corpus: Report[], limit = 10): Match[] {
  const index = new TermIndex();
  for (const report of corpus) index.add(report.id, reportTerms(report));
  return findMatches(query, index, (id) => corpus.find((report) => report.id === id), limit);
}

const relationOf = (found: Match[], id: string): string => found.find((match) => match.id === id)?.relation ?? 'other';

describe('findMatches', () => {
  it('finds the other report of the event in a corpus of two, either way round', () => {
    expect(matches(FIRE_A, [FIRE_A, FIRE_B]).map(({ id, relation }) => [id, relation])).toEqual([['fire-b', 'same-event']]);
    expect(matches(FIRE_B, [FIRE_A, FIRE_B]).map(({ id, relation }) => [id, relation])).toEqual([['fire-a', 'same-event']]);
  });

  it('does not claim another event of the same kind, nor an unrelated report of the same day', () => {
    const found = matches(FIRE_A, [FIRE_B, OTHER_FIRE, CHESS]);
    expect(found[0]?.id).toBe('fire-b');
    expect(relationOf(found, 'other-fire')).not.toBe('same-event');
    expect(relationOf(found, 'chess')).toBe('other');
    expect(matches(OTHER_FIRE, [FIRE_A, FIRE_B, CHESS]).filter(({ relation }) => relation === 'same-event')).toEqual([]);
  });

  it('still finds it where dates and outlets are unknown', () => {
    const bare = (report: Report): Report => ({ ...report, date: null, source: null });
    expect(relationOf(matches(bare(FIRE_A), [FIRE_B, OTHER_FIRE, CHESS].map(bare)), 'fire-b')).toBe('same-event');
  });

  it('never gives the query itself, under its id or as the very same text', () => {
    expect(matches(FIRE_A, [FIRE_A])).toEqual([]);
    expect(matches({ ...FIRE_A, id: '' }, [FIRE_A])).toEqual([]);
    expect(matches({ ...FIRE_A, id: '', source: null }, [FIRE_A])).toEqual([]);
  });

  it('takes the same text by another outlet for a report of the event', () => {
    expect(matches({ ...FIRE_A, id: 'copy', source: 'Harbour Times' }, [FIRE_A, CHESS])[0]).toMatchObject({
      id: 'fire-a',
      relation: 'same-event',
    });
  });

  it('orders by score, within 0..1, and keeps the limit', () => {
    const scores = matches(FIRE_A, [FIRE_B, OTHER_FIRE, CHESS]).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
    expect(matches(FIRE_A, [FIRE_B, OTHER_FIRE, CHESS], 1)).toHaveLength(1);
  });

  it('says in words why', () => {
    const [best] = matches(FIRE_A, [FIRE_B, CHESS]);
    expect(best?.reasons.names).toContain('Dolores Quant');
    expect(best?.reasons.figures).toContain('310');
    expect(best?.reasons.days).toBe(1);
    expect(matches(FIRE_B, [FIRE_A])[0]?.reasons.days).toBe(-1);
  });

  it('gives nothing for an empty report', () => {
    expect(matches(inventedReport('x', ''), [FIRE_A, FIRE_B])).toEqual([]);
  });

  const seeds = path.resolve('../shared/seeds');
  it.skipIf(!fs.existsSync(seeds))('matches the two seed reports as one event (skipped without ../shared/seeds)', () => {
    const reports = fs.readdirSync(seeds).map((file) => {
      const [, date = null, text = ''] = /^\s*date (\S+) ([\s\S]*)$/u.exec(fs.readFileSync(path.join(seeds, file), 'utf8')) ?? [];
      return inventedReport(file, text, { date });
    });
    const [first, second] = reports;
    if (!first || !second) throw new Error('two seed reports expected');
    const found = matches(first, [...reports, CHESS, OTHER_FIRE]);
    expect(found[0]).toMatchObject({ id: second.id, relation: 'same-event' });
    expect(found.slice(1).every(({ relation }) => relation === 'other')).toBe(true);
    expect(matches(second, [...reports, CHESS])[0]).toMatchObject({ id: first.id, relation: 'same-event' });
    expect(matches(first, reports).map(({ relation }) => relation)).toEqual(['same-event']);
  });
});
