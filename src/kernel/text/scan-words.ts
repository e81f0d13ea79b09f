import { isDigit, isLetter, kindOf, END, PART, UNSURE } from './character-classes';
import { places } from './places';
import { length, unitAt } from './read-text';

/** Numbers a word: where it starts, where it ends, and its number in the word table. */
export const WORD_SIZE = 3;

/** Told for the place where a word ends that only the engine can read. */
const UNREAD: i32 = -1;

const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
const RIGHT_SINGLE = 0x2019;

/** Forgets the words of the text before. */
export function beginWords(): void {
  places.length = 0;
}

/** Words found so far. */
export function wordCount(): i32 {
  return places.length / WORD_SIZE;
}

/** Adds a word that the engine has read. */
export function addWord(start: i32, end: i32): void {
  places.add(start);
  places.add(end);
  places.add(0);
}

/**
 * Adds the words from `from` on in order, as the pattern `WORD` in `engine/text/tokens.ts` finds them in Latin text. Stops where any other
 * letter or a mark comes and returns the place: the engine reads that word and calls again. -1 at the end of the text.
 */
export function scanWords(from: i32): i32 {
  for (let i = from; i < length; ) {
    const code = unitAt(i);
    const kind = kindOf(code);
    if (kind === END) {
      i++;
      continue;
    }
    const end = kind === UNSURE || (code > 0x7f && !isLetter(code)) ? UNREAD : isDigit(code) ? numberEnd(i) : wordEnd(i, code);
    if (end === UNREAD) return i;
    addWord(i, end);
    i = end;
  }
  return -1;
}

/** End of the number that starts at `from`. */
function numberEnd(from: i32): i32 {
  let i = from + 1;
  for (; i < length; i++) {
    const code = unitAt(i);
    if (isDigit(code)) continue;
    if (code > 0x7f) {
      const kind = kindOf(code);
      if (kind === END || isLetter(code)) break;
      return UNREAD;
    }
    // Point, comma or colon between digits.
    if (code !== FULL_STOP && code !== 0x2c && code !== 0x3a) break;
    const next = unitAt(i + 1);
    if (next > 0x7f) return UNREAD;
    if (!isDigit(next)) break;
  }
  return i;
}

/** End of the word that starts with the letter or line at `from`. */
function wordEnd(from: i32, first: i32): i32 {
  if (unitAt(from + 1) === FULL_STOP) {
    const initials = initialsEnd(from, first);
    if (initials !== 0) return initials;
  }
  let i = runEnd(from + 1);
  while (i !== UNREAD && i + 1 < length) {
    const code = unitAt(i);
    if (code !== APOSTROPHE && code !== RIGHT_SINGLE) break;
    const next = unitAt(i + 1);
    if (kindOf(next) === UNSURE) return UNREAD;
    if (!isLetter(next)) break;
    i = lettersEnd(i + 2);
  }
  return i;
}

function runEnd(from: i32): i32 {
  let i = from;
  let kind = kindOf(unitAt(i));
  while (kind === PART) kind = kindOf(unitAt(++i));
  return kind === END ? i : UNREAD;
}

function lettersEnd(from: i32): i32 {
  let i = from;
  while (isLetter(unitAt(i))) i++;
  return kindOf(unitAt(i)) === UNSURE ? UNREAD : i;
}

/** End of `U.S.` and its like; 0 where none stands at `from`. */
function initialsEnd(from: i32, first: i32): i32 {
  if (!isCapital(first)) return first > 0x7f ? UNREAD : 0;
  let i = from + 1;
  while (unitAt(i) === FULL_STOP) {
    const next = unitAt(i + 1);
    if (next > 0x7f) return UNREAD;
    if (!isCapital(next)) break;
    i += 2;
  }
  if (i === from + 1) return 0;
  return unitAt(i) === FULL_STOP ? i + 1 : i;
}

@inline
function isCapital(code: i32): boolean {
  return code >= 0x41 && code <= 0x5a;
}
