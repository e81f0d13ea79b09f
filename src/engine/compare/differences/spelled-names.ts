import type { Token } from '../../text/analysis.ts';
import { isUpper } from '../../text/characters.ts';
import type { Pair, Side } from '../pair.ts';
import type { FigureSubject } from './figure-subjects.ts';
import { isCode } from './ticker-codes.ts';

/** Letters of a name given by its initials. */
const MIN_LETTERS = 2;
const MAX_LETTERS = 5;

/** Small words that a name may have between its capitals, and its initials leave out. */
const INSIDE: ReadonlySet<string> = new Set(['and', 'of', 'for', 'the']);

/** Whether the one sentence gives by its initials (`H-P`, `GM`, `S&P`) what the other spells out (`Hewlett-Packard`), each before the figure. */
export function haveSpelledName({ a, b }: Pair, x: FigureSubject, y: FigureSubject): boolean {
  return isSpelled(acronymsBefore(a, x), b, y) || isSpelled(acronymsBefore(b, y), a, x);
}

function acronymsBefore(side: Side, { figure, range: [first, last] }: FigureSubject): string[] {
  const { text, tokens } = side;
  const found: string[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || token.start >= figure.start) break;
    if (!isAllUpper(text, token) || isCode(side, token)) continue;
    let letters = text.slice(token.start, token.end);
    // `S&P`, `H-P`.
    for (let next = tokens[i + 1]; next && isJoined(text, tokens[i] as Token, next) && isAllUpper(text, next); next = tokens[i + 1]) {
      letters += text.slice(next.start, next.end);
      i++;
    }
    if (letters.length >= MIN_LETTERS && letters.length <= MAX_LETTERS) found.push(letters);
  }
  return found;
}

function isAllUpper(text: string, { start, end }: Token): boolean {
  for (let i = start; i < end; i++) if (!isUpper(text.charCodeAt(i))) return false;
  return true;
}

function isJoined(text: string, { end }: Token, { start }: Token): boolean {
  return start === end + 1 && (text.charAt(end) === '&' || text.charAt(end) === '-');
}

function isSpelled(acronyms: readonly string[], side: Side, { figure, range: [first, last] }: FigureSubject): boolean {
  if (acronyms.length === 0) return false;
  for (let i = first; i < last && (side.tokens[i]?.start ?? figure.start) < figure.start; i++)
    if (acronyms.some((letters) => spells(side, i, last, letters))) return true;
  return false;
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
