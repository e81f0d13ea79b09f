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
  2.29, 0.22, 1.89, -0.28, 0.8, -0.73, 0.92, 0.61, 0.5, 0.26, 0.48, 2.52, -0.65, 0.91, 0.52, -0.58, -0.58, 0.66, 1.14, -0.82, -1.67,
];

export const FIGURE_BIAS = -1.99;

/** Two figures scoring at least this count the same thing. */
export const FIGURE_CUT = 0.4;
