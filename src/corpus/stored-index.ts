import { unwrap } from 'idb';
import {
  countsKey,
  headKey,
  type IndexReader,
  type IndexStorage,
  type IndexWriter,
  type RecordKey,
} from '../engine/match/index/index-storage.ts';
import { openCorpus } from './database.ts';
import { getAll } from './get-all.ts';

/** The match index in IndexedDB. Its own changes need no flush: they can all be made again from the reports. */
export const STORED_INDEX: IndexStorage = {
  async read(work) {
    const transaction = (await openCorpus()).transaction('index');
    return work(indexReader(unwrap(transaction.store)));
  },
  async write(work) {
    const transaction = (await openCorpus()).transaction('index', 'readwrite', { durability: 'relaxed' });
    return finishOrAbort(transaction, () => work(indexWriter(unwrap(transaction.store))));
  },
};

/** The records that are read most and never deleted by range. */
const HELD: ReadonlySet<RecordKey> = new Set([headKey, countsKey]);

interface Transaction {
  readonly done: Promise<unknown>;
  commit(): void;
  abort(): void;
}

/** Does `work` inside a transaction and waits until it is complete; where either fails, nothing is changed. */
export async function finishOrAbort<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  const { done } = transaction;
  // Where `work` fails its own error is the one that says why.
  done.catch(() => undefined);
  try {
    const result = await work();
    transaction.commit();
    await done;
    return result;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It had ended already.
  }
}

function indexReader(store: IDBObjectStore): IndexReader {
  return {
    get: (keys) => getAll(store, keys),
    async lastKey(from, to) {
      const cursor = await result(store.openKeyCursor(IDBKeyRange.bound(from, to, false, true), 'prev'));
      return typeof cursor?.key === 'number' ? cursor.key : undefined;
    },
  };
}

/** The index as part of a transaction that also changes reports. */
export function indexWriter(store: IDBObjectStore): IndexWriter {
  const reader = indexReader(store);
  // Every step of a change reads head and counts: what the step before read or wrote need not come from the disk again.
  const held = new Map<RecordKey, Uint8Array | undefined>();
  return {
    ...reader,
    async get(keys) {
      if (keys.every((key) => held.has(key))) return keys.map((key) => held.get(key));
      const records = await reader.get(keys);
      keys.forEach((key, i) => {
        if (HELD.has(key)) held.set(key, records[i]);
      });
      return records;
    },
    put(key, record) {
      if (HELD.has(key)) held.set(key, record);
      store.put(record, key);
    },
    delete(key) {
      held.delete(key);
      store.delete(key);
    },
    deleteRange(from, to) {
      if (to > from) store.delete(IDBKeyRange.bound(from, to, false, true));
    },
  };
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
