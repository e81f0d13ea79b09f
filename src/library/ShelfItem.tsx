import { useRef, useState } from 'preact/hooks';
import type { ReportSummary } from '../shared/views.ts';
import { formatDate } from '../texts/format-date.ts';
import { shownName, shownTitle } from '../texts/shown-name.ts';
import { countText, text } from '../texts/text.ts';
import { ReportName } from '../ui/ReportName.tsx';
import { reportName } from '../ui/report-name.ts';
import { NameForm } from './NameForm.tsx';

interface ShelfItemProps {
  report: ReportSummary;
  isSelected: boolean;
  onToggle(): void;
  onNamed(summary: ReportSummary): void;
  onStatus(message: string): void;
}

/** One report of the corpus: outlet, date, title or opening words; outlet and title can be named in place. */
export function ShelfItem({ report, isSelected, onToggle, onNamed, onStatus }: ShelfItemProps) {
  const [isEditing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const title = shownTitle(report.title);
  const name = title ?? reportName(report);
  const close = () => {
    setEditing(false);
    // The form goes with its focus; the button that opened it takes it back once it is there again.
    requestAnimationFrame(() => edit.current?.focus());
  };
  return (
    <li class={isSelected ? 'shelf-item is-selected' : 'shelf-item'}>
      <input type="checkbox" checked={isSelected} aria-label={text('librarySelect', name)} onChange={onToggle} />
      <div class="shelf-body">
        <p class="shelf-head">
          <ReportName report={report} />
          <span class="muted number">{formatDate(report.date)}</span>
        </p>
        <p class={title ? 'shelf-title' : 'shelf-title shelf-opening'} lang={report.lang ?? undefined} dir="auto">
          {title ?? openingText(report)}
        </p>
        <p class="muted number">{factsText(report)}</p>
        {isEditing && <NameForm report={report} onClose={close} onNamed={onNamed} onStatus={onStatus} />}
      </div>
      {!isEditing && (
        <button
          ref={edit}
          type="button"
          class="button button-quiet"
          aria-label={text('libraryEditLabel', name)}
          onClick={() => setEditing(true)}
        >
          {text('libraryEdit')}
        </button>
      )}
    </li>
  );
}

/** The first words, whole ones, with an ellipsis where the report goes on. */
function openingText({ opening, words }: ReportSummary): string {
  if (opening.split(/\s+/u).length >= words || /[.!?…”"'»]$/.test(opening)) return opening;
  return `${opening.replace(/\s+\S*$/u, '')}…`;
}

function factsText(report: ReportSummary): string {
  const facts = [countText('libraryWords', report.words)];
  if (report.agency) facts.push(text('agencyText', report.agency));
  // The file stands beside the name already where the outlet is unknown.
  if (report.origin.kind === 'sample') facts.push(text('libraryOriginSample'));
  else if (report.source || report.origin.kind === 'page') facts.push(shownName(report.origin.name) ?? '');
  return facts.join(' · ');
}
