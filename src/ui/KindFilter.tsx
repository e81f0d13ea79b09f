import type { DifferenceKind } from '../engine/compare/comparison.ts';
import { KIND_ORDER, kindClass, kindLabel } from '../texts/kinds.ts';
import { formatNumber, text } from '../texts/text.ts';
import { KindLetter } from './KindLetter.tsx';

interface KindFilterProps {
  /** How many differences of each kind there are; kinds without any get no button. */
  counts: Partial<Record<DifferenceKind, number>>;
  /** The kinds pressed; none pressed means that all are shown. */
  selected: ReadonlySet<DifferenceKind>;
  /** Name of the other report. */
  other: string;
  onChange(selected: ReadonlySet<DifferenceKind>): void;
}

/** A row of toggle buttons, one a kind, with the number of differences. */
export function KindFilter({ counts, selected, other, onChange }: KindFilterProps) {
  const toggle = (kind: DifferenceKind) => {
    const next = new Set(selected);
    if (!next.delete(kind)) next.add(kind);
    onChange(next);
  };
  return (
    <fieldset class="kind-filter">
      <legend class="visually-hidden">{text('filterLabel')}</legend>
      {KIND_ORDER.map((kind) => {
        const count = counts[kind] ?? 0;
        if (count === 0) return null;
        const label = text('filterCount', kindLabel(kind, other), formatNumber(count));
        return (
          <button
            key={kind}
            type="button"
            class={kindClass(kind)}
            aria-pressed={selected.has(kind)}
            aria-label={label}
            title={label}
            onClick={() => toggle(kind)}
          >
            <KindLetter kind={kind} decorative />
            {formatNumber(count)}
          </button>
        );
      })}
    </fieldset>
  );
}
