/** What the model of figures that count the same thing looks at, in the order of its weights. `figure-counterparts.ts` says what each one measures. */
export const FIGURE_FEATURES = [
  'share',
  'rank',
  'noun',
  'otherNoun',
  'rivals',
  'unit',
  'percent',
  'sameUnit',
  'wordBefore',
  'behind',
  'before',
  'aligned',
  'crowd',
  'modifier',
  'place',
] as const;

/**
 * Logistic regression trained by `bench/train-figures.ts` on changes planted in reports of one event. Each weight applies to the
 * feature of the same place in `FIGURE_FEATURES`.
 */
export const FIGURE_WEIGHTS: readonly number[] = [
  2.58, 0.34, 1.53, -0.43, -0.73, -0.88, -0.81, 2.98, 0.96, 0.38, 0.31, 0.46, -0.71, 0.75, 0.58,
];

export const FIGURE_BIAS = -1.88;

/** Two figures scoring at least this count the same thing. */
export const FIGURE_CUT = 0.32;
