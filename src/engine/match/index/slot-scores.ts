import type { TermPostings } from './bucket.ts';
import { MAX_IMPACT } from './term-impacts.ts';

/** A slot of the index and what was summed up for it. */
export interface ScoredSlot {
  slot: number;
  score: number;
}

const IMPACT_BITS = Math.log2(MAX_IMPACT + 1);
/** Slots beyond this many from the first are not scored: a damaged number must not cost memory. */
const MAX_SLOTS = 1 << 26;
/** Sums that are sorted to tell which the best are. */
const SAMPLE = 1000;

/** Sums of weighted impacts for the slots `[first, first + size)`. Loops are small and plain, since fresh code is not compiled yet. */
export class SlotScores {
  private readonly first: number;
  private readonly scores: Float32Array;
  private readonly touched: Int32Array;
  private count = 0;

  /** At most `most` postings are added. */
  constructor(first: number, size: number, most: number) {
    this.first = first;
    this.scores = new Float32Array(Math.min(size, MAX_SLOTS));
    this.touched = new Int32Array(Math.min(this.scores.length, most));
  }

  /** Adds `weight` times one plus impact for every posting; `base` is the segment's first slot. Postings outside the range end it. */
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
      if (score === 0) touched[this.count++] = slot;
      scores[slot] = score + weight * (1 + (value & MAX_IMPACT));
    }
  }

  /**
   * Multiplies by `factor` the sums of the slots that have a posting; those without a sum stay without. The loop of `add` stands here
   * again: a call for each posting would cost more than the posting, and fresh code is not yet compiled.
   */
  raise(bucket: Uint8Array, { start, end }: TermPostings, base: number, factor: number): void {
    const { scores } = this;
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
      scores[slot] = score * factor;
    }
  }

  /** The `limit` best slots, best first; of equal ones the earlier first. */
  best(limit: number): ScoredSlot[] {
    for (let wanted = 2 * limit; ; wanted *= 4) {
      const cut = this.cutFor(wanted);
      const found = this.reaching(cut);
      if (found.length < limit && cut > 0) continue;
      return found.sort((a, b) => b.score - a.score || a.slot - b.slot).slice(0, limit);
    }
  }

  /** A sum that about `wanted` of the slots reach, told from a sample; 0 where there are hardly more. */
  private cutFor(wanted: number): number {
    const { scores, touched, count } = this;
    const step = Math.max(1, Math.floor(count / SAMPLE));
    const sample = new Float32Array(Math.floor(count / step));
    for (let i = 0; i < sample.length; i++) sample[i] = scores[touched[i * step] ?? 0] ?? 0;
    const rank = Math.ceil((wanted / count) * sample.length);
    return rank >= sample.length ? 0 : (sample.sort()[sample.length - rank] ?? 0);
  }

  private reaching(cut: number): ScoredSlot[] {
    const { scores, touched, count, first } = this;
    const found: ScoredSlot[] = [];
    for (let i = 0; i < count; i++) {
      const slot = touched[i] ?? 0;
      const score = scores[slot] ?? 0;
      if (score >= cut) found.push({ slot: slot + first, score });
    }
    return found;
  }
}
