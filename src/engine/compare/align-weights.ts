/** What the alignment model looks at, in the order of its weights. `align-features.ts` says what each one measures. */
export const ALIGN_FEATURES = [
  'cosine',
  'containment',
  'otherContainment',
  'information',
  'clause',
  'clauseWithin',
  'run',
  'bigrams',
  'entities',
  'figures',
  'quoted',
  'lead',
  'rank',
  'neighbours',
] as const;

/**
 * Logistic regression trained by `bench/train-align.ts` on the hand-labelled pairs. Each weight applies to the feature of the same
 * place in `ALIGN_FEATURES`.
 */
export const ALIGN_WEIGHTS: readonly number[] = [0.712, 0.453, 0.779, 0.067, 0.726, 0.458, 0.128, 0.249, 0.148, 1.135, -0.125, 0.313, 0.169, 0.672];

export const ALIGN_BIAS = -2.345;

/** A pair of sentences scoring at least this is aligned: the cut with the best F1 over the left-out pairs. */
export const ALIGN_CUT = 0.42;
