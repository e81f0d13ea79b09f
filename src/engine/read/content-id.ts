import type { Report } from '../report.ts';
import { UNUSUAL_SPACE } from '../text/characters.ts';

/**
 * A stable id of a report's content: 16 hexadecimal digits hashed from outlet, date and text. Runs of white space count
 * as one space and Unicode is composed (NFC), so that the same report saved with other line ends keeps its id.
 * Linear in the length of the text.
 */
export function contentId(report: Pick<Report, 'source' | 'date' | 'text'>): string {
  const composed = report.text.normalize('NFC');
  // Looking is faster than replacing every space by itself.
  const text = (UNUSUAL_SPACE.test(composed) ? composed.replace(/\s+/g, ' ') : composed).trim();
  return hash64(JSON.stringify([report.source, report.date, text]));
}

/** Two 32-bit multiplicative lanes (FNV-1a's step, the second with Knuth's 2654435761), each closed by MurmurHash3's `fmix32`. */
function hash64(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x9e3779b1) ^ (high >>> 15);
  }
  return hex32(avalanche(high ^ (low >>> 7))) + hex32(avalanche(low ^ text.length));
}

function avalanche(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hex32(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
