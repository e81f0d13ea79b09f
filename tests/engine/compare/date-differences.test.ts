import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/engine/compare/compare-reports.ts';
import { FIRE_A as A, FIRE_B as B } from './cable-fire.ts';
import { report } from './report.ts';

const notes = (a: string, b: string, dateB = '2024-03-08'): string[] =>
  compareReports(report([...A, a].join('\n\n')), report([...B, b].join('\n\n'), dateB))
    .differences.filter(({ kind }) => kind === 'date')
    .map(({ note }) => note);

describe('dates of independent reports', () => {
  it.each([
    [
      'weekends called after the days on which the reports came out',
      'The owner of the cable works met the council of Lodvik last weekend to speak about wages.',
      'The owner of the cable works met the council of Lodvik this weekend to speak about the wages of the workers.',
    ],
    [
      'one span behind another word',
      'The owner said that the gates of the works would open within the next few weeks, once the roof has been mended.',
      'The gates of the works are to open in the next few weeks, once the roof is mended, the owner of the works said.',
    ],
    [
      'years of two events',
      'The looms of the works were built in 2008 by a firm from the coast, and the firm was sold.',
      'In 2002 the firm from the coast that built the looms of the works was founded.',
    ],
    [
      'an hour of one weekday',
      'The mayor of Lodvik wrote that his decision to step down from 5 p.m. local time on Wednesday was final.',
      'The mayor of Lodvik announced that he will step down at 5 p.m. Wednesday, and that this was final.',
    ],
  ])('are left alone: %s', (_, a, b) => {
    expect(notes(a, b, '2024-03-10')).toEqual([]);
  });

  it('differ where one thing is dated otherwise', () => {
    const a = 'The hearing about the fire at the works began on Wednesday before a judge in Lodvik.';
    expect(notes(a, 'A judge in Lodvik opened the hearing about the fire at the works on Thursday.')).toEqual(['Wednesday → Thursday']);
  });
});
