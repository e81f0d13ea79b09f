import type { DifferenceKind } from '../engine/compare/comparison.ts';
import { PAIRED_KINDS } from '../texts/kinds.ts';
import { countText, formatNumber } from '../texts/text.ts';
import { KindLetter } from '../ui/KindLetter.tsx';

/** Counts of differences in one line: a letter and a number a kind, then the statements of one side alone. */
export function KindCounts({ counts }: { counts: Partial<Record<DifferenceKind, number>> }) {
  const onlyThere = counts['only-b'] ?? 0;
  const onlyHere = counts['only-a'] ?? 0;
  return (
    <ul class="kind-counts number">
      {PAIRED_KINDS.map((kind) => {
        const count = counts[kind] ?? 0;
        if (count === 0) return null;
        return (
          <li key={kind} class="kind-count">
            <KindLetter kind={kind} /> {formatNumber(count)}
          </li>
        );
      })}
      {onlyThere > 0 && (
        <li class="kind-count">
          <KindLetter kind="only-b" decorative /> {countText('countOnlyThere', onlyThere)}
        </li>
      )}
      {onlyHere > 0 && (
        <li class="kind-count">
          <KindLetter kind="only-a" decorative /> {countText('countOnlyHere', onlyHere)}
        </li>
      )}
    </ul>
  );
}
