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
  1.86, 0.25, 1.25, -0.49, 0.96, -0.43, 0.47, 0.59, 0.39, -0.62, 0.53, 0.1, -1.08, 0.55, 0.44, -1.4, 0.75, 0.5, 0, 0.8, -0.67, 0.47, -0.43,
  -1.46, 0.15, 0.73,
];

export const FIGURE_BIAS = -1.76;

/** Two figures scoring at least this count the same thing. */
export const FIGURE_CUT = 0.45;
