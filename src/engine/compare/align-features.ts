import type { Unit } from './align-units.ts';
import { ALIGN_FEATURES } from './align-weights.ts';
import type { Pair } from './pair.ts';

/** What two sentences share, before it is set against the rest of the reports. */
export interface Overlap {
  a: Unit;
  b: Unit;
  shared: number[];
  /** Sum of the weights of the shared terms. */
  information: number;
  cosine: number;
}

/** Longest clause comparison, in clauses a side. */
const MAX_CLAUSES = 12;

/** A clause with less information than this cannot stand for a statement. */
const MIN_CLAUSE_INFORMATION = 3;

/** Shared terms of two units; null where they share none. */
export function overlapOf(a: Unit, b: Unit, idf: Pair['idf']): Overlap | null {
  const shared = intersect(a.terms, b.terms);
  if (shared.length === 0) return null;
  let information = 0;
  let product = 0;
  for (const term of shared) {
    const weight = idf[term] ?? 0;
    information += weight;
    product += weight * weight;
  }
  return { a, b, shared, information, cosine: product / (a.length * b.length) };
}

/** How good an overlap is beside the others of its two sentences, and of their neighbours. */
export interface Context {
  /** Highest cosine of any pair with the same sentence of a, and of b. */
  bestOfA: number;
  bestOfB: number;
  /** Cosine of the pairs one sentence back and one on in both reports, the higher of the two. */
  neighbour: number;
  /** Summed rarity of the people, places and bodies that both sentences refer to. */
  sharedEntities: number;
}

/**
 * The values of `ALIGN_FEATURES` for one overlap, each about 0..1 (`information`, `bigrams`, `run`: logarithms, 0..4).
 * Symmetric in the two sentences.
 */
export function alignFeatures(pair: Pair, overlap: Overlap, context: Context): number[] {
  const { a, b, information, cosine } = overlap;
  const inA = information / a.information;
  const inB = information / b.information;
  const run = longestRun(pair, overlap);
  const values: Record<(typeof ALIGN_FEATURES)[number], number> = {
    cosine,
    containment: Math.max(inA, inB),
    otherContainment: Math.min(inA, inB),
    information: Math.log1p(information),
    clause: clauseMatch(a, b, pair.idf),
    clauseWithin: Math.max(clauseWithin(a, b, pair.idf), clauseWithin(b, a, pair.idf)),
    run: Math.log1p(run),
    bigrams: Math.log1p(common(a.bigrams, b.bigrams)),
    entities: Math.log1p(context.sharedEntities),
    figures: Math.min(2, common(a.figures, b.figures)) / 2,
    quoted: quotedShare(overlap, pair.idf),
    lead: Math.max(0, 1 - Math.abs(a.sentence / pair.a.compared.length - b.sentence / pair.b.compared.length) * 2),
    rank: (cosine / context.bestOfA + cosine / context.bestOfB) / 2,
    neighbours: context.neighbour,
  };
  return ALIGN_FEATURES.map((name) => values[name]);
}

/** Both ascending; the common members, ascending. */
function intersect(x: readonly number[], y: readonly number[]): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const left = x[i] as number;
    const right = y[j] as number;
    if (left === right) both.push(left);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return both;
}

function common(x: ReadonlySet<number>, y: ReadonlySet<number>): number {
  let count = 0;
  for (const value of x) if (y.has(value)) count++;
  return count;
}

/** Cosine-like match of the best two clauses: one fact inside a long sentence. */
function clauseMatch(a: Unit, b: Unit, idf: Pair['idf']): number {
  let best = 0;
  for (const x of a.clauses.slice(0, MAX_CLAUSES)) {
    for (const y of b.clauses.slice(0, MAX_CLAUSES)) {
      const shared = sum(intersect(x, y), idf);
      if (shared < MIN_CLAUSE_INFORMATION) continue;
      best = Math.max(best, shared / Math.sqrt(sum(x, idf) * sum(y, idf)));
    }
  }
  return best;
}

/** Share of the best-covered clause of one sentence that stands anywhere in the other: a short statement inside a long sentence. */
function clauseWithin(one: Unit, other: Unit, idf: Pair['idf']): number {
  let best = 0;
  for (const clause of one.clauses.slice(0, MAX_CLAUSES)) {
    const shared = sum(intersect(clause, other.terms), idf);
    if (shared >= MIN_CLAUSE_INFORMATION) best = Math.max(best, shared / sum(clause, idf));
  }
  return best;
}

function sum(terms: readonly number[], idf: Pair['idf']): number {
  let total = 0;
  for (const term of terms) total += idf[term] ?? 0;
  return total;
}

/** Share of the shared information that is quoted in at least one of the two sentences. */
function quotedShare({ a, b, shared, information }: Overlap, idf: Pair['idf']): number {
  return (
    sum(
      shared.filter((term) => a.quoted.has(term) || b.quoted.has(term)),
      idf,
    ) / information
  );
}

/** Content words in the longest run of words that both sentences give in the same order. */
function longestRun(pair: Pair, { a, b }: Overlap): number {
  let best = 0;
  // Cell j is the run that ends at the word j of b; from the last word to the first, so that one row serves for all words of a.
  const runs = new Int32Array(b.to - b.from + 1);
  for (let i = a.from; i < a.to; i++) {
    const word = pair.a.words[i];
    const content = (pair.a.terms[i] ?? -1) >= 0 ? 1 : 0;
    for (let j = b.to - 1; j >= b.from; j--) {
      const length = pair.b.words[j] === word ? (runs[j - b.from] ?? 0) + content : 0;
      runs[j - b.from + 1] = length;
      if (length > best) best = length;
    }
  }
  return best;
}
