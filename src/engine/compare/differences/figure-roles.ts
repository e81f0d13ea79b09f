import type { Figure } from '../../text/analysis.ts';
import { MOVES } from '../../text/moves.ts';
import { type Side, TOKEN_TRAITS, tokensIn } from '../pair.ts';
import type { Placed } from './figure-context.ts';

/** Those that stand behind what a value moved by: `settled .85 cent lower`, `were 2 percent down`. */
const MOVES_BEHIND: ReadonlySet<string> = new Set('up down off higher lower'.split(' '));

/** What opens a clause about another time: `after losing 2 percent`, `having gained 20 points`. */
const ASIDES: ReadonlySet<string> = new Set(['after', 'having', 'following', 'since', 'before', 'until']);

/** Stems of the times that a move may be one of. */
const PERIODS: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year']);

/** Tokens before a number among which the word stands that says that it is a move (`dropped 0.3 of a point, or 0.1 percent`). */
const MOVE_REACH = 6;

/** Tokens behind a number among which its time stands (`2 percent during the four-day trading week`). */
const PERIOD_REACH = 8;

/**
 * What part a figure has in its sentence, alike for figures that may be set against each other: how far something moved, or the level it
 * moved from or to, in which period, in the main clause or one about another time; null where the sentence says no such thing.
 */
export function roleOf(side: Side, { figure, from, to, sentence }: Placed): string | null {
  const first = side.from[sentence] ?? 0;
  if (side.text.charAt(figure.start - 1) === '(') return null;
  const { isMove, isAside } = readMove(side, figure, first, from);
  if (figure.place === null && !isMove) return null;
  return `${figure.place ?? 'move'} ${isAside} ${periodOf(side, first, to, sentence)}`;
}

/** Whether words around a figure, not before token `first`, say that it is how far something moved. */
export function isMove(side: Side, figure: Figure, first: number): boolean {
  return readMove(side, figure, first, tokensIn(side, figure.number).from).isMove;
}

const RECURRENT: ReadonlySet<string> = new Set(['weekly', 'monthly', 'quarterly', 'yearly']);

function readMove(side: Side, figure: Figure, first: number, from: number): { isMove: boolean; isAside: boolean } {
  const found = { isMove: isMoveBehind(side, tokensIn(side, figure).to), isAside: false };
  for (let i = from - 1; i >= Math.max(first, from - MOVE_REACH) && !found.isAside; i--) {
    const { norm, stem } = side.tokens[i] ?? { norm: '', stem: '' };
    // `a weekly gain of`.
    found.isAside = ASIDES.has(norm) || RECURRENT.has(norm);
    // Not `gainers` and `decliners`.
    found.isMove ||= MOVES.has(stem) && !norm.endsWith('ers');
  }
  return found;
}

/** Whether a figure, its last word or what it is in other terms ends with how it moved: `.85 cent lower`, `28 points, or 0.2 percent, lower`. */
function isMoveBehind({ tokens, traits }: Side, at: number): boolean {
  let end = at;
  if (tokens[at]?.norm === 'or')
    do end++;
    while ((traits[end] ?? 0) & TOKEN_TRAITS.figure);
  return [end, end - 1].some((i) => MOVES_BEHIND.has(tokens[i]?.norm ?? ''));
}

/** The figure of the list, in the order of the text, that says how far a value moved to reach the level of another one; undefined where none does. */
export function moveTo(side: Side, placed: readonly Placed[], level: Placed): Placed | undefined {
  if (level.figure.place !== 'level') return undefined;
  const at = placed.indexOf(level);
  for (let i = at - 1; i >= 0 && placed[i]?.sentence === level.sentence; i--) {
    const move = placed[i] as Placed;
    if (move.figure.place !== null) return undefined;
    if (move.figure.unit === level.figure.unit) return roleOf(side, move)?.startsWith('move false') ? move : undefined;
  }
  return undefined;
}

const PERIOD_OPENERS: ReadonlySet<string> = new Set(['for', 'in', 'over', 'since']);

/** The period that a sentence opens with (`For the week, …`) or that follows a number before the next one (`2.3 percent last week`). */
function periodOf(side: Side, first: number, to: number, sentence: number): string {
  if (PERIOD_OPENERS.has(side.tokens[first]?.norm ?? ''))
    for (let i = first + 1; i <= first + 3; i++) if (PERIODS.has(side.tokens[i]?.stem ?? '')) return side.tokens[i]?.stem ?? '';
  for (let i = to; i < Math.min(side.to[sentence] ?? 0, to + PERIOD_REACH); i++) {
    const { norm, stem } = side.tokens[i] ?? { norm: '', stem: '' };
    if (PERIODS.has(stem)) return stem;
    if ((side.traits[i] ?? 0) & TOKEN_TRAITS.digit || ASIDES.has(norm) || opensClause(side, i)) break;
  }
  return '';
}

/** What may lead to the period of a move behind a comma: `rose 2 percent, for the week`. */
const TO_PERIOD: ReadonlySet<string> = new Set(['for', 'in', 'over', 'during', 'this', 'last', 'or']);

/** Whether a comma before a token parts it from the move: `to $21, more than doubling in two months`. */
function opensClause({ text, tokens }: Side, at: number): boolean {
  return text.charAt(tokens[at - 1]?.end ?? 0) === ',' && !TO_PERIOD.has(tokens[at]?.norm ?? '');
}
