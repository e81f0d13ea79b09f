import { CLAUSE_OPENERS } from './clause-openers.ts';
import { oncePerSentence, type Side } from './pair.ts';

/** A clause holds at least this many content words, else it stays with the one before. */
const MIN_CONTENT_WORDS = 3;

/**
 * First tokens of the clauses of a sentence, in order, beginning with its first. A clause opens at a word such as `after` or
 * `which`, or behind a comma, semicolon, colon, dash or quotation mark, once the clause before holds three content words.
 */
export const clausesOf: (side: Side, sentence: number) => readonly number[] = oncePerSentence((side, sentence) =>
  clauseStarts(side, side.from[sentence] ?? 0, side.to[sentence] ?? 0),
);

/** `clausesOf` for a part of a sentence. */
export function clauseStarts(side: Side, from: number, to: number): number[] {
  const starts = [from];
  let content = 0;
  for (let i = from; i < to; i++) {
    if (i > from && content >= MIN_CONTENT_WORDS && opensClause(side, i) && contentFrom(side, i, to) >= MIN_CONTENT_WORDS) {
      starts.push(i);
      content = 0;
    }
    if ((side.terms[i] ?? -1) >= 0) content++;
  }
  return starts;
}

function opensClause(side: Side, i: number): boolean {
  const token = side.tokens[i];
  const before = side.tokens[i - 1];
  if (!token || !before) return false;
  return CLAUSE_OPENERS.has(token.norm) || isParted(side.text, before.end, token.start);
}

const PARTING = ',;:—–“”"';

/** Characters of a gap that are read. */
const MAX_GAP = 8;

/** Whether more than a space stands between two words: a comma, dash or quotation mark. */
function isParted(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return false;
  for (let i = from; i < Math.min(to, from + MAX_GAP); i++) if (PARTING.includes(text.charAt(i))) return true;
  return false;
}

/** Content words in `[from, to)`, counted no further than needed. */
function contentFrom(side: Side, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to && count < MIN_CONTENT_WORDS; i++) if ((side.terms[i] ?? -1) >= 0) count++;
  return count;
}
