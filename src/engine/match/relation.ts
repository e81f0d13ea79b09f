import { areForeign } from '../text/language.ts';
import { COLLECTIVE_FEATURES, type CollectiveFeature, collectiveFeatures, type Verdicts, verdictsOf } from './collective-features.ts';
import type { Relation } from './match.ts';
import { MATCH_WEIGHTS } from './match-weights.ts';
import { groupOf, NEIGHBOUR_FEATURES, type NeighbourFeature, neighbourFeatures } from './neighbour-features.ts';
import { type Neighbourhood, neighbourhood } from './neighbourhood.ts';
import { PAIR_FEATURES, type PairFeature } from './pair-features.ts';
import { pairTraits } from './pair-traits.ts';
import type { ReportVector } from './report-vector.ts';
import { isNextToNothing } from './shared-words.ts';
import { LoadedStage, type Stage } from './stage.ts';
import { type TermVector, termVectors } from './term-vector.ts';
import type { Frequencies } from './term-weights.ts';

/** A logistic model in three stages: the pair alone, the pair among the query's other candidates, and that given the verdicts on all of them. */
export interface MatchModel {
  pair: Stage<PairFeature>;
  neighbours: Stage<NeighbourFeature>;
  collective: Stage<CollectiveFeature>;
  /** Probabilities from which a pair is called `same-event` and `related`. */
  sameEvent: number;
  related: number;
}

/** A report of the corpus that may be of the query's event. */
export interface VectorCandidate {
  id: string;
  vector: ReportVector;
}

/** A candidate with its verdict. */
export interface RankedCandidate extends VectorCandidate {
  /** 0..1, the calibrated probability that it reports the query's event. */
  score: number;
  relation: Relation;
}

/** Candidates that are judged in full. */
const SHORTLIST = 24;

/**
 * Judges `candidates` (50 or 100, in any order) as reports of the query's event: the likeliest 24 of its language and, of others, those
 * that are among the likeliest 24 of all, highest score first. Candidates must not contain the query itself. No candidates give an empty list.
 */
export function judgeCandidates(
  query: ReportVector,
  candidates: readonly VectorCandidate[],
  corpus: Frequencies,
  model: MatchModel = MATCH_WEIGHTS,
): RankedCandidate[] {
  const native = candidates.filter(({ vector }) => !areForeign(query, vector));
  const ranked = judgeAmong(query, native, corpus, model);
  if (native.length === candidates.length) return ranked;
  // Those of one language are judged as if the others were not there: what is seldom among the candidates would be another thing.
  const all = judgeAmong(query, candidates, corpus, model);
  return [...ranked, ...all.filter(({ vector }) => areForeign(query, vector))].sort((a, b) => b.score - a.score);
}

function judgeAmong(
  query: ReportVector,
  candidates: readonly VectorCandidate[],
  corpus: Frequencies,
  model: MatchModel,
): RankedCandidate[] {
  const vectors = candidateVectors(query, candidates, corpus);
  const chosen = shortlist(vectors, model);
  const around = neighbourhoodOf(vectors, chosen, model);
  const verdicts = judgedVerdicts(around, model);
  const stage = new LoadedStage(COLLECTIVE_FEATURES, model.collective);
  const ranked = chosen.flatMap((c, i) => {
    const [candidate, own, other] = [candidates[c - 1], vectors[0], vectors[c]];
    if (!candidate || !own || !other) return [];
    const judged = probability(stage.odds(collectiveFeatures(verdicts, i + 1), pairTraits(own.report, other.report)));
    const score = judged > NEXT_TO_NOTHING && isNextToNothing(own, other) ? NEXT_TO_NOTHING : judged;
    const cosine = around.cosines[i + 1] ?? 0;
    return [{ ...candidate, score, relation: relationOf(score, cosine, model) }];
  });
  return ranked.sort((a, b) => b.score - a.score);
}

/** Highest score of a pair that shares next to nothing. */
const NEXT_TO_NOTHING = 0.05;

/** Vectors of the query (number 0) and its candidates (from 1). */
export function candidateVectors(query: ReportVector, candidates: readonly VectorCandidate[], corpus: Frequencies): TermVector[] {
  return termVectors([query, ...candidates.map((candidate) => candidate.vector)], corpus);
}

/** Numbers, from 1, of the candidates that the first stage finds likeliest, best first. */
export function shortlist([query, ...others]: readonly TermVector[], model: MatchModel): number[] {
  if (!query) return [];
  const stage = new LoadedStage(PAIR_FEATURES, model.pair);
  const rated = others.map((other, i) => ({
    c: i + 1,
    odds: stage.pairOdds(query, other),
  }));
  rated.sort((a, b) => b.odds - a.odds || a.c - b.c);
  return rated.slice(0, SHORTLIST).map(({ c }) => c);
}

/**
 * Cosine of two texts from which reports of different events are still on one matter: another accident of the kind, another day of
 * a story. Of the nearest report of another event, every second one in the development data has .2, every tenth .33.
 */
const RELATED_COSINE = 0.25;

/** What a probability of one event is called, given a model's thresholds; texts that are much alike are related whatever it is. */
function relationOf(score: number, cosine: number, model: MatchModel): Relation {
  if (score >= model.sameEvent) return 'same-event';
  return score >= model.related || cosine >= RELATED_COSINE ? 'related' : 'other';
}

/** The query (number 0) among the chosen candidates, numbered from 1 in their order. */
export function neighbourhoodOf(vectors: readonly TermVector[], chosen: readonly number[], model: MatchModel): Neighbourhood {
  const members = [0, ...chosen].flatMap((c) => vectors[c] ?? []);
  return neighbourhood(members, new LoadedStage(PAIR_FEATURES, model.pair));
}

/** The verdicts of the second stage. */
export function judgedVerdicts(around: Neighbourhood, { neighbours }: MatchModel): Verdicts {
  const group = groupOf(around);
  const stage = new LoadedStage(NEIGHBOUR_FEATURES, neighbours);
  const odds = new Float64Array(around.size);
  const [query] = around.vectors;
  for (const [c, other] of around.vectors.entries()) {
    if (query && c > 0) odds[c] = stage.odds(neighbourFeatures(around, c, group), pairTraits(query.report, other.report));
  }
  return verdictsOf(around, odds);
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
