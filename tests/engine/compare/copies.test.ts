import { describe, expect, it } from 'vitest';
import { groupCopies, sharedText } from '../../../src/engine/compare/copies.ts';

const WIRE = 'The council voted by nine to four on Monday night to close the old swimming hall after an engineer found cracks in its roof.';

describe('sharedText', () => {
  it('gives 1 for equal texts, however short', () => {
    expect(sharedText(WIRE, WIRE)).toEqual({ a: 1, b: 1 });
    expect(sharedText('Two words.', 'two words')).toEqual({ a: 1, b: 1 });
  });

  it('gives 0 for texts with no run of eight words in common', () => {
    expect(sharedText(WIRE, 'Cracks in the roof of the swimming hall led the council to close it.')).toEqual({ a: 0, b: 0 });
    expect(sharedText('', WIRE)).toEqual({ a: 0, b: 0 });
  });

  it('measures both ways', () => {
    const { a, b } = sharedText(
      WIRE,
      `${WIRE} Swimmers who had come for an early lesson stood before locked doors and said that nobody had told them anything at all.`,
    );
    expect(a).toBe(1);
    expect(b).toBeGreaterThan(0.45);
    expect(b).toBeLessThan(0.6);
  });

  it('counts no word twice where runs overlap', () => {
    const run = 'one two three four five six seven eight nine ten';
    expect(sharedText(`${run} x y z w v`, run).a).toBeCloseTo(10 / 15);
  });
});

describe('groupCopies', () => {
  it('puts reports of one text together and leaves the others alone', () => {
    const groups = groupCopies([
      {
        id: 'own',
        text: 'Nobody expected the vote. The hall, built in 1931, has served three generations of the town as a place to meet.',
      },
      { id: 'wire', text: WIRE },
      { id: 'brief', text: `Local news. ${WIRE}` },
    ]);
    expect(groups).toEqual([['own'], ['wire', 'brief']]);
  });

  it('joins groups through a report that shares with both', () => {
    const first = 'a1 a2 a3 a4 a5 a6 a7 a8 a9 a10';
    const second = 'b1 b2 b3 b4 b5 b6 b7 b8 b9 b10';
    expect(
      groupCopies([
        { id: '1', text: first },
        { id: '2', text: second },
        { id: '3', text: `${first} ${second}` },
      ]),
    ).toEqual([['1', '2', '3']]);
  });

  it('gives nothing for no reports', () => {
    expect(groupCopies([])).toEqual([]);
  });
});
