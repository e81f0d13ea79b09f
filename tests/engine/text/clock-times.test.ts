import { describe, expect, it } from 'vitest';
import { readClockTime } from '../../../src/engine/text/clock-times.ts';

describe('readClockTime', () => {
  it.each([
    ['5 p.m. on Monday', '5 p.m.', '17:00'],
    ['5p.m.', '5p.m.', '17:00'],
    ['4.30pm', '4.30pm', '16:30'],
    ['4:30 a.m. EST, he said', '4:30 a.m. EST', '04:30'],
    ['12 a.m.', '12 a.m.', '00:00'],
    ['10:30', '10:30', '10:30'],
    ['22:15 GMT', '22:15 GMT', '22:15'],
    ['1430 GMT', '1430 GMT', '14:30'],
    ['0900 hours', '0900 hours', '09:00'],
    ['6 pm local time on Monday', '6 pm local time', '18:00'],
    ['21:30 CEST', '21:30 CEST', '21:30'],
    ['9:05 ESTATES', '9:05', '09:05'],
  ])('reads %j', (text, time, value) => {
    expect(readClockTime(text, 0)).toEqual({ end: time.length, value });
  });

  it.each(['5 people', '5.', '3.5 percent', '10:3', '10:301', '1430 people', '14:75', '25:00', '2 million', '13 p.m.', '1430', ''])(
    'takes %j for no time',
    (text) => {
      expect(readClockTime(text, 0)).toBeNull();
    },
  );
});
