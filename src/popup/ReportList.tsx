import type { TabView } from '../shared/views.ts';
import { countText, formatNumber, text } from '../texts/text.ts';
import { reportName } from '../ui/report-name.ts';
import { groupRows } from './group-rows.ts';
import { RowGroupItem } from './RowGroupItem.tsx';

interface ReportListProps {
  view: TabView;
  onOpen(id: string): void;
}

/** The reports of this event in the order of their time, copies folded, then the related ones, folded. */
export function ReportList({ view, onOpen }: ReportListProps) {
  const sameEvent = view.rows.filter((row) => row.relation === 'same-event');
  const related = groupRows(view.rows.filter((row) => row.relation === 'related'));
  const names = new Map(view.rows.map((row) => [row.id, reportName(row)]));
  const groupProps = { pageDate: view.article?.date ?? null, names, onOpen };
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
        <details class="related">
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
