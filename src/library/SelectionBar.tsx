import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportSummary } from '../shared/views.ts';
import { countText, text } from '../texts/text.ts';
import { useFocusAfterRender } from '../ui/use-focus-after-render.ts';

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
  const removeButton = useRef<HTMLButtonElement>(null);
  const selectAll = useRef<HTMLInputElement>(null);
  const focusAfterRender = useFocusAfterRender();
  const isAll = reports.length > 0 && reports.every((report) => selected.has(report.id));
  const selectPage = () => onSelect(isAll ? new Set() : new Set([...selected, ...reports.map((report) => report.id)]));
  const [first, second] = [...selected];
  const pair = selected.size === 2 && first && second ? new URLSearchParams({ a: first, b: second }) : null;
  return (
    <div class="selection-bar">
      <label class="selection-all">
        <input ref={selectAll} type="checkbox" checked={isAll} aria-label={text('librarySelectPage')} onChange={selectPage} />
        {selected.size > 0 ? <span class="number">{countText('librarySelected', selected.size)}</span> : text('librarySelectPage')}
      </label>
      {selected.size > 0 && !isAsking && (
        <>
          {pair && (
            <a class="button" href={`compare.html?${pair}`} target="_blank" rel="noreferrer">
              {text('libraryCompare')}
            </a>
          )}
          <button type="button" class="button" ref={removeButton} onClick={() => setAsking(true)}>
            {text('libraryRemove')}
          </button>
        </>
      )}
      {selected.size > 0 && isAsking && (
        <RemoveQuestion
          count={selected.size}
          onKeep={() => {
            focusAfterRender(() => removeButton.current);
            setAsking(false);
          }}
          onRemove={() => {
            focusAfterRender(() => selectAll.current);
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
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onKeep();
  };
  return (
    <div class="remove-question" role="alertdialog" aria-label={countText('libraryRemoveAsk', count)} onKeyDown={onKey}>
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
