import { areForeign } from '../text/language.ts';
import type { CollectiveFeature } from './collective-features.ts';
import type { Relation } from './match.ts';
import { MATCH_WEIGHTS } from './match-weights.ts';
import type { NeighbourFeature } from './neighbour-features.ts';
import { Neighbourhood } from './neighbourhood.ts';
import type { PairFeature } from './pair-features.ts';
import type { PartneredFeature } from './partnered-features.ts';
import type { ReportVector } from './report-vector.ts';
import { isNextToNothing } from './shared-words.ts';
import type { Stage } from './stage.ts';
import { type TermVector, termVectors } from './term-vector.ts';
import type { Frequencies } from './term-weights.ts';

/**
 * A logistic model in stages: the pair alone; the pair among the query's other candidates; then, given the verdicts on all of them, whether the query
 * has a partner at all, and whether the candidate is one if it has. A pair in two languages, of which there is too little to tell the first, is
 * judged by the last alone.
 */
export interface MatchModel {
  pair: Stage<PairFeature>;
  neighbours: Stage<NeighbourFeature>;
  partnered: Stage<PartneredFeature>;
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
  const around = lookAround(query, candidates, corpus, model);
  around.judgeNeighbours(model.neighbours);
  const [own, ...others] = around.members;
  const partnered = probability(around.judgeQuery(model.partnered));
  const odds = around.judgeTogether(model.collective);
  const ranked = others.flatMap((other, i) => {
    const candidate = candidates[other.number - 1];
    if (!candidate || !own) return [];
    const judged = probability(odds[i] ?? 0) * (areForeign(query, candidate.vector) ? 1 : partnered);
    const score = judged > NEXT_TO_NOTHING && isNextToNothing(own, other) ? NEXT_TO_NOTHING : judged;
    return [{ ...candidate, score, relation: relationOf(score, around.cosine(i + 1), model) }];
  });
  return ranked.sort((a, b) => b.score - a.score);
}

/** Highest score of a pair that shares next to nothing. */
const NEXT_TO_NOTHING = 0.05;

/** Vectors of the query (number 0) and its candidates (from 1). */
export function candidateVectors(query: ReportVector, candidates: readonly VectorCandidate[], corpus: Frequencies): TermVector[] {
  return termVectors([query, ...candidates.map((candidate) => candidate.vector)], corpus);
}

/** The query among its likeliest candidates, before the later stages judge. */
export function lookAround(
  query: ReportVector,
  candidates: readonly VectorCandidate[],
  corpus: Frequencies,
  { pair }: Pick<MatchModel, 'pair'>,
): Neighbourhood {
  return new Neighbourhood(candidateVectors(query, candidates, corpus), pair);
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

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
