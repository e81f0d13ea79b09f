import { isAllCapital, isAmong } from './characters.ts';
import { gapAfter, isCapital, isTight, type ParsedText, rawToken } from './parsed-text.ts';
import { type NumberReading, startOfNumber } from './read-number.ts';
import { isEnglish } from './stems.ts';
import { CURRENCY_SIGNS, CURRENCY_WORDS, NATIONAL_CURRENCIES, UNITS } from './units.ts';

/** The unit of a number: what it is, where its signs stand, and the token after its words. */
export interface UnitReading {
  base: string;
  factor: number;
  /** Token index after the unit's words; the number's own end where it is a sign. */
  to: number;
  /** Offsets of signs outside the words (`$`, `%`). */
  start: number | null;
  end: number | null;
  money: boolean;
}

/** The unit that stands before or after a number, in words or signs; null for a plain count. Words only for English. */
export function unitOf(parsed: ParsedText, number: NumberReading): UnitReading | null {
  if (number.kind === 'ordinal' || number.kind === 'times') return null;
  const currency = currencyBefore(parsed, number) ?? signAfter(parsed, number);
  if (currency || !isEnglish(parsed.lang)) return currency;
  return isAgeAside(parsed, number) ? words('age', 1, number.to, false) : unitAfter(parsed, number);
}

function words(base: string, factor: number, to: number, money: boolean): UnitReading {
  return { base, factor, to, start: null, end: null, money };
}

/** Code units that end a currency sign. */
const SIGN_ENDS: ReadonlySet<number> = new Set(CURRENCY_SIGNS.map(([sign]) => sign.charCodeAt(sign.length - 1)));

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

function isThinGap(code: number): boolean {
  return code === SPACE || code === NO_BREAK_SPACE;
}

function currencyBefore(parsed: ParsedText, number: NumberReading): UnitReading | null {
  const at = startOfNumber(parsed, number.from);
  const behind = isThinGap(parsed.text.charCodeAt(at - 1)) ? at - 1 : at;
  if (SIGN_ENDS.has(parsed.text.charCodeAt(behind - 1))) {
    const before = parsed.text.slice(Math.max(0, behind - 4), behind);
    for (const [sign, code] of CURRENCY_SIGNS) {
      if (before.endsWith(sign)) return { base: code, factor: 1, to: number.to, start: behind - sign.length, end: null, money: true };
    }
  }
  if (number.from === 0 || !isCapital(parsed, number.from - 1)) return null;
  const word = rawToken(parsed, number.from - 1);
  const code = CURRENCY_WORDS.get(word.toLowerCase().replaceAll('.', ''));
  // `US 5` is no money: the country needs the sign.
  if (code === undefined || word === 'US' || !/^\.?[  ]?$/u.test(gapAfter(parsed, number.from - 1))) return null;
  return { base: code, factor: 1, to: number.to, start: parsed.tokens[number.from - 1]?.start ?? at, end: null, money: true };
}

function signAfter(parsed: ParsedText, number: NumberReading): UnitReading | null {
  const at = parsed.tokens[number.to - 1]?.end ?? 0;
  const next = parsed.text.charCodeAt(at);
  const end = isThinGap(next) || next === NARROW_SPACE ? at + 2 : at + 1;
  const sign = parsed.text.charAt(end - 1);
  if (sign === '%' || sign === '٪') return { base: 'percent', factor: 1, to: number.to, start: null, end, money: false };
  if (!SIGN_ENDS.has(sign.charCodeAt(0))) return null;
  const code = CURRENCY_SIGNS.find(([known]) => known === sign)?.[1];
  return code === undefined ? null : { base: code, factor: 1, to: number.to, start: null, end, money: true };
}

const NARROW_SPACE = 0x202f;

/** First words of the currencies that a country is named with. */
const NATIONS: ReadonlySet<string> = new Set([...NATIONAL_CURRENCIES.keys()].map((name) => name.slice(0, name.indexOf(' '))));

function unitAfter(parsed: ParsedText, number: NumberReading): UnitReading | null {
  const gap = gapAfter(parsed, number.to - 1);
  if (gap !== '' && gap !== '\u202f' && !isTight(gap)) return null;
  const norm = parsed.tokens[number.to]?.norm ?? '';
  const next = parsed.tokens[number.to + 1]?.norm ?? '';
  if (norm === 'per' && next === 'cent') return words('percent', 1, number.to + 2, false);
  if ((norm === 'percentage' || norm === 'percent') && next.startsWith('point')) return words('percentage point', 1, number.to + 2, false);
  if (norm === 'square') {
    const side = UNITS.get(next);
    return side?.base === 'metre' ? words('square metre', side.factor ** 2, number.to + 2, false) : null;
  }
  const national = NATIONS.has(norm) ? NATIONAL_CURRENCIES.get(`${norm} ${next.replace(/s$/u, '')}`) : undefined;
  if (national !== undefined) return words(national, 1, number.to + 2, true);
  const unit = UNITS.get(norm);
  if (!unit || (gap === '' && norm.length > 3)) return null;
  if (isAge(parsed, number.to)) return words('age', 1, number.to + 2, false);
  // `two seconds` measures, `two second graders` does not.
  if (norm === 'second' && number.value !== 1 && gap !== '-') return null;
  const speed = unit.base === 'metre' ? hourBehind(parsed, number.to) : 0;
  if (speed > 0) return words('metre an hour', unit.factor, number.to + 1 + speed, false);
  // `two-week-long`.
  const long = unit.base === 'day' && gapAfter(parsed, number.to) === '-' && next === 'long' ? 1 : 0;
  return words(unit.base, unit.factor, number.to + 1 + long, unit.base.length === 3 && isAllCapital(unit.base));
}

/** Tokens behind a length that make it a speed: `160 km/h`, `100 miles an hour`; 0 where none do. */
function hourBehind(parsed: ParsedText, at: number): number {
  const [next, hour] = [parsed.tokens[at + 1]?.norm, parsed.tokens[at + 2]?.norm];
  if (next === 'h' || next === 'hr') return gapAfter(parsed, at) === '/' ? 1 : 0;
  return hour === 'hour' && (next === 'an' || next === 'per') ? 2 : 0;
}

/** Nobody named with an age is older. */
const OLDEST = 110;

/** `Keller, 43, said`: between commas behind a name. */
function isAgeAside(parsed: ParsedText, { from, to, value, kind }: NumberReading): boolean {
  if (kind !== 'cardinal' || to - from !== 1 || value > OLDEST || from === 0 || !isCapital(parsed, from - 1)) return false;
  return gapAfter(parsed, from - 1) === ', ' && isAmong(gapAfter(parsed, from).charAt(0), ',.;') && Number.isInteger(value);
}

/** `65-year-old`, `65 years old`, `65 years of age`. */
function isAge(parsed: ParsedText, at: number): boolean {
  const norm = parsed.tokens[at]?.norm ?? '';
  const next = parsed.tokens[at + 1]?.norm;
  return (norm === 'year' || norm === 'years') && (next === 'old' || next === 'olds');
}
