import type { ReportRow, Said } from '../shared/views.ts';
import { relativeDate } from '../texts/format-date.ts';
import { isOneSided, kindLabel } from '../texts/kinds.ts';
import { countText, formatShare, text } from '../texts/text.ts';
import { ForwardIcon } from '../ui/icons.tsx';
import { KindLetter } from '../ui/KindLetter.tsx';
import { ReportName } from '../ui/ReportName.tsx';
import { reasonsText } from '../ui/reasons-text.ts';
import type { RowGroup } from './group-rows.ts';
import { KindCounts } from './KindCounts.tsx';

interface RowContext {
  /** Date of the page, which the reports' dates are told from. */
  pageDate: string | null;
  /** Names of all reports in the list, by id. */
  names: ReadonlyMap<string, string>;
  onOpen(id: string): void;
  /** Null where nothing may be kept, in private windows. */
  onSay: ((id: string, said: Said | null) => void) | null;
}

/** One report with its differences in brief, and the reports that carry its text. */
export function RowGroupItem({ group, ...context }: RowContext & { group: RowGroup }) {
  const { row, copies } = group;
  const why = reasonsText(row.reasons);
  return (
    <li class="report-group">
      <div class="report-row main-row">
        <RowHead row={row} {...context} />
        {row.copy ? <CopyNote row={row} names={context.names} /> : <RowDifferences row={row} />}
        {why && (
          <p class="row-why" title={why}>
            {why}
          </p>
        )}
        <Say row={row} {...context} />
      </div>
      {copies.length > 0 && <Copies copies={copies} {...context} />}
    </li>
  );
}

function RowHead({ row, isCopy = false, pageDate, onOpen }: RowContext & { row: ReportRow; isCopy?: boolean }) {
  return (
    <div class="row-head">
      <h3 class={isCopy ? 'row-name copy-name' : 'row-name'}>
        <button type="button" class="row-open" id={`report-${row.id}`} onClick={() => onOpen(row.id)}>
          <ReportName report={row} />
        </button>
      </h3>
      <span class="row-date number">{relativeDate(row.date, pageDate)}</span>
      <ForwardIcon size={12} />
    </div>
  );
}

function RowDifferences({ row }: { row: ReportRow }) {
  if (Object.keys(row.counts).length === 0) {
    return <p class="row-note">{text(row.isForeign ? 'popupOtherLanguage' : 'popupNoDifferences')}</p>;
  }
  return (
    <>
      <ul>
        {row.headlines.map((headline) => (
          <li class="headline" key={`${headline.kind} ${headline.note}`}>
            <KindLetter kind={headline.kind} />
            {/* What goes from one to the other keeps the direction of its arrow. */}
            <span class="headline-note" dir={isOneSided(headline.kind) ? 'auto' : undefined}>
              {headline.note || kindLabel(headline.kind)}
            </span>
          </li>
        ))}
      </ul>
      <KindCounts counts={row.counts} />
    </>
  );
}

/** What the reader said of the report, or can say; it holds for its copies too. */
function Say({ row, names, onSay }: RowContext & { row: ReportRow }) {
  const { said } = row;
  const isSameEvent = row.relation === 'same-event';
  if (!onSay) return null;
  const label = said !== null ? 'sayUndo' : isSameEvent ? 'sayDifferent' : 'saySame';
  const next: Said | null = said !== null ? null : isSameEvent ? 'different-event' : 'same-event';
  return (
    <p class={said === null ? 'row-say' : 'row-say is-said'}>
      {said !== null && <span class="muted">{text(isSameEvent ? 'saidSame' : 'saidDifferent')}</span>}
      <button
        type="button"
        class="link-button"
        id={`say-${row.id}`}
        aria-label={`${text(label)}: ${names.get(row.id) ?? ''}`}
        onClick={() => onSay(row.id, next)}
      >
        {text(label)}
      </button>
    </p>
  );
}

function CopyNote({ row, names }: { row: ReportRow; names: ReadonlyMap<string, string> }) {
  if (!row.copy) return null;
  const share = formatShare(row.copy.share);
  const original = names.get(row.copy.of);
  const note = original === undefined ? text('popupSameTextAsPage', share) : text('popupSameTextAs', original, share);
  return <p class="row-note number">{note}</p>;
}

function Copies({ copies, ...context }: RowContext & { copies: ReportRow[] }) {
  const list = (
    <ul class="copy-rows">
      {copies.map((row) => (
        <li key={row.id} class="report-row copy-row">
          <RowHead row={row} isCopy {...context} />
          <CopyNote row={row} names={context.names} />
        </li>
      ))}
    </ul>
  );
  if (copies.length === 1) return list;
  return (
    <details class="copies">
      <summary>{countText('popupCopies', copies.length)}</summary>
      {list}
    </details>
  );
}
