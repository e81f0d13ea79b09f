/** What the model of figures that count the same thing looks at, in the order of its weights. `figure-counterparts.ts` says what each one measures. */
export const FIGURE_FEATURES = [
  'share',
  'rarest',
  'noun',
  'rivals',
  'unit',
  'percent',
  'duration',
  'wordBefore',
  'behind',
  'before',
  'clause',
  'likeness',
  'crowd',
  'compatible',
  'close',
  'ratio',
  'far',
  'only',
  'lede',
  'strangers',
  'small',
] as const;

/**
 * Logistic regression trained by `bench/train-figures.ts` on judged figures of independent reports of one event and on changes planted in
 * such reports. Each weight applies to the feature of the same place in `FIGURE_FEATURES`.
 */
export const FIGURE_WEIGHTS: readonly number[] = [
  2.21, 0.24, 1.88, -0.29, 0.91, -0.78, 0.91, 0.79, 0.51, 0.24, 0.47, 2.57, -0.68, 0.89, 0.56, -0.52, -0.62, 0.64, 1.24, -0.83, -1.74,
];

export const FIGURE_BIAS = -2.03;

/** Two figures scoring at least this count the same thing. */
export const FIGURE_CUT = 0.4;
