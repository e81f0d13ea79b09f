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
  2.37, 0.23, 1.89, -0.28, 0.79, -0.72, 0.92, 0.62, 0.49, 0.26, 0.48, 2.38, -0.66, 0.92, 0.52, -0.59, -0.59, 0.66, 1.15, -0.83, -1.66,
];

export const FIGURE_BIAS = -1.98;

/** Two figures scoring at least this count the same thing. */
export const FIGURE_CUT = 0.4;
