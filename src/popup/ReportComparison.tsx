import { useMemo, useState } from 'preact/hooks';
import type { Difference, DifferenceKind } from '../engine/compare/comparison.ts';
import { callBackground } from '../shared/call.ts';
import type { ComparisonView, ReportRow, TabView } from '../shared/views.ts';
import { relativeDate } from '../texts/format-date.ts';
import { isOneSided, kindLabel } from '../texts/kinds.ts';
import { shownTitle } from '../texts/shown-name.ts';
import { countText, formatNumber, formatShare, text } from '../texts/text.ts';
import { countKinds } from '../ui/count-kinds.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { errorText } from '../ui/error-text.ts';
import { KindFilter } from '../ui/KindFilter.tsx';
import { LimitedList } from '../ui/LimitedList.tsx';
import { paragraphAt, splitParagraphs } from '../ui/paragraphs.ts';
import { ReportName } from '../ui/ReportName.tsx';
import { reasonsText } from '../ui/reasons-text.ts';
import { reportName } from '../ui/report-name.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { DifferenceItem, type DifferenceItemProps, type PlaceInPage } from './DifferenceItem.tsx';
import { PageState } from './PageState.tsx';
import { PlaceHeading } from './PlaceHeading.tsx';

/** Differences shown at first; the rest on request, since each is two passages. */
const FIRST_SHOWN = 40;

/** Below this share two texts that overlap are still texts of their own. */
const COPY_SHARE = 0.5;

interface ReportComparisonProps {
  view: TabView;
  row: ReportRow;
  onBack(): void;
  onStatus(message: string): void;
}

/** The page beside one report: every difference as a pair of passages, heaviest first. */
export function ReportComparison({ view, row, onBack, onStatus }: ReportComparisonProps) {
  const { tabId } = view;
  const { loaded, reload } = useLoaded(() => callBackground('compareWith', { tabId, reportId: row.id }), [tabId, row.id]);
  const why = reasonsText(row.reasons);
  const title = shownTitle(row.title);
  return (
    <section>
      <PlaceHeading onBack={onBack} aside={relativeDate(row.date, view.article?.date ?? null)}>
        <ReportName report={row} />
      </PlaceHeading>
      <div class="place-note">
        {title !== null && (
          <p class="row-title" lang={row.lang ?? undefined} dir="auto">
            {title}
          </p>
        )}
        {why && <p class="muted">{why}</p>}
        {row.agency && <p class="muted">{text('agencyText', row.agency)}</p>}
      </div>
      {loaded.state === 'loading' && <PageState isBusy message={text('compareReading')} />}
      {loaded.state === 'failed' && <ErrorNote code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && <Differences pair={loaded.value} tabId={tabId} onStatus={onStatus} />}
    </section>
  );
}

interface DifferencesProps {
  pair: ComparisonView;
  tabId: number;
  onStatus(message: string): void;
}

function Differences({ pair, tabId, onStatus }: DifferencesProps) {
  const [selected, setSelected] = useState<ReadonlySet<DifferenceKind>>(new Set());
  const { differences, cut, shared } = pair.comparison;
  const other = reportName(pair.b);
  const paragraphs = useMemo(() => ({ a: splitParagraphs(pair.a.text), b: splitParagraphs(pair.b.text) }), [pair]);
  const shown = differences.filter((difference) => selected.size === 0 || selected.has(difference.kind));
  const paired = shown.filter((difference) => !isOneSided(difference.kind));
  const reveal = async ({ start, end }: PlaceInPage) => {
    const result = await callBackground('revealInPage', { tabId, start, end });
    const place = formatNumber(paragraphAt(paragraphs.a, start));
    if (!result.ok) onStatus(errorText(result.error.code));
    else onStatus(result.value ? text('popupShownInPage', place) : text('popupNotInPage'));
  };
  const itemProps = { pair, paragraphs, onReveal: reveal };
  return (
    <>
      {cut && <p class="notice">{cut}</p>}
      {shared.a >= COPY_SHARE && <p class="place-note">{text('popupSharedText', formatShare(shared.a))}</p>}
      {differences.length === 0 ? (
        !cut && <p class="place-note">{text('compareNoDifferences')}</p>
      ) : (
        <div class="filter-bar">
          <KindFilter counts={countKinds(differences)} selected={selected} other={other} onChange={setSelected} />
          <p class="visually-hidden" role="status">
            {countText('popupDifferences', shown.length)}
          </p>
        </div>
      )}
      <LimitedList
        class="differences"
        items={paired}
        limit={FIRST_SHOWN}
        render={(difference, index) => <DifferenceItem key={index} difference={difference} {...itemProps} />}
      />
      <OneSided kind="only-b" note={text('popupNoteNoMatchHere')} items={shown} {...itemProps} />
      <OneSided kind="only-a" note={text('popupNoteNoMatch', other)} items={shown} {...itemProps} />
    </>
  );
}

interface OneSidedProps extends Omit<DifferenceItemProps, 'difference'> {
  kind: 'only-a' | 'only-b';
  note: string;
  items: readonly Difference[];
}

/** The statements of one report alone. */
function OneSided({ kind, note, items, ...itemProps }: OneSidedProps) {
  const own = items.filter((difference) => difference.kind === kind);
  if (own.length === 0) return null;
  return (
    <section class="one-sided" data-kind={kind}>
      <h3 class="one-sided-head">
        {kindLabel(kind, reportName(itemProps.pair.b))} <span class="number muted">{formatNumber(own.length)}</span>
      </h3>
      <p class="one-sided-head muted">{note}</p>
      <LimitedList
        class="differences"
        items={own}
        limit={FIRST_SHOWN}
        render={(difference, index) => <DifferenceItem key={index} difference={difference} {...itemProps} />}
      />
    </section>
  );
}
