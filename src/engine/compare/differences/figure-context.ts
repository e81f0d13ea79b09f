import type { Span } from '../../report.ts';
import type { Figure } from '../../text/analysis.ts';
import { isUpper } from '../../text/characters.ts';
import { lastStartingBefore } from '../../text/parsed-text.ts';
import { isYearSince } from '../../text/years.ts';
import { firstTouching, sentenceAt } from '../describe-difference.ts';
import { type Pair, type Side, tokensIn } from '../pair.ts';
import { type Fate, fateAt } from './figure-fates.ts';

/** A figure with the sentence it stands in and the words around it. */
export interface Placed {
  figure: Figure;
  sentence: number;
  /** Tokens of its number. */
  from: number;
  to: number;
  /** Content words around it, ascending, without repeats, and their summed weight. */
  terms: readonly number[];
  information: number;
  /** Content words no further than `BESIDE` tokens before and behind the number. */
  before: readonly number[];
  behind: readonly number[];
  /** What it is a number of: the unit as written, else the counted noun; empty where neither is given. */
  kind: string;
  /** Whether it counts what came on top of others: `18 additional cases`. */
  isMore: boolean;
  /** Whether it counts the rest of some (`nine other tests`), by the noun or as `others`. */
  rest: 'noun' | 'others' | null;
  /** Whether its sentence gives no other figure of its unit. */
  isOnly: boolean;
  /** What becomes of those it counts; null where no word beside it says so. */
  fate: Fate | null;
  /** Whether its report gives the value again. */
  isRepeated: boolean;
  /** Pair-wide number of who or what its sentence names nearest to it; -1 where it names nobody. */
  name: number;
}

/** Tokens before and after a figure, inside its sentence, that say what it counts; and those before it in any case. */
const WINDOW = 20;
const NEAR = 8;
export const BESIDE = 4;

/** The figures of one side that can differ: in sentences that are compared and not given word for word by the other report; no ordinals, dates or years. */
export function placedFigures(pair: Pair, side: Side, verbatim: readonly boolean[]): Placed[] {
  const placed: Placed[] = [];
  const counts = countValues(side.analysis.figures);
  for (const figure of side.analysis.figures) {
    const sentence = sentenceAt(side, figure);
    if (side.compared[sentence] !== true || verbatim[sentence] !== false || figure.unit === 'ordinal') continue;
    if (isInDate(side, figure.number) || isYear(side, figure)) continue;
    placed.push(placeFigure(pair, side, figure, sentence, (counts.get(valueKey(figure)) ?? 0) > 1));
  }
  return placed;
}

function placeFigure(pair: Pair, side: Side, figure: Figure, sentence: number, isRepeated: boolean): Placed {
  const { from, to } = tokensIn(side, figure.number);
  const terms = termsAround(side, figure, sentence);
  const unit = side.tokens[to];
  // Of `30 years in prison` the last word says what is measured, `years` only how.
  const isUnit = figure.unit !== null && unit !== undefined && unit.start < figure.end;
  return {
    figure,
    sentence,
    from,
    to,
    terms,
    information: sum(terms, pair.idf),
    before: contentOf(side, from - BESIDE, from),
    behind: contentOf(side, isUnit ? to + 1 : to, to + BESIDE),
    kind: isUnit && figure.unit !== 'percent' ? unit.stem : (figure.unit ?? figure.noun ?? ''),
    isMore: isMore(side, figure, to),
    rest: restOf(side, figure, to),
    isOnly: isOnly(side, figure, sentence),
    fate: fateAt(side, sentence, from, to),
    isRepeated,
    name: nearestName(side, figure, sentence),
  };
}

function restOf({ tokens }: Side, { end }: Figure, to: number): Placed['rest'] {
  for (let i = to; i < tokens.length && (tokens[i] as Span).start < end; i++) {
    if (tokens[i]?.norm === 'others') return 'others';
    if (tokens[i]?.norm === 'other') return 'noun';
  }
  return null;
}

/** Whether a figure is the only one of its unit in its sentence. */
function isOnly({ analysis: { figures, sentences } }: Side, { unit, start }: Figure, sentence: number): boolean {
  const span = sentences[sentence];
  if (!span) return true;
  for (let i = lastStartingBefore(figures, span.start - 1) + 1; i < figures.length; i++) {
    const other = figures[i] as Figure;
    if (other.start >= span.end) break;
    if (other.unit === unit && other.start !== start) return false;
  }
  return true;
}

/** The name of the sentence that ends or begins nearest to a figure. */
function nearestName({ analysis: { names, sentences }, entityNumbers }: Side, { start, end }: Figure, sentence: number): number {
  const span = sentences[sentence];
  const at = lastStartingBefore(names, start);
  const [before, behind] = [names[at], names[at + 1]];
  const back = before && span && before.start >= span.start ? Math.max(0, start - before.end) : Number.POSITIVE_INFINITY;
  const on = behind && span && behind.start < span.end ? Math.max(0, behind.start - end) : Number.POSITIVE_INFINITY;
  const nearest = back <= on ? before : behind;
  return Math.min(back, on) < Number.POSITIVE_INFINITY && nearest ? (entityNumbers[nearest.entity] ?? -1) : -1;
}

/** How often a report gives each value. */
function countValues(figures: readonly Figure[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const figure of figures) counts.set(valueKey(figure), (counts.get(valueKey(figure)) ?? 0) + 1);
  return counts;
}

const valueKey = ({ value, unit }: Figure): string => `${value} ${unit}`;

const MORE: ReadonlySet<string> = new Set(['additional', 'more', 'another', 'further', 'new']);

function isMore({ tokens }: Side, { end }: Figure, to: number): boolean {
  for (let i = to; i < tokens.length && (tokens[i] as Span).start < end; i++) if (MORE.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** What stands between two figures that say one thing: `$2.11, or about 11 percent`, `$1.50 (8 percent)`. */
const APPOSED = /^,? (?:or (?:just |only )?|\()$/;

/** The figure of the list, in the order of the text, that gives in other terms what one of them gives; undefined where none does. */
export function apposedTo({ text }: Side, placed: readonly Placed[], figure: Placed): Placed | undefined {
  const at = placed.indexOf(figure);
  const areApposed = (one: Placed | undefined, other: Placed | undefined): boolean =>
    one !== undefined && other !== undefined && APPOSED.test(text.slice(one.figure.end, other.figure.start));
  if (areApposed(figure, placed[at + 1])) return placed[at + 1];
  return areApposed(placed[at - 1], figure) ? placed[at - 1] : undefined;
}

/** Digits of a date are the date's business. */
export function isInDate(side: Side, span: { start: number; end: number }): boolean {
  return firstTouching(side.analysis.dates, span) !== undefined;
}

/** Whether a bare number of four digits is a year that the calendar did not tell: `the fire of 1848`, `the 1893 World's Fair`. */
function isYear(side: Side, { number, unit, noun }: Figure): boolean {
  const { text } = side;
  if (unit !== null || number.end - number.start !== 4 || !isYearSince(1500, text.slice(number.start, number.end))) return false;
  const behind = side.tokens[tokensIn(side, number).to];
  return noun === null || (behind !== undefined && isUpper(text.charCodeAt(behind.start)));
}

/** Content words of the figure's sentence no further than `WINDOW` tokens, and those right before it across the sentence's border. */
function termsAround(side: Side, figure: Figure, sentence: number): number[] {
  const { from, to } = tokensIn(side, figure);
  const first = Math.min(Math.max(side.from[sentence] ?? 0, from - WINDOW), Math.max(0, from - NEAR));
  const last = Math.min(side.to[sentence] ?? 0, to + WINDOW);
  const terms: number[] = [];
  for (let i = first; i < last; i++) {
    const term = side.terms[i] as number;
    if (term >= 0 && (i < from || i >= to)) addInOrder(terms, term);
  }
  return terms;
}

/** The list stays ascending and without repeats; it is short. */
function addInOrder(list: number[], item: number): void {
  let at = list.length;
  while (at > 0 && (list[at - 1] as number) > item) at--;
  if (at > 0 && list[at - 1] === item) return;
  for (let k = list.length; k > at; k--) list[k] = list[k - 1] as number;
  list[at] = item;
}

/** Terms of the tokens `[from, to)`, cut at the ends of the text. */
export function contentOf(side: Side, from: number, to: number): number[] {
  const terms: number[] = [];
  for (let i = Math.max(0, from); i < Math.min(side.terms.length, to); i++) {
    const term = side.terms[i] as number;
    if (term >= 0) terms.push(term);
  }
  return terms;
}

/** Information that the words around two figures have in common, its share of the poorer one's, 0..1, and what the rarest of them weighs. */
export function commonContext(pair: Pair, x: Placed, y: Placed): { information: number; share: number; rarest: number } {
  let [information, rarest] = [0, 0];
  for (let i = 0, j = 0; i < x.terms.length && j < y.terms.length; ) {
    const left = x.terms[i] as number;
    const right = y.terms[j] as number;
    if (left === right) {
      const weight = pair.idf[left] ?? 0;
      information += weight;
      rarest = Math.max(rarest, weight);
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const total = Math.min(x.information, y.information);
  return { information, share: total === 0 ? 0 : information / total, rarest };
}

function sum(terms: readonly number[], idf: Pair['idf']): number {
  let total = 0;
  for (let i = 0; i < terms.length; i++) total += idf[terms[i] as number] ?? 0;
  return total;
}

/** What a word of two sentences in sixty weighs. */
const RARE = Math.log(1 + 60 / 2);

/** Sentences of both reports up to which texts are too short for weights: those of an article would be twice as much. */
const FEW_SENTENCES = 9;

/** Whether two reports are too short for the weights of their words to tell anything. */
export function areFewSentences({ a, b }: Pick<Pair, 'a' | 'b'>): boolean {
  return a.compared.length + b.compared.length <= FEW_SENTENCES;
}

/** Brings the weight of words in very short texts up to what they would weigh in an article. */
export function scaleOf({ a, b }: Pick<Pair, 'a' | 'b'>): number {
  return Math.max(1, RARE / Math.log(1 + (a.compared.length + b.compared.length) / 2));
}
