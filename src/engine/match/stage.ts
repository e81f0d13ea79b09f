import { type Address, copyIn, doublesAt, kernel } from './kernel.ts';
import { PAIR_TRAITS } from './pair-traits.ts';

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

  /** Log odds of a pair, given its features, in the kernel's memory or outside, and its traits. */
  odds(features: Address | Float64Array, traits: readonly number[]): number {
    const [native = 0, short = 0, undated = 0, untitled = 0, foreign = 0, foreignUndated = 0] = traits;
    if (typeof features !== 'number') doublesAt(this.features, this.count).set(features);
    const at = typeof features === 'number' ? features : this.features;
    return kernel().stageOdds(this.rows, at, this.count, native, short, undated, untitled, foreign, foreignUndated);
  }
}

const known = new WeakMap<Stage<string>, Float64Array>();

/** One row a trait: the bias and then the weights of the features. Made once for each stage. */
function rowsOf(names: readonly string[], stage: Stage<string>): Float64Array {
  const made = known.get(stage);
  if (made) return made;
  const { bias, weights } = stage;
  const rows = Float64Array.from(
    PAIR_TRAITS.flatMap((_, trait) => [bias[trait] ?? 0, ...names.map((name) => weights[name]?.[trait] ?? 0)]),
  );
  known.set(stage, rows);
  return rows;
}
