import { type Inputs, useEffect, useState } from 'preact/hooks';
import type { ErrorCode, Result } from '../shared/messages.ts';

/** What a page knows of something it asked the background for. */
export type Loaded<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; code: ErrorCode };

interface LoadedHandle<T> {
  loaded: Loaded<T>;
  /** Asks once more, showing `loading` meanwhile. */
  reload(): void;
  /** Puts a newer value in place without asking. */
  replace(value: T): void;
}

/** Asks for a value when `inputs` change; an answer to an older question is dropped. */
export function useLoaded<T>(load: () => Promise<Result<T>>, inputs: Inputs): LoadedHandle<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setLoaded({ state: 'loading' });
    load().then(
      (result) => {
        if (isCurrent) setLoaded(result.ok ? { state: 'ready', value: result.value } : { state: 'failed', code: result.error.code });
      },
      // A rejected call is a defect of ours; the reader gets its sentence, the console the reason.
      (reason: unknown) => {
        console.error(reason);
        if (isCurrent) setLoaded({ state: 'failed', code: 'internal' });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [...inputs, round]);
  return { loaded, reload: () => setRound((value) => value + 1), replace: (value) => setLoaded({ state: 'ready', value }) };
}
