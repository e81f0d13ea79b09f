import { IS_NUMBER } from './term-marks.ts';
import type { TermVector } from './term-vector.ts';

/**
 * Idf, in natural log units, that the words of two reports of one event have in common besides numbers: a rare name and a common word. Of
 * true pairs of headlines with a lead, some of them a line long, one in a hundred has less.
 */
const FEWEST = 10;

/**
 * True where two reports share so little that no model can tell: a number, a weekday, one chance word. Every part of a text of three
 * words is soon carried by a long one, so that shares and cosines say nothing of it. Linear in the terms of both.
 */
export function isNextToNothing(a: TermVector, b: TermVector): boolean {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.size && j < b.size && sum < FEWEST) {
    const hashA = a.hashes[i] ?? 0;
    const hashB = b.hashes[j] ?? 0;
    if (hashA === hashB && ((a.marks[i] ?? 0) & IS_NUMBER) === 0) sum += a.idf[i] ?? 0;
    if (hashA <= hashB) i++;
    if (hashA >= hashB) j++;
  }
  return sum < FEWEST;
}
