import { END, kindOf, PART } from './character-classes';
import { places } from './places';
import { length, unitAt } from './read-text';

const APOSTROPHE = 0x27;

/**
 * Finds the places where a quotation mark may stand, and returns how many there are: all of `“”„‟«»"‘`, and each apostrophe that is neither
 * inside a word of Latin letters nor before what is no word. Of these others the engine decides which are marks.
 */
export function findMarks(): i32 {
  places.length = 0;
  for (let i = 0; i < length; i++) {
    const code = unitAt(i);
    if (code === APOSTROPHE ? mayOpen(i) : isMark(code)) places.add(i);
  }
  return places.length;
}

@inline
function isMark(code: i32): boolean {
  return code === 0x22 || code === 0xab || code === 0xbb || code === 0x2018 || (code >= 0x201c && code <= 0x201f);
}

/** Two apostrophes are one mark. */
function mayOpen(i: i32): boolean {
  const next = unitAt(i + 1);
  if (next === APOSTROPHE) return true;
  return kindOf(next) !== END && (i === 0 || kindOf(unitAt(i - 1)) !== PART);
}
