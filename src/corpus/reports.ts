import { type IDBPObjectStore, unwrap } from 'idb';
import { addToIndex, removeFromIndex } from '../engine/match/index/change-index.ts';
import { type IndexEntry, indexEntry } from '../engine/match/index/index-entry.ts';
import { readHead } from '../engine/match/index/index-head.ts';
import type { IndexWriter } from '../engine/match/index/index-storage.ts';
import { continueRebuild } from '../engine/match/index/rebuild-index.ts';
import { tendIndex } from '../engine/match/index/tend-index.ts';
import { contentId } from '../engine/read/content-id.ts';
import type { Report } from '../engine/report.ts';
import { nextTask } from '../shared/next-task.ts';
import type { Origin, ReportSummary, StoredReport } from '../shared/views.ts';
import { type CorpusDatabase, type CorpusSchema, openCorpus, type ReportRecord } from './database.ts';
import { getAll } from './get-all.ts';
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
  const entries = await entriesInTurn(records);
  let isNew: boolean[] = [];
  try {
    await changeCorpus(async (reports, index, samples) => {
      const [head, added] = await Promise.all([readHead(index), addNew(unwrap(reports), records)]);
      isNew = added;
      const fresh = entries.filter((_, i) => isNew[i]);
      // The index of an empty corpus is whole; of any other, one that is not there must be made from the reports.
      if (!head && (await reports.count()) === fresh.length) await continueRebuild(index, { entries: [], after: '', total: 0 });
      await addToIndex(
        index,
        fresh,
        // Reports and index change together: what is not in the one is not in the other.
        true,
      );
      records.forEach(({ id, origin }, i) => {
        if (isNew[i] && origin.kind === 'sample') unwrap(samples).put(true, id);
      });
      // At most one step of merging, so that segments stay few while reports keep coming.
      await tendIndex(index, 'busy');
    });
  } catch (error) {
    throw asStorageError(error);
  }
  tendCorpus();
  const added = isNew.filter(Boolean).length;
  return { added, known: records.length - added, ids: records.map((record) => record.id), isNew };
}

/** The report, or null where it is not (or no longer) in the corpus. */
export async function getReport(id: string): Promise<StoredReport | null> {
  const database = await openCorpus();
  const record = await database.get('reports', id);
  return record ? toReport(record) : null;
}

/** The reports of the given ids in their order; removed ones are left out. */
export async function getReports(ids: readonly string[]): Promise<StoredReport[]> {
  return askForReports(await openCorpus(), ids);
}

/** The same; the database is at work when this returns, whatever its caller does before it waits. */
export async function askForReports(database: CorpusDatabase, ids: readonly string[]): Promise<StoredReport[]> {
  const transaction = database.transaction('reports');
  const records = await getAll<ReportRecord>(unwrap(transaction.store), ids);
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
    await changeCorpus(async (reports, index, samples) => {
      const found = (await Promise.all(ids.map((id) => reports.getKey(id)))).filter((key) => key !== undefined);
      removed = new Set(found).size;
      for (const id of found) {
        unwrap(reports).delete(id);
        unwrap(samples).delete(id);
      }
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
  return removeReports(await database.getAllKeys('samples'));
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
  const transaction = database.transaction(['reports', 'samples']);
  const [total, sample] = await Promise.all([transaction.objectStore('reports').count(), transaction.objectStore('samples').count()]);
  return { total, sample };
}

export function summarize(report: StoredReport): ReportSummary {
  const { id, source, agency, date, title, lang, origin, text } = report;
  const opening = text.slice(0, OPENING_LENGTH).replace(/\s+/gu, ' ').trim();
  return { id, source, agency, date, title, lang, origin, opening, words: text.split(/\s+/u).filter(Boolean).length };
}

let turn: Promise<unknown> = Promise.resolve();

/** Entries of one batch after another's: the database is then at work on the first while those of the next are made. */
function entriesInTurn(records: readonly ReportRecord[]): Promise<IndexEntry[]> {
  const entries = turn.then(() => entriesOf(records));
  turn = entries.catch(() => undefined);
  return entries;
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

type CorpusStores = ('reports' | 'index' | 'samples')[];
type Store<Name extends CorpusStores[number]> = IDBPObjectStore<CorpusSchema, CorpusStores, Name, 'readwrite'>;

/**
 * One durable change of reports and their index entries: all of it or nothing. `work` may await nothing but its stores; it
 * need not await what it writes.
 */
async function changeCorpus<T>(work: (reports: Store<'reports'>, index: IndexWriter, samples: Store<'samples'>) => Promise<T>): Promise<T> {
  const database = await openCorpus();
  const transaction = database.transaction(['reports', 'index', 'samples'], 'readwrite', { durability: 'strict' });
  const index = indexWriter(unwrap(transaction.objectStore('index')));
  return finishOrAbort(transaction, () => work(transaction.objectStore('reports'), index, transaction.objectStore('samples')));
}

/**
 * Adds the records that are not in the store yet, and says of each whether it was new. The store looks for itself: to ask it first would be
 * twice the requests.
 */
function addNew(store: IDBObjectStore, records: readonly ReportRecord[]): Promise<boolean[]> {
  return new Promise((resolve, reject) => {
    const isNew = records.map(() => true);
    let last: IDBRequest | undefined;
    for (const [i, record] of records.entries()) {
      const request = store.add(record);
      request.onerror = (event) => {
        if (request.error?.name !== 'ConstraintError') {
          reject(request.error);
          return;
        }
        // Its id is known: no reason to give up the others.
        event.preventDefault();
        event.stopPropagation();
        isNew[i] = false;
        if (request === last) resolve(isNew);
      };
      last = request;
    }
    // Requests are answered in their order.
    if (last) last.onsuccess = () => resolve(isNew);
    else resolve(isNew);
  });
}

function toRecord(report: Report, origin: Origin, addedAt: number): ReportRecord {
  return { ...report, id: contentId(report), origin, addedAt, dateKey: report.date ?? '' };
}

function toReport(record: ReportRecord): StoredReport {
  const { dateKey: _, ...report } = record;
  return report;
}
