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
  'far',
  'only',
  'lede',
  'small',
  'passage',
  'sure',
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
  2.12, 0.24, 1.23, -0.5, 1.19, -0.49, 0.58, 0.57, 0.28, -0.61, 0.43, -1.14, 0.5, 0.41, -1.44, 0.68, 0.48, 0.64, -0.84, 0.24, -0.45, -1.23,
  -0.34, 0.8,
];

export const FIGURE_BIAS = -1.54;

/** Two figures scoring at least this count the same thing. */
export const FIGURE_CUT = 0.45;
