/** What the alignment model looks at, in the order of its weights. `align-features.ts` says what each one measures. */
export const ALIGN_FEATURES = [
  'cosine',
  'containment',
  'otherContainment',
  'information',
  'clause',
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
export const ALIGN_WEIGHTS: readonly number[] = [1.122, 0.618, 1.299, 0.14, 1.365, 0.167, 0.467, 0.084, 2.062, -0.197, 0.552, 0.243, 0.86];

export const ALIGN_BIAS = -3.097;

/** A pair of sentences scoring at least this is aligned: the cut with the best F1 over the left-out pairs. */
export const ALIGN_CUT = 0.4;
