import type { Token } from '../../text/analysis.ts';
import { type Pair, type Side, tokensIn } from '../pair.ts';
import type { FigureSubject } from './figure-subjects.ts';

/** A name given by two to five initials: `GM`, `H-P`, `S&P`. */
const INITIALS = /\b[A-Z](?:[&-]?[A-Z]){1,4}\b/g;

/** Small words that a name may have between its capitals, and its initials leave out. */
const INSIDE: ReadonlySet<string> = new Set(['and', 'of', 'for', 'the']);

/** Whether the one sentence gives by its initials (`H-P`, `GM`, `S&P`) what the other spells out (`Hewlett-Packard`) or writes otherwise (`HP`), each before the figure. */
export function haveSpelledName({ a, b }: Pair, x: FigureSubject, y: FigureSubject): boolean {
  const [one, other] = [acronymsBefore(a, x), acronymsBefore(b, y)];
  if (one.some((name) => other.some((its) => its !== name && lettersOf(its) === lettersOf(name)))) return true;
  return isSpelled(one, b, y) || isSpelled(other, a, x);
}

function lettersOf(initials: string): string {
  return initials.replace(/[&-]/g, '');
}

/** Tokens before a figure among which its subject is named. */
const REACH = 60;

function rangeBefore(side: Side, { figure, range }: FigureSubject): [from: number, to: number] {
  const to = tokensIn(side, figure).from;
  return [Math.max(range[0], to - REACH), to];
}

function acronymsBefore(side: Side, subject: FigureSubject): string[] {
  const [from] = rangeBefore(side, subject);
  return side.text.slice(side.tokens[from]?.start, subject.figure.start).match(INITIALS) ?? [];
}

function isSpelled(acronyms: readonly string[], side: Side, subject: FigureSubject): boolean {
  const [from, to] = rangeBefore(side, subject);
  return acronyms.some((initials) => {
    const letters = lettersOf(initials);
    for (let i = from; i < to; i++) if (spells(side, i, to, letters)) return true;
    return false;
  });
}

/** Whether words in a row from token `at` begin with these letters, words of a name in between aside. */
function spells({ text, tokens }: Side, at: number, last: number, letters: string): boolean {
  let count = 0;
  for (let i = at; i < last && count < letters.length; i++) {
    const token = tokens[i] as Token;
    if (text.charAt(token.start) === letters.charAt(count) && token.end - token.start > 1) count++;
    else if (count === 0 || !INSIDE.has(token.norm)) return false;
  }
  return count === letters.length;
}
