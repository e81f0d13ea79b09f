import type { ReportVector } from '../report-vector.ts';
import type { IndexEntry } from './index-entry.ts';
import { decodePlain, encodePlain } from './plain-value.ts';

/** What is kept of the report in a slot. */
export interface SlotContents {
  id: string;
  /** Hashes of the terms that have a posting. */
  posted: Iterable<number>;
  /** What the decision reads; the index itself needs its day alone. */
  vector: ReportVector;
}

/** A slot's contents as they are stored; a new field of `ReportVector` needs a place here and a new `VECTOR_VERSION`. */
type StoredSlot = [
  id: string,
  posted: Int32Array | number[],
  version: number,
  hashes: Int32Array,
  marks: Uint16Array,
  pairs: Int32Array,
  day: number | null,
  days: number[],
  weekdays: number,
  words: number,
  source: number | null,
  url: number | null,
  text: number,
  titled: boolean,
  lang: string | null,
];
const FIELDS = 15;

/** What is kept of a report in its slot, as bytes that hold until the next call. */
export function encodeSlot({ id, terms, vector }: IndexEntry): Uint8Array {
  const { version, hashes, marks, pairs, day, days, weekdays, words, source, url, text, titled, lang } = vector;
  const posted = Int32Array.from(terms.terms);
  const stored: StoredSlot = [id, posted, version, hashes, marks, pairs, day, days, weekdays, words, source, url, text, titled, lang];
  return encodePlain(stored);
}

/** The contents of a slot; null where the bytes are no whole one. */
export function decodeSlot(bytes: Uint8Array): SlotContents | null {
  const value = decodePlain(bytes);
  if (!Array.isArray(value) || value.length !== FIELDS) return null;
  // The checksum of the page says that these are the bytes of `encodeSlot`.
  const stored = value as unknown as StoredSlot;
  const [id, posted, version, hashes, marks, pairs, day, days, weekdays, words, source, url, text, titled, lang] = stored;
  // Written out, so that all vectors have one form, which the decision reads fastest.
  const vector = { version, hashes, marks, pairs, day, days, weekdays, words, source, url, text, titled, lang };
  return { id, posted, vector };
}
