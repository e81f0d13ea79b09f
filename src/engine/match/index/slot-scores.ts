import { type TermPostings, walkPostings } from './bucket.ts';
import { MAX_IMPACT } from './term-impacts.ts';

/** A slot of the index and what was summed up for it. */
export interface ScoredSlot {
  slot: number;
  score: number;
}

const IMPACT_BITS = Math.log2(MAX_IMPACT + 1);
/** Slots beyond this many from the first are not scored: a damaged posting must not cost memory. */
const MAX_SLOTS = 1 << 26;

/** Sums of weighted impacts for the slots `[first, first + size)`. Loops are small and plain, since fresh code is not compiled yet. */
export class SlotScores {
  private readonly first: number;
  private readonly scores: Float32Array;
  private readonly touched: number[] = [];

  constructor(first: number, size: number) {
    this.first = first;
    this.scores = new Float32Array(Math.min(size, MAX_SLOTS));
  }

  /** Adds `weight` times one plus impact for every posting; `base` is the segment's first slot. Postings outside the range are passed over. */
  add(bucket: Uint8Array, { start, end }: TermPostings, base: number, weight: number): void {
    const { scores, touched } = this;
    let slot = base - this.first;
    let at = start;
    while (at < end) {
      let byte = bucket[at++] ?? 0;
      let value = byte & 0x7f;
      for (let shift = 7; byte > 0x7f && shift < 35; shift += 7) {
        byte = bucket[at++] ?? 0;
        value |= (byte & 0x7f) << shift;
      }
      slot += value >>> IMPACT_BITS;
      const score = scores[slot];
      if (score === undefined) return;
      if (score === 0) touched.push(slot);
      scores[slot] = score + weight * (1 + (value & MAX_IMPACT));
    }
  }

  /** Multiplies by `factor` the sums of the slots that have a posting; those without a sum stay without. */
  raise(bucket: Uint8Array, postings: TermPostings, base: number, factor: number): void {
    walkPostings(bucket, postings, (slot) => {
      const at = slot + base - this.first;
      const score = this.scores[at];
      if (score !== undefined) this.scores[at] = score * factor;
    });
  }

  /** The `limit` best slots, best first; of equal ones the earlier first. */
  best(limit: number): ScoredSlot[] {
    const { scores, touched } = this;
    const cut = this.cutFor(limit);
    const found = touched.flatMap((slot) => ((scores[slot] ?? 0) >= cut ? [{ slot: slot + this.first, score: scores[slot] ?? 0 }] : []));
    return found.sort((a, b) => b.score - a.score || a.slot - b.slot).slice(0, limit);
  }

  /** The score that the `limit`-th best slot has. */
  private cutFor(limit: number): number {
    const { scores, touched } = this;
    if (touched.length <= limit) return 0;
    return Float32Array.from(touched, (slot) => scores[slot] ?? 0).sort()[touched.length - limit] ?? 0;
  }
}
