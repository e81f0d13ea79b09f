import { useEffect, useRef } from 'preact/hooks';
import { callBackground } from '../shared/call.ts';
import type { ReportSummary } from '../shared/views.ts';
import { text } from '../texts/text.ts';
import { errorText } from '../ui/error-text.ts';

interface NameFormProps {
  report: ReportSummary;
  onClose(): void;
  onNamed(summary: ReportSummary): void;
  onStatus(message: string): void;
}

/** Names the outlet and title of a report; an empty field leaves it unknown. */
export function NameForm({ report, onClose, onNamed, onStatus }: NameFormProps) {
  const source = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => source.current?.focus(), []);
  const save = async (event: Event) => {
    event.preventDefault();
    const names = { source: typed(source.current), title: typed(title.current) };
    const result = await callBackground('nameReport', { id: report.id, ...names });
    if (!result.ok) return onStatus(errorText(result.error.code));
    onNamed(result.value);
    onClose();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <form class="name-form" onSubmit={save} onKeyDown={onKey}>
      <label>
        {text('librarySource')}
        <input ref={source} class="field" defaultValue={report.source ?? ''} maxLength={200} />
      </label>
      <label>
        {text('libraryReportTitle')}
        <input ref={title} class="field" defaultValue={report.title ?? ''} maxLength={500} />
      </label>
      <div class="name-actions">
        <button type="submit" class="button button-primary">
          {text('librarySave')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {text('libraryCancel')}
        </button>
      </div>
    </form>
  );
}

function typed(input: HTMLInputElement | null): string | null {
  return input?.value.trim() || null;
}
