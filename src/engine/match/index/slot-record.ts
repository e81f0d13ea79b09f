import type { ReportVector } from '../report-vector.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { IndexEntry } from './index-entry.ts';
import { type IndexReader, slotKey } from './index-storage.ts';
import { decodePlain, encodePlain, type PlainValue } from './plain-value.ts';
import { openRecord, sealRecord } from './sealed-record.ts';

/** What is kept of the report in a slot. */
export interface SlotContents {
  id: string;
  /** Hashes of the terms that have a posting. */
  posted: number[];
  /** What the decision reads; the index itself needs its day alone. */
  vector: ReportVector;
}

/** The fields of `ReportVector` in the order in which they are stored; a new one needs a place here and a new `VECTOR_VERSION`. */
const FIELDS = Object.keys({
  version: true,
  hashes: true,
  marks: true,
  pairs: true,
  day: true,
  days: true,
  weekdays: true,
  words: true,
  source: true,
  text: true,
  titled: true,
  lang: true,
} satisfies Record<keyof ReportVector, true>) as (keyof ReportVector)[];

/** The record of a slot. */
export function sealSlot(slot: number, { id, terms, vector }: IndexEntry): Uint8Array {
  return sealRecord(slotKey(slot), encodePlain([id, terms.terms, ...FIELDS.map((field) => vector[field])]));
}

/** The contents of a slot's record; null where it is damaged. */
export function openSlot(slot: number, record: Uint8Array): SlotContents | null {
  const contents = openRecord(slotKey(slot), record);
  const value = contents === null ? undefined : decodePlain(contents);
  if (!Array.isArray(value) || value.length !== FIELDS.length + 2) return null;
  const [id, posted, ...values]: PlainValue[] = value;
  // The checksum says that these are the bytes of `sealSlot`.
  const vector = Object.fromEntries(FIELDS.map((field, i) => [field, values[i]])) as unknown as ReportVector;
  return typeof id === 'string' && Array.isArray(posted) ? { id, posted, vector } : null;
}

/** The record that says which slot a report has; its key is the report's id. */
export function sealPlace(id: string, slot: number): Uint8Array {
  const writer = new ByteWriter(8);
  writer.varint(slot);
  return sealRecord(id, writer.view());
}

/** The slots of reports, parallel to `ids`; null where a report is not in the index or its record is damaged, which is also said. */
export async function readPlaces(reader: IndexReader, ids: readonly string[]): Promise<{ slots: (number | null)[]; isDamaged: boolean }> {
  const records = await reader.get(ids);
  let isDamaged = false;
  const slots = records.map((record, i) => {
    const contents = openRecord(ids[i] ?? '', record);
    if (record !== undefined && contents === null) isDamaged = true;
    return contents === null ? null : new ByteReader(contents).varint();
  });
  return { slots, isDamaged };
}
