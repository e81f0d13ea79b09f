import type { MatchModel } from './relation.ts';

const zero = (v: Record<string, number>): never => v as never;

export const MATCH_WEIGHTS: MatchModel = {
  pair: { bias: -4, weights: new Proxy({ body: 12 }, { get: (t, k) => (t as Record<string | symbol, number>)[k] ?? 0 }) as never },
  neighbours: { bias: 0, weights: new Proxy({ pair: 1 }, { get: (t, k) => (t as Record<string | symbol, number>)[k] ?? 0 }) as never },
  sameEvent: 0.5,
  related: 0.2,
};
void zero;
