import { type IDBPObjectStore, unwrap } from 'idb';
import { addToIndex, removeFromIndex } from '../engine/match/index/change-index.ts';
import { type IndexEntry, indexEntry } from '../engine/match/index/index-entry.ts';
import { readHead } from '../engine/match/index/index-head.ts';
import type { IndexWriter } from '../engine/match/index/index-storage.ts';
import { continueRebuild } from '../engine/match/index/rebuild-index.ts';
import { tendIndex } from '../engine/match/index/tend-index.ts';
import { contentId } from '../engine/read/content-id.ts';
import type { Report } from '../engine/report.ts';
import type { Origin, ReportSummary, StoredReport } from '../shared/views.ts';
import { type CorpusSchema, openCorpus, type ReportRecord } from './database.ts';
import { asStorageError } from './storage-error.ts';
import { finishOrAbort, indexWriter } from './stored-index.ts';
import { tendCorpus } from './tend-corpus.ts';

const OPENING_LENGTH = 160;
/** Reports whose index entries are made without a pause: some milliseconds. */
const SLICE = 20;

/** A report that is to be stored, and where it came from. */
export interface Incoming {
  report: Report;
  origin: Origin;
}

/** What became of the reports of one `addReports` call. */
export interface Added {
  added: number;
  known: number;
  /** Ids in the corpus and whether each was new, parallel to what was given. */
  ids: string[];
  isNew: boolean[];
}

/**
 * Stores reports with their index entries in one transaction: all of them are durable when the promise resolves, or none.
 * The id is made of the content, so storing a report again changes nothing and counts as `known`.
 * @throws CallError `storage-full` or `storage-failed`; the corpus is then as it was.
 */
export async function addReports(incoming: readonly Incoming[], now: number): Promise<Added> {
  const records = incoming.map(({ report, origin }) => toRecord(report, origin, now));
  // Computed before the transaction opens: it would commit itself while we compute.
  const entries = await entriesOf(records);
  const fresh = new Set<string>();
  const isNew = records.map(() => false);
  try {
    await changeCorpus(async (reports, index) => {
      const known = await keysOf(unwrap(reports), records);
      // The index of an empty corpus is whole; of any other, one that is not there must be made from the reports.
      if (!(await readHead(index)) && (await reports.count()) === 0) await continueRebuild(index, { entries: [], after: '', total: 0 });
      records.forEach(({ id }, i) => {
        if (known[i] !== undefined || fresh.has(id)) return;
        fresh.add(id);
        isNew[i] = true;
      });
      await addToIndex(
        index,
        entries.filter((_, i) => isNew[i]),
        // Reports and index change together: what is not in the one is not in the other.
        true,
      );
      // After the index, which would have to wait for them before it can read its head.
      records.forEach((record, i) => {
        if (isNew[i]) unwrap(reports).put(record);
      });
      // At most one step of merging, so that segments stay few while reports keep coming.
      await tendIndex(index, 'busy');
    });
  } catch (error) {
    throw asStorageError(error);
  }
  tendCorpus();
  return { added: fresh.size, known: records.length - fresh.size, ids: records.map((record) => record.id), isNew };
}

/** The report, or null where it is not (or no longer) in the corpus. */
export async function getReport(id: string): Promise<StoredReport | null> {
  const database = await openCorpus();
  const record = await database.get('reports', id);
  return record ? toReport(record) : null;
}

/** The reports of the given ids in their order; removed ones are left out. */
export async function getReports(ids: readonly string[]): Promise<StoredReport[]> {
  const database = await openCorpus();
  const transaction = database.transaction('reports');
  const records = await Promise.all(ids.map((id) => transaction.store.get(id)));
  return records.filter((record) => record !== undefined).map(toReport);
}

/** A page of the corpus, newest date first, reports without a date last. */
export async function listReports(offset: number, limit: number): Promise<{ reports: ReportSummary[]; total: number }> {
  const database = await openCorpus();
  const transaction = database.transaction('reports');
  const total = await transaction.store.count();
  const reports: ReportSummary[] = [];
  let cursor = await transaction.store.index('byDate').openCursor(null, 'prev');
  if (offset > 0 && cursor) cursor = await cursor.advance(offset);
  while (cursor && reports.length < limit) {
    reports.push(summarize(cursor.value));
    cursor = await cursor.continue();
  }
  return { reports, total };
}

/** Removes reports and their index entries in one transaction; ids that are not there are passed over. */
export async function removeReports(ids: readonly string[]): Promise<number> {
  let removed = 0;
  try {
    await changeCorpus(async (reports, index) => {
      const found = (await Promise.all(ids.map((id) => reports.getKey(id)))).filter((key) => key !== undefined);
      removed = new Set(found).size;
      for (const id of found) unwrap(reports).delete(id);
      await removeFromIndex(index, found);
    });
  } catch (error) {
    throw asStorageError(error);
  }
  tendCorpus();
  return removed;
}

/** Removes the reports of the sample that came with the extension; the reader's own stay. */
export async function removeSampleReports(): Promise<number> {
  const database = await openCorpus();
  return removeReports(await database.getAllKeysFromIndex('reports', 'byOrigin', 'sample'));
}

/** Names outlet and title of a stored report; null where it is not in the corpus. */
export async function nameReport(id: string, source: string | null, title: string | null): Promise<ReportSummary | null> {
  try {
    const stored = await getReport(id);
    if (!stored) return null;
    const named = { ...stored, source, title };
    const entry = indexEntry(named);
    return await changeCorpus(async (reports, index) => {
      // It may have been removed while its entry was made.
      const record = await reports.get(id);
      if (!record) return null;
      unwrap(reports).put({ ...record, source, title });
      await addToIndex(index, [entry]);
      return summarize(named);
    });
  } catch (error) {
    throw asStorageError(error);
  }
}

/** Numbers of reports in all and from the sample. */
export async function countReports(): Promise<{ total: number; sample: number }> {
  const database = await openCorpus();
  const transaction = database.transaction('reports');
  const [total, sample] = await Promise.all([transaction.store.count(), transaction.store.index('byOrigin').count('sample')]);
  return { total, sample };
}

export function summarize(report: StoredReport): ReportSummary {
  const { id, source, agency, date, title, lang, origin, text } = report;
  const opening = text.slice(0, OPENING_LENGTH).replace(/\s+/gu, ' ').trim();
  return { id, source, agency, date, title, lang, origin, opening, words: text.split(/\s+/u).filter(Boolean).length };
}

/** Entries in slices, so that the batch before, whose reports are known by now, need not wait for the whole of this one. */
async function entriesOf(records: readonly ReportRecord[]): Promise<IndexEntry[]> {
  const entries: IndexEntry[] = [];
  for (const record of records) {
    if (entries.length > 0 && entries.length % SLICE === 0) await nextTask();
    entries.push(indexEntry(record));
  }
  return entries;
}

/** Lets what has happened meanwhile be dealt with. A timer would wait for some milliseconds each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

type ReportStore = IDBPObjectStore<CorpusSchema, ('reports' | 'index')[], 'reports', 'readwrite'>;

/**
 * One durable change of reports and their index entries: all of it or nothing. `work` may await nothing but its two stores; it
 * need not await what it writes.
 */
async function changeCorpus<T>(work: (reports: ReportStore, index: IndexWriter) => Promise<T>): Promise<T> {
  const database = await openCorpus();
  const transaction = database.transaction(['reports', 'index'], 'readwrite', { durability: 'strict' });
  const index = indexWriter(unwrap(transaction.objectStore('index')));
  return finishOrAbort(transaction, () => work(transaction.objectStore('reports'), index));
}

/** Keys of the records that are in the store, undefined for the others. One promise for all: a promise each costs more than the reading. */
function keysOf(store: IDBObjectStore, records: readonly ReportRecord[]): Promise<(IDBValidKey | undefined)[]> {
  return new Promise((resolve, reject) => {
    const requests = records.map(({ id }) => store.getKey(id));
    const last = requests.at(-1);
    if (!last) resolve([]);
    for (const request of requests) request.onerror = () => reject(request.error);
    if (last) last.onsuccess = () => resolve(requests.map((request) => request.result));
  });
}

function toRecord(report: Report, origin: Origin, addedAt: number): ReportRecord {
  return { ...report, id: contentId(report), origin, addedAt, dateKey: report.date ?? '' };
}

function toReport(record: ReportRecord): StoredReport {
  const { dateKey: _, ...report } = record;
  return report;
}
