import { browser } from '../shared/browser.ts';
import { automaticOrigins, type Settings } from '../shared/settings.ts';

/**
 * Asks the browser for the pages that `next` may read; true when it may. Must be called straight from the reader's click: after
 * an `await` browsers no longer show their question.
 */
export function requestAccess(next: Settings): Promise<boolean> {
  const origins = automaticOrigins(next);
  return origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins });
}

/** Gives back what `before` could read and `after` no longer needs. */
export async function releaseAccess(before: Settings, after: Settings): Promise<void> {
  const kept = new Set(automaticOrigins(after));
  const origins = automaticOrigins(before).filter((origin) => !kept.has(origin));
  if (origins.length === 0) return;
  try {
    await browser.permissions.remove({ origins });
  } catch (error) {
    // Access that the browser's own settings or the manifest give cannot be given back here; the settings hold all the same.
    console.info(error);
  }
}
