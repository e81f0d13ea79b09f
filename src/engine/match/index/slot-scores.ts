import { checkTurn, copyIn, kernel, takeTurn } from '../kernel.ts';

/** A slot of the index and what was summed up for it. */
export interface ScoredSlot {
  slot: number;
  score: number;
}

/** Slots beyond this many from the first are not scored: a damaged number must not cost memory. */
const MAX_SLOTS = 1 << 26;

/** Sums of weighted impacts for the slots `[first, first + size)`. The kernel holds them: another query, or its decision, takes their place. */
export class SlotScores {
  private readonly first: number;
  private readonly turn: number;

  /** At most `most` postings are added. */
  constructor(first: number, size: number, most: number) {
    this.first = first;
    this.turn = takeTurn();
    kernel().beginScores(Math.min(size, MAX_SLOTS), most);
  }

  /**
   * Adds `weight` times one plus impact for every posting of a term in a bucket, where there are at most `most`; `base` is the segment's first
   * slot. Postings outside the range end it. Returns how many were added.
   */
  add(bucket: Uint8Array, hash: number, base: number, weight: number, most: number): number {
    const { addFound } = kernel();
    return this.find(bucket, hash, (count) => {
      if (count > most) return 0;
      addFound(base - this.first, weight);
      return count;
    });
  }

  /** Multiplies by `factor` the sums of the slots that have a posting of the term; those without a sum stay without. */
  raise(bucket: Uint8Array, hash: number, base: number, factor: number): void {
    const { raiseFound } = kernel();
    this.find(bucket, hash, () => {
      raiseFound(base - this.first, factor);
      return 0;
    });
  }

  /** The `limit` best slots, best first; of equal ones the earlier first. */
  best(limit: number): ScoredSlot[] {
    checkTurn(this.turn);
    const { bestSlots, bestSlot, slotScore } = kernel();
    return Array.from({ length: bestSlots(limit) }, (_, rank) => {
      const slot = bestSlot(rank);
      return { slot: slot + this.first, score: slotScore(slot) };
    });
  }

  /** Calls `use` with the number of postings where the bucket has the term. */
  private find(bucket: Uint8Array, hash: number, use: (count: number) => number): number {
    checkTurn(this.turn);
    const { findTerm, foundCount, release } = kernel();
    const at = copyIn(bucket);
    const used = findTerm(at, bucket.length, hash) === 0 ? 0 : use(foundCount.value);
    release(at);
    return used;
  }
}
