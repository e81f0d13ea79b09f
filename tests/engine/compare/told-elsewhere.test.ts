import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/engine/compare/compare-reports.ts';
import { readPair } from '../../../src/engine/compare/pair.ts';
import { lackIn, toldElsewhere, toldFeatures } from '../../../src/engine/compare/told-elsewhere.ts';
import { analyzeReport } from '../../../src/engine/text/analyze-report.ts';
import { cut, report } from './report.ts';

const CLOSED = 'The council of Varna will close the night ferry to Norsund, the mayor said on Monday.';
const STRIKE = 'Anna Roe, who leads the harbour union, called a strike for Friday.';
const VOTE = 'A first vote is due next week.';

const OTHERS = [
  'Varna gives up its ferry to Norsund by night, the mayor announced on Monday.',
  'Workers of the harbour will strike on Friday, union leader Anna Roe said.',
  'The council votes next week.',
];

describe('statements told in other words', () => {
  it('are aligned, and listed by neither report as told only there', () => {
    const own = 'Shopkeepers on both shores were quick to criticise the mayor, who had promised them more boats.';
    const theirs = 'Traders near the piers attacked the mayor for breaking the promise of new boats.';
    const a = report([CLOSED, STRIKE, own, VOTE].join('\n\n'));
    const b = report([OTHERS[0], theirs, ...OTHERS.slice(1)].join('\n\n'));
    const { alignments, differences } = compareReports(a, b);
    expect(alignments.map((its) => `${its.a}-${its.b}`)).toContain('2-1');
    const alone = differences.flatMap((its) => [
      ...cut(a.text, its.kind === 'only-a' ? its.a : []),
      ...cut(b.text, its.kind === 'only-b' ? its.b : []),
    ]);
    expect(alone).toEqual([]);
  });

  it('do not hide a statement on the same people that says another thing', () => {
    const alone = 'Sailors of the Black Sea fleet rescued four fishermen whose boat had burned off Cape Kaliakra.';
    const { differences } = compareReports(report([CLOSED, STRIKE, alone, VOTE].join('\n\n')), report(OTHERS.join('\n\n')));
    const found = differences.find(({ kind }) => kind === 'only-a');
    expect(found?.note).toMatch(/^Sailors of the Black Sea/u);
    expect(found?.confidence).toBeGreaterThan(0.8);
  });
});

describe('the places before the first words of a report', () => {
  it('are not told by one report alone', () => {
    const a = report(`KALIAKRA ISLAND/DOBRICH, S.C. (Agency) - ${CLOSED}\n\n${STRIKE}\n\n${VOTE}`);
    const { differences } = compareReports(a, report(OTHERS.join('\n\n')));
    expect(differences.flatMap((its) => cut(a.text, its.kind === 'only-a' ? its.a : []))).toEqual([]);
  });
});

describe('a statement whose figure is set against another', () => {
  it('is not told by one report alone', () => {
    const own = 'Inspectors from Sofia counted 40 rusty rails beside the northern shipyard, which had been painted blue by pupils.';
    const theirs = 'The upper deck had 52 rusty rails, a report says.';
    const [a, b] = [report([CLOSED, STRIKE, VOTE, own].join('\n\n')), report([...OTHERS, theirs].join('\n\n'))];
    const { differences } = compareReports(a, b);
    expect(differences.map(({ kind }) => kind)).toContain('figure');
    const alone = differences.filter(({ kind }) => kind.startsWith('only'));
    expect(alone.flatMap((its) => [...cut(a.text, its.a), ...cut(b.text, its.b)])).not.toContain(own);
    expect(alone.flatMap((its) => cut(b.text, its.b))).not.toContain(theirs);
  });
});

describe('lackIn', () => {
  const pair = readPair(
    report('The old tram burned. Words.'),
    analyzeReport(report('The old tram burned. Words.')),
    report('A blaze: the tram.'),
    analyzeReport(report('A blaze: the tram.')),
  );

  it('counts each content word that the other report has nowhere once, and nothing of an empty range', () => {
    const { share, count } = lackIn(pair, 0, 4);
    expect(count).toBe(2);
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(1);
    expect(lackIn(pair, 0, 0)).toEqual({ share: 0, count: 0 });
  });
});

describe('toldElsewhere', () => {
  const near = (best: number) => ({ best: Float64Array.of(best), sum: Float64Array.of(best) });
  const chance = (best: number, share: number): number => toldElsewhere(toldFeatures(near(best), { share, count: 4 }, 0));

  it('is a chance that rises with the nearest sentence and falls with what is lacking', () => {
    expect(chance(0, 1)).toBeGreaterThan(0);
    expect(chance(0, 1)).toBeLessThan(chance(0.3, 1));
    expect(chance(0.3, 1)).toBeLessThan(chance(0.3, 0.2));
    expect(chance(0.3, 0.2)).toBeLessThan(chance(1, 0.2));
    expect(chance(1, 0.2)).toBeLessThan(1);
  });
});
