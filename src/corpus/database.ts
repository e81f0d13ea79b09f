import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ReportTerms } from '../engine/match/report-terms.ts';
import type { StoredReport } from '../shared/views.ts';

const NAME = 'crossread';
const VERSION = 1;

/** A stored report with the keys that its lists are sorted by. */
export interface ReportRecord extends StoredReport {
  /** The date, or the empty string where it is unknown, since IndexedDB leaves null keys out of an index. */
  dateKey: string;
}

export interface CorpusSchema extends DBSchema {
  reports: { key: string; value: ReportRecord; indexes: { byDate: [string, string]; byOrigin: string } };
  /** The index entry of each report, written in the same transaction as the report. */
  terms: { key: string; value: { id: string; terms: ReportTerms } };
}

export type CorpusDatabase = IDBPDatabase<CorpusSchema>;

let opening: Promise<CorpusDatabase> | null = null;

/** The one connection of this background; opened on first use, opened anew after the browser closed it. */
export function openCorpus(): Promise<CorpusDatabase> {
  opening ??= openDB<CorpusSchema>(NAME, VERSION, {
    upgrade(database) {
      const reports = database.createObjectStore('reports', { keyPath: 'id' });
      reports.createIndex('byDate', ['dateKey', 'id']);
      reports.createIndex('byOrigin', 'origin.kind');
      database.createObjectStore('terms', { keyPath: 'id' });
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
