import { useEffect, useRef } from 'preact/hooks';
import { formatNumber, text } from '../texts/text.ts';
import type { ImportProgress } from './import-files.ts';

/** The button that opens the browser's file dialog. */
export function FileChooser({ onFiles }: { onFiles(files: File[]): void }) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = () => {
    const element = input.current;
    if (!element) return;
    onFiles([...(element.files ?? [])]);
    // The same file can be chosen again.
    element.value = '';
  };
  return (
    <div class="file-chooser">
      <input ref={input} id="files" type="file" multiple hidden aria-label={text('libraryChooseFiles')} onChange={onChange} />
      <button type="button" id="choose-files" class="button button-primary" onClick={() => input.current?.click()}>
        {text('libraryChooseFiles')}
      </button>
      <span class="muted">{text('libraryDropHint')}</span>
      <p class="muted file-formats">{text('libraryFormats')}</p>
    </div>
  );
}

interface ImportRunningProps {
  progress: ImportProgress;
  onCancel(): void;
}

/** How far an import has come, with a way to end it. */
export function ImportRunning({ progress, onCancel }: ImportRunningProps) {
  const { filesDone, filesTotal, stored, found } = progress;
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that began the import is gone; its focus, which fell to the page, goes to what can be done now.
    if (document.activeElement === document.body) cancel.current?.focus();
  }, []);
  const label = text('libraryImportProgress', ...[filesDone, filesTotal, stored, found].map(formatNumber));
  // One file may hold all reports, or a thousand files one each.
  const share = found === 0 ? 0 : (filesDone / filesTotal) * (stored / found);
  return (
    <section class="import-running">
      <progress value={share} max={1} aria-label={label} />
      <p class="number">{label}</p>
      <button type="button" class="button" ref={cancel} onClick={onCancel}>
        {text('libraryCancel')}
      </button>
    </section>
  );
}
