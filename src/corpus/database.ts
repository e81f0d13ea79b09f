import { type DBSchema, type IDBPDatabase, openDB, unwrap } from 'idb';
import type { StoredReport } from '../shared/views.ts';
import type { Verdict } from './verdicts.ts';

const NAME = 'crossread';
/** 2: the index in place of one record of terms a report. 3: the reader's verdicts. 4: samples as a list of their own; places among the postings. */
const VERSION = 4;

/** A stored report with the keys that its lists are sorted by. */
export interface ReportRecord extends StoredReport {
  /** The date, or the empty string where it is unknown, since IndexedDB leaves null keys out of an index. */
  dateKey: string;
}

export interface CorpusSchema extends DBSchema {
  reports: { key: string; value: ReportRecord; indexes: { byDate: [string, string] } };
  /** Ids of the reports that are of the sample: an index over the origins would have to be written for every report. */
  samples: { key: string; value: true };
  /** Records of the match index (see `engine/match/index`), written in the same transaction as the reports. */
  index: { key: number; value: Uint8Array };
  /** What the reader said of pairs of reports. */
  verdicts: { key: string; value: Verdict };
}

export type CorpusDatabase = IDBPDatabase<CorpusSchema>;

let opening: Promise<CorpusDatabase> | null = null;

/** Stores whose contents cannot be made again. */
const LASTING: ReadonlySet<string> = new Set(['reports', 'verdicts']);

/** Up to version 3 the origins of all reports were an index. */
function listSamples(transaction: IDBTransaction): void {
  const reports = transaction.objectStore('reports');
  const samples = reports.index('byOrigin').getAllKeys('sample');
  samples.onsuccess = () => {
    for (const id of samples.result) transaction.objectStore('samples').put(true, id);
    reports.deleteIndex('byOrigin');
  };
}

/** The one connection of this background; opened on first use, opened anew after the browser closed it. */
export function openCorpus(): Promise<CorpusDatabase> {
  opening ??= openDB<CorpusSchema>(NAME, VERSION, {
    upgrade(database, oldVersion, _, transaction) {
      if (oldVersion < 1) database.createObjectStore('reports', { keyPath: 'id' }).createIndex('byDate', ['dateKey', 'id']);
      if (oldVersion < 3) database.createObjectStore('verdicts', { keyPath: 'id' });
      // The index is made anew from the reports by and by: see `tendCorpus`.
      for (const name of [...database.objectStoreNames]) if (!LASTING.has(name)) database.deleteObjectStore(name);
      database.createObjectStore('index');
      database.createObjectStore('samples');
      if (oldVersion >= 1) listSamples(unwrap(transaction));
    },
    blocking() {
      // A newer version wants to upgrade: let it, and reopen on the next call.
      void opening?.then((database) => database.close());
      opening = null;
    },
    terminated() {
      opening = null;
    },
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}
