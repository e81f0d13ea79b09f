import type { Candidate } from './candidate.ts';
import type { Relation } from './match.ts';
import { MATCH_WEIGHTS } from './match-weights.ts';
import { NEIGHBOUR_FEATURES, type NeighbourFeature, neighbourFeatures, type PairTable } from './neighbour-features.ts';
import { PAIR_FEATURES, type PairFeature, pairFeatures } from './pair-features.ts';
import type { ReportTerms } from './report-terms.ts';
import { type TermVector, termVectors } from './term-vector.ts';
import type { Frequencies } from './term-weights.ts';

/** A logistic model in two stages: the pair alone, then the pair among the query's other candidates. */
export interface MatchModel {
  pair: { bias: number; weights: Record<PairFeature, number> };
  neighbours: { bias: number; weights: Record<NeighbourFeature, number> };
  /** Probabilities from which a pair is called `same-event` and `related`. */
  sameEvent: number;
  related: number;
}

/** A candidate with its verdict. */
export interface RankedCandidate extends Candidate {
  /** 0..1, the calibrated probability that it reports the query's event. */
  score: number;
  relation: Relation;
}

/**
 * Judges `candidates` (best retrieved first, about 30) as reports of the query's event; highest score first. Candidates must not
 * contain the query itself. No candidates give an empty list. Quadratic in the number of candidates.
 */
export function rankCandidates(
  query: ReportTerms,
  candidates: readonly Candidate[],
  corpus: Frequencies,
  model: MatchModel = MATCH_WEIGHTS,
): RankedCandidate[] {
  const [table] = pairTables(query, candidates, corpus, [model]);
  if (!table) return [];
  const weights = NEIGHBOUR_FEATURES.map((name) => model.neighbours.weights[name]);
  const ranked = candidates.map((candidate, i) => {
    const score = probability(model.neighbours.bias + dot(weights, neighbourFeatures(table, i + 1)));
    return { ...candidate, score, relation: relationOf(score, model) };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

/** What a probability of one event is called, given a model's thresholds. */
export function relationOf(score: number, model: MatchModel = MATCH_WEIGHTS): Relation {
  return score >= model.sameEvent ? 'same-event' : score >= model.related ? 'related' : 'other';
}

/** First-stage odds and cosines of the query and its candidates, every pair once, by each of `models`. */
export function pairTables(query: ReportTerms, candidates: readonly Candidate[], corpus: Frequencies, models: readonly MatchModel[]): PairTable[] {
  const vectors = termVectors([query, ...candidates.map((candidate) => candidate.terms)], corpus);
  const size = vectors.length;
  const cells = size * size;
  const stages = models.map(({ pair }) => ({
    bias: pair.bias,
    weights: PAIR_FEATURES.map((name) => pair.weights[name]),
    table: { size, odds: new Float64Array(cells), probabilities: new Float64Array(cells), cosines: new Float64Array(cells) },
  }));
  forEachPair(vectors, (i, j, features) => {
    for (const { bias, weights, table } of stages) {
      const odds = bias + dot(weights, features);
      const cell = i * size + j;
      const mirror = j * size + i;
      table.odds[cell] = table.odds[mirror] = odds;
      table.probabilities[cell] = table.probabilities[mirror] = probability(odds);
      table.cosines[cell] = table.cosines[mirror] = features[BODY] ?? 0;
    }
  });
  return stages.map(({ table }) => table);
}

/** Calls `visit` once for every unordered pair, with i < j and the pair's features. */
function forEachPair(vectors: readonly TermVector[], visit: (i: number, j: number, features: Float64Array) => void): void {
  for (let i = 0; i < vectors.length; i++) {
    for (let j = i + 1; j < vectors.length; j++) {
      const [a, b] = [vectors[i], vectors[j]];
      if (a && b) visit(i, j, pairFeatures(a, b));
    }
  }
}

const BODY = PAIR_FEATURES.indexOf('body');

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function dot(weights: readonly number[], features: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
  return sum;
}
