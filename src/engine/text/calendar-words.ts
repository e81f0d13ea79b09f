/** Months by full name and usual abbreviation, from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january,jan february,feb march,mar april,apr may june,jun july,jul august,aug september,sept,sep october,oct november,nov december,dec'
    .split(' ')
    .flatMap((names, i) => names.split(',').map((name) => [name, i + 1] as const)),
);

/** Months that are words or given names as well: alone they need a word of time before them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set('may march mar april june august jan sep dec'.split(' '));

/** Words before a month, year or weekday that make it a date. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since last this next by until till from during of early late mid before after through on between past previous earlier later around every following begin beginning starting'.split(
    ' ',
  ),
);

/** Weekdays from Sunday, 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, i) => [name, i] as const),
);

/** Parts of a day that belong to the date before them. */
export const DAY_PARTS: ReadonlySet<string> = new Set('morning afternoon evening night noon midday midnight'.split(' '));

/** Single words for a day, with the days they lie from the report's own. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Words that point a following `week`, `month` or weekday, with the direction. */
export const POINTERS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

/** Words for spans of the calendar, with the grain of a date that uses them. */
export const CALENDAR_UNITS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['weekend', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);

/** Words that put a weekday after them into the future. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  "will won't shall due scheduled expected set slated plans planned next coming upcoming going she'll he'll they'll it'll we'll".split(' '),
);
