import { inverseFrequency } from '../background-table';
import { reserve, setDouble } from '../memory';
import { length, unitAt } from './read-text';

let weights: usize = 0;
let room: i32 = 0;

/** Reads every line of the text as a stem and returns where the inverse frequencies of them all stand, until the next call; an empty text has one line. */
export function weighLines(): usize {
  // No more lines than breaks, and one.
  if (length + 1 > room) {
    room = <i32>Math.max(length + 1, 2 * room);
    weights = reserve(room << 3);
  }
  let line = 0;
  let start = 0;
  for (let i = 0; i <= length; i++) {
    if (i < length && unitAt(i) !== 0x0a) continue;
    setDouble(weights, line++, inverseFrequency(hashOf(start, i), 0, 0));
    start = i + 1;
  }
  return weights;
}

/** The hash of a term, as `hashTerm` in `engine/match/hash-term.ts`. */
function hashOf(from: i32, to: i32): i32 {
  let sum: u32 = 0x811c9dc5;
  for (let i = from; i < to; i++) sum = (sum ^ unitAt(i)) * 0x01000193;
  const hash = (sum ^ (sum >>> 16)) * 0x85ebca6b;
  return hash ^ (hash >>> 13);
}
