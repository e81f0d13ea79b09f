import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/engine/compare/compare-reports.ts';
import { report } from './report.ts';

const notes = (a: string, b: string): string[] =>
  compareReports(report(a), report(b))
    .differences.filter(({ kind }) => kind === 'figure')
    .map(({ note }) => note);

describe('the figures of two tellings are paired', () => {
  it.each([
    [
      'by their part, not with the lowest of the day',
      'The 10-year note of Varna rose 7/32 for a yield of 3.52 percent, down from 3.60 percent a day before.',
      'The 10-year note of Varna rose 5/32 to yield 3.55 percent, down from 3.60 percent but above the low of the morning, a yield low of 3.48 percent.',
      ['7/32 → 5/32', '3.52 percent → 3.55 percent'],
    ],
    [
      'where one is nothing',
      'The Varna Rail Index gained 2.1 points, or 0.41 percent, to 512.6.',
      'The Varna Rail Index eased 0.02 points, or 0 percent, to 510.4.',
      ['2.1 points → 0.02 points', '0.41 percent → 0 percent', '512.6 → 510.4'],
    ],
    [
      'beside parts of a point',
      'The Varna Rail Index fell 4.1, or 0.6 percent, to 681.2 at 9:40 a.m. in Norvan.',
      'The Varna Rail Index dropped 0.31 of a point, or only 0.05 percent, to 685.',
      ['4.1 → 0.31 of a point', '0.6 percent → 0.05 percent', '681.2 → 685'],
    ],
    [
      'under initials written in two ways',
      'In the spring, VL took in $2.14 billion and won 21.3 percent of the market.',
      'V-L was third with almost $2.52 billion in sales and 19 percent of the market by revenue.',
      ['$2.14 billion → almost $2.52 billion', '21.3 percent of the market → 19 percent of the market'],
    ],
    [
      'where a range gives its unit twice',
      'The bakers of Norvan pay 4 percent to 6 percent of their takings to the guild.',
      'The bakers of Norvan pay 9 percent to 12 percent of their takings to the guild.',
      ['4 percent to 6 percent of their takings → 9 percent to 12 percent of their takings'],
    ],
    [
      'where a price is quoted with two ends',
      'Against the mark the crown rose as high as $2.1535 in Norvan before resting at $2.1525/30 in the evening.',
      'Against the mark the crown rose as high as $2.1535 in Norvan before resting at $2.1418/23 at 0215 GMT.',
      ['$2.1525 → $2.1418'],
    ],
    [
      'where the value is what the other began with',
      'The 10-year note of Varna shed 25/32, taking its yield to 3.26 percent from 3.17 percent.',
      'The 10-year note of Varna lost 16/32, taking its yield to 3.33 percent from 3.26 percent.',
      ['25/32 → 16/32', '3.26 percent → 3.33 percent', '3.17 percent → 3.26 percent'],
    ],
    [
      'as each stands for its own purpose',
      'Out of almost $20 million, $17.4 million is set aside for bridges and $1.1 million for Norvan.',
      'The $60 million plan holds $31 million for roads, $20 million for bridges and about $9 million for Norvan.',
      ['$1.1 million → about $9 million'],
    ],
    [
      'where each sentence gives one sum and names the same place',
      'The flames have burned 12,000 acres near Norvan.',
      'The fire near Norvan has consumed 9,500 acres of brush.',
      ['12,000 acres → 9,500 acres'],
    ],
    [
      'where one counts people and the other says which',
      'The company, based in Norvan, employs 3,200 people.',
      'The Norvan company has 4,100 employees.',
      ['3,200 people → 4,100 employees'],
    ],
    [
      'where both are ages',
      'Tom Brandt, a 34-year-old welder, was found dead in the mill.',
      'The body of Tom Brandt, 35, a welder, was found in the mill.',
      ['34-year-old → 35'],
    ],
    [
      'where one is valued at what the other gives otherwise',
      'Varna Rail agreed to buy Lodvik for $1.2 billion in stock.',
      'The purchase of Lodvik by Varna Rail is valued at $1.4 billion.',
      ['$1.2 billion → $1.4 billion'],
    ],
    [
      'where no sentence names the subject',
      'The company also lost 14 cents a share a year earlier.',
      'A year ago, the company posted a loss of 12 cents a share.',
      ['14 cents → 12 cents'],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(notes(a, b).sort()).toEqual([...expected].sort());
  });
});

describe('the figures of two tellings are left alone', () => {
  it.each([
    [
      'where one is the other rounded to thousands',
      'Last summer the fever infected 6,000 people in Norvan.',
      'The fever made 6,214 people ill in Norvan last summer.',
    ],
    [
      'where one is a bound that the other keeps',
      'A guard who fled said more than 3,000 rebels took part in the raid.',
      'A guard said 3,100 fighters had taken part in the raid.',
    ],
    [
      'where a vague one holds the other',
      'The foal, named after Dr Ada Keller, was born a few months ago.',
      'The foal, named for Ada Keller, turns 7 months old today.',
    ],
    [
      'where one is a decade of life',
      'Even after he turned 84, Keller worked to save the mill.',
      'Even in his 80s, Keller worked to save the mill.',
    ],
    [
      'where one nears what the other passed',
      'The toll of the fever approached 640 in Norvan, with 7,200 people ill since May.',
      'In Norvan the toll of the fever was at least 637, with 7,200 people ill since May.',
    ],
    [
      'where two groups make up the count of the other',
      'The remaining five sailors are still questioned in Norvan under the law of the sea.',
      'Three sailors and two cooks who were on the ferry were held in Norvan under the law of the sea.',
    ],
    [
      'where one counts what is left',
      'Norvan placed among the last towns in 13 of the 17 tests.',
      'Norvan is among the last towns in nine other tests.',
    ],
    [
      'where they are of another order',
      'Lodvik was the lone yard that saw its orders decline, falling 3 percent to 41,200 units.',
      'Varna (VRN) was the yard that grew the most, with orders jumping 40 percent to 150,000 units.',
    ],
    [
      'where they are of two pairs of currencies',
      'Falls in euro/yen pulled the dollar down against the yen, with the pair at 118.4 yen.',
      'Against the Norvan currency, the euro was at 136.1 yen.',
    ],
    [
      'where one range holds the other value',
      'Forecasts ranged from 16 cents a share to 27 cents a share, a survey showed.',
      'The survey showed that analysts had expected 22 cents a share.',
    ],
    [
      'where they are shares of other things',
      'Falls from ladders accounted for 62 percent of the increase in Norvan.',
      'Falls from roofs accounted for 31 percent of the total number of injuries.',
    ],
    [
      'where they belong to days of other years',
      'It was the first flood in Norvan since October 2004, when a dam killed 23 people.',
      'The first flood in Norvan killed eight people in April 1994.',
    ],
    [
      'where they count what happened in other places last year',
      'In Lodvik, closings fell from 1,540 two years before to 416 last year.',
      'The number of warnings on beaches of Varna fell from 317 to 182 last year.',
    ],
  ])('%s', (_, a, b) => {
    expect(notes(a, b)).toEqual([]);
  });
});
