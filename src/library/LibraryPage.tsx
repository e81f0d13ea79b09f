import { useEffect, useState } from 'preact/hooks';
import { callBackground } from '../shared/call.ts';
import { countText, formatNumber, text } from '../texts/text.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { errorText } from '../ui/error-text.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { DropTarget } from './DropTarget.tsx';
import { FileChooser, ImportRunning } from './ImportPanel.tsx';
import { ImportReport } from './ImportReport.tsx';
import { IndexProgress } from './IndexProgress.tsx';
import { ReportShelf } from './ReportShelf.tsx';
import { useImport } from './use-import.ts';

/** The reader's corpus: what it holds, adding to it, naming and removing reports. */
export function LibraryPage() {
  const size = useLoaded(() => callBackground('corpusSize', {}), []);
  const [version, setVersion] = useState(0);
  const [status, setStatus] = useState('');
  const refresh = () => {
    setVersion((value) => value + 1);
    // Asked anew without the loading state, so that the page does not jump.
    void callBackground('corpusSize', {}).then((result) => result.ok && size.replace(result.value));
  };
  const files = useImport(refresh);
  const closeReport = () => {
    document.getElementById('choose-files')?.focus();
    files.dismiss();
  };
  useEffect(() => {
    document.title = `${text('libraryTitle')} · ${text('extensionName')}`;
  }, []);
  const counts = size.loaded.state === 'ready' ? size.loaded.value : null;
  return (
    <DropTarget onFiles={files.start}>
      <header class="library-head">
        <h1>{text('libraryTitle')}</h1>
        {counts && counts.total > 0 && (
          <p class="muted number">
            {countText('libraryStats', counts.total)}
            {counts.sample > 0 && ` · ${countText('libraryStatsSample', counts.sample)}`}
          </p>
        )}
      </header>
      <main>
        {size.loaded.state === 'loading' && <p role="status">{text('libraryLoading')}</p>}
        {size.loaded.state === 'failed' && <ErrorNote code={size.loaded.code} onRetry={size.reload} />}
        <IndexProgress />
        {files.progress && <ImportRunning progress={files.progress} onCancel={files.cancel} />}
        {files.outcome && <ImportReport outcome={files.outcome} onClose={closeReport} />}
        {counts && !files.progress && (
          <section class="library-add">
            {counts.total === 0 && <p>{text('libraryEmpty')}</p>}
            <FileChooser onFiles={files.start} />
            <SampleButton hasSample={counts.sample > 0} onDone={refresh} onStatus={setStatus} />
          </section>
        )}
        <p class="library-status" role="status">
          {status}
        </p>
        {counts && counts.total > 0 && <ReportShelf version={version} onRemoved={refresh} onStatus={setStatus} />}
      </main>
    </DropTarget>
  );
}

interface SampleButtonProps {
  hasSample: boolean;
  onDone(): void;
  onStatus(message: string): void;
}

function SampleButton({ hasSample, onDone, onStatus }: SampleButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const press = async () => {
    setBusy(true);
    if (hasSample) {
      const result = await callBackground('removeSample', {});
      onStatus(result.ok ? text('librarySampleRemoved', formatNumber(result.value.removed)) : errorText(result.error.code));
    } else {
      const result = await callBackground('installSample', {});
      onStatus(result.ok ? text('librarySampleInstalled', formatNumber(result.value.added)) : errorText(result.error.code));
    }
    setBusy(false);
    onDone();
  };
  return (
    <button type="button" class="button button-quiet" aria-disabled={isBusy} onClick={() => !isBusy && void press()}>
      {text(hasSample ? 'libraryRemoveSample' : 'libraryInstallSample')}
    </button>
  );
}
