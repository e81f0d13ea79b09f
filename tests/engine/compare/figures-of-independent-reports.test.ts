import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/engine/compare/compare-reports.ts';
import type { Report } from '../../../src/engine/report.ts';
import { FIRE_A as A, FIRE_B as B } from './cable-fire.ts';
import { report } from './report.ts';

const notes = (a: string, b: string): string[] =>
  compareReports(report([...A, a].join('\n\n')), report([...B, b].join('\n\n')))
    .differences.filter(({ kind }) => kind === 'figure')
    .map(({ note }) => note);

describe('figures of independent reports', () => {
  it.each([
    [
      'shares of other things',
      'Exports were worth 42 percent of sales in the year before, the owner told shareholders in spring.',
      'In a survey 55 percent of those asked thought that the gates would stay closed for good.',
    ],
    [
      'sums of two companies',
      'The owner put $65 million into new looms, most of it borrowed from banks abroad.',
      'Adler, a rival in the north, sold its own plant for $50 million when prices fell.',
    ],
    [
      'moves of two shares',
      'Shares of Brandt, which buys the wire, fell 4.2 percent on the news.',
      'Shares of Adler, a maker of plugs, lost 3.1 percent before noon.',
    ],
    [
      'counts of other people',
      'The new hall was built by 45 masons from the coast in one summer.',
      'A choir of 60 singers from the coast will give a concert for the families.',
    ],
    [
      'a value that the other report gives of something else, though amid the same words',
      'The looms had not stood still for a single day in more than 25 years, older hands recalled.',
      'A new strike would be the first in more than 12 years, union leaders warned.\n\nThe old mayor held his office for 25 years.',
    ],
    [
      'a sum that the other report tells as a count and one more',
      'The families marked a year since the blast at Norvan mine, in which 13 people were killed, with candles.',
      'A year ago the blast at Norvan mine left 12 miners and a fireman dead, the families recalled with candles.',
    ],
    [
      'a sum of which the other report lists the parts',
      'The owner of the cable works was convicted in spring on eight counts, including theft and fraud, the mayor recalled.',
      'The mayor recalled that the owner of the cable works was convicted in spring of five counts of theft, two counts of fraud and one count of perjury.',
    ],
    [
      'a tally and a count of those who voted',
      'The plan of the mayor for the cable works failed in the council by a vote of 19 to 21 after midnight.',
      'In the council the 18 members who voted against the plan of the mayor for the cable works cheered after midnight.',
    ],
    [
      'ages of two people',
      'Brandt, a 36-year-old engineer at the cable works, lost his brother in the fire.',
      'Brandt was carried out of the cable works by a 24-year-old engineer, Adler.',
    ],
    [
      'figures of two people amid the same few words',
      'Adler was hired by the cable works as an errand boy at the age of 10, his sister recalled.',
      'Brandt, who owns a shop across the river, closed it for good at the age of 35.',
    ],
    [
      'parts of one telephone number',
      'Anyone with information about the fire is asked to call the police on 0800 555 111.',
      'Anyone with information about the fire is asked to call the police on 0800 555111.',
    ],
    [
      'a year and a count',
      'Once the pride of the coast, Lodvik has been ravaged by the strikes that began with small protests in March 2011.',
      'Once the pride of the coast, Lodvik has been ravaged by the strikes that began in March 2011 with small protests and cost 300,000 jobs.',
    ],
    [
      'years of two events',
      'The fire at the works was the worst in the valley since the Great Fire of 1848, a teacher said.',
      'In 1845 the works burned down to the ground, and a fire in the valley killed two bystanders, a teacher said.',
    ],
  ])('are left alone: %s', (_, a, b) => {
    expect(notes(a, b)).toEqual([]);
  });

  it('are not taken from lines that only say when a report came out', () => {
    const [a, b] = [
      ['Published: March 7, 2024', ...A],
      ['Published March 8, 2024', ...B],
    ].map((lines) => report(lines.join('\n\n')));
    expect(compareReports(a as Report, b as Report).differences.filter(({ kind }) => kind === 'figure')).toEqual([]);
  });

  it.each([
    [
      'a later count',
      'The fire left 35 families of Lodvik without a home.',
      'At least 38 families were left without a home in Lodvik, the mayor said.',
      '35 families → At least 38 families',
    ],
    [
      'one less exact',
      'Police questioned 14 workers about the fire.',
      'Police have spoken to more than a dozen workers about the blaze.',
      '14 workers → more than a dozen workers',
    ],
    [
      'another count amid other words',
      'At least 120 workers were in the eastern hall when the fire broke out.',
      'About 190 workers were in the eastern hall when the blaze began, the union said.',
      'At least 120 workers → About 190 workers',
    ],
  ])('differ: %s', (_, a, b, note) => {
    expect(notes(a, b)).toEqual([note]);
  });

  it('differ where only one says how often something was done', () => {
    const [a, b] = [
      'A guard at the works was shot twice by the thieves in spring, police said.',
      'In spring thieves shot a guard at the works.',
    ];
    expect(notes(a, b)).toEqual(['twice → thieves shot a guard at the works']);
  });

  it('are left alone where the words beside how often are not what was done', () => {
    const a = 'Banks expect to raise interest rates twice before the works reopen, and the owner of the works has to borrow.';
    const b = 'The owner of the works has to borrow, and worries about interest rates until the works reopen.';
    expect(notes(a, b)).toEqual([]);
  });
});
