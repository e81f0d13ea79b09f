import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportSummary } from '../shared/views.ts';
import { countText, text } from '../texts/text.ts';

interface SelectionBarProps {
  /** The reports on the page that is shown. */
  reports: readonly ReportSummary[];
  selected: ReadonlySet<string>;
  onSelect(selected: ReadonlySet<string>): void;
  onRemove(): void;
}

/** What can be done with the selected reports: compare two, remove any. Removing asks first, in place. */
export function SelectionBar({ reports, selected, onSelect, onRemove }: SelectionBarProps) {
  const [isAsking, setAsking] = useState(false);
  const isAll = reports.length > 0 && reports.every((report) => selected.has(report.id));
  const selectPage = () => onSelect(isAll ? new Set() : new Set([...selected, ...reports.map((report) => report.id)]));
  const [first, second] = [...selected];
  const pair = selected.size === 2 && first && second ? new URLSearchParams({ a: first, b: second }) : null;
  return (
    <div class="selection-bar">
      <label class="selection-all">
        <input type="checkbox" checked={isAll} onChange={selectPage} />
        {selected.size > 0 ? <span class="number">{countText('librarySelected', selected.size)}</span> : text('librarySelectPage')}
      </label>
      {selected.size > 0 && !isAsking && (
        <>
          {pair && (
            <a class="button" href={`compare.html?${pair}`} target="_blank" rel="noreferrer">
              {text('libraryCompare')}
            </a>
          )}
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {text('libraryRemove')}
          </button>
        </>
      )}
      {selected.size > 0 && isAsking && (
        <RemoveQuestion
          count={selected.size}
          onKeep={() => setAsking(false)}
          onRemove={() => {
            setAsking(false);
            onRemove();
          }}
        />
      )}
    </div>
  );
}

interface RemoveQuestionProps {
  count: number;
  onKeep(): void;
  onRemove(): void;
}

function RemoveQuestion({ count, onKeep, onRemove }: RemoveQuestionProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="remove-question" role="alertdialog" aria-label={countText('libraryRemoveAsk', count)}>
      <p class="number">{countText('libraryRemoveAsk', count)}</p>
      <button type="button" class="button" ref={keep} onClick={onKeep}>
        {text('libraryKeep')}
      </button>
      <button type="button" class="button button-danger" onClick={onRemove}>
        {text('libraryRemove')}
      </button>
    </div>
  );
}
