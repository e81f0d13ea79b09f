import { browser } from './browser.ts';

/** What the reader chose. Kept in `storage.local`. */
export interface Settings {
  /** Which pages are read without a click. */
  access: 'click' | 'sites' | 'all';
  /** Host names for `access: 'sites'`; subdomains are included. */
  sites: string[];
  /** Whether differences are marked in the page as soon as it was read. */
  marks: boolean;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = { access: 'click', sites: [], marks: true };

const KEY = 'settings';
const MAX_SITES = 500;

/** The stored settings; whatever is missing or of a wrong shape falls back to its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Stores the given fields and returns the whole settings. */
export async function writeSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await readSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back after every change, from whichever page it came, until `signal` aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) callback(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Match patterns of the pages that may be read without a click; empty for click mode. */
export function automaticOrigins(settings: Settings): string[] {
  if (settings.access === 'all') return ['http://*/*', 'https://*/*'];
  if (settings.access === 'sites') return settings.sites.map(hostPattern);
  return [];
}

/** Match pattern of a host with its subdomains; a numeric address has none. */
function hostPattern(host: string): string {
  const isNumeric = /^[\d.]+$|^\[/u.test(host) || !host.includes('.');
  return isNumeric ? `*://${host}/*` : `*://*.${host}/*`;
}

/**
 * The host name in what a reader types: an address, or a bare host. Null where there is none.
 * A leading `www.` is dropped, since the pattern made of it covers all subdomains.
 */
export function siteHost(input: string): string | null {
  const text = input.trim();
  if (text === '' || /\s/u.test(text)) return null;
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./u, '');
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && host !== '' && !host.includes('*') ? host : null;
}

function parseSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return { ...DEFAULT_SETTINGS, sites: [] };
  const { access, sites, marks } = value as Record<string, unknown>;
  return {
    access: access === 'sites' || access === 'all' ? access : 'click',
    sites: Array.isArray(sites) ? sites.filter((site): site is string => typeof site === 'string').slice(0, MAX_SITES) : [],
    marks: typeof marks === 'boolean' ? marks : DEFAULT_SETTINGS.marks,
  };
}
