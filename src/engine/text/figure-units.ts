import { gapAfter, type ParsedText, rawToken } from './parsed-text.ts';
import type { NumberReading } from './read-number.ts';
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
  return unitAfter(parsed, number);
}

const plain = { start: null, end: null, money: false } as const;

function currencyBefore(parsed: ParsedText, number: NumberReading): UnitReading | null {
  const at = parsed.tokens[number.from]?.start ?? 0;
  const before = parsed.text.slice(Math.max(0, at - 5), at).replace(/[  ]$/u, '');
  const spaces = Math.min(5, at) - before.length;
  for (const [sign, code] of CURRENCY_SIGNS) {
    if (before.endsWith(sign)) return { ...plain, base: code, factor: 1, to: number.to, start: at - spaces - sign.length, money: true };
  }
  const word = rawToken(parsed, number.from - 1);
  const code = /^\p{Lu}/u.test(word) ? CURRENCY_WORDS.get(word.toLowerCase().replace(/\./gu, '')) : undefined;
  const gap = number.from > 0 ? gapAfter(parsed, number.from - 1) : '';
  // `US 5` is no money: the country needs the sign.
  if (code === undefined || word === 'US' || !/^\.?[  ]?$/u.test(gap)) return null;
  return { ...plain, base: code, factor: 1, to: number.to, start: parsed.tokens[number.from - 1]?.start ?? at, money: true };
}

function signAfter(parsed: ParsedText, number: NumberReading): UnitReading | null {
  const at = parsed.tokens[number.to - 1]?.end ?? 0;
  const after = parsed.text.slice(at, at + 3);
  const percent = /^[   ]?[%٪]/u.exec(after)?.[0];
  if (percent !== undefined) return { ...plain, base: 'percent', factor: 1, to: number.to, end: at + percent.length };
  const sign = /^[  ]?\p{Sc}/u.exec(after)?.[0];
  const code = sign === undefined ? undefined : CURRENCY_SIGNS.find(([known]) => known === sign.trim())?.[1];
  return sign === undefined || code === undefined
    ? null
    : { ...plain, base: code, factor: 1, to: number.to, end: at + sign.length, money: true };
}

function unitAfter(parsed: ParsedText, number: NumberReading): UnitReading | null {
  const gap = gapAfter(parsed, number.to - 1);
  if (!/^(?:|[   ]|-)$/u.test(gap)) return null;
  const norm = parsed.tokens[number.to]?.norm ?? '';
  const next = parsed.tokens[number.to + 1]?.norm ?? '';
  if (norm === 'per' && next === 'cent') return { ...plain, base: 'percent', factor: 1, to: number.to + 2 };
  if ((norm === 'percentage' || norm === 'percent') && next.startsWith('point'))
    return { ...plain, base: 'percentage point', factor: 1, to: number.to + 2 };
  if (norm === 'square') {
    const side = UNITS.get(next);
    return side?.base === 'metre' ? { ...plain, base: 'square metre', factor: side.factor ** 2, to: number.to + 2 } : null;
  }
  const national = NATIONAL_CURRENCIES.get(`${norm} ${next.replace(/s$/u, '')}`);
  if (national !== undefined) return { ...plain, base: national, factor: 1, to: number.to + 2, money: true };
  const unit = UNITS.get(norm);
  if (!unit || (gap === '' && norm.length > 3)) return null;
  if (isAge(parsed, number.to)) return { ...plain, base: 'age', factor: 1, to: number.to + 2 };
  // `two seconds` measures, `two second graders` does not.
  if (norm === 'second' && number.value !== 1 && gap !== '-') return null;
  // `two-week-long`.
  const long = unit.base === 'day' && gapAfter(parsed, number.to) === '-' && next === 'long' ? 1 : 0;
  return { ...plain, to: number.to + 1 + long, base: unit.base, factor: unit.factor, money: /^[A-Z]{3}$/u.test(unit.base) };
}

/** `65-year-old`, `65 years old`, `65 years of age`. */
function isAge(parsed: ParsedText, at: number): boolean {
  const norm = parsed.tokens[at]?.norm ?? '';
  if (!/^(?:year|month)s?$/u.test(norm)) return false;
  return /^olds?$/u.test(parsed.tokens[at + 1]?.norm ?? '') && norm.startsWith('year');
}
