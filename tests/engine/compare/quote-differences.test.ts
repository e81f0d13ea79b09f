import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/engine/compare/compare-reports.ts';
import type { Difference } from '../../../src/engine/compare/comparison.ts';
import { report } from './report.ts';

const MORE = ['Divers searched the wreck of the ferry through the night.', 'The harbour of Varna stayed closed until noon.'];

function quotes(a: string, b: string): Difference[] {
  const { differences } = compareReports(report([a, ...MORE].join('\n\n')), report([b, ...MORE].join('\n\n')));
  return differences.filter(({ kind }) => kind === 'quote');
}

describe('quotation differences', () => {
  it.each([
    ['they have', 'they’ve'],
    ['they will not', "they won't"],
    ['the mayor is', 'the mayor’s'],
    ['those people have', 'those people [that] have'],
    ['they have', '[the traders] have'],
    ['they have', '(the traders) have'],
    ['the harbour union has', 'the harbour union (HU) has'],
    ['those are gonna have', 'those are going to have'],
    ['the United Unions have', 'the U.U. have'],
    ['and the traders have', 'then traders have'],
    ['they have really', 'they have'],
  ])('takes %s and %s for the same words', (one, other) => {
    const said = (words: string): string =>
      `“I told the council that ${words} been waiting for a new ferry since spring,” Elena Markova said.`;
    expect(quotes(said(one), said(other))).toEqual([]);
  });

  it('puts another ending of a word below another word', () => {
    const said = (words: string): string => `“The storm has ${words} the traders of our harbour for weeks,” Elena Markova said.`;
    const [ending] = quotes(said('limited'), said('limits'));
    const [word] = quotes(said('limited'), said('ruined'));
    expect(ending?.weight).toBeLessThan((word?.weight ?? 0) - 0.2);
  });

  it('puts other small words below what one report alone tells, but no denial', () => {
    const said = (words: string): string =>
      `“We ${words} tell the traders of the old harbour about the tax in spring,” Elena Markova said.`;
    const alone = 'Inspectors from Sofia warned the shipyard about corroded rivets and faulty pumps twice since spring.';
    const first = (a: string, b: string): string | undefined =>
      compareReports(report([a, ...MORE, alone].join('\n\n')), report([b, ...MORE].join('\n\n'))).differences[0]?.kind;
    expect(first(said('will'), said('would'))).toBe('only-a');
    expect(first(said('did'), said("didn't"))).toBe('quote');
  });

  it('weighs a trimmed quotation by what the readers of the other report do not learn', () => {
    const said = (tail: string): string =>
      `“We will rebuild the northern pier before the winter storms return, ${tail},” Elena Markova said.`;
    const trimmed = said('').replace('return, ,', 'return,');
    const [pale] = quotes(said('which is what we have always said to all of them'), trimmed);
    const [telling] = quotes(said('and sell both tugboats, every crane and our last warehouse to foreign creditors'), trimmed);
    expect(pale?.quote?.class).toBe('trimmed');
    expect(pale?.note).toMatch(/\w → \[…\]$/);
    expect(telling?.weight).toBeGreaterThan((pale?.weight ?? 1) + 0.1);
  });

  it('does not take the words of a speaker who repeats himself for spliced', () => {
    const part = 'I want to see Varna win. Our harbour must open again this spring.';
    const found = quotes(`“${part}” Elena Markova said.`, `“I want to see the traders win. ${part}” Elena Markova said.`);
    expect(found).toEqual([]);
  });

  it('does not set what two people say of one thing against each other', () => {
    expect(
      quotes(
        '“The new harbour law rests on the false notion of cheap ferry tickets,” Elena Markova said.',
        '“It is a new harbour law resting on the old notion of ferry tickets for all,” Boris Ivanov said.',
      ),
    ).toEqual([]);
  });

  it('does not take long quotations for one for a few words in common', () => {
    expect(
      quotes(
        '“We order the state to draw the map of every harbour anew, since the old map was an unlawful harbour gift to traders and nobody else,” the judges wrote.',
        '“They found with great care, in a ruling of many pages, that its map an unlawful harbour gift had been, so voters will be glad,” lawyer Boris Ivanov said.',
      ),
    ).toEqual([]);
  });

  const SAID = '“The people deserve an answer about the ferry and the harbour tax before the winter comes,”';

  it('does not call a statement whose quotation the other report gives otherwise told by one report alone', () => {
    const a =
      'At the palace, Mayor Elena Markova called the truce between both unions a “genuine opportunity” and said she would work for it.';
    const b = 'Mayor Markova welcomed it as a “real opportunity” for peace.';
    const { differences } = compareReports(report([a, ...MORE].join('\n\n')), report([...MORE, b].join('\n\n')));
    expect(differences.map(({ kind }) => kind)).toContain('quote');
    expect(differences.filter(({ kind }) => kind.startsWith('only'))).toEqual([]);
  });

  it('says nothing of a post that gives the very words without marks, and puts one with other words below a report’s own', () => {
    const words = 'my friends in the harbour will never pay the ferry tax';
    const quoted = `Elena Markova wrote: “${words}.”`;
    const [own] = quotes(quoted, `It seems that ${words} to anybody, as one trader in Varna put it on Monday.`);
    expect(own?.quote?.class).toBe('paraphrased');
    expect(quotes(quoted, `M${words.slice(1)}.`)).toEqual([]);
    expect(quotes(quoted, `M${words.slice(1).replace('the ferry', 'a ferry')}.`)).toEqual([]);
    const [other] = quotes(quoted, `M${words.slice(1).replace('ferry', 'bridge')}.`);
    expect(other?.weight).toBeLessThan((own?.weight ?? 0) + 0.1);
  });

  it('says nothing of a long statement that stands without marks amid another', () => {
    const words = 'my friends in the harbour will never pay the ferry tax to the men of the northern port';
    expect(quotes(`Elena Markova said that “${words}.”`, `We have met all winter, and ${words}, whatever they ask.`)).toEqual([]);
  });

  it('shows another speaker of the same words', () => {
    const [found] = quotes(`${SAID} Elena Markova said.`, `${SAID} Boris Ivanov said on Monday.`);
    expect(found?.quote?.class).toBe('other-speaker');
  });

  it('takes whoever speaks for somebody for no other speaker', () => {
    expect(quotes(`${SAID} Elena Markova said.`, `${SAID} said Boris Ivanov, who speaks for Elena Markova.`)).toEqual([]);
  });
});
