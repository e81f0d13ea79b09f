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
  0.9264, 0.577, 1.0452, 0.0969, 0.9838, 0.6634, 0.1549, 0.3504, 0.1229, 1.5537, -0.2131, 0.4386, 0.2098, 0.7765,
];

export const ALIGN_BIAS = -2.9855;

/** A pair of sentences scoring at least this is aligned: the cut with the best F1 over the left-out pairs. */
export const ALIGN_CUT = 0.4;
