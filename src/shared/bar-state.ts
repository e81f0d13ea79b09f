import { browser } from './browser.ts';

/** Where the reader wants the bar of the marks. Kept in `storage.local`, apart from the settings: a change of those makes open pages be read. */
export interface BarState {
  /** Shares (0..1) of the free room left of the bar and above it. */
  x: number;
  y: number;
  /** False where it is a dot. */
  isOpen: boolean;
}

/** At the bottom right, open. */
export const DEFAULT_BAR: Readonly<BarState> = { x: 1, y: 1, isOpen: true };

const KEY = 'bar';

/** What was stored; whatever is missing or of a wrong shape falls back to its default. */
export async function readBar(): Promise<BarState> {
  try {
    return parseBar((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    // A page that was open while the extension was updated has lost its storage; the bar still works.
    return { ...DEFAULT_BAR };
  }
}

/** Stores where the bar stands; in a private window nothing is ever stored. */
export async function writeBar(state: BarState): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  try {
    await browser.storage.local.set({ [KEY]: state });
  } catch {
    // As above, or the disk is full: the bar stays where it was put until the page goes.
  }
}

function parseBar(value: unknown): BarState {
  const { x, y, isOpen } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return { x: share(x), y: share(y), isOpen: isOpen !== false };
}

function share(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : 1;
}
