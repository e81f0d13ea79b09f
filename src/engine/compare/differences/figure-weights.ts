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
  2.2, 0.24, 1.89, -0.27, 0.84, -0.75, 0.95, 0.71, 0.51, 0.19, 0.48, 2.7, -0.66, 0.87, 0.56, -0.55, -0.63, 0.6, 1.23, -0.81, -1.62,
];

export const FIGURE_BIAS = -2.05;

/** Two figures scoring at least this count the same thing. */
export const FIGURE_CUT = 0.4;
