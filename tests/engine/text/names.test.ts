import { describe, expect, it } from 'vitest';
import { analyze, words } from './analyze.ts';

function names(text: string) {
  const { names: found, entities } = analyze(text);
  return found.map((name) => [words(text, name), entities[name.entity]?.name, entities[name.entity]?.type, words(text, name.role)]);
}

describe('findNames', () => {
  it('joins surname and full name, and reads titles', () => {
    expect(names('Foreign Minister Jane Doe spoke. Later Doe left.')).toEqual([
      ['Jane Doe', 'Jane Doe', 'person', 'Foreign Minister'],
      ['Doe', 'Jane Doe', 'person', null],
    ]);
  });

  it.each([
    ['A talk with his counterpart, Jane Doe, ended.', 'his counterpart'],
    ['Now town spokesman Jane Doe left.', 'town spokesman'],
    ['For Jane Doe, a lawyer from the coast, it was late.', 'a lawyer from the coast'],
  ])('reads the role in %j', (text, role) => {
    expect(names(text)[0]?.[3]).toBe(role);
  });

  it('takes no second person and no participle for a role', () => {
    expect(names('At noon it was over in Harwick, Police Chief Carl Roe said to the crowd.')[0]?.[3]).toBeNull();
    expect(names('It was quiet in the streets of Harwick, waving a flag at its old leader.')[0]?.[3]).toBeNull();
  });

  it('joins a title alone to the only person who bears it', () => {
    expect(names('Foreign Minister Jane Doe spoke. Then the Minister left.').at(-1)).toEqual(['Minister', 'Jane Doe', 'person', null]);
  });

  it('keeps father and son apart', () => {
    const found = names('Over bread and cheese Alan Moss met Alan Moss Jr. at a small house by the river. Then Moss left for the day.');
    expect(found.map((name) => name[1])).toEqual(['Alan Moss', 'Alan Moss Jr', 'Alan Moss']);
  });

  it('takes the leader and the whip of a house for titles', () => {
    const found = names(
      'After the vote in the evening Senate Majority Leader Jane Doe spoke briefly to House Minority Whip Carl Roe about it.',
    );
    expect(found.map((name) => [name[0], name[3]])).toEqual([
      ['Jane Doe', 'Senate Majority Leader'],
      ['Carl Roe', 'House Minority Whip'],
    ]);
  });

  it('reads a title word behind a given name as a surname', () => {
    expect(names('Then Martin Bishop spoke to President Anna King.').map((name) => name[0])).toEqual(['Martin Bishop', 'Anna King']);
  });

  it('takes nobody for a person whose last word the text writes small', () => {
    expect(names('She paid for Harbor Safety. The safety of the ships was at stake.')[0]?.[2]).toBe('other');
  });

  it('joins acronyms and spellings of one country', () => {
    expect(names('The World Trade Office (WTO) opened. It helps the U.S. and the United States.').map((name) => name[1])).toEqual([
      'World Trade Office',
      'World Trade Office',
      'United States',
      'United States',
    ]);
  });

  it('drops words that only open a sentence, weekdays and adjectives of peoples', () => {
    expect(names('Meanwhile they left on Monday. Working late, Israeli and French crews won.')).toEqual([]);
  });

  it('keeps small words inside names', () => {
    expect(names('Then Khalid al-Bana met Ursula von der Berg.').map((name) => name[0])).toEqual(['Khalid al-Bana', 'Ursula von der Berg']);
  });

  it('finds nothing where every word has a capital', () => {
    const text = 'The Minister Of The Town Spoke With Reporters About Another Plan For Bigger Roads Today.';
    expect(analyze(text).capitalsCount).toBe(false);
    expect(names(text)).toEqual([]);
  });
});
