import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/engine/compare/compare-reports.ts';
import type { Difference, DifferenceKind } from '../../../src/engine/compare/comparison.ts';
import { cut, report } from './report.ts';

const OTHER = ['Divers searched the wreck of the ferry through the night.', 'The harbour of Varna stayed closed until Friday noon.'];

function differences(a: string, b: string, kind: DifferenceKind): Difference[] {
  return compareReports(report([a, ...OTHER].join('\n\n')), report([b, ...OTHER].join('\n\n'))).differences.filter(
    (its) => its.kind === kind,
  );
}

describe('details of differences', () => {
  it('gives both values of a figure and how they stand to each other', () => {
    const [found] = differences('The ferry carried 140 cars when it sank.', 'The ferry carried 190 cars when it sank.', 'figure');
    expect(found?.figure).toMatchObject({ a: { value: 140 }, b: { value: 190 }, relation: 'conflict' });
  });

  it('takes `20 years ago` for a figure and a day of the month for a date', () => {
    expect(differences('The ferry was built 20 years ago in Varna.', 'The ferry was built 26 years ago in Varna.', 'figure')).toHaveLength(
      1,
    );
    const [date] = differences('The ferry was launched on April 20 in Varna.', 'The ferry was launched on April 23 in Varna.', 'date');
    expect(date?.date?.a).not.toBe(date?.date?.b);
  });

  it('tells the number too where a day of the month is all that changed', () => {
    const texts = ['20', '23'].map((day) => `The ferry was launched on April ${day} in Varna, the owner said.`);
    expect(differences(texts[0] ?? '', texts[1] ?? '', 'figure')).toHaveLength(1);
    expect(differences(texts[0] ?? '', texts[1] ?? '', 'date')).toHaveLength(1);
  });

  it('sees a number that is all that changed although it looks like a range then', () => {
    const text = (noes: string): string => `The harbour bill passed 240 to ${noes} after a long night of talks in the council.`;
    expect(differences(text('190'), text('247'), 'figure')).toHaveLength(1);
  });

  it('sees another weekday beside the same day of the month', () => {
    expect(
      differences('The ferry left Varna on Monday, March 4, 2024.', 'The ferry left Varna on Friday, March 4, 2024.', 'date'),
    ).toHaveLength(1);
  });

  it('names the class of a quotation and its word operations', () => {
    const [found] = differences(
      'Elena Markova said: “We will rebuild the old harbour and pay every family in full.”',
      'Elena Markova said: “We will rebuild the old harbour and help every family in full.”',
      'quote',
    );
    expect(found?.quote?.class).toBe('altered');
    expect(found?.quote?.operations).toHaveLength(1);
  });

  it('sets two short quotations of one word for one thing against each other', () => {
    const [found] = differences(
      'Elena Markova called the new pier a “rare chance” and promised to help.',
      'On Monday Elena Markova welcomed it as a “real chance” for Varna.',
      'quote',
    );
    expect(found?.note).toBe('rare → real');
    expect(found?.quote?.class).toBe('altered');
  });

  it('tells once that a report quotes a phrase, however often it does', () => {
    const found = differences(
      'The mayor of Varna said the council had not asked her about the open door policy, which drew more than 2,700 boats from Turkey and Greece to the harbour last spring.',
      'Boats from Turkey came to the harbour of Varna long before, but never as many as in spring, amid an “open door” policy that drew 2,700 of them.\n\nThe council and the mayor of Varna had no plan for boats from Turkey, but the “open door” policy meant that anyone could enter the harbour.',
      'quote',
    );
    expect(found).toHaveLength(1);
  });

  it('ranks a remark of a few words below a statement that tells more', () => {
    const remark = 'Elena Markova sighed wearily at everyone.';
    const statement =
      'Inspectors from Sofia had warned the shipyard about corroded rivets, faulty pumps and missing lifeboats twice since spring.';
    const found = differences('The ferry sank near Varna.', `The ferry sank near Varna.\n\n${remark}\n\n${statement}`, 'only-b');
    expect(found[0]?.note).toContain('Inspectors');
  });

  it('ranks what only leads to the next statement low', () => {
    const leading = 'The mayor of Varna gave every trader the following answer on new stalls:';
    const telling = 'The mayor of Varna gave every trader a long answer on new stalls today.';
    const text = [leading, ...OTHER, telling].join('\n\n');
    const [first] = compareReports(report(text), report(OTHER.join('\n\n'))).differences;
    expect(first?.a[0]?.start).toBe(text.indexOf(telling));
  });

  it('ranks what the other report gives in part below what stands alone', () => {
    const first = ([a, b]: [string, string], other: string): string | undefined => {
      const text = [a, ...OTHER, b].join('\n\n');
      const [found] = compareReports(report(text), report([other, ...OTHER].join('\n\n'))).differences.filter(
        (its) => its.kind === 'only-a',
      );
      return text.slice(found?.a[0]?.start, found?.a[0]?.end);
    };
    const alone = 'The mayor of Burgas gave every trader a new stall beside the market hall.';
    const partly = 'Pilots blamed the bent anchor chain of the old tugboat, built in Hamburg, for their long delays in spring.';
    expect(first([partly, alone], 'Pilots blamed the bent anchor chain for their delays.')).toBe(alone);
  });

  it('lists a number altered inside a quotation as a figure too', () => {
    const texts = ['40', '52'].map((count) => `Elena Markova said: “We counted ${count} broken rails on the upper deck that night.”`);
    expect(differences(texts[0] ?? '', texts[1] ?? '', 'figure')).toHaveLength(1);
    expect(differences(texts[0] ?? '', texts[1] ?? '', 'quote')).toHaveLength(1);
  });
});

describe('wording', () => {
  it('sees the other word for the same act of the same party', () => {
    const [found] = differences(
      'The Norvan attack on the port lasted an hour.',
      'Norvan airstrikes destroyed two piers, officials said.',
      'wording',
    );
    expect(found?.note).toBe('attack → airstrikes');
  });
});

describe('editions of one text', () => {
  const body = Array.from({ length: 8 }, (_, i) => `Witness number ${i + 1} told the inquiry what she had seen from the northern quay.`);

  it('finds the changed one of two equal sentences', () => {
    const caption = 'A crane lifts the wreck of the ferry in Varna on Tuesday.';
    const changed = caption.replace('Tuesday', 'Friday');
    const a = [caption, ...body, caption].join('\n\n');
    const b = [changed, ...body, caption].join('\n\n');
    const found = compareReports(report(a), report(b)).differences;
    expect(found.map(({ kind }) => kind)).toEqual(['date']);
    expect(cut(b, found[0]?.b ?? []).join()).toContain('Friday');
  });

  it('finds a sentence taken out though it stands a second time', () => {
    const twice = 'The harbour master refused to comment on the state of the vessel.';
    const a = [twice, ...body, twice].join('\n\n');
    const b = [...body, twice].join('\n\n');
    const found = compareReports(report(a), report(b)).differences;
    expect(found.map(({ kind, a: spans }) => [kind, spans[0]?.start])).toEqual([['only-a', 0]]);
  });
});

describe('a statement that one report gives twice', () => {
  const posted = 'The old tram of Dover must never leave the northern depot again';
  const own = `“${posted},” the mayor wrote.\n\n${posted}.\n\nInspectors from Sofia counted nine rusty wheels beside the shipyard.`;
  const other = 'Passengers waited for hours at the ferry terminal on Monday.\n\nNobody was hurt, a spokeswoman said.';

  it('is one difference with two places', () => {
    const found = compareReports(report(own), report(other)).differences.filter(({ kind }) => kind === 'only-a');
    expect(found.map(({ a }) => cut(own, a).map((words) => words.slice(1, 14)))).toEqual([
      ['The old tram ', 'he old tram o'],
      ['nspectors fro'],
    ]);
  });

  it('is told also where the first place is a caption, and weighs as much as where it weighs most', () => {
    const statement = 'Nine inspectors counted 40 rusty wheels beside the northern shipyard of Sofia';
    const told = (...paragraphs: string[]) =>
      compareReports(report(paragraphs.join('\n\n')), report(other)).differences.filter(({ kind }) => kind === 'only-a')[0];
    const alone = told('The mayor wrote a letter.', `${statement}.`)?.weight ?? 1;
    expect(told('The mayor wrote a letter.', `${statement} on Monday. (Jane Doe/AP)`, `${statement}.`)?.weight).toBeCloseTo(alone, 1);
    expect(told(`${other.split('.')[0]}, while nine${statement.slice(4)}.`, `${statement}.`)?.weight).toBeCloseTo(alone, 1);
  });
});
