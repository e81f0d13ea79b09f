import fake from '../fakes/webextension-polyfill.ts';

/** A browser with one tab, whose reader script answers as told; enough of the API for the background's handlers. */
export interface FakeBrowser {
  session: Map<string, unknown>;
  badges: string[];
  /** Calls that reached the reader script, by name. */
  sent: { call: string; args: Record<string, unknown> }[];
  /** What the reader script answers by call; an absent one means that nobody listens. */
  reader: Record<string, (args: Record<string, unknown>) => unknown>;
}

export const EXTENSION_URL = 'chrome-extension://crossread/';

export function installFakeBrowser({ incognito = false, canInject = true, runsScripts = true } = {}): FakeBrowser {
  const state: FakeBrowser = { session: new Map(), badges: [], sent: [], reader: {} };
  const area = (map: Map<string, unknown>) => ({
    get: async (key: string) => (map.has(key) ? { [key]: structuredClone(map.get(key)) } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) map.set(key, structuredClone(value));
    },
    remove: async (key: string) => void map.delete(key),
  });
  Object.assign(fake, {
    runtime: { id: 'crossread', getURL: (path: string) => EXTENSION_URL + path },
    storage: { session: area(state.session), local: area(new Map()) },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async ({ text }: { text: string }) => void state.badges.push(text),
    },
    scripting: {
      insertCSS: async () => {
        if (!canInject) throw new Error('Cannot access a chrome:// URL');
      },
      executeScript: async () => [runsScripts ? { frameId: 0 } : undefined],
    },
    tabs: {
      get: async (id: number) => {
        if (id !== 1) throw new Error('No tab');
        return { id, incognito };
      },
      sendMessage: async (_: number, { call, args }: { call: string; args: Record<string, unknown> }) => {
        const answer = state.reader[call];
        if (!answer) throw new Error('Could not establish connection');
        state.sent.push({ call, args });
        return { ok: true, value: answer(args) };
      },
    },
  });
  return state;
}
