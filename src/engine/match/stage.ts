import { type Address, copyIn, doublesAt, kernel } from './kernel.ts';
import { PAIR_TRAITS, pairTraits } from './pair-traits.ts';
import { numbersOf, type TermVector } from './term-vector.ts';

/** One logistic regression: log odds per unit of each feature, in the order of `PAIR_TRAITS`. */
export interface Stage<Feature extends string> {
  bias: readonly number[];
  weights: Readonly<Record<Feature, readonly number[]>>;
}

/** A stage in the kernel's memory, for the query whose vectors were made last. */
export class LoadedStage {
  private readonly rows: Address;
  private readonly features: Address;
  private readonly count: number;

  constructor(names: readonly string[], stage: Stage<string>) {
    this.count = names.length;
    this.rows = copyIn(rowsOf(names, stage));
    this.features = kernel().reserve(8 * names.length);
  }

  /** Log odds of a pair, given its features and traits. */
  odds(features: Float64Array, traits: readonly number[]): number {
    doublesAt(this.features, this.count).set(features);
    return this.oddsAt(this.features, traits);
  }

  /** The same of the first stage, whose features the kernel measures itself and holds until the next pair is measured. */
  pairOdds(a: TermVector, b: TermVector): number {
    const [first, second] = numbersOf(a, b);
    return this.oddsAt(kernel().measurePair(first, second), pairTraits(a.report, b.report));
  }

  private oddsAt(features: Address, traits: readonly number[]): number {
    const [native = 0, short = 0, undated = 0, untitled = 0, foreign = 0, foreignUndated = 0] = traits;
    return kernel().stageOdds(this.rows, features, this.count, native, short, undated, untitled, foreign, foreignUndated);
  }
}

const known = new WeakMap<Stage<string>, Float64Array>();

/** One row a trait: the bias and then the weights of the features. Made once for each stage. */
function rowsOf(names: readonly string[], stage: Stage<string>): Float64Array {
  const made = known.get(stage);
  if (made) return made;
  const { bias, weights } = stage;
  const length = names.length + 1;
  const rows = new Float64Array(length * PAIR_TRAITS.length);
  // By loops: a background that just woke has a thousand weights to copy and none of this compiled.
  for (let trait = 0; trait < PAIR_TRAITS.length; trait++) rows[trait * length] = bias[trait] ?? 0;
  for (let i = 0; i < names.length; i++) {
    const row = weights[names[i] as string];
    for (let trait = 0; row && trait < row.length; trait++) rows[trait * length + i + 1] = row[trait] as number;
  }
  known.set(stage, rows);
  return rows;
}
