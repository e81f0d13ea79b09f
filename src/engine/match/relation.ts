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

/** Candidates that are judged among each other; the cost grows with the square. */
const SHORTLIST = 30;

/**
 * Judges `candidates` (about 100, in any order) as reports of the query's event: the likeliest 30, highest score first. Candidates
 * must not contain the query itself. No candidates give an empty list.
 */
export function rankCandidates(
  query: ReportTerms,
  candidates: readonly Candidate[],
  corpus: Frequencies,
  model: MatchModel = MATCH_WEIGHTS,
): RankedCandidate[] {
  const vectors = candidateVectors(query, candidates, corpus);
  const chosen = shortlist(vectors, model);
  const [table] = pairTables(vectors, chosen, [model]);
  if (!table) return [];
  const weights = NEIGHBOUR_FEATURES.map((name) => model.neighbours.weights[name]);
  const ranked = chosen.flatMap((c, i) => {
    const candidate = candidates[c - 1];
    const score = probability(model.neighbours.bias + dot(weights, neighbourFeatures(table, i + 1)));
    return candidate ? [{ ...candidate, score, relation: relationOf(score, model) }] : [];
  });
  return ranked.sort((a, b) => b.score - a.score);
}

/** Vectors of the query (number 0) and its candidates (from 1). */
export function candidateVectors(query: ReportTerms, candidates: readonly Candidate[], corpus: Frequencies): TermVector[] {
  return termVectors([query, ...candidates.map((candidate) => candidate.terms)], corpus);
}

/** Numbers, from 1, of the candidates that the first stage finds likeliest, best first. */
export function shortlist(vectors: readonly TermVector[], model: MatchModel): number[] {
  const weights = PAIR_FEATURES.map((name) => model.pair.weights[name]);
  const query = vectors[0];
  const odds = vectors.map((vector, c) => ({
    c,
    odds: query && c > 0 ? dot(weights, pairFeatures(query, vector)) : Number.NEGATIVE_INFINITY,
  }));
  odds.sort((a, b) => b.odds - a.odds || a.c - b.c);
  return odds
    .filter(({ c }) => c > 0)
    .slice(0, SHORTLIST)
    .map(({ c }) => c);
}

/** What a probability of one event is called, given a model's thresholds. */
export function relationOf(score: number, model: MatchModel = MATCH_WEIGHTS): Relation {
  return score >= model.sameEvent ? 'same-event' : score >= model.related ? 'related' : 'other';
}

/** First-stage odds and cosines of the query and the chosen candidates, every pair once, by each of `models`. */
export function pairTables(vectors: readonly TermVector[], chosen: readonly number[], models: readonly MatchModel[]): PairTable[] {
  const size = chosen.length + 1;
  const cells = size * size;
  const stages = models.map(({ pair }) => ({
    bias: pair.bias,
    weights: PAIR_FEATURES.map((name) => pair.weights[name]),
    table: { size, odds: new Float64Array(cells), probabilities: new Float64Array(cells), cosines: new Float64Array(cells) },
  }));
  forEachPair(
    [0, ...chosen].flatMap((c) => vectors[c] ?? []),
    (i, j, features) => {
      for (const { bias, weights, table } of stages) {
        const odds = bias + dot(weights, features);
        const cell = i * size + j;
        const mirror = j * size + i;
        for (const at of [cell, mirror]) {
          table.odds[at] = odds;
          table.probabilities[at] = probability(odds);
          table.cosines[at] = features[BODY] ?? 0;
        }
      }
    },
  );
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
