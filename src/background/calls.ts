import { addReports, countReports, listReports, nameReport, removeReports, removeSampleReports } from '../corpus/reports.ts';
import { indexProgress } from '../corpus/tend-corpus.ts';
import { CallError } from '../shared/call-error.ts';
import type { CallArgs, CallValue, ContentCalls, PageCalls } from '../shared/messages.ts';
import { loadSample } from './sample.ts';
import { touchCorpus } from './tab-state.ts';
import {
  addPage,
  compareStored,
  compareWith,
  judgePage,
  judgeStored,
  leaveArticle,
  openTab,
  readTab,
  revealInPage,
  setMarks,
} from './tabs.ts';

/** Most reports in one page of the library's list. */
const MAX_LISTED = 500;

type Handler<N extends keyof PageCalls> = (args: CallArgs<N>) => Promise<CallValue<N>>;
type ContentHandler<N extends keyof ContentCalls> = (args: CallArgs<N>, tabId: number) => Promise<CallValue<N>>;

export const PAGE_HANDLERS: { readonly [N in keyof PageCalls]: Handler<N> } = {
  openTab: ({ tabId }) => openTab(tabId),
  compareWith: ({ tabId, reportId }) => compareWith(tabId, reportId),
  compareReports: ({ aId, bId }) => compareStored(aId, bId),
  setMarks: ({ tabId, on }) => setMarks(tabId, on),
  revealInPage: ({ tabId, start, end }) => revealInPage(tabId, start, end),
  addPage: ({ tabId }) => addPage(tabId, Date.now()),
  judgePage: ({ tabId, reportId, said }) => judgePage(tabId, reportId, said, Date.now()),
  listReports: ({ offset, limit }) => listReports(offset, Math.min(limit, MAX_LISTED)),
  corpusSize: () => countReports(),
  indexProgress: () => indexProgress(),

  async importReports({ reports, origins }) {
    const incoming = reports.map((report, i) => ({ report, origin: { kind: 'file' as const, name: origins[i] ?? '' } }));
    const { added, known, isNew } = await addReports(incoming, Date.now());
    await touchCorpus();
    return { added, known, isNew };
  },
  async judgeReports({ aId, bId, said }) {
    await judgeStored(aId, bId, said, Date.now());
    return null;
  },
  async removeReports({ ids }) {
    const removed = await removeReports(ids);
    await touchCorpus();
    return { removed };
  },
  async nameReport({ id, source, title }) {
    const summary = await nameReport(id, source, title);
    if (!summary) throw new CallError('report-gone', 'The report is no longer in the corpus.');
    await touchCorpus();
    return summary;
  },
  async installSample() {
    const { added, known } = await addReports(await loadSample(), Date.now());
    await touchCorpus();
    return { added, known };
  },
  async removeSample() {
    const removed = await removeSampleReports();
    await touchCorpus();
    return { removed };
  },
};

export const CONTENT_HANDLERS: { readonly [N in keyof ContentCalls]: ContentHandler<N> } = {
  async articleSeen(_, tabId) {
    await readTab(tabId);
    return null;
  },
  async pageRestored(_, tabId) {
    await readTab(tabId);
    return null;
  },
  async articleLeft(_, tabId) {
    await leaveArticle(tabId);
    return null;
  },
};
