import { describe, expect, it } from 'vitest';
import { analyze, words } from './analyze.ts';

function figures(text: string, lang = 'en') {
  return analyze(text, lang).figures.map((figure) => ({ ...figure, words: words(text, figure) }));
}

describe('findFigures', () => {
  it.each([
    ['They fired more than 4,300 rockets at the town.', 'more than 4,300 rockets', 4300, '>', null, 'rocket'],
    ['It ended after 11 days of talks.', '11 days', 11, '=', 'day', null],
    ['A nearly two-week-long strike ended.', 'nearly two-week-long', 14, '<', 'day', null],
    ['It cost $3.5 million to build.', '$3.5 million', 3500000, '=', 'USD', null],
    ['Prices rose 20 per cent in a year.', '20 per cent', 20, '=', 'percent', null],
    ['Some 1.2m people fled the flood.', 'Some 1.2m people', 1200000, '~', null, 'person'],
    ['He paid 2 crore rupees for it.', '2 crore rupees', 20000000, '=', 'INR', null],
    ['It lies 5 km from the coast.', '5 km', 5000, '=', 'metre', null],
    ['Winds of 160km/h hit the coast.', '160km/h', 160_000, '=', 'metre an hour', null],
    ['Winds of 100 miles an hour hit the coast.', '100 miles an hour', 160_934.4, '=', 'metre an hour', null],
    ['A 21-year-old student won.', '21-year-old', 21, '=', 'age', null],
    ['They asked the group 281 questions.', '281 questions', 281, '=', null, 'question'],
    ['The choir of 39 people comes from Lodvik.', '39 people', 39, '=', null, 'person'],
    ['One hundred and five houses burned.', 'One hundred and five houses', 105, '=', null, 'hous'],
    ['Copper settled .85 cent lower.', '.85 cent', 0.0085, '=', 'USD', null],
    ['The share lost $.85 in Varna.', '$.85', 0.85, '=', 'USD', null],
    ['The stock was up a penny at noon.', 'a penny', 0.01, '=', 'USD', null],
    ['The bond slid a full point.', 'a full point', 1, '=', null, 'point'],
    ['The rate fell by nearly half a percentage point.', 'nearly half a percentage point', 0.5, '<', 'percentage point', null],
    ['The bank cut its rate by a quarter point.', 'a quarter point', 0.25, '=', null, 'point'],
    ['The crown rose three quarters of a percent.', 'three quarters of a percent', 0.75, '=', 'percent', null],
    ['It closed at 1,746.46, its highest close since May.', '1,746.46', 1746.46, '=', null, null],
    ['Some 38,000 Lodvik Corp. customers sat in the dark.', 'Some 38,000 Lodvik Corp. customers', 38000, '~', null, 'custom'],
    ['The index shed 0.3 of a point.', '0.3 of a point', 0.3, '=', null, 'point'],
    ['The crown stood at $1.25/30 in Norvan.', '$1.25', 1.25, '=', 'USD', null],
    ['Ada Keller, 43, smiled.', '43', 43, '=', 'age', null],
    ['Warnings fell to 182 last year.', '182', 182, '=', null, null],
    ['Half the members stayed away.', 'Half the members', 0.5, '=', 'fraction', 'member'],
    ['Heads of the 29-member alliance met.', '29-member', 29, '=', null, 'member'],
  ])('reads %j', (text, span, value, modifier, unit, noun) => {
    expect(figures(text)[0]).toMatchObject({ words: span, value, modifier, unit, noun });
  });

  it.each([
    'The attack killed 12 people.',
    'It claimed 12 lives.',
    'The raid left 12 villagers dead.',
    'Prosecutors accuse him of murdering 12 people.',
    'At the market 12 civilians were killed.',
    'There were 12 deaths.',
  ])('gives every count of the dead one noun: %j', (text) => {
    expect(figures(text)[0]).toMatchObject({ value: 12, noun: 'dead' });
  });

  it('keeps the noun of a count that is part of another', () => {
    expect(figures('The attack killed 12 people, including two children.').map((figure) => figure.noun)).toEqual(['dead', 'child']);
  });

  it('counts no noun that a determiner parts from the number', () => {
    expect(figures('She made 29 saves, 17 the last three winters.').map((figure) => figure.noun)).toEqual(['save', null, 'winter']);
  });

  it('reads a range that gives its unit twice, but no move to a level', () => {
    expect(figures('It makes up 4 percent to 6 percent of the fat.')[0]).toMatchObject({ value: 4, max: 6, unit: 'percent' });
    expect(figures('The rate rose 1 percent to 6 percent.')[0]).toMatchObject({ value: 1, max: 1, unit: 'percent' });
  });

  it('reads no figure in a decade of life', () => {
    expect(figures('Keller worked on in his 80s.')).toEqual([]);
  });

  it('reads ranges and vague words as intervals', () => {
    expect(
      figures('Between 10 and 15 men, 3,000-5,000 homes and dozens of cars.').map(({ value, max, vague }) => [value, max, vague]),
    ).toEqual([
      [10, 15, false],
      [3000, 5000, false],
      [24, 99, true],
    ]);
  });

  it.each([
    ['It gained 20/32 today.', 0.625, 0.625],
    ['It fired .22 rounds.', 0.22, 0.22],
    ['She waited five and a half months.', 167.40625, 167.40625],
    ['It cost 2 and a quarter million.', 2.25e6, 2.25e6],
    ['The 1 5/8 percent note fell.', 1.625, 1.625],
    ['It is worth $10 billion-$15 billion.', 10e9, 15e9],
    ['It rose $2 to $40 there.', 2, 2],
    ['It was up 19.96 to 9,092.91 there.', 19.96, 19.96],
    ['It holds 2 ½ servings.', 2.5, 2.5],
    ['It costs 1.5 Swiss francs.', 1.5, 1.5],
  ])('reads the value of %j', (text, value, max) => {
    expect(figures(text)[0]).toMatchObject({ value, max });
  });

  it('says how finely a number is written, and whether it is a level', () => {
    expect(figures('It rose 4.1 million tons to 30 tons.').map(({ step, place }) => [step, place])).toEqual([
      [1e8, null],
      [1000, 'level'],
    ]);
  });

  it.each([
    'They won 24-6.',
    'She was the No. 4 seed.',
    'Its shares (JP:8306) fell.',
    'It began in 2014.',
    'It opens at 10:30 on May 21.',
    'A Boeing 737 landed.',
    'The Norvan 500 index rose.',
    'The Norvan 500 stock index rose.',
    'The Norvan 500 rose.',
    'The Norvan 500 slipped at noon.',
    'No one came.',
    'An F-16 crashed.',
    'The G7 met.',
    'They feared COVID-19 more.',
    'Call 0700 555 0142.',
  ])('finds no figure in %j', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('reads digits by the rules of the language', () => {
    expect(figures('Das kostet 4.300 Menschen im Land 12,5 % vom Lohn.', 'de').map((figure) => [figure.value, figure.unit])).toEqual([
      [4300, null],
      [12.5, 'percent'],
    ]);
  });
});
