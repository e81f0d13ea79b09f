import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/engine/compare/compare-reports.ts';
import type { Difference, DifferenceKind } from '../../../src/engine/compare/comparison.ts';
import { cut, report } from './report.ts';

const MORE = [
  'Divers searched the wreck of the ferry through the night.',
  'The harbour of Varna stayed closed until noon.',
  'Nobody knows yet why the engine failed.',
];

/** The differences of one kind between two reports that share everything but these sentences, which stand at two places: only what they say joins them. */
function found(a: string, b: string, kind: DifferenceKind): Difference[] {
  const [one, other] = [[a, ...MORE].join('\n\n'), [...MORE, b].join('\n\n')];
  return compareReports(report(one), report(other)).differences.filter((its) => its.kind === kind);
}

function notes(a: string, b: string, kind: DifferenceKind): string[] {
  return found(a, b, kind).map(({ note }) => note);
}

describe('other words for one thing', () => {
  it('shows a word of another shade beside the same object', () => {
    expect(
      notes(
        'Every undocumented worker must leave the harbour by spring.',
        'By spring all illegal workers have to go, the law says.',
        'wording',
      ),
    ).toEqual(['undocumented → illegal']);
  });

  it('takes words that are put for each other for variety alone for no choice', () => {
    expect(
      notes(
        'Every citizen must purchase health insurance by spring.',
        'By spring all have to buy health insurance, the law says.',
        'wording',
      ),
    ).toEqual([]);
    expect(
      notes(
        'The owner will arrange the payments for the old tram with Norway.',
        'In spring the owner made the payments for the tram to Norway.',
        'wording',
      ),
    ).toEqual([]);
  });

  it('shows a toned word in place of a plain one in a sentence told anew', () => {
    expect(
      notes(
        'The storm ravaged the harbour of Dover, and the old tram was lost in May.',
        'In Dover the May storm hit the harbour of Dover with the old tram.',
        'wording',
      ),
    ).toEqual(['ravaged → hit']);
  });

  it('takes no toned word of speech for one of another act', () => {
    expect(
      notes(
        'The old gate of Dover harbour admits forty carts of grain in May.',
        'The old gate of Dover harbour passes forty carts of grain in May.',
        'wording',
      ),
    ).toEqual([]);
  });

  it('does not set a noun against a verb', () => {
    expect(
      notes(
        'The owner of the old tram was charged with murder in Dover.',
        'A friend of the owner was charged with killing horses in Dover.',
        'wording',
      ),
    ).toEqual([]);
  });

  it('shows nothing where the words speak of other things', () => {
    expect(
      notes('The mayor vowed to keep the old tram in service.', 'The old tram promises a slow ride to the mayor’s guests.', 'wording'),
    ).toEqual([]);
  });

  it('takes no word with a capital for a choice of words', () => {
    const tram = (words: string): string => `The tram council met in May and sent ${words} the mayor of Dover a long letter on old fares.`;
    expect(notes(tram('Norva’s'), tram('warning'), 'wording')).toEqual([]);
    expect(notes(tram('telling'), tram('warning'), 'wording')).toHaveLength(1);
  });

  it('takes what a preposition joins to a party for no act of it', () => {
    const a = 'At noon the Israeli airstrikes ended and old pilots of the north went home to their wives with bread, salt and red wine.';
    const b =
      'Nine painted boats, a choir and forty sailors in green shirts rowed past Israel in attacks of joy over the tram and its fares.';
    expect(notes(a, b, 'wording')).toEqual([]);
    expect(notes(a, b.replace('Israel in', 'Israeli'), 'wording')).toEqual(['airstrikes → attacks']);
  });

  it('shows one choice of words once, with its places', () => {
    const text = ['The officer repaired the old tram last week.', 'Later the officer sold the old tram to Dover.'];
    const [only, ...others] = found(text.join(' '), text.join(' ').replaceAll('officer', 'cop').replace('Later', 'Then'), 'wording');
    expect(others).toEqual([]);
    expect(only?.a).toHaveLength(2);
  });

  it('takes forms of one word and verbs of speech for no choice', () => {
    expect(notes('Anna Roe will testify before the panel.', 'The testimony of Anna Roe before the panel begins.', 'wording')).toEqual([]);
    expect(notes('The old tram is slow, Anna Roe replied.', 'The old tram is slow, Anna Roe answered.', 'wording')).toEqual([]);
  });

  it('follows a pronoun to the word it stands for', () => {
    const [choice] = found(
      'The truce also covers the fishing rights off Dover.',
      'The ceasefire was brokered by Norway and it covered the fishing rights off Dover.',
      'wording',
    );
    expect(choice?.note).toBe('truce → ceasefire');
    expect(choice?.b).toHaveLength(2);
  });
});

describe('weights', () => {
  it('puts a changed content word of a quotation above a changed small word', () => {
    const said = (words: string): string => `Anna Roe said: “We will repair ${words} old tram and open the hall in spring.”`;
    const pale = found(said('that'), said('this'), 'quote')[0]?.weight ?? 1;
    const telling = found(said('that'), said('that').replace('repair', 'sell'), 'quote')[0]?.weight ?? 0;
    expect(pale).toBeLessThan(telling);
  });

  it('puts a word chosen throughout above one of the moment', () => {
    const a = 'The council will slash the tolls on the bridge.';
    const b = 'The council will cut the tolls on the bridge.';
    const throughout = found(a, b, 'wording')[0]?.weight ?? 0;
    const once = found(`${a} Another town plans to cut the bells at night.`, b, 'wording')[0]?.weight ?? 1;
    expect(once).toBeLessThan(throughout);
  });
});

describe('dates of one act', () => {
  it('does not set the days of two acts against each other', () => {
    expect(
      notes(
        'The council gave the owner until May 6 to repair the old tram.',
        'The council will begin to read a report on the old tram on May 9.',
        'date',
      ),
    ).toEqual([]);
  });

  it('shows another day of the same act', () => {
    expect(
      notes(
        'The old tram burned on May 6 in a hall near the harbour, and two men were hurt.',
        'Two men were hurt when the tram burned on May 9 near the harbour.',
        'date',
      ),
    ).toEqual(['May 6 → May 9']);
  });
});

describe('a day that only one report gives', () => {
  const A = 'The owner was tired after Norway and Denmark settled the long quarrel over the old tram.';

  it('is shown at the same act of the same parties', () => {
    expect(notes(A, 'Both countries settled on May 6 what had kept the tram from running.', 'date')).toEqual([
      'Norway and Denmark settled → Both countries settled on May 6',
    ]);
  });

  it('is no difference where the other report dates the act elsewhere', () => {
    const b = 'Both countries settled on May 6 what had kept the tram from running.';
    expect(notes(`${A} Norway and Denmark settled on May 6.`, b, 'date')).toEqual([]);
  });
});

describe('a few quoted words', () => {
  it('shows a single quoted word that the other report uses as its own before the same object', () => {
    const a = 'Anna Roe met the new owner of the tram, who “praised” the plan, a friend said.';
    const b = 'After the meeting the owner praised Anna Roe’s bold plan.';
    expect(notes(a, b, 'quote')).toEqual(['“praised” → praised Anna Roe’s bold plan']);
  });

  it('shows nothing where both reports quote the words', () => {
    const a = 'Norway warned of a “winter gift” in May, and nobody laughed.';
    expect(notes(a, 'Norway’s leaders now promise a “winter gift” to Dover.', 'quote')).toEqual([]);
  });

  it('shows a few quoted words that the other report quotes otherwise', () => {
    const a = 'Norway promised that the tram would run again “in the near future” in Dover.';
    const b = '“We want to see the tram run again in the very near future,” Norway’s leader promised in Dover.';
    expect(notes(a, b, 'quote')).toHaveLength(1);
  });

  it('shows nothing where only half of what is quoted is there', () => {
    expect(
      notes('The owner may face charges of obstruction of trade.', 'The owner speaks of “obstruction of Dover” in charges.', 'quote'),
    ).toEqual([]);
  });
});

describe('names', () => {
  it('shows a body under descriptions that have nothing in common', () => {
    const [name] = found(
      'The strike was called by Boeing and other large companies near the harbour.',
      'The strike hit the struggling planemaking giant, Boeing, in May.',
      'name',
    );
    expect(name?.note).toBe('large companies → struggling planemaking giant');
  });

  it('takes two descriptions with one noun for the same', () => {
    expect(
      notes(
        'The tram was opened by Norway’s leader, Anna Roe, in May.',
        'In May the tram was opened by the country’s leader, Anna Roe.',
        'name',
      ),
    ).toEqual([]);
  });

  it('shows another rank under the same noun', () => {
    expect(
      notes('The tram was opened by deputy director Anna Roe in May.', 'The tram was opened by director Anna Roe in May.', 'name'),
    ).not.toEqual([]);
  });

  it('takes another order of a list for no addition', () => {
    expect(
      notes(
        'The tram will be paid by Canada, France, Italy, Japan and Germany.',
        'The tram will be paid by Canada, France, Germany, Italy and Japan.',
        'name',
      ),
    ).toEqual([]);
  });

  it('does not take father and son of two reports for one', () => {
    const a = 'Alan Moss Jr., a farmer, bought the tram in May.';
    const b = 'Mayor Alan Moss sold the tram in May to his family.';
    expect(
      found(a, b, 'name')
        .flatMap((its) => cut(a, its.a))
        .join(),
    ).not.toMatch(/farmer/u);
  });

  it.each([
    ['words of one trade', 'a lawyer for the port, Anna Roe', 'an attorney for the port, Anna Roe'],
    ['heads of one thing', 'the port’s chief, Anna Roe', 'Anna Roe, the head of the port'],
    ['what the other report also gives', 'tram historian and engineer Anna Roe', 'Anna Roe, an engineer'],
  ])('takes %s for the same', (_, a, b) => {
    expect(notes(`The tram was opened by ${a}, in May.`, `In May the tram was opened by ${b}, in Dover.`, 'name')).toEqual([]);
  });

  it('does not take a verb for part of a description', () => {
    expect(
      notes(
        'The council voted to summon mayor Anna Roe over the tram.',
        'In Dover the council heard several friends of the tram including pilot Anna Roe.',
        'name',
      ),
    ).toEqual(['mayor → pilot']);
  });

  it('does not set names of two statements against each other', () => {
    expect(
      notes(
        'Carl Moss, who has denied wrongdoing, was charged in May over the sale of the tram to Norway.',
        'Anna Roe has denied wrongdoing.',
        'name',
      ),
    ).toEqual([]);
  });

  it('takes another form of a country’s name for the same', () => {
    const text = 'Most people in the United States know little of the old tram, a friend of Anna Roe found in May.';
    expect(notes(text, text.replace('United States', 'U.S.'), 'name')).toEqual([]);
  });
});

describe('what only one report says', () => {
  const A = 'The mayor of Varna opened a new school for sailors in May, and two hundred guests danced.';
  const B = 'A school opened in Varna. Many guests came to the mayor’s feast for the sailors.';

  function only(lines: string[]): string[] {
    const [a, b] = [report([A, ...lines].join('\n\n')), report(B)];
    return compareReports(a, b).differences.flatMap(({ kind, note }) => (kind === 'only-a' ? [note] : []));
  }

  it('leaves out captions, credits and offers of the page', () => {
    const lines = [
      'FILE PHOTO: A pilot greets visitors beside an anchor in Hamburg.',
      'Media playback is unsupported on your device Media caption Pilots explain the anchor to visitors',
      'Jane Doe/Getty Images',
      'Sign up for our weekly letter on pilots and anchors.',
    ];
    const ofPictures = (note: string) => /anchor|Getty/u.test(note);
    expect(only(lines).filter(ofPictures)).toEqual([]);
    expect(only(['A pilot greets visitors beside an anchor in Hamburg.']).filter(ofPictures)).toHaveLength(1);
  });
});

describe('names in each other’s place', () => {
  it('takes a town with its country for no longer list', () => {
    expect(
      notes('The tram fair was opened in Norway by Anna Roe.', 'The tram fair was opened in Oslo, Norway, by Anna Roe in May.', 'name'),
    ).toEqual([]);
  });

  it('takes an acronym for its name', () => {
    const text = 'The old tram was sold by the Great Northern League in May, a friend of Anna Roe said.';
    expect(notes(text, text.replace('Great Northern League', 'GNL'), 'name')).toEqual([]);
  });
});
