import { useState } from 'preact/hooks';
import { callBackground } from '../shared/call.ts';
import type { ErrorCode } from '../shared/messages.ts';
import { text } from '../texts/text.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';

/** Says that there is nothing to compare with, and offers the two ways to begin. */
export function CorpusEmpty({ onInstalled }: { onInstalled(): void }) {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ErrorCode | null>(null);
  const install = async () => {
    setBusy(true);
    const result = await callBackground('installSample', {});
    setBusy(false);
    if (result.ok) onInstalled();
    else setError(result.error.code);
  };
  if (error) return <ErrorNote code={error} onRetry={() => setError(null)} />;
  return (
    <div class="empty-state">
      <p>{text('popupCorpusEmpty')}</p>
      <a class="button button-primary" href="library.html" target="_blank" rel="noreferrer">
        {text('popupAddReports')}
      </a>
      <button type="button" class="button button-quiet" disabled={isBusy} onClick={install}>
        {text('popupInstallSample')}
      </button>
    </div>
  );
}
