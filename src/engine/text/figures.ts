import type { Span } from '../report.ts';
import type { Figure, FigureModifier, Token } from './analysis.ts';
import { isAllDigits, isCurrency, isDash, isLetter, isLower } from './characters.ts';
import { countedNoun, isPlural } from './counted-noun.ts';
import { PHRASE_ENDERS } from './counted-nouns.ts';
import { unitOf } from './figure-units.ts';
import { MOVES } from './moves.ts';
import { MODIFIERS, SCALES } from './number-words.ts';
import { gapAfter, isCapital, isDigits, isInside, isTight, type ParsedText, rawToken, tokenRange } from './parsed-text.ts';
import { type NumberReading, parseDigits, readNumber, startOfNumber } from './read-number.ts';
import { isEnglish } from './stems.ts';
import { WORD_MARKS } from './word-facts.ts';
import { isYear } from './years.ts';

/** No report has as many; tables and hostile texts do. */
export const MAX_FIGURES = 20_000;

/**
 * The figures of a text in its order: value in the base unit, modifier, unit, counted noun. `taken` are the date mentions; a number inside
 * one is no figure, nor is a year, a time of day, part of a name (`Boeing 737`) or a list number. Other languages than English:
 * digits with percent and currency signs only. Credits and signatures have no figures. Reading ends after `MAX_FIGURES`.
 */
export function findFigures(parsed: ParsedText, taken: readonly Span[]): Figure[] {
  const figures: Figure[] = [];
  parsed.sentences.forEach((sentence, index) => {
    if (sentence.role === 'credit' || sentence.role === 'tweet-signature') return;
    const { from, to } = tokenRange(parsed, index);
    for (let t = from; t < to && figures.length < MAX_FIGURES; ) {
      const number = (parsed.tokens[t] as Token).marks & WORD_MARKS.number ? readNumber(parsed, t) : null;
      if (!number || number.to > to || !isFigure(parsed, number, from, taken)) {
        // A number that does not count is skipped whole, so that none of its parts is read as one.
        t = number ? Math.max(number.to, t + 1) : t + 1;
        continue;
      }
      const { figure, next } = readFigure(parsed, withRange(parsed, number, from, to), from, to);
      figures.push(figure);
      t = next;
    }
  });
  return figures;
}

/** Ends of a range lie no further apart, as a factor. */
const MOST_APART = 50;

/** `10 to 15`, `10-15`, `between 10 and 15`, `10 percent to 15 percent`: the reading stretched to the upper end. */
function withRange(parsed: ParsedText, number: NumberReading, from: number, to: number): NumberReading {
  if (number.kind !== 'cardinal' || number.vague || number.to >= to) return number;
  const share = withShareRange(parsed, number, from, to);
  if (share !== null) return share;
  const gap = gapAfter(parsed, number.to - 1);
  const joint = parsed.tokens[number.to]?.norm ?? '';
  const between = parsed.tokens[number.from - 1]?.norm === 'between';
  const behind = gapAfter(parsed, number.to);
  // `rose $2 to $40` is no range, `between $30 and $40` is one.
  const word =
    gap === ' ' &&
    (between
      ? joint === 'and' && (behind === ' ' || (behind.length === 2 && behind.startsWith(' ') && isCurrency(behind.charAt(1))))
      : behind === ' ' && (joint === 'to' || joint === 'or'));
  if (!word && (gap.length > 2 || !isDash(gap.charCodeAt(0)) || (gap.length === 2 && !isCurrency(gap.charAt(1))))) return number;
  const upper = readNumber(parsed, word ? number.to + 1 : number.to);
  if (upper?.kind !== 'cardinal' || upper.vague || upper.to > to) return number;
  // `3-2` is a score and `one or 20` no range; `10 to 15 million` gives both ends the scale.
  const scale =
    upper.value >= 1e3 && number.value < 1e3 && upper.to - upper.from > 1 && number.to - number.from === 1 ? scaleOf(upper.value) : 1;
  // `up 19.96 to 9,092.91` gives a move and the level.
  if (joint === 'to' && !Number.isInteger(number.value) && upper.value > MOST_APART * number.value * scale) return number;
  if (number.value * scale >= upper.value || (joint === 'or' && upper.value - number.value > 2)) return number;
  return { ...number, to: upper.to, value: number.value * scale, max: upper.value };
}

/** Words before a share among which a verb says that it moved: `rose 1 percent to 6 percent` is no range. */
const MOVE_REACH = 4;

/** A range that says `percent` at both ends; null where it is none. */
function withShareRange(parsed: ParsedText, number: NumberReading, from: number, to: number): NumberReading | null {
  const { tokens } = parsed;
  // The next words decide for nearly every number, before any unit is read.
  let joint = number.to;
  while (joint <= number.to + 2 && tokens[joint]?.norm !== 'to') joint++;
  const unit = joint <= number.to + 2 && joint + 1 < to ? unitOf(parsed, number) : null;
  if (unit?.base !== 'percent' || unit.to !== joint) return null;
  // What `makes up 1 percent to 6 percent` did not rise.
  for (let i = Math.max(from, number.from - MOVE_REACH); i < number.from; i++)
    if (MOVES.has(tokens[i]?.stem ?? '') && tokens[i]?.norm !== 'up') return null;
  const upper = readNumber(parsed, joint + 1);
  if (upper?.kind !== 'cardinal' || upper.vague || upper.to > to || upper.value <= number.value) return null;
  return unitOf(parsed, upper)?.base === 'percent' ? { ...number, to: upper.to, max: upper.value } : null;
}

function scaleOf(value: number): number {
  return value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
}

function isFigure(parsed: ParsedText, number: NumberReading, from: number, taken: readonly Span[]): boolean {
  const first = parsed.tokens[number.from];
  if (!first || isInside(taken, first.start)) return false;
  if (number.kind === 'ordinal') return isCountingOrdinal(parsed, number);
  if (
    isPartOfName(parsed, number, from) ||
    isInRow(parsed, number, taken) ||
    (number.to - number.from === 1 && isYear(parsed, number.from))
  )
    return false;
  return first.norm !== 'one' || number.to - number.from > 1 || isCountingOne(parsed, number, from);
}

/** `call 0845 125 2222`: of numbers in a row without a word between none counts. */
function isInRow(parsed: ParsedText, { from, to }: NumberReading, taken: readonly Span[]): boolean {
  const isNumber = (index: number): boolean => isDigits(parsed, index) && !isInside(taken, parsed.tokens[index]?.start ?? 0);
  if (!isNumber(from) || !isNumber(to - 1)) return false;
  return (gapAfter(parsed, from - 1) === ' ' && isNumber(from - 1)) || (gapAfter(parsed, to - 1) === ' ' && isNumber(to));
}

const RANKED: ReadonlySet<string> = new Set(
  'century centuries street avenue amendment floor grade district circuit party degree parties world'.split(' '),
);

/** `the 21st century` and `5th Avenue` are names. */
function isCountingOrdinal(parsed: ParsedText, number: NumberReading): boolean {
  const next = parsed.tokens[number.to];
  return next !== undefined && !RANKED.has(next.norm) && !isCapital(parsed, number.to);
}

const DESIGNATORS = new Set(
  'boeing airbus flight route highway article section chapter apollo phase title level type room page channel interstate no number resolution act bill proposition formula windows iphone version class group division level covid psalm verse line gate hall sol schedule'.split(
    ' ',
  ),
);

/** `Boeing 737`, `F-16`, `COVID-19`, `24/7`, `#5`, `@name1`: the number names something. */
function isPartOfName(parsed: ParsedText, number: NumberReading, from: number): boolean {
  const digits = isDigits(parsed, number.from);
  const before = number.from > 0 ? gapAfter(parsed, number.from - 1) : parsed.text.slice(0, parsed.tokens[0]?.start ?? 0);
  const after = gapAfter(parsed, number.to - 1);
  if (digits && before.length === 1 && '#@/_.'.includes(before)) return true;
  // `(JP:8306)`, `12:A5`, `No. 4`.
  if (digits && (before === ':' || (before === '. ' && NUMBER_SIGNS.has(parsed.tokens[number.from - 1]?.norm ?? '')))) return true;
  if (digits && isScore(parsed, number)) return true;
  // `in his 80s`.
  if (digits && after === '' && parsed.tokens[number.to]?.norm === 's') return true;
  // `24/7` names something, `$1.25/30` gives what is bid and what is asked.
  if (digits && after !== '' && '/_@'.includes(after.charAt(0)) && !(after === '/' && isMoney(parsed, number))) return true;
  if (number.from <= from) return digits && after.length > 1 && '.)'.includes(after.charAt(0)) && after.charAt(1).trim() === '';
  const previous = rawToken(parsed, number.from - 1);
  const isWord = isLetter(previous.charCodeAt(0));
  const isName = isCapital(parsed, number.from - 1);
  if (before === '-' && isWord) return digits && (isName || previous.length === 1);
  if (before !== ' ' || !isWord || isMoney(parsed, number)) return false;
  const norm = parsed.tokens[number.from - 1]?.norm ?? '';
  if (digits && DESIGNATORS.has(norm) && !isCountBehind(parsed, number, previous)) return true;
  if (!digits || !isName || number.from - 1 === from || parsed.tokens[number.from - 1]?.stop) return false;
  const next = parsed.tokens[number.to]?.norm ?? '';
  const counts =
    after === ' ' &&
    isLower(parsed.text.charCodeAt(parsed.tokens[number.to]?.start ?? 0)) &&
    !parsed.tokens[number.to]?.stop &&
    number.to - number.from === 1 &&
    !isIndex(parsed, number.to) &&
    !isVerb(parsed, number.to);
  return number.value < 10000 && !counts && !after.trimStart().startsWith('%') && !next.startsWith('per');
}

/** `the Norvan 500 rose`, `the Norvan 500 gained`, unlike `in Norvan 500 armed men`. */
function isVerb({ tokens }: ParsedText, at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  return PHRASE_ENDERS.has(norm) || (norm.endsWith('ed') && !isPlural(tokens[at + 1]?.norm ?? ''));
}

/** `the Norvan 500 index`, `the Norvan 500 stock index`. */
function isIndex({ tokens }: ParsedText, at: number): boolean {
  const norm = tokens[at]?.norm === 'stock' ? tokens[at + 1]?.norm : tokens[at]?.norm;
  return norm === 'index' || norm === 'average' || norm === 'futures';
}

/** `asked the group 281 questions` and `saw the iPhone 5 million times` count, unlike `Group 4`. */
function isCountBehind(parsed: ParsedText, number: NumberReading, designator: string): boolean {
  const behind = gapAfter(parsed, number.to - 1) + rawToken(parsed, number.to);
  if (/^\s+(?:people|percent|per cent|million|billion)/u.test(behind)) return true;
  return /^\p{Ll}/u.test(designator) && /^ \p{Ll}/u.test(behind) && isPlural(parsed.tokens[number.to]?.norm ?? '');
}

function isPoints(raw: string): boolean {
  return raw.length <= 3 && isAllDigits(raw);
}

/** `24-6` and `3-2` are results: a range goes up. */
function isScore(parsed: ParsedText, { from, to }: NumberReading): boolean {
  const isResult = (first: number): boolean =>
    (gapAfter(parsed, first) === '-' || gapAfter(parsed, first) === '–') &&
    isPoints(rawToken(parsed, first)) &&
    isPoints(rawToken(parsed, first + 1)) &&
    Number(rawToken(parsed, first)) >= Number(rawToken(parsed, first + 1));
  return to - from === 1 && (isResult(from) || (from > 0 && isResult(from - 1)));
}

function isMoney(parsed: ParsedText, number: NumberReading): boolean {
  return unitOf(parsed, number)?.money === true;
}

const NUMBER_SIGNS: ReadonlySet<string> = new Set(['no', 'nos']);

/** Before these words `one` is a pronoun, and behind these it counts nothing. */
const BEFORE_PRONOUN: ReadonlySet<string> = new Set('no any every this that the which each some another day such'.split(' '));
const UNCOUNTED: ReadonlySet<string> = new Set('day time thing way hand side can must'.split(' '));

/** `one soldier` counts; `no one`, `one of them`, `one another`, `that one` do not. */
function isCountingOne(parsed: ParsedText, number: NumberReading, from: number): boolean {
  const next = parsed.tokens[number.to];
  const previous = number.from > from ? (parsed.tokens[number.from - 1]?.norm ?? '') : '';
  if (!next || next.stop || BEFORE_PRONOUN.has(previous)) return false;
  return isTight(gapAfter(parsed, number.to - 1)) && !UNCOUNTED.has(next.norm);
}

function readFigure(parsed: ParsedText, number: NumberReading, from: number, to: number): { figure: Figure; next: number } {
  const english = isEnglish(parsed.lang);
  const unit = unitOf(parsed, number);
  const noun = english && (unit === null || unit.base === 'percent') ? countedNoun(parsed, number, unit?.to ?? number.to, from, to) : null;
  const before = english ? modifierBefore(parsed, number.from, from) : null;
  const after = modifierAfter(parsed, number.to - 1);
  const start = before?.from ?? number.from;
  const end = Math.max(number.to, unit?.to ?? 0, noun?.to ?? 0);
  const factor = unit?.factor ?? 1;
  // No spread here or in other makers of many objects: it costs more than all the rest of the reading.
  const figure: Figure = {
    start: Math.min(startOfNumber(parsed, start), unit?.start ?? Number.POSITIVE_INFINITY),
    end: Math.max(parsed.tokens[end - 1]?.end ?? 0, unit?.end ?? 0),
    number: { start: startOfNumber(parsed, number.from), end: parsed.tokens[number.to - 1]?.end ?? 0 },
    value: round(number.value * factor),
    max: round(number.max * factor),
    modifier: before?.modifier ?? after ?? '=',
    unit: unit?.base ?? (number.kind === 'ordinal' ? 'ordinal' : number.kind === 'fraction' ? 'fraction' : null),
    noun: number.kind === 'times' ? 'time' : (noun?.stem ?? null),
    vague: number.vague,
    step: round(stepOf(parsed, number) * factor),
    place: placeOf(parsed, start, from),
  };
  return { figure, next: Math.max(number.to, unit?.to ?? 0) };
}

/** Worth of the last digit of a number: its decimals times the scale behind it; words count to one, and parts (`1-3/32`, `half a`) to none. */
function stepOf(parsed: ParsedText, number: NumberReading): number {
  if (number.vague || number.kind === 'fraction') return 0;
  const raw = rawToken(parsed, number.from);
  const written = parseDigits(raw, parsed.lang);
  if (written === null) return Number.isInteger(number.value) ? (SCALES.get(parsed.tokens[number.to - 1]?.norm ?? '') ?? 1) : 0;
  if (number.to - number.from > 1 && !isLetter(rawToken(parsed, number.to - 1).charCodeAt(0)) && number.max === number.value) return 0;
  const decimals = startOfNumber(parsed, number.from) < (parsed.tokens[number.from]?.start ?? 0) ? raw.length : decimalsOf(raw);
  return written === 0 ? 10 ** -decimals : (number.value / written) * 10 ** -decimals;
}

/** Digits behind the last point or comma; three are a group of thousands. */
function decimalsOf(raw: string): number {
  const digits = raw.length - 1 - Math.max(raw.lastIndexOf('.'), raw.lastIndexOf(','));
  return digits === raw.length || digits === 3 ? 0 : digits;
}

function placeOf(parsed: ParsedText, at: number, from: number): 'level' | 'start' | null {
  const norm = at > from ? parsed.tokens[at - 1]?.norm : undefined;
  if (norm === 'to' || norm === 'at' || norm === 'yield') return 'level';
  if (norm === 'of' && parsed.tokens[at - 2]?.norm === 'yield') return 'level';
  return norm === 'from' ? 'start' : null;
}

/** Unit factors leave tails such as 4.199999; nine digits are more than any report gives. */
function round(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}

/** The longest bounding phrase right before the token (`more than`, `an estimated`). */
function modifierBefore(parsed: ParsedText, at: number, from: number): { from: number; modifier: FigureModifier } | null {
  let words = '';
  let found: { from: number; modifier: FigureModifier } | null = null;
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) {
    if (!mayStandBefore(gapAfter(parsed, i))) break;
    const norm = parsed.tokens[i]?.norm ?? '';
    words = words === '' ? norm : `${norm} ${words}`;
    const modifier = MODIFIERS.get(words);
    if (modifier) found = { from: i, modifier };
    // `over the 11 days` bounds nothing, but `a nearly two-week` does.
  }
  return found;
}

/** A space, or a currency sign with what belongs to it. */
function mayStandBefore(gap: string): boolean {
  if (gap === ' ') return true;
  if (gap.trim() === '') return gap.length > 0 && gap.length <= 2;
  const before = gap.slice(0, -1);
  // Nearly all are one of the first two, and need no pattern.
  return isCurrency(gap.charAt(gap.length - 1)) && (before === '' || before === ' ' || /^\s?[A-Z]{0,2}$/.test(before));
}

/** `500+`, `10 or more`, `a dozen or so`. */
function modifierAfter(parsed: ParsedText, last: number): FigureModifier | null {
  const gap = gapAfter(parsed, last);
  if (gap.startsWith('+')) return '>';
  if (gap === '-' && parsed.tokens[last + 1]?.norm === 'plus') return '>';
  if (parsed.tokens[last + 1]?.norm !== 'or') return null;
  const norm = parsed.tokens[last + 2]?.norm;
  return norm === 'more' ? '>' : norm === 'so' ? '~' : norm === 'fewer' || norm === 'less' ? '<' : null;
}
