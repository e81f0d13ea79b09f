import type { DifferenceKind } from '../engine/compare/comparison.ts';
import { text } from './text.ts';

/** The kinds that stand in both reports; the other two are statements of one report alone. */
export const PAIRED_KINDS: readonly DifferenceKind[] = ['figure', 'date', 'quote', 'name', 'attribution', 'wording'];

/** The order in which kinds stand in filters and counts. */
export const KIND_ORDER: readonly DifferenceKind[] = [...PAIRED_KINDS, 'only-b', 'only-a'];

const LETTERS: Record<DifferenceKind, string> = {
  figure: 'F',
  date: 'D',
  quote: 'Q',
  name: 'N',
  attribution: 'A',
  wording: 'W',
  'only-a': 'H',
  'only-b': 'T',
};

/** The letter that stands for the kind in lists. */
export function kindLetter(kind: DifferenceKind): string {
  return LETTERS[kind];
}

/** The CSS class that sets colour and line of the kind (`assets/base.css`). */
export function kindClass(kind: DifferenceKind): string {
  return isOneSided(kind) ? 'kind-only' : `kind-${kind}`;
}

/** True for statements that only one report has. */
export function isOneSided(kind: DifferenceKind): boolean {
  return kind === 'only-a' || kind === 'only-b';
}

/** The reader's words for the kind. `other` names the other report for `only-b`; null leaves it at "Only there". */
export function kindLabel(kind: DifferenceKind, other: string | null = null): string {
  switch (kind) {
    case 'figure':
      return text('kindFigure');
    case 'date':
      return text('kindDate');
    case 'quote':
      return text('kindQuote');
    case 'name':
      return text('kindName');
    case 'attribution':
      return text('kindAttribution');
    case 'wording':
      return text('kindWording');
    case 'only-a':
      return text('kindOnlyHere');
    case 'only-b':
      return other === null ? text('kindOnlyOther') : text('kindOnlyThere', other);
  }
}
