import { alignFeatures, type Context, type Overlap, overlapOf } from './align-features.ts';
import { alignUnits, type Unit } from './align-units.ts';
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

function findOverlaps(pair: Pair): Overlap[] {
  const figures = figureTerms(pair);
  const isFigure = (term: number): boolean => figures.has(term);
  const unitsA = alignUnits(pair.a, pair, isFigure);
  const unitsB = alignUnits(pair.b, pair, isFigure);
  const postings = postingsOf(unitsB);
  const overlaps: Overlap[] = [];
  const seen = new Int32Array(unitsB.length).fill(-1);
  unitsA.forEach((a, i) => {
    for (const term of a.terms) {
      for (const j of postings.get(term) ?? []) {
        const b = unitsB[j];
        if (!b || seen[j] === i) continue;
        seen[j] = i;
        const overlap = overlapOf(a, b, pair.idf);
        if (overlap && overlap.cosine >= MIN_COSINE) overlaps.push(overlap);
      }
    }
  });
  if (overlaps.length <= MAX_PAIRS) return overlaps;
  return overlaps.sort((x, y) => y.cosine - x.cosine || x.a.sentence - y.a.sentence || x.b.sentence - y.b.sentence).slice(0, MAX_PAIRS);
}

/** Terms that are numbers: those of digits in either report. */
function figureTerms(pair: Pair): Set<number> {
  const found = new Set<number>();
  for (const side of [pair.a, pair.b]) {
    side.tokens.forEach((token, i) => {
      const term = side.terms[i] ?? -1;
      if (term >= 0 && /^\d/u.test(token.norm)) found.add(term);
    });
  }
  return found;
}

function postingsOf(units: Unit[]): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  units.forEach((unit, i) => {
    for (const term of unit.terms) {
      const list = postings.get(term);
      if (list) list.push(i);
      else postings.set(term, [i]);
    }
  });
  for (const [term, list] of postings) if (list.length > MAX_POSTINGS) postings.delete(term);
  return postings;
}

function contextOf(pair: Pair, overlaps: Overlap[]): (overlap: Overlap) => Context {
  const bestOfA = new Map<number, number>();
  const bestOfB = new Map<number, number>();
  const cosines = new Map<number, number>();
  const rarity = entityRarity(pair);
  const key = (a: number, b: number): number => a * 0x100000 + b;
  for (const { a, b, cosine } of overlaps) {
    bestOfA.set(a.sentence, Math.max(bestOfA.get(a.sentence) ?? 0, cosine));
    bestOfB.set(b.sentence, Math.max(bestOfB.get(b.sentence) ?? 0, cosine));
    cosines.set(key(a.sentence, b.sentence), cosine);
  }
  return ({ a, b }) => ({
    bestOfA: bestOfA.get(a.sentence) ?? 1,
    bestOfB: bestOfB.get(b.sentence) ?? 1,
    sharedEntities: a.entities.reduce((sum, entity) => (b.entities.includes(entity) ? sum + (rarity.get(entity) ?? 0) : sum), 0),
    neighbour: Math.max(cosines.get(key(a.sentence - 1, b.sentence - 1)) ?? 0, cosines.get(key(a.sentence + 1, b.sentence + 1)) ?? 0),
  });
}

/** Per entity `log(1 + N / n)`, where n of the N sentences of both reports refer to it. */
function entityRarity({ a, b }: Pair): Map<number, number> {
  const counts = new Map<number, number>();
  for (const list of [...a.entities, ...b.entities]) for (const entity of list) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const sentences = a.entities.length + b.entities.length;
  return new Map([...counts].map(([entity, n]) => [entity, Math.log(1 + sentences / n)]));
}
