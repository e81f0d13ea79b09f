import { COLLECTIVE_FEATURES, type CollectiveFeature } from './collective-features.ts';
import { type Address, checkTurn, doublesAt, kernel } from './kernel.ts';
import { NEIGHBOUR_FEATURES, type NeighbourFeature } from './neighbour-features.ts';
import { PAIR_FEATURES, type PairFeature } from './pair-features.ts';
import { PAIR_TRAITS } from './pair-traits.ts';
import { PARTNERED_FEATURES, type PartneredFeature } from './partnered-features.ts';
import { loadStage, type Stage } from './stage.ts';
import type { TermVector } from './term-vector.ts';

/** Candidates that are judged in full. */
const SHORTLIST = 24;

/**
 * The query and its likeliest candidates, set against each other: what the later stages look at. The kernel holds it, and each step takes the
 * place of the one before: another query takes the place of all.
 */
export class Neighbourhood {
  /** The query (number 0) and the 24 candidates that the first stage finds likeliest, best first. */
  readonly members: readonly TermVector[];
  private readonly turn: number;

  /** `vectors` of the query and all its candidates, made together and last. */
  constructor(vectors: readonly TermVector[], pair: Stage<PairFeature>) {
    this.turn = vectors[0]?.turn ?? 0;
    checkTurn(this.turn);
    const { chooseMembers, compareMembers, memberAt } = kernel();
    const rows = loadStage(PAIR_FEATURES, pair);
    const size = chooseMembers(rows, SHORTLIST);
    compareMembers(rows);
    this.members = Array.from({ length: size }, (_, member) => vectors[memberAt(member)] as TermVector);
  }

  /** Cosine of all terms of the query and a member. */
  cosine(member: number): number {
    checkTurn(this.turn);
    return kernel().cosineOf(0, member);
  }

  /** Values of `NEIGHBOUR_FEATURES` for every candidate, that is member 1, 2 …. */
  neighbourFeatures(): Float64Array[] {
    checkTurn(this.turn);
    kernel().measureGroup();
    return this.eachCandidate((member) => doublesAt(kernel().neighbourFeatures(member), NEIGHBOUR_FEATURES.length).slice());
  }

  /** Judges every candidate by the second stage, whose verdicts the third one looks at. */
  judgeNeighbours(stage: Stage<NeighbourFeature>): void {
    checkTurn(this.turn);
    kernel().judgeNeighbours(loadStage(NEIGHBOUR_FEATURES, stage));
  }

  /** Values of `PARTNERED_FEATURES` and mean traits, once the candidates are judged; undefined where there are none. */
  partnered(): { features: Float64Array; traits: Float64Array } | undefined {
    checkTurn(this.turn);
    if (this.members.length < 2) return undefined;
    const { partneredFeatures, partneredTraits } = kernel();
    const features = doublesAt(partneredFeatures(), PARTNERED_FEATURES.length).slice();
    return { features, traits: doublesAt(partneredTraits(), PAIR_TRAITS.length).slice() };
  }

  /** Log odds that the query has a partner at all. */
  judgeQuery(stage: Stage<PartneredFeature>): number {
    checkTurn(this.turn);
    return this.members.length < 2 ? Number.NEGATIVE_INFINITY : kernel().judgeQuery(loadStage(PARTNERED_FEATURES, stage));
  }

  /** Values of `COLLECTIVE_FEATURES` for every candidate, once it is judged. */
  collectiveFeatures(): Float64Array[] {
    checkTurn(this.turn);
    return this.eachCandidate((member) => doublesAt(kernel().collectiveFeatures(member), COLLECTIVE_FEATURES.length).slice());
  }

  /** Log odds of the third stage for every candidate. */
  judgeTogether(stage: Stage<CollectiveFeature>): number[] {
    checkTurn(this.turn);
    const rows: Address = loadStage(COLLECTIVE_FEATURES, stage);
    return this.eachCandidate((member) => kernel().judgeMember(rows, member));
  }

  private eachCandidate<Value>(read: (member: number) => Value): Value[] {
    return Array.from({ length: this.members.length - 1 }, (_, i) => read(i + 1));
  }
}
