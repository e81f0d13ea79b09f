import { alignFeatures, type Context, type Overlap } from './align-features.ts';
import { alignUnits, figureTerms, type Unit } from './align-units.ts';
import { ALIGN_BIAS, ALIGN_CUT, ALIGN_WEIGHTS } from './align-weights.ts';
import type { Alignment } from './comparison.ts';
import type { Pair } from './pair.ts';

/** Pairs below this cosine and this much shared information are not looked at further. */
const MIN_COSINE = 0.08;

/** Most pairs of sentences that are scored; beyond it the most alike are kept. */
const MAX_PAIRS = 40_000;

/** A term that stands in more sentences than this in one report does not propose pairs by itself. */
const MAX_POSTINGS = 60;

/**
 * Pairs of sentences that share at least one whole statement: many-to-many, in any order, sorted by sentence of a, then of b.
 * Only sentences with the role `body` or `tweet` take part. A report without such a sentence gives an empty list.
 */
export function alignSentences(pair: Pair): Alignment[] {
  return candidateFeatures(pair)
    .map(({ a, b, features }) => ({ a, b, score: alignScore(features) }))
    .filter(({ score }) => score >= ALIGN_CUT);
}

/** The features of every candidate pair, for scoring and for training. */
export function candidateFeatures(pair: Pair): { a: number; b: number; features: number[] }[] {
  const overlaps = findOverlaps(pair);
  const context = contextOf(pair, overlaps);
  return overlaps
    .map((overlap) => ({ a: overlap.a.sentence, b: overlap.b.sentence, features: alignFeatures(pair, overlap, context(overlap)) }))
    .sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Probability of the logistic model for one list of feature values. */
export function alignScore(features: readonly number[], weights = ALIGN_WEIGHTS, bias = ALIGN_BIAS): number {
  let sum = bias;
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Pairs of sentences with a telling term in common and a cosine that matters; the sums run over the terms' postings. */
function findOverlaps(pair: Pair): Overlap[] {
  const figures = figureTerms(pair);
  const unitsA = alignUnits(pair.a, pair, figures);
  const unitsB = alignUnits(pair.b, pair, figures);
  const postings = postingsOf(unitsB, pair.idf.length);
  const products = new Float64Array(unitsB.length);
  const isProposed = new Uint8Array(unitsB.length);
  const overlaps: Overlap[] = [];
  for (const a of unitsA) {
    products.fill(0);
    isProposed.fill(0);
    for (const term of a.terms) {
      const list = postings[term];
      if (!list) continue;
      const weight = pair.idf[term] as number;
      for (const j of list) {
        products[j] = (products[j] as number) + weight * weight;
        if (list.length <= MAX_POSTINGS) isProposed[j] = 1;
      }
    }
    unitsB.forEach((b, j) => {
      const cosine = isProposed[j] === 1 ? (products[j] as number) / (a.length * b.length) : 0;
      if (cosine >= MIN_COSINE) overlaps.push({ a, b, cosine });
    });
  }
  if (overlaps.length <= MAX_PAIRS) return overlaps;
  return overlaps.sort((x, y) => y.cosine - x.cosine || x.a.sentence - y.a.sentence || x.b.sentence - y.b.sentence).slice(0, MAX_PAIRS);
}

/** Per term: the units that have it, in order. */
function postingsOf(units: readonly Unit[], terms: number): (number[] | undefined)[] {
  const postings: (number[] | undefined)[] = new Array(terms);
  units.forEach((unit, i) => {
    for (const term of unit.terms) {
      const list = postings[term];
      if (list) list.push(i);
      else postings[term] = [i];
    }
  });
  return postings;
}

function contextOf(pair: Pair, overlaps: readonly Overlap[]): (overlap: Overlap) => Context {
  const [rows, columns] = [pair.a.compared.length + 2, pair.b.compared.length + 2];
  const bestOfA = new Float64Array(rows);
  const bestOfB = new Float64Array(columns);
  // A border of zeros stands for the sentence before the first and behind the last.
  const cosines = new Float64Array(rows * columns);
  const rarity = entityRarity(pair);
  for (const { a, b, cosine } of overlaps) {
    bestOfA[a.sentence] = Math.max(bestOfA[a.sentence] as number, cosine);
    bestOfB[b.sentence] = Math.max(bestOfB[b.sentence] as number, cosine);
    cosines[(a.sentence + 1) * columns + b.sentence + 1] = cosine;
  }
  return ({ a, b }) => {
    const place = (a.sentence + 1) * columns + b.sentence + 1;
    return {
      bestOfA: bestOfA[a.sentence] as number,
      bestOfB: bestOfB[b.sentence] as number,
      sharedEntities: sharedRarity(a.entities, b.entities, rarity),
      neighbour: Math.max(cosines[place - columns - 1] as number, cosines[place + columns + 1] as number),
    };
  };
}

function sharedRarity(one: readonly number[], other: readonly number[], rarity: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const entity of one) if (other.includes(entity)) sum += rarity.get(entity) ?? 0;
  return sum;
}

/** Per entity `log(1 + N / n)`, where n of the N sentences of both reports refer to it. */
function entityRarity({ a, b }: Pair): Map<number, number> {
  const counts = new Map<number, number>();
  for (const side of [a, b]) for (const list of side.entities) for (const entity of list) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const sentences = a.entities.length + b.entities.length;
  return new Map([...counts].map(([entity, n]) => [entity, Math.log(1 + sentences / n)]));
}
