/** What the alignment model looks at, in the order of its weights. `align-features.ts` says what each one measures. */
export const ALIGN_FEATURES = ['cosine', 'containment', 'otherContainment', 'information', 'clause', 'run', 'bigrams', 'entities', 'figures', 'quoted', 'lead', 'rank', 'neighbours'] as const;

/**
 * Logistic regression trained by `bench/train-align.ts` on the hand-labelled pairs. Each weight applies to the feature of the same
 * place in `ALIGN_FEATURES`.
 */
export const ALIGN_WEIGHTS: readonly number[] = [2, 2, 1, 0.3, 2, 0.8, 0.3, 0.3, 0.5, 0.5, 0.3, 1.5, 0.5];

export const ALIGN_BIAS = -6;

/** A pair of sentences scoring at least this is aligned: the cut with the best F1 over the left-out pairs. */
export const ALIGN_CUT = 0.5;
