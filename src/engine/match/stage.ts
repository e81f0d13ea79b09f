import { PAIR_TRAITS } from './pair-traits.ts';

/** One logistic regression: log odds per unit of each feature, in the order of `PAIR_TRAITS`: always, and what each trait adds. */
export interface Stage<Feature extends string> {
  bias: readonly number[];
  weights: Readonly<Record<Feature, readonly number[]>>;
}

/** The weights of a stage as one row a trait: the bias, then the features. */
export function stageWeights<Feature extends string>(names: readonly Feature[], { bias, weights }: Stage<Feature>): Float64Array[] {
  return PAIR_TRAITS.map((_, trait) => Float64Array.from([bias[trait] ?? 0, ...names.map((name) => weights[name][trait] ?? 0)]));
}

/** Log odds of a pair, given its features and traits. */
export function stageOdds(weights: readonly Float64Array[], features: Float64Array, traits: readonly number[]): number {
  let odds = 0;
  for (let trait = 0; trait < weights.length; trait++) {
    const share = traits[trait] ?? 0;
    const row = weights[trait];
    if (share === 0 || !row) continue;
    let sum = row[0] ?? 0;
    for (let i = 0; i < features.length; i++) sum += (row[i + 1] ?? 0) * (features[i] ?? 0);
    odds += share * sum;
  }
  return odds;
}
