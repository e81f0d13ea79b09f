/** What the model of figures that count the same thing looks at, in the order of its weights. `figure-counterparts.ts` says what each one measures. */
export const FIGURE_FEATURES = [
  'share',
  'rarest',
  'noun',
  'rivals',
  'unit',
  'percent',
  'wordBefore',
  'behind',
  'before',
  'crowd',
  'compatible',
  'close',
  'far',
  'only',
  'lede',
  'small',
  'passage',
  'sure',
  'modifier',
  'fate',
  'otherNoun',
  'bare',
  'otherName',
  'otherDay',
  'age',
  'repeated',
] as const;

/**
 * Logistic regression trained by `bench/train-figures.ts` on judged figures of independent reports of one event and on changes planted in
 * such reports. Each weight applies to the feature of the same place in `FIGURE_FEATURES`.
 */
export const FIGURE_WEIGHTS: readonly number[] = [
  2.12, 0.24, 1.23, -0.49, 1.18, -0.48, 0.58, 0.57, 0.28, -0.61, 0.44, -0.07, -1.15, 0.5, 0.41, -1.45, 0.68, 0.48, -0.01, 0.64, -0.84, 0.24,
  -0.45, -1.23, -0.27, 0.8,
];

export const FIGURE_BIAS = -1.51;

/** Two figures scoring at least this count the same thing. */
export const FIGURE_CUT = 0.45;
