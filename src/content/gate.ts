import { isArticle } from '../extract/is-article.ts';
import { callBackground } from '../shared/call.ts';
import { onceHere } from './once-here.ts';
import { pageAddress, watchNavigation } from './watch-navigation.ts';

/** Longest wait for a page to settle after in-page navigation, in ms. */
const SETTLE_LIMIT_MS = 4000;
/** A page counts as settled when nothing was added to it for so long, in ms. */
const QUIET_MS = 350;

/** Tells the background of an article; nothing is read here, so that a page which is none costs next to nothing. */
function announce(): void {
  if (isArticle(document, location.href)) void callBackground('articleSeen', { url: pageAddress() });
}

/** Resolves when the page has stopped changing, or after the limit. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    let quiet = setTimeout(done, QUIET_MS);
    const limit = setTimeout(done, SETTLE_LIMIT_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET_MS);
    });
    observer.observe(document, { childList: true, subtree: true });
    function done(): void {
      clearTimeout(quiet);
      clearTimeout(limit);
      observer.disconnect();
      resolve();
    }
  });
}

if (onceHere('gate')) {
  announce();
  watchNavigation(async () => {
    const address = pageAddress();
    await settled();
    if (address === pageAddress()) announce();
  }, new AbortController().signal);
}
