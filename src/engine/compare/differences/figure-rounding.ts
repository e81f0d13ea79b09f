import type { Figure } from '../../text/analysis.ts';
import { areCompatible } from '../figure-relation.ts';
import type { Pair, Side } from '../pair.ts';

/** What a measure may lose when it is given in another unit: two digits are kept. */
const CONVERSION = 0.05;

/** Whether one figure is the other one rounded, or given in another unit of its measure: `0.81` and `0.8`, `40 ft` and `12 m`. */
export function isRounded(a: Figure, b: Figure): boolean {
  const fine = Math.min(a.step ?? 0, b.step ?? 0);
  const coarse = Math.max(a.step ?? 0, b.step ?? 0);
  if (fine === 0 || fine === coarse || isBound(a) || isBound(b) || a.max !== a.value || b.max !== b.value) return false;
  // Of a change that is rounded to nothing only the trace is left.
  const kept = a.value === 0 || b.value === 0 ? coarse / 10 : coarse / 2;
  const digits = Math.log10(coarse / fine);
  const isConverted = Math.abs(digits - Math.round(digits)) > 1e-6;
  return Math.abs(a.value - b.value) <= Math.max(kept, isConverted ? CONVERSION * Math.max(a.value, b.value) : 0);
}

function isBound({ modifier }: Figure): boolean {
  return modifier === '<' || modifier === '>';
}

/**
 * Whether the one figure is the other rounded, as `isRounded` tells. A price in whole units beside one to the hundredth lost no digits:
 * in `down $1.50 to close at $50` the $50 are exact.
 */
export function areRounded(pair: Pair, a: Figure, b: Figure): boolean {
  return isRounded(a, b) && !(isWholePrice(pair.a, a) && b.step === HUNDREDTH) && !(isWholePrice(pair.b, b) && a.step === HUNDREDTH);
}

const HUNDREDTH = 0.01;

/** Characters around a price among which others of its sentence stand. */
const PRICES_REACH = 100;

function isWholePrice({ analysis }: Side, { unit, place, step, modifier, start }: Figure): boolean {
  if (place !== 'level' || step !== 1 || modifier !== '=' || unit === null || unit.length !== 3) return false;
  return analysis.figures.some((its) => its.unit === unit && its.step === HUNDREDTH && Math.abs(its.start - start) < PRICES_REACH);
}

/** Shares by which a rounded number may miss the exact one: behind `more than` it is the last one that was passed. */
const MISS = 0.1;
const MISS_ABOVE = 0.15;

/** Least number, in its own scale, that is taken for rounded without a word that says so: `4,000`, not `500` or `500 million`. */
const ROUND_NUMBER = 1000;

/**
 * Whether two tellings of one thing may mean one value: a vague one or a range holds the other (`a few months`, `seven months`), or a rounder one, in
 * thousands or called `about` or `more than`, is what is left of the exact one. In versions of one sentence such a change is told all the same.
 */
export function meanOneValue(a: Figure, b: Figure): boolean {
  if (areOppositeBounds(a, b)) return true;
  if (a.vague !== b.vague || (a.max === a.value) !== (b.max === b.value)) return areCompatible(a, b);
  return isRounder(a, b) || isRounder(b, a);
}

/** Whether one figure is just below what the other is just above: `nearly 640`, `at least 637`. */
export function areOppositeBounds(a: Figure, b: Figure): boolean {
  if (!isBound(a) || !isBound(b) || a.modifier === b.modifier || !areCompatible(a, b)) return false;
  return Math.abs(a.value - b.value) <= MISS * Math.max(a.value, b.value);
}

function isRounder(round: Figure, exact: Figure): boolean {
  const { step = 0, value, max, modifier } = round;
  if (exact.modifier !== '=' || step === 0 || value !== max || exact.value !== exact.max) return false;
  const [roundDigits, exactDigits] = [digitsOf(round), digitsOf(exact)];
  if (roundDigits >= exactDigits) return false;
  if (modifier === '=') {
    const isRound = value / step >= ROUND_NUMBER && roundDigits < Math.floor(Math.log10(value / step));
    return isRound && Number(exact.value.toPrecision(roundDigits)) === value;
  }
  const miss = modifier === '>' ? MISS_ABOVE : MISS;
  return areCompatible(round, exact) && Math.abs(value - exact.value) <= miss * Math.max(value, exact.value);
}

/** How many digits of a number tell something: one of `4,000`. */
function digitsOf({ value, step = 0 }: Figure): number {
  let digits = String(Math.round(value / (step || 1)));
  while (digits.endsWith('0')) digits = digits.slice(0, -1);
  return digits.length;
}
