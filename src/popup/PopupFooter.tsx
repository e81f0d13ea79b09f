import { useState } from 'preact/hooks';
import { callBackground } from '../shared/call.ts';
import type { TabView } from '../shared/views.ts';
import { countText, formatNumber, text } from '../texts/text.ts';
import { errorText } from '../ui/error-text.ts';
import { AddIcon, DoneIcon } from '../ui/icons.tsx';
import { groupRows } from './group-rows.ts';

interface PopupFooterProps {
  view: TabView | null;
  /** The report whose comparison is open, null in the list. */
  reportId: string | null;
  onView(view: TabView): void;
  onStatus(message: string): void;
}

/** Marks on or off, the way to the side-by-side page, and adding the page to the corpus. */
export function PopupFooter({ view, reportId, onView, onStatus }: PopupFooterProps) {
  return (
    <footer class="page-footer">
      <MarksSwitch view={view} onView={onView} onStatus={onStatus} />
      <SideBySideLink view={view} reportId={reportId} />
      <AddPageButton view={view} onView={onView} onStatus={onStatus} />
    </footer>
  );
}

function MarksSwitch({ view, onView, onStatus }: Omit<PopupFooterProps, 'reportId'>) {
  const isUsable = view !== null && view.status === 'article' && view.rows.length > 0;
  const isOn = isUsable && view.marks.on;
  const toggle = async () => {
    if (!isUsable) return;
    const result = await callBackground('setMarks', { tabId: view.tabId, on: !isOn });
    if (!result.ok) return onStatus(errorText(result.error.code));
    const marks = result.value;
    onView({ ...view, marks });
    onStatus(marks.on && marks.missing > 0 ? countText('popupMarksMissing', marks.missing) : '');
  };
  const title = isOn ? countText('popupMarksPainted', view.marks.painted) : undefined;
  return (
    <button type="button" class="switch" role="switch" aria-checked={isOn} disabled={!isUsable} title={title} onClick={toggle}>
      <span class="switch-track" aria-hidden="true" />
      {text('popupMarks')}
      {isOn && <span class="number muted">{formatNumber(view.marks.painted)}</span>}
    </button>
  );
}

function SideBySideLink({ view, reportId }: Pick<PopupFooterProps, 'view' | 'reportId'>) {
  const first = view ? (groupRows(view.rows.filter((row) => row.relation === 'same-event'))[0]?.row ?? view.rows[0]) : undefined;
  const target = reportId ?? first?.id;
  if (!view || target === undefined) {
    return (
      <button type="button" class="footer-action" disabled>
        {text('popupSideBySide')}
      </button>
    );
  }
  const query = new URLSearchParams({ tab: String(view.tabId), report: target });
  return (
    <a class="footer-action" href={`compare.html?${query}`} target="_blank" rel="noreferrer">
      {text('popupSideBySide')}
    </a>
  );
}

function AddPageButton({ view, onView, onStatus }: Omit<PopupFooterProps, 'reportId'>) {
  const [isBusy, setBusy] = useState(false);
  const isKept = Boolean(view?.inCorpus);
  const isUsable = view !== null && view.status === 'article' && !view.isPrivate && !isKept && !isBusy;
  const add = async () => {
    if (!isUsable) return;
    setBusy(true);
    const result = await callBackground('addPage', { tabId: view.tabId });
    setBusy(false);
    if (!result.ok) return onStatus(errorText(result.error.code));
    onView({ ...view, inCorpus: result.value, corpusSize: view.corpusSize + 1 });
    onStatus(text('popupPageAdded'));
  };
  return (
    // Not `disabled`: the focus stays where the reader pressed.
    <button
      type="button"
      class="footer-action"
      aria-disabled={!isUsable}
      title={view?.isPrivate ? text('popupPrivate') : undefined}
      onClick={add}
    >
      {isKept ? <DoneIcon /> : <AddIcon />}
      {text(isKept ? 'popupInCorpus' : 'popupAddPage')}
    </button>
  );
}
