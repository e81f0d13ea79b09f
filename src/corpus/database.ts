import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StoredReport } from '../shared/views.ts';
import type { Verdict } from './verdicts.ts';

const NAME = 'crossread';
/** 2: the index in place of one record of terms a report. 3: the reader's verdicts. */
const VERSION = 3;

/** A stored report with the keys that its lists are sorted by. */
export interface ReportRecord extends StoredReport {
  /** The date, or the empty string where it is unknown, since IndexedDB leaves null keys out of an index. */
  dateKey: string;
}

export interface CorpusSchema extends DBSchema {
  reports: { key: string; value: ReportRecord; indexes: { byDate: [string, string]; byOrigin: string } };
  /** Records of the match index (see `engine/match/index`), written in the same transaction as the reports. */
  index: { key: number | string; value: Uint8Array };
  /** What the reader said of pairs of reports. */
  verdicts: { key: string; value: Verdict };
}

export type CorpusDatabase = IDBPDatabase<CorpusSchema>;

let opening: Promise<CorpusDatabase> | null = null;

/** The one connection of this background; opened on first use, opened anew after the browser closed it. */
export function openCorpus(): Promise<CorpusDatabase> {
  opening ??= openDB<CorpusSchema>(NAME, VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        const reports = database.createObjectStore('reports', { keyPath: 'id' });
        reports.createIndex('byDate', ['dateKey', 'id']);
        reports.createIndex('byOrigin', 'origin.kind');
      }
      if (oldVersion < 2) {
        // The index is made from the reports by and by: see `tendCorpus`.
        for (const name of [...database.objectStoreNames]) if (name !== 'reports') database.deleteObjectStore(name);
        database.createObjectStore('index');
      }
      database.createObjectStore('verdicts', { keyPath: 'id' });
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
