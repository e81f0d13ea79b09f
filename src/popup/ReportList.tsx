import { useEffect, useRef } from 'preact/hooks';
import { callBackground } from '../shared/call.ts';
import type { Said, TabView } from '../shared/views.ts';
import { countText, formatNumber, text } from '../texts/text.ts';
import { errorText } from '../ui/error-text.ts';
import { reportName } from '../ui/report-name.ts';
import { groupRows } from './group-rows.ts';
import { RowGroupItem } from './RowGroupItem.tsx';

interface ReportListProps {
  view: TabView;
  onOpen(id: string): void;
  onView(view: TabView): void;
  onStatus(message: string): void;
}

/** The reports of this event in the order of their time, copies folded, then the related ones, folded. */
export function ReportList({ view, onOpen, onView, onStatus }: ReportListProps) {
  const sameEvent = view.rows.filter((row) => row.relation === 'same-event');
  const related = groupRows(view.rows.filter((row) => row.relation === 'related'));
  const names = new Map(view.rows.map((row) => [row.id, reportName(row)]));
  const say = useSay(view, onView, onStatus);
  const groupProps = { pageDate: view.article?.date ?? null, names, onOpen, onSay: view.isPrivate ? null : say };
  return (
    <>
      {sameEvent.length > 0 ? (
        <section aria-label={countText('popupReports', sameEvent.length)}>
          <h2 class="list-heading number">
            {countText('popupReports', sameEvent.length)}
            <span class="muted"> · {countText('popupTexts', view.independentTexts)}</span>
          </h2>
          <ul class="report-rows">
            {groupRows(sameEvent).map((group) => (
              <RowGroupItem key={group.row.id} group={group} {...groupProps} />
            ))}
          </ul>
        </section>
      ) : (
        <NothingFound corpusSize={view.corpusSize} hasRelated={related.length > 0} />
      )}
      {related.length > 0 && (
        <details class="related" open={related.some(({ row }) => row.said !== null)}>
          <summary>
            {text('popupRelated')} <span class="number muted">{formatNumber(view.rows.length - sameEvent.length)}</span>
          </summary>
          <ul class="report-rows">
            {related.map((group) => (
              <RowGroupItem key={group.row.id} group={group} {...groupProps} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Tells the background what the reader says of a report; the focus follows the report to where it then stands. */
function useSay(view: TabView, onView: (view: TabView) => void, onStatus: (message: string) => void) {
  const spoken = useRef<string | null>(null);
  useEffect(() => {
    if (spoken.current) document.getElementById(`say-${spoken.current}`)?.focus();
    spoken.current = null;
  }, [view]);
  return async (reportId: string, said: Said | null) => {
    const result = await callBackground('judgePage', { tabId: view.tabId, reportId, said });
    if (!result.ok) return onStatus(errorText(result.error.code));
    spoken.current = reportId;
    onView(result.value);
    onStatus(text(said === null ? 'sayUndone' : said === 'same-event' ? 'saidSame' : 'saidDifferent'));
  };
}

function NothingFound({ corpusSize, hasRelated }: { corpusSize: number; hasRelated: boolean }) {
  if (hasRelated) return <p class="list-heading muted">{text('popupNoneSameEvent')}</p>;
  return (
    <div class="empty-state">
      <p>{countText('popupNothingFound', corpusSize)}</p>
      <a class="button" href="library.html" target="_blank" rel="noreferrer">
        {text('popupAddReports')}
      </a>
    </div>
  );
}
