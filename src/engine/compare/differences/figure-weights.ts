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
  2.15, 0.23, 1.25, -0.52, 1.2, -0.51, 0.56, 0.55, 0.3, -0.56, 0.47, -1.13, 0.49, 0.5, -1.46, 0.7, 0.43, 0.48, -0.83, 0.22, -0.48, -1.15,
  -0.3, 0.82,
];

export const FIGURE_BIAS = -1.53;

/** Two figures scoring at least this count the same thing. */
export const FIGURE_CUT = 0.45;
