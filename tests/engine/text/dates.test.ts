import { describe, expect, it } from 'vitest';
import { analyze, words } from './analyze.ts';

function dates(text: string, date: string | null = '2021-05-21') {
  return analyze(text, 'en', date).dates.map((mention) => [words(text, mention), mention.value, mention.grain]);
}

describe('findDates', () => {
  it.each([
    ['They met on Thursday.', 'Thursday', '2021-05-20', 'day'],
    ['They met on Friday.', 'Friday', '2021-05-21', 'day'],
    ['They will meet on Monday.', 'Monday', '2021-05-24', 'day'],
    ['They meet next Tuesday.', 'next Tuesday', '2021-05-25', 'day'],
    ['It began on May 20.', 'May 20', '2021-05-20', 'day'],
    ['It began on December 30.', 'December 30', '2020-12-30', 'day'],
    ['It began on Sept. 11, 2001.', 'Sept. 11, 2001', '2001-09-11', 'day'],
    ['It began on 3 March 2019.', '3 March 2019', '2019-03-03', 'day'],
    ['It began in May 2014.', 'May 2014', '2014-05', 'month'],
    ['It began in 2014.', '2014', '2014', 'year'],
    ['It began three days ago.', 'three days ago', '2021-05-18', 'day'],
    ['It began last week.', 'last week', '2021-W19', 'week'],
    ['It began yesterday.', 'yesterday', '2021-05-20', 'day'],
    ['It began on Thursday at 5 p.m. sharp.', 'Thursday at 5 p.m.', '2021-05-20T17:00', 'time'],
    ['He will come in the coming days.', 'in the coming days', null, 'week'],
  ])('resolves %j', (text, span, value, grain) => {
    expect(dates(text)).toEqual([[span, value, grain]]);
  });

  it.each(['You may go.', 'They march on.', 'Theresa May spoke.', 'He reads the Sunday Times.', 'About 2000 people came.'])(
    'finds no date in %j',
    (text) => {
      expect(dates(text)).toEqual([]);
    },
  );

  it('leaves what needs the date of the report unresolved without one', () => {
    expect(dates('They met on Thursday, as on May 3, 2021.', null)).toEqual([
      ['Thursday', null, 'day'],
      ['May 3, 2021', '2021-05-03', 'day'],
    ]);
  });
});
