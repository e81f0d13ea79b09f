import { areForeign } from '../text/language.ts';
import { kernel } from './kernel.ts';
import { numbersOf, type TermVector } from './term-vector.ts';

/**
 * Idf, in natural log units, that the words of two reports of one event have in common besides numbers: a rare name and a common word. Of
 * true pairs of headlines with a lead, some of them a line long, one in a hundred has less.
 */
const FEWEST = 10;

/** The same of two languages: three rare names. Two are shared by all that is written in a town; nine true pairs in ten have more. */
const FEWEST_ABROAD = 20;

/**
 * True where two reports share so little that no model can tell: a number, a weekday, one chance word. Every part of a text of three
 * words is soon carried by a long one, so that shares and cosines say nothing of it. Linear in the terms of both.
 */
export function isNextToNothing(a: TermVector, b: TermVector): boolean {
  return kernel().sharedWordIdf(...numbersOf(a, b)) < (areForeign(a.report, b.report) ? FEWEST_ABROAD : FEWEST);
}
