import {
  BREAK_CLOSE,
  BREAK_DIGIT,
  BREAK_END,
  BREAK_FULL_STOP,
  BREAK_GOES_ON,
  BREAK_LOWER,
  BREAK_SEPARATOR,
  BREAK_SPACE,
  BREAK_UNSURE,
  BREAK_UPPER,
  breakClass,
} from './character-classes';
import { places } from './places';
import { length, unitAt } from './read-text';

/**
 * Finds the sentence boundaries of a text in Latin letters by the rules of Unicode Standard Annex 29, its end among them, and returns how
 * many there are: -1 where a character of another class stands in it.
 */
export function findBreaks(): i32 {
  places.length = 0;
  for (let i = 0; i < length; i++) {
    const code = unitAt(i);
    // Small letters and spaces are most of a text and no boundary.
    if ((code >= 0x61 && code <= 0x7a) || code === 0x20) continue;
    const value = breakClass(code);
    if (value === BREAK_UNSURE) return -1;
    if (value === BREAK_SEPARATOR) {
      // A carriage return and its line feed are one (SB3, SB4).
      if (code !== 0x0d || unitAt(i + 1) !== 0x0a) places.add(i + 1);
    } else if (value === BREAK_FULL_STOP || value === BREAK_END) {
      const at = boundaryBehind(i, value === BREAK_FULL_STOP);
      if (at > 0) places.add(at);
    }
  }
  if (length > 0 && places.last() !== length) places.add(length);
  return places.length;
}

/** Where the sentence that the mark at `i` ends is over, behind closing marks and spaces; -1 where it goes on (rules SB6 to SB11). */
function boundaryBehind(i: i32, isFullStop: boolean): i32 {
  let at = i + 1;
  while (breakClass(unitAt(at)) === BREAK_CLOSE) at++;
  while (breakClass(unitAt(at)) === BREAK_SPACE) at++;
  if (at >= length) return -1;
  const next = breakClass(unitAt(at));
  if (next === BREAK_SEPARATOR || next === BREAK_GOES_ON || next === BREAK_FULL_STOP || next === BREAK_END) return -1;
  if (!isFullStop) return at;
  if (at === i + 1) {
    const before = i > 0 ? breakClass(unitAt(i - 1)) : BREAK_SEPARATOR;
    if (next === BREAK_DIGIT || (next === BREAK_UPPER && (before === BREAK_UPPER || before === BREAK_LOWER))) return -1;
  }
  return isSmallNext(at) ? -1 : at;
}

/** Whether a small letter comes before any capital, end mark or end of line (SB8). */
function isSmallNext(from: i32): boolean {
  for (let i = from; i < length; i++) {
    const value = breakClass(unitAt(i));
    if (value === BREAK_LOWER) return true;
    if (value === BREAK_UPPER || value === BREAK_SEPARATOR || value === BREAK_FULL_STOP || value === BREAK_END) return false;
  }
  return false;
}
