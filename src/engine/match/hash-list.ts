/** Digits of the written form, six bits each: 64 characters that need no escape in a string. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGIT_BITS = 6;

/**
 * Writes a set of whole numbers from 0 to 2^30 as text: sorted, each gap to the one before as a Rice code. The first digit is the
 * code's parameter, chosen by the mean gap. Source: Rice and Plaunt, "Adaptive Variable-Length Coding", 1971.
 */
export function writeHashes(hashes: readonly number[]): string {
  const sorted = [...new Set(hashes)].sort((x, y) => x - y);
  const gaps = sorted.map((hash, i) => hash - (sorted[i - 1] ?? 0));
  const last = sorted.at(-1);
  if (last === undefined) return '';
  const low = Math.max(0, Math.floor(Math.log2((last / gaps.length) * Math.LN2 + 1)));
  const bits = gaps
    .map((gap) => `${'1'.repeat(gap >>> low)}0${low === 0 ? '' : (gap & (2 ** low - 1)).toString(2).padStart(low, '0')}`)
    .join('');
  // The filling ones never end a code, so that nothing is read from them.
  const groups = bits.match(new RegExp(`.{1,${DIGIT_BITS}}`, 'gu')) ?? [];
  return DIGITS.charAt(low) + groups.map((group) => DIGITS.charAt(Number.parseInt(group.padEnd(DIGIT_BITS, '1'), 2))).join('');
}

/** The numbers that `writeHashes` wrote, in rising order; text that it did not write gives other numbers, never an exception. */
export function readHashes(text: string): number[] {
  const low = Math.max(0, DIGITS.indexOf(text.charAt(0)));
  const end = text.length * DIGIT_BITS;
  const bitAt = (at: number): number =>
    (Math.max(0, DIGITS.indexOf(text.charAt(Math.floor(at / DIGIT_BITS)))) >> (5 - (at % DIGIT_BITS))) & 1;
  const hashes: number[] = [];
  let last = 0;
  for (let at = DIGIT_BITS; ; ) {
    let gap = 0;
    for (; at < end && bitAt(at) === 1; at++) gap++;
    if (at + low >= end) return hashes;
    at++;
    for (let i = 0; i < low; i++) gap = gap * 2 + bitAt(at++);
    last += gap;
    hashes.push(last);
  }
}
