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
  'place',
] as const;

/** Logistic regression trained by `bench/train-telling.ts` on statements that readers judged. */
export const TELLING_WEIGHTS: readonly number[] = [
  0.261, 0.7788, -1.4819, -0.7083, 1.0392, -0.6832, 0.6545, 0.4906, 0.3861, -1.013, -1.2508, -3.0423, -1.0505, 1.6747, -0.2794,
];

export const TELLING_BIAS = -2.2642;
