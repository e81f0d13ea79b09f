import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/engine/compare/compare-reports.ts';
import { report } from './report.ts';

const MORE = ['Divers searched the wreck of the ferry through the night.', 'The harbour of Varna stayed closed until noon.'];

function notes(a: string, b: string): string[] {
  const { differences } = compareReports(report([a, ...MORE].join('\n\n')), report([b, ...MORE].join('\n\n')));
  return differences.filter(({ kind }) => kind === 'name').map(({ note }) => note);
}

describe('descriptions of one person', () => {
  const described = (a: string, b: string): string[] =>
    notes(`The tram was opened by ${a}, in May before many guests.`, `In May the new tram was opened by ${b}, in Dover.`);

  it.each([
    ['whoever speaks for somebody', 'Harbour Board press secretary Anna Roe', 'Harbour Board spokeswoman Anna Roe'],
    ['one noun of several', 'Anna Roe, an author and editor of the Dover Post', 'Dover Post editor Anna Roe'],
    ['a compound before the noun', 'Anna Roe, the longest-serving governor of Norva', 'Norva’s governor Anna Roe'],
    ['a noun for many offices', 'ferry minister Anna Roe', 'a top Norva official, Anna Roe'],
    ['the head of one country', 'Norvan leader Anna Roe', 'Norvan President Anna Roe'],
    ['what somebody was at another time', 'ferry pilot Anna Roe', 'then-candidate Anna Roe'],
    ['what somebody was before', 'former ferry pilot Anna Roe', 'Dover harbour minister Anna Roe'],
    ['a lawyer under two names', 'the city’s top prosecutor, Anna Roe', 'district attorney Anna Roe'],
    ['a whole clause', 'ferry pilot Anna Roe', 'Anna Roe, whose brother was an author in Norva'],
    ['a clause on somebody else', 'ferry pilot Anna Roe', 'James Moss visits author Anna Roe'],
    ['whoever stands for an office', 'Norvan presidential candidate Anna Roe', 'Norvan presidential nominee Anna Roe'],
    ['a rank and an office', 'Gen. Anna Roe', 'ferry minister Anna Roe'],
  ])('takes %s for no other one', (_, a, b) => {
    expect(described(a, b)).toEqual([]);
  });

  it('still shows another trade, and a word that judges', () => {
    expect(described('law professor Anna Roe', 'ferry pilot Anna Roe')).toEqual(['law professor → ferry pilot']);
    expect(described('dictator Anna Roe', 'President Anna Roe')).toHaveLength(1);
  });

  it('puts a word that judges above another office, which may be as true', () => {
    const weight = (a: string, b: string): number =>
      compareReports(report(`The ferry burned, said ${a}.`), report(`Nobody slept in Varna, said ${b}.`)).differences.find(
        ({ kind }) => kind === 'name',
      )?.weight ?? 0;
    expect(weight('dictator Anna Roe', 'President Anna Roe')).toBeGreaterThan(
      weight('law professor Anna Roe', 'ferry pilot Anna Roe') + 0.1,
    );
  });

  it('ends a description before a verb of speech', () => {
    const [note] = notes(
      '“The tram is lost,” Anna Roe, the owner of the line told reporters in Dover.',
      'In Dover the pilot Anna Roe stood with many friends.',
    );
    expect(note).toBe('the owner of the line → pilot');
  });
});

describe('parties of an event', () => {
  const both = (more: string): string => `The treaty forced both countries to scrap the old mines beside the long border by spring.${more}`;
  const named = 'The treaty forced Norway and Sweden to scrap the old mines beside the long border by spring.';

  it('are unnamed only where the other report names them nowhere', () => {
    expect(notes(named, both(''))).toHaveLength(1);
    expect(notes(named, both('\n\nPilots from Norway left for Sweden at noon.'))).toEqual([]);
  });
});

describe('names in one place of one sentence', () => {
  const told = (name: string): string =>
    `The old tram was sold far too cheaply to a trader from the north, ${name} said on Monday in Dover.`;

  it('takes the words that describe somebody for no other name', () => {
    const called = (name: string): string => `${told(name)} Later Ana Moreno left Dover by train.`;
    expect(notes(called('the Ohio Republican'), called('Moreno'))).toEqual([]);
    expect(notes(told('Carl Moss'), told('Ana Moreno'))).toHaveLength(1);
  });

  it('takes two datelines for no names in each other’s place', () => {
    const line = (town: string): string => `${town} After a week of talks the old tram was sold to a trader from the north on Monday.`;
    expect(notes(line('DOVER'), line('HAMBURG'))).toEqual([]);
  });

  it('takes the short name of a company for the same', () => {
    expect(notes(told('Norvatel'), told('NorvatelGroup'))).toEqual([]);
  });
});
