import type { RecordKey } from './index-storage.ts';

/** Raised whenever records of an older version can no longer be read; an index of another version is built anew. */
const FORMAT_VERSION = 1;
/** Version and checksum. */
const SEAL_LENGTH = 5;

/**
 * Puts version and checksum before `contents`. The checksum covers the key too, so that a record in another's place is found
 * out, and no single changed byte passes it.
 */
export function sealRecord(key: RecordKey, contents: Uint8Array): Uint8Array {
  const record = new Uint8Array(SEAL_LENGTH + contents.length);
  record.set(contents, SEAL_LENGTH);
  record[0] = FORMAT_VERSION;
  writeSum(record, checksum(key, record));
  return record;
}

/** The contents, in place; null where the record is absent, damaged, another's or of another version. */
export function openRecord(key: RecordKey, record: Uint8Array | undefined): Uint8Array | null {
  if (!(record instanceof Uint8Array) || record.length < SEAL_LENGTH || record[0] !== FORMAT_VERSION) return null;
  const sum = checksum(key, record);
  for (let i = 0; i < 4; i++) if (record[i + 1] !== ((sum >>> (8 * i)) & 0xff)) return null;
  return record.subarray(SEAL_LENGTH);
}

function writeSum(record: Uint8Array, sum: number): void {
  for (let i = 0; i < 4; i++) record[i + 1] = (sum >>> (8 * i)) & 0xff;
}

/** Source: FNV-1a (Fowler, Noll, Vo); each step is a bijection of the state, so one changed byte always changes the sum. */
function checksum(key: RecordKey, record: Uint8Array): number {
  const name = String(key);
  let sum = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) sum = Math.imul(sum ^ name.charCodeAt(i), 0x01000193);
  for (let i = SEAL_LENGTH; i < record.length; i++) sum = Math.imul(sum ^ (record[i] ?? 0), 0x01000193);
  return sum;
}
