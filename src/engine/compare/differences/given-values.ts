import type { Figure, Token } from '../../text/analysis.ts';
import { isLower } from '../../text/characters.ts';
import { type Side, TOKEN_TRAITS } from '../pair.ts';
import { nearly } from './figure-counterparts.ts';

/** The values that a report gives. */
export interface Given {
  byUnit: ReadonlyMap<string | null, readonly Figure[]>;
  /** Of numbers in digits, figures or not. */
  numbers: ReadonlySet<number>;
}

/** Reads the values that a report gives. */
export function givenIn(side: Side): Given {
  const byUnit = new Map<string | null, Figure[]>();
  for (const figure of [...side.analysis.figures, ...sumsOf(side)]) {
    const list = byUnit.get(figure.unit);
    if (list) list.push(figure);
    else byUnit.set(figure.unit, [figure]);
  }
  return { byUnit, numbers: bareNumbers(side) };
}

/** Characters between two counts of one list: `five counts of theft, two counts of fraud and one count of perjury`. */
const LIST_GAP = 60;

/** What counts come to that are told in one breath: `three men and two women`, `12 students and a teacher`, or a list of parts of one thing. */
function sumsOf({ text, analysis: { figures } }: Side): Figure[] {
  const sums: Figure[] = [];
  let sum: Figure | null = null;
  figures.forEach((one, i) => {
    const before = figures[i - 1];
    const gap = before && isCount(before) && isCount(one) ? text.slice(before.end, one.start) : '.';
    const isNext = gap === ' and ' || (one.noun !== null && one.noun === before?.noun && gap.length <= LIST_GAP && !/[.!?\n]/.test(gap));
    sum = isNext && sum ? { ...one, value: sum.value + one.value, max: sum.max + one.max } : one;
    if (isNext) sums.push(sum);
    if (isCount(one) && isOneMore(text, one.end)) sums.push({ ...one, value: one.value + 1, max: one.max + 1 });
  });
  return sums;
}

/** `and a teacher` behind a count. */
function isOneMore(text: string, end: number): boolean {
  const article = [' and a ', ' and an '].find((words) => text.startsWith(words, end));
  return article !== undefined && isLower(text.charCodeAt(end + article.length));
}

function isCount({ unit, vague }: Figure): boolean {
  return unit === null && !vague;
}

/** Whether the other report gives the same value, as a figure of the same unit or as a bare number. */
export function isGiven(figure: Figure, { byUnit, numbers }: Given, areFew: boolean): boolean {
  if (figure.unit === null && numbers.has(figure.value)) return true;
  const isOtherEnd = ({ place }: Figure): boolean => areFew && Boolean(place && figure.place && place !== figure.place);
  return byUnit.get(figure.unit)?.some((its) => isSameValue(its, figure) && !isOtherEnd(its)) ?? false;
}

/** Ends of two ranges that differ by no more are one end rounded. */
const ROUNDING = 0.05;

/** Whether two figures give one value; of a range and a number, one end is enough. */
export function isSameValue(one: Figure, other: Figure): boolean {
  if (one.unit !== other.unit || one.vague !== other.vague) return false;
  const isRange = one.max !== one.value;
  const isOtherRange = other.max !== other.value;
  if (!isRange && !isOtherRange) return nearly(one.value, other.value);
  if (isRange && isOtherRange) return isClose(one.value, other.value, ROUNDING) && isClose(one.max, other.max, ROUNDING);
  return nearly(one.value, other.value) || nearly(one.max, other.max) || nearly(one.value, other.max) || nearly(one.max, other.value);
}

function isClose(x: number, y: number, share: number): boolean {
  return Math.abs(x - y) <= share * Math.max(x, y);
}

function bareNumbers(side: Side): Set<number> {
  const numbers = new Set<number>();
  for (let i = 0; i < side.tokens.length; i++) {
    const traits = side.traits[i] as number;
    if (traits & TOKEN_TRAITS.digit && !(traits & TOKEN_TRAITS.date))
      numbers.add(Number((side.tokens[i] as Token).norm.replaceAll(',', '')));
  }
  return numbers;
}
