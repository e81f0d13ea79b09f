import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/engine/compare/compare-reports.ts';
import { FIRE_A, FIRE_B } from './cable-fire.ts';
import { cut, report } from './report.ts';

const SHARED = ['Divers searched the wreck of the ferry through the night.', 'The harbour of Varna stayed closed until Friday noon.'];

/** What only the first of two reports tells, heaviest first. */
function listed(own: readonly string[]): { text: string; weight: number }[] {
  const text = [...SHARED, 'The mayor was asleep.', ...own].join('\n\n');
  const { differences } = compareReports(report(text), report([...SHARED, 'The mayor was asleep.'].join('\n\n')));
  return differences.map(({ a, weight }) => ({ text: text.slice(a[0]?.start, a[0]?.end), weight }));
}

function weightOf(statement: string): number {
  return listed([statement]).find(({ text }) => text === statement)?.weight ?? 0;
}

describe('the weight of what only one report tells', () => {
  const told = (count: string): string => `Inspectors from Sofia counted ${count} beside the northern shipyard that evening.`;

  it('puts a count of people harmed above one of people', () => {
    expect(weightOf(told('40 wounded'))).toBeGreaterThan(weightOf(told('40 people')) + 0.05);
  });

  it.each(['a few', 'several', 'one'])('takes `%s` for no count', (count) => {
    expect(weightOf(told(`${count} crates`))).toBeLessThan(weightOf(told('40 crates')) - 0.02);
  });

  it('puts the beginning of a quotation before what goes on with it', () => {
    const [first, second] = [
      '“Rusty wheels stood beside the northern shipyard of Sofia all evening.',
      'Green boats lay behind the southern meadow of Pernik every morning.”',
    ];
    const found = listed([`${first} ${second}`]);
    const weight = (words: string): number => found.find(({ text }) => text.includes(words))?.weight ?? 0;
    expect(weight('Rusty')).toBeGreaterThan(weight('Green') + 0.02);
  });
});

it('lists a few quoted words where they are part of a sentence, not where they are all of it', () => {
  const onlyHere = (own: string): string[] => {
    const text = [...FIRE_A, own].join('\n\n');
    const { differences } = compareReports(report(text), report(FIRE_B.join('\n\n')));
    return differences.filter(({ kind }) => kind === 'only-a').flatMap(({ a }) => cut(text, a));
  };
  expect(onlyHere('“They were heartbroken,” she said.')).not.toContain('They were heartbroken');
  expect(
    onlyHere(
      'A spokeswoman told reporters in Lodvik on Wednesday evening that insurers were “simply heartbroken” when the roof came down.',
    ),
  ).toContain('simply heartbroken');
});

it('puts a word that judges above one for variety', () => {
  const weight = (one: string, other: string): number => {
    const said = (word: string): string => `The northern harbour union ${word} the plan of the mayor for a new ferry tax on Monday.`;
    const { differences } = compareReports(report([...FIRE_A, said(one)].join('\n\n')), report([...FIRE_B, said(other)].join('\n\n')));
    return differences.find(({ kind }) => kind === 'wording')?.weight ?? 0;
  };
  expect(weight('slammed', 'criticized')).toBeGreaterThan(0);
  expect(weight('blasted', 'decried')).toBeGreaterThan(0);
  expect(weight('refuted', 'rejected')).toBeGreaterThan(weight('opposed', 'resisted') + 0.2);
});
