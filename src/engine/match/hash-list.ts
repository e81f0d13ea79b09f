/** Digits of the written form: 64 characters that need no escape in a string. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** A digit has five bits of the number; the sixth says that more follow. */
const BITS = 5;
const MORE = 1 << BITS;

/**
 * Writes a set of whole numbers from 0 to 2^30 as text: sorted, each as its distance from the one before, in digits of five bits.
 */
export function writeHashes(hashes: readonly number[]): string {
  let text = '';
  let last = 0;
  for (const hash of [...new Set(hashes)].sort((x, y) => x - y)) {
    let rest = hash - last;
    last = hash;
    for (; rest >= MORE; rest >>>= BITS) text += DIGITS.charAt((rest & (MORE - 1)) | MORE);
    text += DIGITS.charAt(rest);
  }
  return text;
}

/** The numbers that `writeHashes` wrote, in rising order; characters that are no digits are passed over. */
export function readHashes(text: string): number[] {
  const hashes: number[] = [];
  let last = 0;
  let number = 0;
  let shift = 0;
  for (const char of text) {
    const value = VALUES.get(char);
    if (value === undefined) continue;
    number |= (value & (MORE - 1)) << shift;
    shift += BITS;
    if (value & MORE) continue;
    last += number;
    hashes.push(last);
    number = 0;
    shift = 0;
  }
  return hashes;
}
