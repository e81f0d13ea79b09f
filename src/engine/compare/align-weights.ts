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
export const ALIGN_WEIGHTS: readonly number[] = [1.079, 0.631, 1.253, 0.131, 1.159, 0.766, 0.144, 0.443, 0.04, 2.001, -0.246, 0.584, 0.241, 0.821];

export const ALIGN_BIAS = -3.313;

/** A pair of sentences scoring at least this is aligned: the cut with the best F1 over the left-out pairs. */
export const ALIGN_CUT = 0.46;
