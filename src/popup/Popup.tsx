import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { callBackground } from '../shared/call.ts';
import type { Result } from '../shared/messages.ts';
import type { TabView } from '../shared/views.ts';
import { countText, text } from '../texts/text.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { ArticleView, type PopupPlace } from './ArticleView.tsx';
import { CorpusEmpty } from './CorpusEmpty.tsx';
import { PageState } from './PageState.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { targetTab } from './target-tab.ts';
import { useFrameLimit } from './use-frame-limit.ts';

/** Reading and matching take less, in ms; a page that is not here yet is waited for, since half an article would mislead. */
const SLOW_MS = 5000;

async function loadTab(): Promise<Result<TabView>> {
  const tabId = await targetTab(location.search);
  if (tabId === null) return { ok: false, error: { code: 'page-gone', message: 'No active tab' } };
  return callBackground('openTab', { tabId });
}

/** The toolbar popup: header, one scrolling part, footer. The frame stands at once; what was read fills it. */
export function Popup() {
  const { loaded, reload, replace } = useLoaded(loadTab, []);
  const [place, setPlace] = useState<PopupPlace>({ name: 'list' });
  const [status, setStatus] = useState('');
  const view = loaded.state === 'ready' ? loaded.value : null;
  const isSlow = useIsSlow(loaded.state === 'loading');
  const frame = useRef<HTMLDivElement>(null);
  useFrameLimit(frame);
  useReturningFocus(place);
  useEscape(place.name !== 'list', () => setPlace({ name: 'list' }));
  const go = (next: PopupPlace) => {
    setStatus('');
    setPlace(next);
  };
  return (
    <div class="frame" ref={frame} aria-busy={loaded.state === 'loading'}>
      <PopupHeader view={view} isLoading={loaded.state === 'loading'} place={place} onPlace={go} />
      <main class="content" tabIndex={-1}>
        {loaded.state === 'loading' && <PageState isBusy message={text(isSlow ? 'popupStillLoading' : 'popupReading')} />}
        {loaded.state === 'failed' && <ErrorNote code={loaded.code} onRetry={reload} />}
        {view && <ViewBody view={view} place={place} onPlace={go} onReload={reload} onView={replace} onStatus={setStatus} />}
      </main>
      <p class="status" role="status">
        {status}
      </p>
      <p class="visually-hidden" role="status">
        {view && outcomeText(view)}
      </p>
      <PopupFooter view={view} reportId={place.name === 'report' ? place.id : null} onView={replace} onStatus={setStatus} />
    </div>
  );
}

interface ViewBodyProps {
  view: TabView;
  place: PopupPlace;
  onPlace(place: PopupPlace): void;
  onReload(): void;
  onView(view: TabView): void;
  onStatus(message: string): void;
}

function ViewBody({ view, onReload, ...rest }: ViewBodyProps) {
  if (view.status === 'no-access') return <PageState message={text('errorNoAccess')} />;
  if (view.status === 'not-article' || !view.article) return <PageState message={text('popupNotArticle')} linksLibrary />;
  if (view.corpusSize === 0 && rest.place.name === 'list') return <CorpusEmpty onInstalled={onReload} />;
  return <ArticleView view={view} article={view.article} {...rest} />;
}

/** What the reading came to, for screen readers: they pass over what takes the place of something else. Errors speak for themselves. */
function outcomeText({ status, article, corpusSize, rows, independentTexts }: TabView): string {
  if (status === 'no-access') return text('errorNoAccess');
  if (status === 'not-article' || !article) return text('popupNotArticle');
  if (corpusSize === 0) return text('popupCorpusEmpty');
  const sameEvent = rows.filter((row) => row.relation === 'same-event').length;
  if (sameEvent > 0) return `${countText('popupReports', sameEvent)} · ${countText('popupTexts', independentTexts)}`;
  return rows.length > 0 ? text('popupNoneSameEvent') : countText('popupNothingFound', corpusSize);
}

/** True once something has taken longer than it does on a page that has come. */
function useIsSlow(isBusy: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!isBusy) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [isBusy]);
  return isSlow;
}

/** Gives the focus back to the control that opened a place, when the reader returns from it. */
function useReturningFocus(place: PopupPlace): void {
  const opener = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (place.name === 'list' && opener.current) {
      document.getElementById(opener.current)?.focus();
      opener.current = null;
    }
    if (place.name === 'report') opener.current = `report-${place.id}`;
    if (place.name === 'text') opener.current = 'extracted-text';
  }, [place]);
}

function useEscape(isActive: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!isActive) return;
    const controller = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Unhandled, the browser closes the popup.
      event.preventDefault();
      onEscape();
    };
    document.addEventListener('keydown', onKey, { signal: controller.signal });
    return () => controller.abort();
  }, [isActive]);
}
