/** What the alignment model looks at, in the order of its weights. `align-features.ts` says what each one measures. */
export const ALIGN_FEATURES = [
  'cosine',
  'clauseWithin',
  'bigrams',
  'entities',
  'plain',
  'dates',
  'synonyms',
  'second',
  'distance',
  'bothLead',
  'oneLead',
  'rank',
  'neighbours',
] as const;

/**
 * Logistic regression trained by `bench/train-align.ts` on the hand-labelled pairs. Each weight applies to the feature of the same
 * place in `ALIGN_FEATURES`.
 */
export const ALIGN_WEIGHTS: readonly number[] = [
  6.142, 0.9091, 0.5812, 0.7579, 1.8216, 0.6551, -0.5329, 1.0581, 0.8, 1.4412, 0.6155, 0.6178, 2.2602,
];

export const ALIGN_BIAS = -6.5927;

/** A pair of sentences scoring at least this is aligned: the cut with the best F1 over the left-out pairs. */
export const ALIGN_CUT = 0.28;

/** What the chance that a statement is told elsewhere is read from, in the order of its weights: `toldFeatures` says how. */
export const TOLD_FEATURES = ['nearest', 'near', 'lacking', 'words'] as const;

/** Logistic regression trained by the same command on which labelled sentences have a link. */
export const TOLD_WEIGHTS: readonly number[] = [0.6218, 0.7657, -1.0859, 0.0937];

export const TOLD_BIAS = 0.0393;
