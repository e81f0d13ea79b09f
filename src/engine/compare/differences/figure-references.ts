import { isUpper } from '../../text/characters.ts';
import { type Pair, type Side, TOKEN_TRAITS, tokensIn } from '../pair.ts';
import type { FigureSubject } from './figure-subjects.ts';

/** Whether two figures are told apart by what they refer to: distances from two places, moves of two currencies, this year's sums and last year's. */
export function haveOtherReferences({ a, b }: Pair, x: FigureSubject, y: FigureSubject): boolean {
  return haveOtherOrigins(a, x, b, y) || haveOtherCurrencies(a, x, b, y) || isOfEarlierYear(a, x, b, y) || isOfEarlierYear(b, y, a, x);
}

const FROM: ReadonlySet<string> = new Set('of from off outside'.split(' '));

/** Tokens behind a distance among which stands where it is measured from: `70 miles south of Norvan`. */
const ORIGIN_REACH = 5;

function haveOtherOrigins(a: Side, x: FigureSubject, b: Side, y: FigureSubject): boolean {
  if (x.figure.unit !== 'metre' || y.figure.unit !== 'metre') return false;
  const [one, other] = [originOf(a, x), originOf(b, y)];
  return one >= 0 && other >= 0 && one !== other;
}

/** The first word of the place a distance is measured from, -1 where none is named. */
function originOf({ text, tokens, words }: Side, { figure, range }: FigureSubject): number {
  const at = tokensIn(tokens, figure)[1];
  for (let i = at + 1; i < Math.min(range[1], at + ORIGIN_REACH); i++) {
    if (FROM.has(tokens[i - 1]?.norm ?? '') && isUpper(text.charCodeAt(tokens[i]?.start ?? 0))) return words[i] ?? -1;
  }
  return -1;
}

/** Currencies by the words that stand for them as a subject. */
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  `dollar:dollar greenback:dollar euro:euro pound:pound sterling:pound yen:yen franc:franc yuan:yuan rupee:rupee ruble:rouble
   rouble:rouble peso:peso rand:rand krona:krona krone:krone lira:lira shekel:shekel`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Before a currency that is only the measure of another: `against the Norvan crown`. */
const AGAINST: ReadonlySet<string> = new Set(['against', 'versus', 'vs', 'per']);

/** Tokens before a currency among which such a word stands. */
const AGAINST_REACH = 3;

function haveOtherCurrencies(a: Side, x: FigureSubject, b: Side, y: FigureSubject): boolean {
  if (x.figure.unit !== 'percent') return false;
  const one = currencyOf(a, x);
  const other = one === null ? null : currencyOf(b, y);
  return other !== null && one !== other;
}

/** The first currency before a figure in its sentence that is no measure of another, with the country of a dollar; null where none stands. */
function currencyOf(side: Side, { figure, range: [first, last] }: FigureSubject): string | null {
  const { text, tokens, traits } = side;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || token.start >= figure.start) break;
    const currency = token.norm === 'currency' && tokens[i - 1]?.norm === 'single' ? 'euro' : CURRENCIES.get(token.norm);
    if (currency === undefined || (traits[i] as number) & TOKEN_TRAITS.figure || text.charAt(token.end) === '-') continue;
    if (isMeasure(side, first, i)) continue;
    const before = tokens[i - 1];
    const isForeign =
      token.norm === 'dollar' && i > first && before !== undefined && isUpper(text.charCodeAt(before.start)) && !before.stop;
    return isForeign && before.norm !== 'us' ? `${before.norm} ${currency}` : currency;
  }
  return null;
}

function isMeasure({ tokens }: Side, first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - AGAINST_REACH); i--) if (AGAINST.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** Whether the one sentence comes to its figure by the year before, which the other does not speak of: `In the year-ago quarter it earned`. */
function isOfEarlierYear(side: Side, { figure, range }: FigureSubject, otherSide: Side, other: FigureSubject): boolean {
  const marker = earlierYear(side, range);
  return marker >= 0 && (side.tokens[marker]?.start ?? 0) < figure.start && earlierYear(otherSide, other.range) < 0;
}

const PERIODS: ReadonlySet<string> = new Set('quarter period month week'.split(' '));

/** The token of a sentence that says that it speaks of the year before (`year-ago`, `a year earlier`, `the quarter last year`), -1 where none does. */
function earlierYear({ tokens }: Side, [first, last]: FigureSubject['range']): number {
  for (let i = first + 1; i < last; i++) {
    if (tokens[i]?.norm !== 'year') continue;
    const [before, behind] = [tokens[i - 1]?.norm ?? '', tokens[i + 1]?.norm ?? ''];
    if (i + 1 < last && (behind === 'ago' || behind === 'earlier' || behind === 'before')) return i;
    if (before === 'last' && PERIODS.has(tokens[i - 2]?.norm ?? '')) return i;
  }
  return -1;
}
