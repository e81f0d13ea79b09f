import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/engine/compare/compare-reports.ts';
import { FIRE_A as A, FIRE_B as B } from './cable-fire.ts';
import { report } from './report.ts';

function figures(a: readonly string[], b: readonly string[]): string[] {
  return compareReports(report([...A, ...a].join('\n\n')), report([...B, ...b].join('\n\n')))
    .differences.filter(({ kind }) => kind === 'figure')
    .map(({ note }) => note);
}

describe('figures of sentences that do not correspond', () => {
  it('are set against each other where they count one thing', () => {
    expect(
      figures(
        ['The flames destroyed 140 looms in the eastern hall, which the owner had bought last year.'],
        ['Before the blaze the owner had insured 170 looms in the eastern hall against damage.'],
      ),
    ).toEqual(['140 looms → 170 looms']);
  });

  it('are left alone where they count other things', () => {
    expect(
      figures(
        ['The flames destroyed 140 looms in the eastern hall, which the owner had bought last year.'],
        ['About 170 workers gathered at the gates to hear the union.'],
      ),
    ).toEqual([]);
  });

  it('differ in the far end of a range although they share the near one', () => {
    expect(
      figures(
        ['Whoever set the blaze could be punished by 10 to 30 years in prison under the law of the valley, which they said is strict.'],
        ['Whoever set the blaze could be punished by 10 to 45 years in prison under the law of the valley, lawyers said.'],
      ),
    ).toEqual(['10 to 30 years → 10 to 45 years']);
  });

  it('do not differ where the other report gives the value amid the same words', () => {
    expect(
      figures(
        ['The first guard was sentenced to 15 years in prison over the blaze.', 'The second guard was sentenced to 23 years in prison.'],
        ['A court heard about the second guard, who was sentenced to 23 years in prison.'],
      ),
    ).toEqual([]);
  });
});

describe('figures of two sentences', () => {
  const notes = (a: string, b: string): string[] =>
    compareReports(report(a), report(b))
      .differences.filter(({ kind }) => kind === 'figure')
      .map(({ note }) => note);

  it.each([
    [
      'each of a list with its own counterpart',
      'In early trade Varna Rail rose 0.6 percent, Lodvik Cable slipped 0.2 percent and Norvan Steel gained 0.8 percent.',
      'In late trade Varna Rail fell 0.9 percent, Lodvik Cable dropped 0.3 percent and Norvan Steel lost 1.1 percent.',
      ['0.6 percent → 0.9 percent', '0.2 percent → 0.3 percent', '0.8 percent → 1.1 percent'],
    ],
    [
      'levels of one subject behind the same word',
      'Varna Rail stock was trading at $31.29 during the morning, down 72 cents.',
      'Varna Rail stock was down 81 cents, at $31.20 on the exchange.',
      ['72 cents → 81 cents', '$31.29 → $31.20'],
    ],
    [
      'moves and levels of one index, however far apart',
      'The heavy Varna Rail Index dipped 0.08 of a point to 1,646.',
      'The Varna Rail Index <.VRAI> added 19.2 points, or 1.2 percent, at 1,665.28.',
      ['0.08 of a point → 19.2 points', '1,646 → 1,665.28'],
    ],
    [
      'moves of a subject that only its capital letter shows',
      'Lodvik shares gained 82 cents to close at $20.79 in Norvan trading.',
      'In recent dealings, shares of Lodvik were up 40 cents, or 1.9 percent, to $21.25.',
      ['82 cents → 40 cents', '$20.79 → $21.25'],
    ],
    [
      'the move of the main clause, not the earlier one',
      'Varna Rail fell 86 points, or 0.9 percent, to 9,109, after giving up more than 1 percent earlier.',
      'Varna Rail fell 79 points, or 0.8 percent, to 9,117.',
      ['86 points → 79 points', '0.9 percent → 0.8 percent', '9,109 → 9,117'],
    ],
    [
      'moves whose verb stands behind them',
      'Varna Rail settled .85 cent lower at $69.89.',
      'Varna Rail ended down .41 cent, at $70.74.',
      ['.85 cent → .41 cent', '$69.89 → $70.74'],
    ],
    [
      'the one index of a list that the other sentence names',
      'The Brandt Steel Average jumped 2.09 percent, while the Varna Rail Index leapt 2.23 percent.',
      'The wide Varna Rail Index gained 11.22 points, or 1.13 percent, at 1,007.19.',
      ['2.23 percent → 1.13 percent'],
    ],
    [
      'moves spelled out',
      'The 30-year bond of Norvan slid a full point for a yield of 4.47 percent.',
      'The 30-year bond of Norvan lost 2/32 for a yield of 4.41 percent.',
      ['a full point → 2/32', '4.47 percent → 4.41 percent'],
    ],
    [
      'moves of an index of so many stocks',
      'The broad Norvan 500 Index lost 6 points, or 0.71 percent, to 927.',
      'The broad Norvan 500-stock index was down 4.77 points to 929.62.',
      ['6 points → 4.77 points', '927 → 929.62'],
    ],
    [
      'a share beside the sum that it stands for',
      'The stock rose $2.11, or about 11 percent, to close Friday at $21.51 on the Varna Exchange.',
      'Lodvik Cable shares jumped $1.63 or 8 percent to $21.03 on the Varna Exchange on Friday.',
      ['$2.11 → $1.63', 'about 11 percent → 8 percent', '$21.51 → $21.03'],
    ],
    [
      'prices without decimals beside others to the cent',
      'Shares of Lodvik Cable rose $6.21, or 42 percent, to $20.90 after a bid.',
      'Lodvik Cable shares rose 43 percent, or $6.31, to $21, more than doubling in two months.',
      ['$6.21 → $6.31', '42 percent → 43 percent', '$20.90 → $21'],
    ],
    [
      'yields of one term',
      'The benchmark 10-year note slipped 16/32 in price, sending its yield to 4.48 percent from 4.42 percent.',
      'The yield on the 10-year Norvan note rose to 4.46 percent from 4.42 percent late Thursday.',
      ['4.48 percent → 4.46 percent'],
    ],
    [
      'sums that the same word leads to, with a modifier or without',
      'In July, Lodvik agreed to acquire Brandt Systems for about $1.2 billion.',
      'In July, the company agreed to buy Brandt Systems of Varna for $1.3 billion.',
      ['about $1.2 billion → $1.3 billion'],
    ],
    [
      'counts whose noun one sentence leaves out',
      'Officials first said about 300 workers had been arrested at the works in Norvan.',
      'The officials later said about 250 had been arrested at the works.',
      ['about 300 workers → about 250'],
    ],
    [
      'moves of a name and its initials',
      'In after-hours trading, V-L shares rose 62 cents to $22.83.',
      'In after-hours trading, Varna-Lodvik shares rose 55 cents, to $22.86.',
      ['62 cents → 55 cents', '$22.83 → $22.86'],
    ],
    [
      'moves of an index by its initials',
      'The V&B 500 rose 3.46 points, or 0.34 percent, to 1,028.40.',
      "The Varna and Brandt's 500-stock index was 5.12, or 0.51 percent, lower at 1,026.74.",
      ['3.46 points → 5.12', '0.34 percent → 0.51 percent', '1,028.40 → 1,026.74'],
    ],
    [
      'moves of one subject told in other words',
      'Lodvik shares were up $2.28 at $45.90 in afternoon trading.',
      'Lodvik stock gained 6.6 percent, or $2.88, to close at $46.50.',
      ['$2.28 → $2.88', '$45.90 → $46.50'],
    ],
    [
      'moves and levels of one currency',
      'The euro rose 0.67 percent to $1.1784.',
      'The single currency gained 0.42 percent to $1.1741 in Norvan.',
      ['0.67 percent → 0.42 percent', '$1.1784 → $1.1741'],
    ],
    [
      'yields of one term, however they are given, and what they rose from',
      'The 30-year bond slid 10/32 for a yield of 4.91 percent, up from 4.83 percent.',
      'The yield on the 30-year Varna bond rose to 4.97 percent from 4.89 percent.',
      ['4.91 percent → 4.97 percent', '4.83 percent → 4.89 percent'],
    ],
    [
      'figures beside the code of a thing',
      'The crown VRCNOK= was steady after hitting its highest since May around 1.5292 earlier in the day.',
      'The Norvan crown rose after hitting its highest since May of 1.5261 earlier in the day.',
      ['around 1.5292 → 1.5261'],
    ],
  ])('sets %s', (_, a, b, expected) => {
    expect(notes(a, b).sort()).toEqual([...expected].sort());
  });

  it.each([
    [
      'things told apart by a share',
      'The yield on the 5 percent note fell to 1.41 percent.',
      'The yield on the 3 percent note fell to 2.61 percent.',
    ],
    [
      'groups told apart by what they did',
      'About 24 percent of men who took placebo developed the disease, doctors said.',
      'Doctors said 18 percent of men who took mirvatol developed the disease.',
    ],
    [
      'persons',
      'Ada Keller, who faces a maximum of 50 years in prison if convicted, smiled.',
      'Tom Brandt, who faces a maximum of 40 years in prison if convicted, wept.',
    ],
    ['places', 'In Germany, temperatures threatened to top 37 degrees.', 'In Spain, temperatures threatened to top 41 degrees.'],
    ['sums in two currencies', 'The family won a $165,000 settlement in court.', 'The family won a £90,000 settlement in court.'],
    [
      'a total and what came on top',
      'Doctors in Norvan saw 18 additional cases of the fever.',
      'By Thursday 31 cases of the fever had been counted by doctors in Norvan.',
    ],
    [
      'moves of other periods',
      'Varna Rail Index rose 98.7 points, or 1.12 percent, to 8,949.',
      'The Varna Rail Index rose 2.9 percent last week, traders said.',
    ],
    [
      'indexes of one name',
      'The Norvan 500 Index slipped 3.14 points, or 0.29 percent, to 1,071.',
      'The Norvan retail index was up 1.5 percent on the day.',
    ],
    [
      'shares of others',
      'Shares of Lodvik closed at $44.50, up $1.78, or 4.2 percent, on the Varna Exchange.',
      'Shares of Brandt closed at $24.60, up 51 cents, or 2.1 percent, on the Varna Exchange.',
    ],
    [
      'distances from two places',
      'At noon the storm was centered about 70 miles southwest of Norvan, forecasters said.',
      'The storm was centered about 75 miles southwest of Lodvik Bay, forecasters said.',
    ],
    [
      'moves of two currencies',
      'Around noon the euro was at $1.15 against the dollar, up 0.07 percent on the day.',
      'Against the Swiss franc the dollar was at 1.32 francs, up 0.5 percent on the day.',
    ],
    [
      'moves of one currency against two others',
      'Against the Swiss franc, the dollar was at 1.31 francs, down 0.6 percent.',
      'Against the yen the dollar was down 0.7 percent at 110.7 yen.',
    ],
    [
      'sums of the year before',
      'Compared with the same quarter last year, Lodvik Cable earned 10 cents a share.',
      'Lodvik Cable reported earnings of 14 cents a share for the quarter.',
    ],
    [
      'shares of others that open the sentence',
      'Lodvik shares were $2.28, or 5.2 percent, lower at $45.90.',
      'Brandt shares were $1.88, or 6.6 percent, lower at $33.50.',
    ],
    ['weights in two units', 'At the age of 15 she weighed 260 pounds.', 'At the age of 15 she weighed 117 kilograms.'],
    [
      'a price and a time',
      'The crown rose to $1.1535 before standing at $1.1525 in the morning.',
      'The crown rose to $1.1535 before standing still at 0215 GMT in the morning.',
    ],
    ['a number and its fraction', 'The can holds 2 ½ servings, Keller said.', 'Keller said the can holds 2.5 servings.'],
    ['two ways to write one number', 'More than 8,300 people fell ill since May.', 'More than 8300 people fell ill since May.'],
  ])('leaves alone %s', (_, a, b) => {
    expect(notes(a, b)).toEqual([]);
  });
});

describe('editions', () => {
  it('show a number edited in one of two places that gave the same words', () => {
    const post = 'The council spoke with 45 workers and took notes of every complaint';
    const text = (count: string): string =>
      [...A, `${post} in the course of the inquiry.`, ...B, `${post.replace('45', count)} in the course of the inquiry`].join('\n\n');
    const found = compareReports(report(text('45')), report(text('59'))).differences;
    expect(found.map(({ kind, note }) => [kind, note])).toEqual([['figure', '45 workers → 59 workers']]);
  });

  it('are no difference where they are ages of two people', () => {
    const a = ['A 35-year-old man was shot in the leg during a brawl outside the cable works on Monday.'];
    const b = ['A 53-year-old man was killed in a shooting in the valley, and two other people were wounded.'];
    expect(figures(a, b)).toEqual([]);
  });
});
