/** The page must have been quiet for so long, in ms: many changes come in a row. */
const QUIET_MS = 500;

/** Calls back after the text of the page has changed and come to rest, until `signal` aborts. */
export function watchChanges(callback: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(callback, QUIET_MS);
  });
  // Some pages replace their whole body.
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
