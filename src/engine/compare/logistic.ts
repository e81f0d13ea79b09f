/** Probability, 0..1, of a logistic model: `weights` apply to the features of the same place. Without features that of the bias alone. */
export function logistic(features: ArrayLike<number>, weights: readonly number[], bias: number): number {
  let odds = bias;
  for (let i = 0; i < features.length; i++) odds += (features[i] as number) * (weights[i] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
