import { copyIn, kernel } from '../kernel.ts';
import type { RecordKey } from './index-storage.ts';

/**
 * Raised whenever records of an older version can no longer be read; an index of another version is built anew. 2: the place of a report is a
 * posting, and slots share records. 3: slots are read in place. 4: the head is JSON, and the checksum sums up four.
 */
const FORMAT_VERSION = 4;
/** Checksum and version, four bytes each, so that the contents are aligned. */
const SEAL_LENGTH = 8;

/**
 * Puts checksum and version before `contents`. The checksum covers the key too, so that a record in another's place is found
 * out, and no single changed byte passes it. Numbers are in the machine's order, which an index never leaves.
 */
export function sealRecord(key: RecordKey, contents: Uint8Array): Uint8Array {
  const record = new Uint8Array(SEAL_LENGTH + contents.length);
  record.set(contents, SEAL_LENGTH);
  record[4] = FORMAT_VERSION;
  record.set(new Uint8Array(Int32Array.of(checksum(key, record)).buffer));
  return record;
}

/** The contents, in place; null where the record is absent, damaged, another's or of another version. */
export function openRecord(key: RecordKey, record: Uint8Array | undefined): Uint8Array | null {
  if (!(record instanceof Uint8Array) || record.length < SEAL_LENGTH || record[4] !== FORMAT_VERSION) return null;
  const aligned = record.byteOffset % 4 === 0 ? record : record.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, 1)[0] === checksum(key, aligned) ? aligned.subarray(SEAL_LENGTH) : null;
}

/** Of FNV-1a, as in `src/kernel/checksum.ts`. */
const PRIME = 0x01000193;

/** Of the key and all bytes after the checksum. */
function checksum(key: RecordKey, record: Uint8Array): number {
  // Both halves of the key: keys go beyond 32 bits.
  const seed = Math.imul(Math.imul(0x811c9dc5 ^ record.length ^ key, PRIME) ^ Math.floor(key / 2 ** 32), PRIME);
  const { checksum, release } = kernel();
  const at = copyIn(record);
  const sum = checksum(at, record.length, seed);
  release(at);
  return sum;
}
