import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/engine/compare/compare-reports.ts';
import type { Report, Span } from '../../../src/engine/report.ts';

const GOLD = '../shared/data/compare/gold';

interface GoldDifference {
  kind: string;
  a?: Span[];
  b?: Span[];
}

/** Whether a short span of ours lies on one of theirs. */
function within(mine: Span[], theirs: Span[] = []): boolean {
  return mine.some((x) => x.end - x.start < 40 && theirs.some((y) => x.start < y.end && y.start < x.end));
}

const hasGold = existsSync(GOLD);
if (!hasGold) console.log(`Skipped: no labelled pairs at ${GOLD}.`);

describe.skipIf(!hasGold)('the hand-labelled seeds', () => {
  const file = hasGold ? (readdirSync(GOLD).find((name) => name.endsWith('.differences.json')) ?? '') : '';
  const read = (name: string) => JSON.parse(readFileSync(`${GOLD}/${name}`, 'utf8'));

  it('finds at least 42 of the differences and shows no artefact', () => {
    const gold: { differences: GoldDifference[] } = read(file);
    const pair: { a: Report; b: Report } = read(file.replace('.differences', ''));
    const { differences } = compareReports(pair.a, pair.b);
    const touch = (mine: Span[], theirs: Span[] = []): boolean =>
      theirs.length === 0 || mine.some((x) => theirs.some((y) => x.start < y.end && y.start < x.end));
    const found = gold.differences.filter(
      (wanted) =>
        wanted.kind !== 'artefact' &&
        wanted.kind !== 'omission' &&
        differences.some(({ kind, a, b }) => kind === wanted.kind && touch(a, wanted.a) && touch(b, wanted.b)),
    );
    const omissions = gold.differences.filter(
      (wanted) =>
        wanted.kind === 'omission' &&
        differences.some(({ kind, a, b }) =>
          wanted.a?.length ? kind === 'only-a' && touch(a, wanted.a) : kind === 'only-b' && touch(b, wanted.b),
        ),
    );
    expect(found.length + omissions.length).toBeGreaterThanOrEqual(42);
    const artefacts = gold.differences.filter(({ kind }) => kind === 'artefact');
    const shown = differences.filter(({ a, b }) => artefacts.some((wrong) => within(a, wrong.a) || within(b, wrong.b)));
    expect(shown).toEqual([]);
  });

  it('finds nothing between a report and itself, and the same from both sides', () => {
    for (const name of readdirSync(GOLD).filter((its) => its.endsWith('.json') && !its.includes('.differences.'))) {
      const { a, b }: { a: Report; b: Report } = read(name);
      expect(compareReports(a, a).differences).toEqual([]);
      const [one, other] = [compareReports(a, b), compareReports(b, a)];
      expect(other.differences.map((its) => its.a)).toEqual(one.differences.map((its) => its.b));
      for (const { start, end } of one.differences.flatMap((its) => its.a))
        expect(0 <= start && start < end && end <= a.text.length).toBe(true);
    }
  });
});
