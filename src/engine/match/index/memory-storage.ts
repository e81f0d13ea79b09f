import type { IndexStorage, IndexWriter, RecordKey } from './index-storage.ts';

/** An index storage in memory, for the command line, benchmarks and tests. One transaction at a time; a failed one changes nothing. */
export class MemoryStorage implements IndexStorage {
  /** The records, in no order. */
  readonly records = new Map<RecordKey, Uint8Array>();
  private last: Promise<unknown> = Promise.resolve();

  read<T>(work: (writer: IndexWriter) => Promise<T>): Promise<T> {
    return this.write(work);
  }

  write<T>(work: (writer: IndexWriter) => Promise<T>): Promise<T> {
    const done = this.last.then(() => this.run(work));
    this.last = done.catch(() => undefined);
    return done;
  }

  /** Bytes of all records, without keys. */
  get byteLength(): number {
    let sum = 0;
    for (const record of this.records.values()) sum += record.length;
    return sum;
  }

  private async run<T>(work: (writer: IndexWriter) => Promise<T>): Promise<T> {
    const changes = new Map<RecordKey, Uint8Array | null>();
    const ranges: { from: number; to: number }[] = [];
    const result = await work({
      get: async (keys) => keys.map((key) => (changes.has(key) ? (changes.get(key) ?? undefined) : this.records.get(key))),
      lastKey: async (from, to) => this.lastKey(from, to),
      put: (key, record) => changes.set(key, record.slice()),
      delete: (key) => changes.set(key, null),
      deleteRange: (from, to) => ranges.push({ from, to }),
    });
    for (const { from, to } of ranges) this.deleteRange(from, to);
    for (const [key, record] of changes) {
      if (record) this.records.set(key, record);
      else this.records.delete(key);
    }
    return result;
  }

  private lastKey(from: number, to: number): number | undefined {
    let last: number | undefined;
    for (const key of this.records.keys()) if (key >= from && key < to && key > (last ?? -1)) last = key;
    return last;
  }

  private deleteRange(from: number, to: number): void {
    // A short range of a large store is looked up, a long one of a small store scanned.
    if (to - from < this.records.size) for (let key = from; key < to; key++) this.records.delete(key);
    else for (const key of this.records.keys()) if (key >= from && key < to) this.records.delete(key);
  }
}
