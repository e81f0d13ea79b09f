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
export const ALIGN_WEIGHTS: readonly number[] = [
  0.9296, 0.5813, 1.0479, 0.0972, 0.9864, 0.6677, 0.1551, 0.3523, 0.1286, 1.5569, -0.2125, 0.4421, 0.2103, 0.7703,
];

export const ALIGN_BIAS = -3.0013;

/** A pair of sentences scoring at least this is aligned: the cut with the best F1 over the left-out pairs. */
export const ALIGN_CUT = 0.4;
