import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activeTab, ask, readAutomatically, type Session, until } from '../../scripts/lib/open-session.mjs';
import type { PageCalls } from '../../src/shared/messages.ts';
import { AGAIN, BRIDGE, LAST, MORE } from '../bridge-accounts.ts';
import { FAMILIES, open, type PageServer, plainArticle, serve } from './harness.ts';
import { seededRandom } from './seeded-random.ts';

const KILLS = 50;
const BATCH = 60;
/** The background takes up the merging when the corpus was left alone for so long (`IDLE_MS` in src/corpus/tend-corpus.ts), and then takes about this long. */
const IDLE_MS = 1500;
const MERGE_MS = 400;

interface Incoming {
  name: string;
  text: string;
}

/** What the page tells of: reports of one event among others that resemble nothing. */
const EVENT: Incoming[] = AGAIN.map((text, i) => ({ name: `bridge-${i}.txt`, text: `${text}\n\n${MORE}` }));

function filler(n: number): Incoming {
  const words = Array.from({ length: 50 }, (_, i) => `w${(n * 53 + i * 7) % 4999}q${i % 3}`).join(' ');
  return { name: `filler-${n}.txt`, text: `Report ${n} says ${words} of clerk Quill${n}.` };
}

describe.each(FAMILIES)('a background that is killed at any moment, in %s', (family) => {
  let session: Session;
  let server: PageServer;
  let tabId = 0;

  beforeAll(async () => {
    server = await serve({ '/bridge': plainArticle('Bridge over the Marl collapses', [BRIDGE, MORE, LAST].join('\n\n')) });
    session = await open(family);
    await readAutomatically(session, '127.0.0.1');
    const page = await session.openPage(`${server.url}/bridge`);
    await page.bringToFront();
    tabId = await activeTab(session);
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it(`keeps every acknowledged report once, matches rightly and loses nothing, ${KILLS} times`, { timeout: 600_000 }, async () => {
    const random = seededRandom(family === 'chrome' ? 20_220_503 : 20_220_504);
    const corpus = new KilledCorpus(session);
    // Beyond all years: a number that the article shares would be no filler.
    let next = 5000;
    const kinds = { acknowledged: 0, 'not acknowledged': 0 };
    const took: Record<string, number> = { import: 150, remove: 100 };
    for (let kill = 0; kill < KILLS; kill++) {
      const kind = kill % 5 === 4 ? 'merge' : random() < 0.35 && corpus.names.length > 0 ? 'remove' : 'import';
      const start = Date.now();
      let done: Promise<boolean> = Promise.resolve(true);
      if (kind === 'import') {
        const missing = EVENT.filter(({ name }) => !corpus.has(name) && random() < 0.5);
        done = corpus.add([...missing, ...Array.from({ length: BATCH }, () => filler(next++))]);
      } else if (kind === 'remove') {
        const chosen = corpus.names.filter((name) => random() < (name.startsWith('bridge') ? 0.5 : 0.05));
        done = corpus.remove(chosen);
      }
      const wait = kind === 'merge' ? IDLE_MS + random() * MERGE_MS : random() * 1.3 * (took[kind] ?? 0);
      void done.then(() => (took[kind] = Math.min(Date.now() - start, 1000)));
      await new Promise((resolve) => setTimeout(resolve, wait));
      await session.stopBackground();
      kinds[(await done) ? 'acknowledged' : 'not acknowledged']++;
      await corpus.check();
      const { rows } = await freshView();
      const found = rows.filter(({ relation }) => relation === 'same-event').map(({ origin }) => origin.name);
      expect(found.sort(), `kill ${kill}, in ${kind}`).toEqual(EVENT.map(({ name }) => name).filter((name) => corpus.has(name)));
    }
    // Both outcomes were tried, or the moments were not random.
    expect(Math.min(...Object.values(kinds))).toBeGreaterThan(3);
  });

  /** The page's matches, made anew. */
  async function freshView(): Promise<ReturnType<PageCalls['openTab']>> {
    await session.control.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.session.clear());
    return ask(session, 'openTab', { tabId });
  }
});

/** What the reader was told is in the corpus, and what was asked for without an answer. */
class KilledCorpus {
  private readonly session: Session;
  private stored = new Map<string, string>();
  private asked: { add: string[]; remove: string[] } = { add: [], remove: [] };

  constructor(session: Session) {
    this.session = session;
  }

  get names(): string[] {
    return [...this.stored.keys()];
  }

  has(name: string): boolean {
    return this.stored.has(name);
  }

  /** True where the background acknowledged it before it died. */
  async add(incoming: readonly Incoming[]): Promise<boolean> {
    this.asked = { add: incoming.map(({ name }) => name), remove: [] };
    const reports = incoming.map(({ name, text }) => ({
      id: '',
      source: name.replace('.txt', ''),
      agency: null,
      date: '2022-05-03',
      title: null,
      url: null,
      lang: 'en',
      text,
    }));
    return this.settle(ask(this.session, 'importReports', { reports, origins: this.asked.add }), () => {
      for (const name of this.asked.add) this.stored.set(name, '');
    });
  }

  async remove(names: readonly string[]): Promise<boolean> {
    this.asked = { add: [], remove: [...names] };
    const ids = names.map((name) => this.stored.get(name) ?? '');
    return this.settle(ask(this.session, 'removeReports', { ids }), () => {
      for (const name of names) this.stored.delete(name);
    });
  }

  private async settle(call: Promise<unknown>, onDone: () => void): Promise<boolean> {
    try {
      await call;
    } catch {
      // The background died before it answered.
      return false;
    }
    onDone();
    this.asked = { add: [], remove: [] };
    return true;
  }

  /** Every report is there once; what was asked for without an answer was done whole or not at all. */
  async check(): Promise<void> {
    const { add, remove } = this.asked;
    const there = await this.list();
    const names = [...there.keys()];
    expect([0, add.length]).toContain(add.filter((name) => there.has(name)).length);
    expect([0, remove.length]).toContain(remove.filter((name) => there.has(name)).length);
    const open = new Set([...add, ...remove]);
    const sure = (list: readonly string[]) => list.filter((name) => !open.has(name)).sort();
    expect(sure(names)).toEqual(sure(this.names));
    this.stored = there;
    this.asked = { add: [], remove: [] };
  }

  /** Ids by the names of the files. */
  private async list(): Promise<Map<string, string>> {
    const there = new Map<string, string>();
    for (let offset = 0, total = 1; offset < total; offset += 500) {
      const listed = await until(
        () => ask(this.session, 'listReports', { offset, limit: 500 }).catch(() => null),
        'the background to come back',
      );
      total = listed.total;
      for (const { id, origin } of listed.reports) {
        expect(there.has(origin.name), `${origin.name} stands twice`).toBe(false);
        there.set(origin.name, id);
      }
    }
    return there;
  }
}
