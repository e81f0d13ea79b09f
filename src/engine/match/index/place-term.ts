import { hashTerm } from '../hash-term.ts';

/**
 * A report's id, posted like a term, so that its slot is found again: a record of its own for each report would cost an import a tenth of its
 * time.
 */
export function placeTerm(id: string): number {
  // No stem holds a space.
  return hashTerm(` id ${id}`);
}
