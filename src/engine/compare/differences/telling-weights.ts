/** What the model looks at that says which statement is worth telling, in the order of its weights: `tellingFeatures` says what each one measures. */
export const TELLING_FEATURES = [
  'words',
  'plain',
  'rarity',
  'lacking',
  'lackingWords',
  'told',
  'figures',
  'names',
  'attributed',
  'goesOn',
  'question',
  'noComment',
  'unfinished',
  'harm',
] as const;

/** Logistic regression trained by `bench/train-telling.ts` on statements that readers judged. */
export const TELLING_WEIGHTS: readonly number[] = [
  0.2642, 0.9331, -1.925, -0.7561, 1.0975, -1.5916, 0.5754, 0.5184, 0.519, -0.8918, -1.3054, -2.7808, -1.0246, 1.9988,
];

export const TELLING_BIAS = -2.7101;
