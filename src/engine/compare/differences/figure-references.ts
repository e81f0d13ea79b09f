import { isUpper } from '../../text/characters.ts';
import { type Pair, type Side, TOKEN_TRAITS, tokensIn } from '../pair.ts';
import { areFewSentences } from './figure-context.ts';
import type { FigureSubject } from './figure-subjects.ts';

/** Whether two figures are told apart by what they refer to: distances from two places, moves of two currencies, this year's sums and last year's. */
export function haveOtherReferences(pair: Pair, x: FigureSubject, y: FigureSubject): boolean {
  const { a, b } = pair;
  if (x.figure.unit === 'percent' && haveCommonCurrency(pair, x, y) === false) return true;
  return haveOtherOrigins(a, x, b, y) || isOfEarlierYear(a, x, b, y) || isOfEarlierYear(b, y, a, x);
}

/** Tokens behind a distance among which stands where it is measured from: `70 miles south of Norvan`. */
const ORIGIN_REACH = 5;

function haveOtherOrigins(a: Side, x: FigureSubject, b: Side, y: FigureSubject): boolean {
  if (x.figure.unit !== 'metre' || y.figure.unit !== 'metre') return false;
  const [one, other] = [originOf(a, x), originOf(b, y)];
  return one >= 0 && other >= 0 && one !== other;
}

/** The first word of the place a distance is measured from, -1 where none is named. */
function originOf(side: Side, { figure, range }: FigureSubject): number {
  const { text, tokens, words } = side;
  const at = tokensIn(side, figure).to;
  for (let i = at + 1; i < Math.min(range[1], at + ORIGIN_REACH); i++) {
    const before = tokens[i - 1]?.norm;
    if ((before === 'of' || before === 'from') && isUpper(text.charCodeAt(tokens[i]?.start ?? 0))) return words[i] ?? -1;
  }
  return -1;
}

/** Words that stand for currencies as a subject; the others with the one that they stand for. */
const CURRENCIES: ReadonlySet<string> = new Set('dollar euro pound yen franc yuan rupee peso'.split(' '));
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['greenback', 'dollar'],
  ['sterling', 'pound'],
]);

/** Before a currency that is only the measure of another: `against the Norvan crown`. */
const AGAINST: ReadonlySet<string> = new Set(['against', 'versus', 'vs', 'per']);

/** Tokens before a currency among which such a word stands. */
const AGAINST_REACH = 3;

/** `dollar-denominated`, `euro/yen`. */
const PAIRED = /^\/|[-/]$/;

/** Currencies before a figure in its sentence: the first that it may tell of, and the first that this one is measured against; null where none stands. */
interface Currencies {
  own: string | null;
  measure: string | null;
}

/** Whether both figures tell of one currency that is not measured against two others; null where one of them tells of none. */
export function haveCommonCurrency({ a, b }: Pair, x: FigureSubject, y: FigureSubject): boolean | null {
  const one = currenciesOf(a, x);
  const other = currenciesOf(b, y);
  if (!one.own || !other.own) return null;
  return one.own === other.own && (!one.measure || !other.measure || one.measure === other.measure);
}

function currenciesOf(side: Side, { figure, range: [first, last] }: FigureSubject): Currencies {
  const { text, tokens, traits } = side;
  const found: Currencies = { own: null, measure: null };
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || token.start >= figure.start) break;
    const word = token.norm === 'currency' && tokens[i - 1]?.norm === 'single' ? 'euro' : token.norm;
    const currency = OTHER_WORDS.get(word) ?? word;
    if (!CURRENCIES.has(currency) || (traits[i] as number) & TOKEN_TRAITS.figure || PAIRED.test(text.slice(token.start - 1, token.end + 1)))
      continue;
    if (!isForeign(side, first, i)) found[isMeasure(side, first, i) ? 'measure' : 'own'] ??= currency;
  }
  return found;
}

/** A dollar of another country than America is left alone. */
function isForeign({ text, tokens }: Side, first: number, at: number): boolean {
  const before = tokens[at - 1];
  if (at === first || !before || before.stop || before.norm === 'us') return false;
  return tokens[at]?.norm === 'dollar' && isUpper(text.charCodeAt(before.start));
}

function isMeasure({ tokens }: Side, first: number, at: number): boolean {
  return tokens.slice(Math.max(first, at - AGAINST_REACH), at).some(({ norm }) => AGAINST.has(norm));
}

/** Whether the one sentence comes to its figure by the year before, which the other does not speak of: `In the year-ago quarter it earned`. */
function isOfEarlierYear(side: Side, { figure, range }: FigureSubject, otherSide: Side, other: FigureSubject): boolean {
  const marker = earlierYear(side, range);
  return marker >= 0 && (side.tokens[marker]?.start ?? 0) < figure.start && earlierYear(otherSide, other.range) < 0;
}

/** The token of a sentence that says that it speaks of the year before (`year-ago`, `a year earlier`, `the quarter last year`), -1 where none does. */
function earlierYear({ tokens }: Side, [first, last]: FigureSubject['range']): number {
  for (let i = first + 1; i < last; i++) {
    if (tokens[i]?.norm !== 'year') continue;
    const behind = i + 1 < last ? tokens[i + 1]?.norm : '';
    if (behind === 'ago' || behind === 'earlier' || behind === 'before') return i;
    if (tokens[i - 1]?.norm === 'last' && /^(?:quarter|period|month|week)$/.test(tokens[i - 2]?.norm ?? '')) return i;
  }
  return -1;
}

/** Whether both sentences name months, or both name years, and none alike: what they count there happened at other times. */
export function haveOtherDates(pair: Pair, x: FigureSubject, y: FigureSubject): boolean {
  const { a, b } = pair;
  // A whole report may come back to one count under other dates.
  if (!areFewSentences(pair)) return false;
  return [MONTHS, YEARS].some((pattern) => {
    const [one, other] = [datesOf(a, x, pattern), datesOf(b, y, pattern)];
    return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
  });
}

const MONTHS = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/g;
const YEARS = /\b(?:19|20)[0-9][0-9]\b/g;

/** What the dates of a sentence give of months, by their first letters, or of years. */
function datesOf({ text, tokens, analysis }: Side, { range }: FigureSubject, pattern: RegExp): string[] {
  const [from, to] = [tokens[range[0]]?.start ?? 0, tokens[range[1] - 1]?.end ?? 0];
  return analysis.dates
    .filter(({ start, end }) => start >= from && end <= to)
    .flatMap(({ start, end }) => text.slice(start, end).toLowerCase().match(pattern) ?? []);
}
