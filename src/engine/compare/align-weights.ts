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
  6.0554, 0.9111, 0.5931, 0.7561, 1.8021, 0.6518, -0.5356, 1.0539, 0.8014, 1.4285, 0.6113, 0.6564, 2.2684,
];

export const ALIGN_BIAS = -6.6013;

/** A pair of sentences scoring at least this is aligned: the cut with the best F1 over the left-out pairs. */
export const ALIGN_CUT = 0.28;

/** What the chance that a statement is told elsewhere is read from, in the order of its weights: `toldFeatures` says how. */
export const TOLD_FEATURES = ['nearest', 'near', 'lacking', 'words'] as const;

/** Logistic regression trained by the same command on which labelled sentences have a link. */
export const TOLD_WEIGHTS: readonly number[] = [0.6181, 0.7729, -1.1097, 0.0935];

export const TOLD_BIAS = 0.0452;
