import type { Overlap } from './align-overlaps.ts';
import type { Pair } from './pair.ts';

/** How good an overlap is beside the others of its two sentences, and of their neighbours. */
export class AlignContext {
  private readonly bestOfA: Float64Array;
  private readonly bestOfB: Float64Array;
  private readonly rarity: Float64Array;
  /** Per overlap: cosine of the pairs one sentence back and one on in both reports, the higher of the two. */
  readonly neighbours: Float64Array;

  /** The overlaps must be in the order of b's sentences. */
  constructor(pair: Pair, overlaps: readonly Overlap[]) {
    this.bestOfA = new Float64Array(pair.a.compared.length);
    this.bestOfB = new Float64Array(pair.b.compared.length);
    this.rarity = entityRarity(pair);
    for (const { a, b, cosine } of overlaps) {
      this.bestOfA[a.sentence] = Math.max(this.bestOfA[a.sentence] as number, cosine);
      this.bestOfB[b.sentence] = Math.max(this.bestOfB[b.sentence] as number, cosine);
    }
    this.neighbours = neighboursOf(pair, overlaps);
  }

  /** Mean of how near the overlap comes to the best one of its sentence of a, and of b. */
  rank({ a, b, cosine }: Overlap): number {
    return (cosine / (this.bestOfA[a.sentence] as number) + cosine / (this.bestOfB[b.sentence] as number)) / 2;
  }

  /** Summed rarity of the people, places and bodies that both sentences refer to. */
  sharedEntities({ a, b }: Overlap): number {
    let sum = 0;
    for (let i = 0; i < a.entities.length; i++) {
      const entity = a.entities[i] as number;
      if (b.entities.includes(entity)) sum += this.rarity[entity] as number;
    }
    return sum;
  }
}

/** Two overlaps are neighbours where one comes right behind the other on a diagonal, that is with as many sentences between a's and b's. */
function neighboursOf(pair: Pair, overlaps: readonly Overlap[]): Float64Array {
  const neighbours = new Float64Array(overlaps.length);
  const lastOn = new Int32Array(pair.a.compared.length + pair.b.compared.length).fill(-1);
  for (let k = 0; k < overlaps.length; k++) {
    const { a, b, cosine } = overlaps[k] as Overlap;
    const diagonal = a.sentence - b.sentence + pair.b.compared.length;
    const last = lastOn[diagonal] as number;
    lastOn[diagonal] = k;
    if (last < 0 || (overlaps[last] as Overlap).b.sentence !== b.sentence - 1) continue;
    neighbours[k] = (overlaps[last] as Overlap).cosine;
    neighbours[last] = Math.max(neighbours[last] as number, cosine);
  }
  return neighbours;
}

/** Per entity `log(1 + N / n)`, where n of the N sentences of both reports refer to it. */
function entityRarity({ a, b }: Pair): Float64Array {
  const sentences = a.entities.length + b.entities.length;
  const counts = new Float64Array(1 + Math.max(-1, ...a.entityNumbers, ...b.entityNumbers));
  for (const side of [a, b]) for (const list of side.entities) for (const entity of list) counts[entity] = (counts[entity] as number) + 1;
  return counts.map((n) => (n === 0 ? 0 : Math.log(1 + sentences / n)));
}
