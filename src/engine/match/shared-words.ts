import { IS_NUMBER } from './term-marks.ts';
import { placeVector, type TermVector } from './term-vector.ts';

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
  placeVector(a);
  const { terms, marks, idf, places } = b.table;
  let sum = 0;
  for (let j = b.from; j < b.to && sum < FEWEST; j++) {
    const term = terms[j] as number;
    const i = places[term] as number;
    if (i >= 0 && ((marks[i] as number) & IS_NUMBER) === 0) sum += idf[term] as number;
  }
  return sum < FEWEST;
}
