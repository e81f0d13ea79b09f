import { useEffect, useState } from 'preact/hooks';
import { callBackground } from '../shared/call.ts';
import type { CallValue } from '../shared/messages.ts';
import { formatNumber, text } from '../texts/text.ts';

/** Wait between two questions while the index is made, in ms. */
const ASK_EVERY_MS = 500;

/** How far the index is made anew, after an update or where damage was found; nothing where it is whole. */
export function IndexProgress() {
  const [progress, setProgress] = useState<CallValue<'indexProgress'>>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const ask = async () => {
      while (!signal.aborted) {
        const result = await callBackground('indexProgress', {});
        if (signal.aborted) return;
        // An index that cannot be read is told of by what needs it.
        setProgress(result.ok ? result.value : null);
        if (!result.ok || result.value === null) return;
        await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
      }
    };
    void ask();
    return () => controller.abort();
  }, []);
  if (!progress) return null;
  const label = text('libraryIndexProgress', formatNumber(progress.done), formatNumber(progress.total));
  return (
    <section class="index-running">
      <progress value={progress.done} max={progress.total} aria-label={label} />
      <p class="number">{label}</p>
    </section>
  );
}
