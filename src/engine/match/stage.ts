import { type Address, copyIn } from './kernel.ts';
import { PAIR_TRAITS } from './pair-traits.ts';

/** One logistic regression: log odds per unit of each feature, in the order of `PAIR_TRAITS`. */
export interface Stage<Feature extends string> {
  bias: readonly number[];
  weights: Readonly<Record<Feature, readonly number[]>>;
}

/** Copies a stage into the kernel's memory, for the query whose vectors were made last; `names` in the order of its features. */
export function loadStage(names: readonly string[], stage: Stage<string>): Address {
  return copyIn(rowsOf(names, stage));
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
