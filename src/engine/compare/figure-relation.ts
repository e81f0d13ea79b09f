import type { FigureModifier } from '../text/analysis.ts';
import type { FigureRelation, FigureValue } from './comparison.ts';

/** Stems of nouns that count people who came to harm. */
const HARM_NOUNS: ReadonlySet<string> = new Set('dead injur wound miss victim casualti arrest'.split(' '));

/** Stems of counted nouns whose number only rises while an event is reported. */
const TOLL_NOUNS: ReadonlySet<string> = new Set([...HARM_NOUNS, 'case', 'person', 'peopl']);

/** Values this close may be one value rounded. */
const ROUNDING = 0.05;

/** What of a figure bounds its value. */
export interface Bounds {
  value: number;
  max: number;
  modifier: FigureModifier;
}

/** Whether two figures allow for a common value. */
export function areCompatible(one: Bounds, other: Bounds): boolean {
  const [low, high] = interval(one);
  const [from, to] = interval(other);
  return low <= to && from <= high;
}

/**
 * How two unequal figures of one thing stand to each other. `later-toll`: the report with the later date (ISO 8601, as given) counts more of
 * what only rises. `rounded` and `vaguer` allow for a common value; the rest conflict.
 */
export function relateFigures(a: FigureValue, b: FigureValue, dateA: string | null, dateB: string | null): FigureRelation {
  if (isRounded(a, b) || isRounded(b, a)) return 'rounded';
  if (areCompatible(a, b)) return 'vaguer';
  if (!(isToll(a.noun) || isToll(b.noun)) || a.unit !== null || dateA === null || dateB === null || dateA === dateB) return 'conflict';
  const [earlier, later] = dateA < dateB ? [a, b] : [b, a];
  return later.value > earlier.max ? 'later-toll' : 'conflict';
}

/** Whether what a counted noun, by stem, counts only rises while an event is reported. */
export function isToll(noun: string | null): boolean {
  return noun !== null && TOLL_NOUNS.has(noun);
}

/** Whether a counted noun, by stem, counts people who came to harm. */
export function isHarm(noun: string | null): boolean {
  return noun !== null && HARM_NOUNS.has(noun);
}

/** Two bounds of one value that are no further apart, as a factor. */
const NEAR_BOUNDS = 1.1;

/**
 * Whether of two compatible figures one only says roughly what the other says: by a vague word, as a bound of fewer digits (`more than 30` for
 * 32), or from the other side (`nearly 24,000` and `more than 23,000`). `At least 27` is as sharp as 35, and another count.
 */
export function isRoughly(one: Bounds & { vague: boolean }, other: Bounds & { vague: boolean }): boolean {
  if (one.vague || other.vague) return true;
  const [low, high] = one.value < other.value ? [one, other] : [other, one];
  if (low.modifier === '>' && high.modifier === '<') return high.value <= low.value * NEAR_BOUNDS;
  const [digits, others] = [significantDigits(one.value), significantDigits(other.value)];
  return digits < others ? one.modifier !== '=' : others < digits && other.modifier !== '=';
}

/** About is a tenth either way, more than is up to half as much again, nearly down to a tenth less. */
function interval({ value, max, modifier }: Bounds): [low: number, high: number] {
  if (modifier === '~') return [value * 0.9, max * 1.1];
  if (modifier === '>') return [value, max * 1.5];
  if (modifier === '<') return [value * 0.9, max];
  return [value, max];
}

/** Whether `short` is `exact` with fewer digits: 150 for 147, 1.2 million for 1,234,000. */
function isRounded(short: Bounds, exact: Bounds): boolean {
  if (short.value !== short.max || exact.value !== exact.max || Math.abs(short.value - exact.value) > ROUNDING * exact.value) return false;
  const digits = significantDigits(short.value);
  return digits < significantDigits(exact.value) && Number(exact.value.toPrecision(digits)) === short.value;
}

function significantDigits(value: number): number {
  return Math.max(1, String(value).replace(/e.*$/u, '').replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '').length);
}
