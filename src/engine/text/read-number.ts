import { isAllDigits, isCurrency, isDigit, isLetter, isLetterOrNumber } from './characters.ts';
import { CARDINALS, FRACTIONS, ORDINAL_SUFFIXES, ORDINALS, SCALE_LETTERS, SCALES, VAGUE } from './number-words.ts';
import { gapAfter, isTight, type ParsedText, rawToken } from './parsed-text.ts';
import { isEnglish } from './stems.ts';
import { UNITS } from './units.ts';
import { WORD_MARKS } from './word-facts.ts';

/** A number as written, in tokens `[from, to)`. */
export interface NumberReading {
  from: number;
  to: number;
  value: number;
  /** Upper end for vague words, else equal to `value`. */
  max: number;
  vague: boolean;
  kind: 'cardinal' | 'ordinal' | 'fraction' | 'times';
}

/** Digits beyond this are no count that a reader compares (serial numbers, hostile input). */
const MAX_DIGITS = 18;

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** Value of a written number (`4,300`, `2.5`); commas and points as the language uses them; null for times and other shapes. */
export function parseDigits(raw: string, lang: string | null): number | null {
  if (raw.length > MAX_DIGITS + 6) return null;
  if (raw.length <= MAX_DIGITS && isAllDigits(raw)) return Number(raw);
  const vulgar = VULGAR.get(raw.slice(-1));
  if (vulgar !== undefined) {
    const whole = raw.length === 1 ? 0 : parseDigits(raw.slice(0, -1), lang);
    return whole === null ? null : whole + vulgar;
  }
  // `21st`, `1990s`: letters.
  if (!isGrouped(raw)) return null;
  const thousands = isEnglish(lang) ? readThousands(raw) : null;
  if (thousands !== null) return thousands;
  const [group, point] = isEnglish(lang) ? [',', '.'] : ['.', ','];
  const at = raw.indexOf(point);
  if (at > 0 && isAllDigits(raw.slice(0, at)) && isAllDigits(raw.slice(at + 1))) return Number(`${raw.slice(0, at)}.${raw.slice(at + 1)}`);
  // Indian grouping (`12,00,000`) has pairs before the last three digits; other languages also group by a comma now and then.
  for (const [g, p] of [[group, point] as const, [point, group] as const]) {
    const [whole = '', fraction, ...more] = raw.split(p);
    if (more.length > 0 || (fraction !== undefined && !isAllDigits(fraction))) continue;
    const groups = whole.split(g);
    if (groups.length > 1 && !(groups.at(-1)?.length === 3 && groups.slice(1, -1).every((part) => part.length === 2 || part.length === 3)))
      continue;
    const digits = groups.join('');
    if (isAllDigits(digits)) return Number(fraction === undefined ? digits : `${digits}.${fraction}`);
  }
  return null;
}

/** Whether only digits, commas and points stand in a number. */
function isGrouped(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (!isDigit(code) && code !== COMMA && code !== POINT) return false;
  }
  return true;
}

/** Value of digits in groups of three (`4,300`), the form of most long numbers; null for any other. */
function readThousands(raw: string): number | null {
  const first = raw.indexOf(',');
  if (first < 1 || first > 3 || (raw.length - first) % 4 !== 0) return null;
  let value = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if ((i - first) % 4 === 0) {
      if (code !== COMMA) return null;
    } else if (isDigit(code)) value = 10 * value + code - ZERO;
    else return null;
  }
  return value;
}

const COMMA = 0x2c;
const ZERO = 0x30;

/** Reads the number that starts at token `from`, in digits or words; null where none does. Other languages than English: digits only. */
export function readNumber(parsed: ParsedText, from: number): NumberReading | null {
  const token = parsed.tokens[from];
  if (!token || (token.marks & WORD_MARKS.number) === 0) return null;
  const { norm } = token;
  const first = norm.charCodeAt(0);
  if (first <= 57 || first > 0x7a) return readDigits(parsed, from);
  // `a` is everywhere; few words that follow it count.
  if (norm === 'a' && ((parsed.tokens[from + 1]?.marks ?? 0) & WORD_MARKS.countedByA) === 0) return null;
  if (norm === 'twice' || norm === 'thrice') return reading(from, from + 1, norm === 'twice' ? 2 : 3, 'times');
  return (
    readFraction(parsed, from) ??
    readVague(parsed, from) ??
    withPart(parsed, readCardinalWords(parsed, from)) ??
    readOrdinalWord(parsed, from)
  );
}

function reading(from: number, to: number, value: number, kind: NumberReading['kind']): NumberReading {
  return { from, to, value, max: value, vague: false, kind };
}

function readDigits(parsed: ParsedText, from: number): NumberReading | null {
  const raw = rawToken(parsed, from);
  const first = raw.charCodeAt(0);
  if (!isDigit(first) && (isLetter(first) || !isLetterOrNumber(first))) return null;
  const glued = raw.length > 2 && isLetter(raw.charCodeAt(raw.length - 1)) ? /^(\d{1,18})(st|nd|rd|th)$/.exec(raw) : null;
  if (glued) return reading(from, from + 1, Number(glued[1]), 'ordinal');
  const value = parseDigits(hasLeadingPoint(parsed, from) ? `0.${raw}` : raw, parsed.lang);
  if (value === null || !Number.isFinite(value)) return null;
  // `2 ½` is one number.
  const part = gapAfter(parsed, from) === ' ' && Number.isInteger(value) ? VULGAR.get(rawToken(parsed, from + 1)) : undefined;
  if (part !== undefined) return scaled(parsed, from, from + 2, value + part);
  const next = parsed.tokens[from + 1]?.norm ?? '';
  if (gapAfter(parsed, from) === '' && next !== '') {
    if (ORDINAL_SUFFIXES.has(next)) return reading(from, from + 2, value, 'ordinal');
    const scale = SCALE_LETTERS.get(next);
    if (scale !== undefined) return scaled(parsed, from, from + 2, value * scale);
  }
  const fraction = strokeFraction(parsed, from, value);
  return fraction ?? withPart(parsed, scaled(parsed, from, from + 1, value));
}

/** `five and a half`, `2 and a quarter million`: a whole number stretched to the part that follows it. */
function withPart(parsed: ParsedText, number: NumberReading | null): NumberReading | null {
  if (number === null || parsed.tokens[number.to]?.norm !== 'and' || parsed.tokens[number.to + 1]?.norm !== 'a') return number;
  const bottom = FRACTIONS.get(parsed.tokens[number.to + 2]?.norm ?? '');
  if (bottom === undefined || parsed.tokens[number.to + 3]?.norm === 'of' || !joins(parsed, number.to - 1)) return number;
  return scaled(parsed, number.from, number.to + 3, number.value + 1 / bottom);
}

/** Where a number begins: at its first token, or at the point right before it (`.85 cent`). */
export function startOfNumber(parsed: ParsedText, from: number): number {
  const start = parsed.tokens[from]?.start ?? 0;
  return hasLeadingPoint(parsed, from) ? start - 1 : start;
}

const POINT = 0x2e;

/** Whether a point that no word ends with stands before a token of digits only. */
function hasLeadingPoint({ text, lang, tokens }: ParsedText, from: number): boolean {
  const { start, end } = tokens[from] ?? { start: 0, end: 0 };
  if (text.charCodeAt(start - 1) !== POINT || !isEnglish(lang) || !isAllDigits(text.slice(start, end))) return false;
  const before = text.charAt(start - 2);
  return before.trim() === '' || before === '(' || isCurrency(before);
}

/** Bonds and inches are counted in these parts; `24/7` and `9/11` are none. */
const STROKE_PARTS: ReadonlySet<number> = new Set([2, 4, 8, 16, 32, 64]);

/** `20/32`, `1-3/32`, `100 13/32`: a number with a stroke, whole part first where there is one. */
function strokeFraction(parsed: ParsedText, from: number, value: number): NumberReading | null {
  const whole = gapAfter(parsed, from + 1) === '/' && isTight(gapAfter(parsed, from));
  const top = whole ? from + 1 : from;
  if (gapAfter(parsed, top) !== '/' || gapAfter(parsed, top + 1).startsWith('/')) return null;
  const [upper, lower] = [rawToken(parsed, top), rawToken(parsed, top + 1)];
  if (!/^\d{1,2}$/u.test(upper) || !STROKE_PARTS.has(Number(lower)) || Number(upper) >= Number(lower)) return null;
  // Below sixteenths only a whole part before it tells a fraction from a date or a score.
  if (!whole && Number(lower) < 16) return null;
  return reading(from, top + 2, (whole ? value : 0) + Number(upper) / Number(lower), 'cardinal');
}

/** Multiplies by the scale words that follow: `4.5 million`, `20 lakh crore`. */
function scaled(parsed: ParsedText, from: number, to: number, value: number): NumberReading {
  let end = to;
  let product = value;
  for (let i = 0; i < 2; i++) {
    const scale = SCALES.get(parsed.tokens[end]?.norm ?? '');
    if (scale === undefined || !joins(parsed, end - 1)) break;
    product *= scale;
    end++;
  }
  // `4.1 million` must be the number 4,100,000, not one that binary fractions bend.
  return reading(from, end, end === to ? value : Number(product.toPrecision(15)), 'cardinal');
}

/** True where only a space or hyphen parts the token from the next one. */
function joins(parsed: ParsedText, index: number): boolean {
  const gap = gapAfter(parsed, index);
  return isTight(gap) || (gap.length === 1 && gap >= '\u2010' && gap <= '\u2015');
}

function readCardinalWords(parsed: ParsedText, from: number): NumberReading | null {
  const first = parsed.tokens[from]?.norm ?? '';
  let at = from;
  let total = 0;
  let current = CARDINALS.get(first) ?? -1;
  if (first === 'a' && isOneUnit(parsed, from))
    return reading(from, parsed.tokens[from + 1]?.norm === 'penny' ? from + 1 : from + 2, 1, 'cardinal');
  if (current < 0) {
    // `a hundred`, `a dozen`.
    if (first !== 'a' || !SCALES.has(parsed.tokens[from + 1]?.norm ?? '') || !joins(parsed, from)) return null;
    current = 1;
  }
  at++;
  while (at < from + 12 && joins(parsed, at - 1)) {
    const norm = parsed.tokens[at]?.norm ?? '';
    const small = CARDINALS.get(norm);
    const scale = SCALES.get(norm);
    if (scale !== undefined) {
      if (scale >= 1000) {
        total += Math.max(current, 1) * scale;
        current = 0;
      } else current = Math.max(current, 1) * scale;
    } else if (small !== undefined && small > 0 && takesUnits(current, small, parsed.tokens[at - 1]?.norm ?? '')) current += small;
    else if (
      norm === 'and' &&
      current % 100 === 0 &&
      CARDINALS.has(parsed.tokens[at + 1]?.norm ?? '') &&
      SCALES.has(parsed.tokens[at - 1]?.norm ?? '')
    ) {
      at++;
      continue;
    } else break;
    at++;
  }
  if (parsed.tokens[at - 1]?.norm === 'and') at--;
  return reading(from, at, total + current, 'cardinal');
}

/** `a penny`, `a full point`, `a whole year`. */
function isOneUnit({ tokens }: ParsedText, from: number): boolean {
  const next = tokens[from + 1]?.norm;
  return next === 'penny' || ((next === 'full' || next === 'whole') && isMeasure(tokens[from + 2]?.norm ?? ''));
}

/** What a number may measure, points of an index or a rate included. */
function isMeasure(norm: string): boolean {
  return norm === 'point' || norm === 'percentage' || UNITS.has(norm);
}

/** `twenty one`, `hundred (and) five`, `thousand five`: what may be added to the number so far. */
function takesUnits(current: number, small: number, previous: string): boolean {
  if (current > 0 && current < 100) return current >= 20 && current % 10 === 0 && small < 10;
  return SCALES.has(previous) || previous === 'and';
}

function readFraction(parsed: ParsedText, from: number): NumberReading | null {
  const norm = parsed.tokens[from]?.norm ?? '';
  const next = parsed.tokens[from + 1]?.norm ?? '';
  if (norm === 'half') {
    const a = next === 'a' || next === 'an' ? 1 : 0;
    const scale = SCALES.get(parsed.tokens[from + 1 + a]?.norm ?? '');
    if (scale !== undefined) return reading(from, from + 2 + a, scale / 2, 'cardinal');
    if (isMeasure(parsed.tokens[from + 1 + a]?.norm ?? '')) return reading(from, from + 1 + a, 0.5, 'cardinal');
    return next === 'of' || next === 'the' ? reading(from, from + 1, 0.5, 'fraction') : null;
  }
  const top = norm === 'a' ? 1 : CARDINALS.get(norm);
  const bottom = FRACTIONS.get(next);
  if (top === undefined || top === 0 || bottom === undefined || !joins(parsed, from)) return null;
  // `a third attack` and `a quarter final` are no fractions; `a third of` and `a quarter point` are.
  const behind = parsed.tokens[from + 2]?.norm ?? '';
  const part = behind === 'of' && parsed.tokens[from + 3]?.norm === 'a' ? 2 : 0;
  // `a fifth day` is the next one: only quarters and halves need no `of`.
  const isPart = (part > 0 || bottom === 2 || next.startsWith('quarter')) && isMeasure(parsed.tokens[from + 2 + part]?.norm ?? '');
  if (isPart) return reading(from, from + 2 + part, top / bottom, 'cardinal');
  if (norm === 'a' && behind !== 'of') return null;
  if (top === 1 && next === 'second') return null;
  return reading(from, from + 2, top / bottom, 'fraction');
}

function readVague(parsed: ParsedText, from: number): NumberReading | null {
  const norm = parsed.tokens[from]?.norm ?? '';
  const article = norm === 'a' ? 1 : 0;
  const word = article ? (parsed.tokens[from + 1]?.norm ?? '') : norm;
  const range = VAGUE.get(word);
  if (!range) return null;
  // `a few` and `a couple` count; `few` and `couple` alone say something else.
  if (!article && (word === 'few' || word === 'couple' || word === 'handful')) return null;
  const next = parsed.tokens[from + 1]?.norm ?? '';
  const outer = next === 'of' ? VAGUE.get(parsed.tokens[from + 2]?.norm ?? '') : undefined;
  // `tens of thousands`, `hundreds of millions`.
  const unit = outer ? outer[0] / 2 : 1;
  if (word === 'scores' && next !== 'of') return null;
  if (word === 'several' && SCALES.has(next)) {
    const scale = SCALES.get(next) ?? 1;
    return { from, to: from + 2, value: range[0] * scale, max: range[1] * scale, vague: true, kind: 'cardinal' };
  }
  if (word === 'tens' && !outer) return null;
  return { from, to: from + (outer ? 3 : 1 + article), value: range[0] * unit, max: range[1] * unit, vague: true, kind: 'cardinal' };
}

/** What `first` and `second` count. */
const RANKED: ReadonlySet<string> = new Set(
  'most time day week month year consecutive straight successive largest biggest highest round term wave quarter half fiscal'.split(' '),
);

/** Ordinals from the third on count; the first two mostly mean something else unless a rank follows (`second most`). */
function readOrdinalWord(parsed: ParsedText, from: number): NumberReading | null {
  const norm = parsed.tokens[from]?.norm ?? '';
  const value = ORDINALS.get(norm);
  if (value === undefined) return null;
  const next = parsed.tokens[from + 1]?.norm ?? '';
  if (value <= 2 && !RANKED.has(next)) return null;
  return reading(from, from + 1, value, 'ordinal');
}
