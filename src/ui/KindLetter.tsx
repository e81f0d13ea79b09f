import type { DifferenceKind } from '../engine/compare/comparison.ts';
import { kindClass, kindLabel, kindLetter } from '../texts/kinds.ts';

interface KindLetterProps {
  kind: DifferenceKind;
  /** Set where the kind's words already stand beside the letter. */
  decorative?: boolean;
}

/** The letter of a kind over its line; screen readers get the kind's words. */
export function KindLetter({ kind, decorative = false }: KindLetterProps) {
  return (
    <span class={`kind-letter ${kindClass(kind)}`} title={decorative ? undefined : kindLabel(kind)}>
      <span aria-hidden="true">{kindLetter(kind)}</span>
      {!decorative && <span class="visually-hidden">{kindLabel(kind)} </span>}
    </span>
  );
}
