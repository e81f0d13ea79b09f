import { COLLECTIVE_FEATURES } from '../src/engine/match/collective-features.ts';
import { NEIGHBOUR_FEATURES } from '../src/engine/match/neighbour-features.ts';
import { PAIR_FEATURES } from '../src/engine/match/pair-features.ts';
import { PAIR_TRAITS } from '../src/engine/match/pair-traits.ts';
import { PARTNERED_FEATURES } from '../src/engine/match/partnered-features.ts';
import type { MatchModel } from '../src/engine/match/relation.ts';
import type { Stage } from '../src/engine/match/stage.ts';

/** Cuts, chosen on the out-of-fold figures: precision before recall. */
export const SAME_EVENT = 0.5;
const RELATED = 0.2;

const STAGES = ['pair', 'neighbours', 'partnered', 'collective'] as const;

/** What was fitted of each stage, trait by trait: the bias and the features. What is not given weighs nothing. */
export type Fits = Partial<Record<(typeof STAGES)[number], ArrayLike<number> | undefined>>;

export function modelOf({ pair = [], neighbours = [], partnered = [], collective = [] }: Fits): MatchModel {
  return {
    pair: stageOf(PAIR_FEATURES, pair),
    neighbours: stageOf(NEIGHBOUR_FEATURES, neighbours),
    partnered: stageOf(PARTNERED_FEATURES, partnered),
    collective: stageOf(COLLECTIVE_FEATURES, collective),
    sameEvent: SAME_EVENT,
    related: RELATED,
  };
}

function stageOf<Feature extends string>(names: readonly Feature[], fit: ArrayLike<number>): Stage<Feature> {
  const column = (at: number): number[] => PAIR_TRAITS.map((_, trait) => Number((fit[trait * (names.length + 1) + at] ?? 0).toFixed(3)));
  return { bias: column(0), weights: Object.fromEntries(names.map((name, i) => [name, column(i + 1)])) as Record<Feature, number[]> };
}

/** The file of the weights. */
export function render(model: MatchModel): string {
  const stage = ({ bias, weights }: Stage<string>): string[] => [
    `    bias: [${bias.join(', ')}],`,
    '    weights: {',
    ...Object.entries(weights).map(([name, row]) => `      ${name}: [${row.join(', ')}],`),
    '    },',
  ];
  return [
    '// Written by bench/train-match.ts from the development sets. Do not edit by hand.',
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: that a weight is near a constant is chance.',
    "import type { MatchModel } from './relation.ts';",
    '',
    '/** Weights in log odds per unit of each feature: one for each of `PAIR_TRAITS`. */',
    'export const MATCH_WEIGHTS: MatchModel = {',
    ...STAGES.flatMap((name) => [`  ${name}: {`, ...stage(model[name]), '  },']),
    `  sameEvent: ${model.sameEvent},`,
    `  related: ${model.related},`,
    '};',
    '',
  ].join('\n');
}
