import type { Overlap } from './align-overlaps.ts';
import type { Pair } from './pair.ts';

/** How good an overlap is beside the others of its two sentences, and of their neighbours. */
export class AlignContext {
  private readonly bestOfA: Float64Array;
  private readonly bestOfB: Float64Array;
  /** By sentence of a, then of b; a border of zeros stands for the sentence before the first and behind the last. */
  private readonly cosines: Float64Array;
  private readonly columns: number;
  private readonly rarity: Float64Array;

  constructor(pair: Pair, overlaps: readonly Overlap[]) {
    const rows = pair.a.compared.length + 2;
    this.columns = pair.b.compared.length + 2;
    this.bestOfA = new Float64Array(rows);
    this.bestOfB = new Float64Array(this.columns);
    this.cosines = new Float64Array(rows * this.columns);
    this.rarity = entityRarity(pair);
    for (const overlap of overlaps) {
      const { a, b, cosine } = overlap;
      this.bestOfA[a.sentence] = Math.max(this.bestOfA[a.sentence] as number, cosine);
      this.bestOfB[b.sentence] = Math.max(this.bestOfB[b.sentence] as number, cosine);
      this.cosines[this.placeOf(overlap)] = cosine;
    }
  }

  /** Mean of how near the overlap comes to the best one of its sentence of a, and of b. */
  rank({ a, b, cosine }: Overlap): number {
    return (cosine / (this.bestOfA[a.sentence] as number) + cosine / (this.bestOfB[b.sentence] as number)) / 2;
  }

  /** Cosine of the pairs one sentence back and one on in both reports, the higher of the two. */
  neighbour(overlap: Overlap): number {
    const place = this.placeOf(overlap);
    return Math.max(this.cosines[place - this.columns - 1] as number, this.cosines[place + this.columns + 1] as number);
  }

  /** Summed rarity of the people, places and bodies that both sentences refer to. */
  sharedEntities({ a, b }: Overlap): number {
    let sum = 0;
    for (const entity of a.entities) if (b.entities.includes(entity)) sum += this.rarity[entity] as number;
    return sum;
  }

  private placeOf({ a, b }: Overlap): number {
    return (a.sentence + 1) * this.columns + b.sentence + 1;
  }
}

/** Per entity `log(1 + N / n)`, where n of the N sentences of both reports refer to it. */
function entityRarity({ a, b }: Pair): Float64Array {
  const sentences = a.entities.length + b.entities.length;
  const counts = new Float64Array(1 + Math.max(-1, ...a.entityNumbers, ...b.entityNumbers));
  for (const side of [a, b]) for (const list of side.entities) for (const entity of list) counts[entity] = (counts[entity] as number) + 1;
  return counts.map((n) => (n === 0 ? 0 : Math.log(1 + sentences / n)));
}
