import type { ComponentChildren } from 'preact';
import type { Difference, DifferenceKind } from '../engine/compare/comparison.ts';
import { kindLabel } from '../texts/kinds.ts';
import { formatNumber, text } from '../texts/text.ts';
import { countKinds } from '../ui/count-kinds.ts';
import { BackIcon, ForwardIcon } from '../ui/icons.tsx';
import { KindFilter } from '../ui/KindFilter.tsx';
import type { NumberedDifference } from './text-marks.ts';

interface CompareBarProps {
  differences: readonly Difference[];
  shown: readonly NumberedDifference[];
  selected: ReadonlySet<DifferenceKind>;
  current: number | null;
  other: string;
  onSelect(selected: ReadonlySet<DifferenceKind>): void;
  onStep(by: number): void;
  children?: ComponentChildren;
}

/** Heading of the page with the kind filter and the steps through the differences. */
export function CompareBar({ differences, shown, selected, current, other, onSelect, onStep, children }: CompareBarProps) {
  const at = shown.findIndex(({ index }) => index === current);
  const here = shown[at]?.difference;
  const position = text('comparePosition', at === -1 ? '–' : formatNumber(at + 1), formatNumber(shown.length));
  return (
    <header class="compare-bar">
      <h1>{text('compareTitle')}</h1>
      <KindFilter counts={countKinds(differences)} selected={selected} other={other} onChange={onSelect} />
      <div class="stepper" title={text('compareKeys')}>
        <StepButton label={text('comparePrevious')} disabled={shown.length === 0} onPress={() => onStep(-1)}>
          <BackIcon />
        </StepButton>
        <p class="number" role="status">
          {position}
          {here && <span class="visually-hidden">{` ${kindLabel(here.kind, other)} ${here.note}`}</span>}
        </p>
        <StepButton label={text('compareNext')} disabled={shown.length === 0} onPress={() => onStep(1)}>
          <ForwardIcon />
        </StepButton>
      </div>
      {children}
      <button type="button" class="button button-quiet" onClick={() => print()}>
        {text('comparePrint')}
      </button>
    </header>
  );
}

interface StepButtonProps {
  label: string;
  disabled: boolean;
  onPress(): void;
  children: ComponentChildren;
}

function StepButton({ label, disabled, onPress, children }: StepButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  );
}
