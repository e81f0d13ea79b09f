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
  2.38, 0.28, 1.55, -0.47, -0.74, 1.46, -0.78, 0.62, 0.88, 0.29, 0.37, 0.54, -0.71, 0.83, 0.59,
];

export const FIGURE_BIAS = -1.85;

/** Two figures scoring at least this count the same thing. */
export const FIGURE_CUT = 0.45;
