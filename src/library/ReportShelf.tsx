import { useRef, useState } from 'preact/hooks';
import { callBackground } from '../shared/call.ts';
import type { ReportSummary } from '../shared/views.ts';
import { countText, formatNumber, text } from '../texts/text.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { errorText } from '../ui/error-text.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { ShelfItem } from './ShelfItem.tsx';

/** Reports on one page of the list. */
const PAGE_SIZE = 50;

interface ReportShelfProps {
  /** Changes when the corpus has changed. */
  version: number;
  onRemoved(): void;
  onStatus(message: string): void;
}

/** The reports of the corpus, newest first, a page at a time. */
export function ReportShelf({ version, onRemoved, onStatus }: ReportShelfProps) {
  const [offset, setOffset] = useState(0);
  const { loaded, reload, replace } = useLoaded(() => callBackground('listReports', { offset, limit: PAGE_SIZE }), [offset, version]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const shelf = useRef<HTMLElement>(null);
  const last = useRef(loaded.state === 'ready' ? loaded.value : null);
  if (loaded.state === 'ready') last.current = loaded.value;
  if (loaded.state === 'failed') return <ErrorNote code={loaded.code} onRetry={reload} />;
  // While the list is asked for anew the old one stays, and with it the place and the focus.
  if (!last.current) return <p role="status">{text('libraryLoading')}</p>;
  const { reports, total } = last.current;
  const turnTo = (next: number) => {
    setOffset(next);
    // A new page is read from its top.
    shelf.current?.scrollIntoView();
    shelf.current?.focus({ preventScroll: true });
  };
  const remove = async () => {
    const result = await callBackground('removeReports', { ids: [...selected] });
    if (!result.ok) return onStatus(errorText(result.error.code));
    onStatus(countText('libraryRemoved', result.value.removed));
    setSelected(new Set());
    // The page that was shown may be gone with its reports.
    if (offset >= total - result.value.removed) setOffset(0);
    onRemoved();
  };
  const rename = (summary: ReportSummary) =>
    replace({ total, reports: reports.map((report) => (report.id === summary.id ? summary : report)) });
  return (
    <section class="shelf" ref={shelf} tabIndex={-1} aria-label={text('libraryReports')} aria-busy={loaded.state === 'loading'}>
      <SelectionBar reports={reports} selected={selected} onSelect={setSelected} onRemove={remove} />
      <ul class="shelf-list">
        {reports.map((report) => (
          <ShelfItem
            key={report.id}
            report={report}
            isSelected={selected.has(report.id)}
            onToggle={() => setSelected((now) => toggled(now, report.id))}
            onNamed={rename}
            onStatus={onStatus}
          />
        ))}
      </ul>
      {total > PAGE_SIZE && <Pager offset={offset} total={total} onOffset={turnTo} />}
    </section>
  );
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

interface PagerProps {
  offset: number;
  total: number;
  onOffset(offset: number): void;
}

function Pager({ offset, total, onOffset }: PagerProps) {
  const last = Math.min(offset + PAGE_SIZE, total);
  return (
    <nav class="pager">
      <button type="button" class="button" disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - PAGE_SIZE))}>
        {text('libraryPreviousPage')}
      </button>
      <p class="number muted" role="status">
        {text('libraryPagePosition', formatNumber(offset + 1), formatNumber(last), formatNumber(total))}
      </p>
      <button type="button" class="button" disabled={last >= total} onClick={() => onOffset(offset + PAGE_SIZE)}>
        {text('libraryNextPage')}
      </button>
    </nav>
  );
}
