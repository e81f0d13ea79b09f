import type { Figure } from '../../text/analysis.ts';
import { areSynonyms } from '../news-synonyms.ts';
import type { Pair } from '../pair.ts';
import type { Reading } from '../passages.ts';
import { commonContext, type Placed } from './figure-context.ts';
import { FIGURE_BIAS, FIGURE_FEATURES, FIGURE_WEIGHTS } from './figure-weights.ts';

/** Two figures, each of a value that the other report does not give, and what they are looked at for. */
export interface Candidate {
  x: Placed;
  y: Placed;
  /** Values of `FIGURE_FEATURES`, in that order. */
  features: number[];
}

/** Stems of counted nouns that may count the same people. */
const PEOPLE: ReadonlySet<string> = new Set(['dead', 'person', 'peopl', 'victim', 'casualti']);

/** Counts of one thing differ by this factor at most. */
const MOST_TIMES = 2;

/**
 * Every two figures that might count one thing, of those `a` and `b` whose values the other report does not give: of the same unit and
 * order, neither vague. Time grows with the product of the lists.
 */
export function figureCandidates(reading: Reading, a: readonly Placed[], b: readonly Placed[]): Candidate[] {
  const candidates: Candidate[] = [];
  const count = new Map<Placed, number>();
  const best = new Map<Placed, number>();
  for (const x of a) {
    if (!isTelling(x.figure)) continue;
    for (const y of b) {
      if (x.figure.unit !== y.figure.unit || !isTelling(y.figure) || isOtherOrder(x.figure, y.figure, MOST_TIMES)) continue;
      const { information, share } = commonContext(reading.pair, x, y);
      candidates.push({ x, y, features: [information, share] });
      count.set(x, (count.get(x) ?? 0) + 1);
      count.set(y, (count.get(y) ?? 0) + 1);
      best.set(x, Math.max(best.get(x) ?? 0, information));
      best.set(y, Math.max(best.get(y) ?? 0, information));
    }
  }
  const rivals = { a: countKinds(a), b: countKinds(b) };
  for (const candidate of candidates) {
    const { x, y } = candidate;
    const [information = 0, share = 0] = candidate.features;
    const crowd = (count.get(x) ?? 1) + (count.get(y) ?? 1) - 2;
    const rank = (information / (best.get(x) || 1) + information / (best.get(y) || 1)) / 2;
    const others = (rivals.a.get(x.kind) ?? 1) + (rivals.b.get(y.kind) ?? 1) - 2;
    candidate.features = featuresOf(reading, x, y, { share, rank, others, crowd });
  }
  return candidates;
}

/** One digit counts too many things. */
function isTelling({ value, step = 0, vague }: Figure): boolean {
  return !vague && step > 0 && value >= 10 * step;
}

/** Probability of the logistic model for one list of feature values. */
export function counterpartScore(features: readonly number[], weights = FIGURE_WEIGHTS, bias = FIGURE_BIAS): number {
  let odds = bias;
  for (let i = 0; i < features.length; i++) odds += (features[i] as number) * (weights[i] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

interface Context {
  share: number;
  rank: number;
  others: number;
  crowd: number;
}

function featuresOf({ pair, ofA }: Reading, x: Placed, y: Placed, { share, rank, others, crowd }: Context): number[] {
  const [one, other] = [x.figure, y.figure];
  const isNoun = isSameNoun(one, other);
  const passage = ofA[x.sentence]?.find((its) => its.b === y.sentence);
  const values: Record<(typeof FIGURE_FEATURES)[number], number> = {
    share,
    rank,
    noun: isNoun ? 1 : 0,
    otherNoun: !isNoun && one.noun !== null && other.noun !== null ? 1 : 0,
    rivals: Math.log1p(others),
    unit: one.unit === null ? 0 : 1,
    percent: one.unit === 'percent' ? 1 : 0,
    sameUnit: one.unit !== null && x.kind === y.kind ? 1 : 0,
    wordBefore: sameWord(pair, x.from - 1, y.from - 1) ? 1 : 0,
    behind: Math.log1p(commonWeight(pair, x.behind, y.behind)),
    before: Math.log1p(commonWeight(pair, x.before, y.before)),
    aligned: passage?.score ?? 0,
    crowd: Math.log1p(crowd),
    modifier: one.modifier === other.modifier ? 1 : 0,
    place: 1 - Math.abs(x.sentence / pair.a.compared.length - y.sentence / pair.b.compared.length),
  };
  return FIGURE_FEATURES.map((name) => values[name]);
}

function countKinds(placed: readonly Placed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of placed) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

function sameWord({ a, b }: Pair, i: number, j: number): boolean {
  return a.words[i] !== undefined && a.words[i] === b.words[j];
}

/** Both are lists of a few words. */
function commonWeight({ idf }: Pair, x: readonly number[], y: readonly number[]): number {
  let weight = 0;
  for (const term of x) if (y.includes(term)) weight += idf[term] ?? 0;
  return weight;
}

/** Whether two figures lie further apart than the factor: 20 people and 1,200 people are hardly one count. Of ranges the nearest ends are taken. */
export function isOtherOrder(a: Figure, b: Figure, factor: number): boolean {
  return Math.min(a.max, b.max) * factor < Math.max(a.value, b.value);
}

/** Whether both count things, and the same ones. */
export function isSameNoun({ noun: one }: Figure, { noun: other }: Figure): boolean {
  if (one === null || other === null || one === other) return one !== null && other !== null;
  return (PEOPLE.has(one) && PEOPLE.has(other)) || areSynonyms(one, other);
}
