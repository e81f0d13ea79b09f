import { MAX_CLAUSES, MAX_UNIT_TOKENS, TERM_TRAITS, type Unit } from './align-units.ts';
import { ALIGN_FEATURES } from './align-weights.ts';
import type { Pair } from './pair.ts';
import { PlaceChains } from './place-chains.ts';

/** Two sentences that share terms, before they are set against the rest of the reports. */
export interface Overlap {
  a: Unit;
  b: Unit;
  cosine: number;
}

/** A clause with less information than this cannot stand for a statement. */
const MIN_CLAUSE_INFORMATION = 3;

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

/** What two sentences share. */
interface Shared {
  /** Sums of the weights of the shared terms: all, those quoted in at least one sentence, and clause by clause. */
  information: number;
  quoted: number;
  figures: number;
  clauseOfA: Float64Array;
  clauseOfB: Float64Array;
  clauses: Float64Array;
}

/**
 * The values of `ALIGN_FEATURES` for one overlap, each about 0..1 (`information`, `bigrams`, `run`: logarithms, 0..4).
 * Symmetric in the two sentences.
 */
export function alignFeatures(pair: Pair, { a, b, cosine }: Overlap, context: Context): number[] {
  const shared = sharedOf(a, b, pair.idf);
  const { information } = shared;
  const inA = information / a.information;
  const inB = information / b.information;
  const { run, bigrams } = commonRuns(pair, a, b);
  const values: Record<(typeof ALIGN_FEATURES)[number], number> = {
    cosine,
    containment: Math.max(inA, inB),
    otherContainment: Math.min(inA, inB),
    information: Math.log1p(information),
    clause: clauseMatch(a, b, shared.clauses),
    clauseWithin: Math.max(clauseWithin(a, shared.clauseOfA), clauseWithin(b, shared.clauseOfB)),
    run: Math.log1p(run),
    bigrams: Math.log1p(bigrams),
    entities: Math.log1p(context.sharedEntities),
    figures: Math.min(2, shared.figures) / 2,
    quoted: shared.quoted / information,
    lead: Math.max(0, 1 - Math.abs(a.sentence / pair.a.compared.length - b.sentence / pair.b.compared.length) * 2),
    rank: (cosine / context.bestOfA + cosine / context.bestOfB) / 2,
    neighbours: context.neighbour,
  };
  return ALIGN_FEATURES.map((name) => values[name]);
}

// Room for the sums below, made once.
const ofA = new Float64Array(MAX_CLAUSES);
const ofB = new Float64Array(MAX_CLAUSES);
const ofBoth = new Float64Array(MAX_CLAUSES * MAX_CLAUSES);

/** Merges the ascending terms of both; the sums by clause are overwritten by the next call. */
function sharedOf(a: Unit, b: Unit, idf: Pair['idf']): Shared {
  ofA.fill(0);
  ofB.fill(0);
  ofBoth.fill(0);
  const shared: Shared = { information: 0, quoted: 0, figures: 0, clauseOfA: ofA, clauseOfB: ofB, clauses: ofBoth };
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [left, right] = [a.terms[i] as number, b.terms[j] as number];
    if (left === right) addShared(shared, a, i, b, j, idf[left] as number);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

function addShared(shared: Shared, a: Unit, i: number, b: Unit, j: number, weight: number): void {
  const [traits, inA, inB] = [(a.traits[i] as number) | (b.traits[j] as number), a.clausesOf[i] as number, b.clausesOf[j] as number];
  shared.information += weight;
  if (traits & TERM_TRAITS.quoted) shared.quoted += weight;
  if (traits & TERM_TRAITS.figure) shared.figures++;
  for (let x = 0; inA >> x !== 0; x++) {
    if (((inA >> x) & 1) === 0) continue;
    ofA[x] = (ofA[x] as number) + weight;
    for (let y = 0; inB >> y !== 0; y++) if ((inB >> y) & 1) ofBoth[x * MAX_CLAUSES + y] = (ofBoth[x * MAX_CLAUSES + y] as number) + weight;
  }
  for (let y = 0; inB >> y !== 0; y++) if ((inB >> y) & 1) ofB[y] = (ofB[y] as number) + weight;
}

/** Cosine-like match of the best two clauses: one fact inside a long sentence. */
function clauseMatch(a: Unit, b: Unit, clauses: Float64Array): number {
  let best = 0;
  a.clauseInformation.forEach((x, i) => {
    b.clauseInformation.forEach((y, j) => {
      const common = clauses[i * MAX_CLAUSES + j] as number;
      if (common >= MIN_CLAUSE_INFORMATION) best = Math.max(best, common / Math.sqrt(x * y));
    });
  });
  return best;
}

/** Share of the best-covered clause of one sentence that stands anywhere in the other: a short statement inside a long sentence. */
function clauseWithin(unit: Unit, shared: Float64Array): number {
  let best = 0;
  unit.clauseInformation.forEach((information, k) => {
    const common = shared[k] as number;
    if (common >= MIN_CLAUSE_INFORMATION) best = Math.max(best, common / information);
  });
  return best;
}

/** Equal pairs of words of two sentences that are looked at; only one word over and over has more. */
const MAX_EQUAL = 10_000;

// Room for the search below, made once.
const places = new PlaceChains(MAX_UNIT_TOKENS);
const isCounted = new Uint8Array(MAX_UNIT_TOKENS);

/**
 * Content words in the longest run of words that both sentences give in the same order, and how many different pairs of neighbouring
 * words both give. Looks only where words are equal.
 */
function commonRuns({ a: sideA, b: sideB }: Pair, a: Unit, b: Unit): { run: number; bigrams: number } {
  const [left, right] = [sideA.words, sideB.words];
  places.fill(right, b.from, b.to);
  isCounted.fill(0, 0, a.to - a.from);
  let [run, bigrams, equal] = [0, 0, 0];
  for (let i = a.from; i < a.to && equal < MAX_EQUAL; i++) {
    const word = left[i] as number;
    for (let place = places.lastOf(word); place >= 0; place = places.before[place] as number) {
      equal++;
      const j = b.from + place;
      // A run is followed from its first word on.
      if (i > a.from && place > 0 && left[i - 1] === right[j - 1]) continue;
      let content = 0;
      for (let k = 0; i + k < a.to && j + k < b.to && left[i + k] === right[j + k]; k++, equal++) {
        if ((sideA.terms[i + k] as number) >= 0) content++;
        if (k === 0 || isCounted[i + k - 1 - a.from] === 1) continue;
        isCounted[i + k - 1 - a.from] = 1;
        if (!isRepeated(left, a.from, i + k - 1)) bigrams++;
      }
      if (content > run) run = content;
    }
  }
  places.clear(right, b.from, b.to);
  return { run, bigrams };
}

/** Whether the words at `i` and behind it stand together earlier in the sentence. */
function isRepeated(words: Int32Array, from: number, i: number): boolean {
  for (let k = from; k < i; k++) if (words[k] === words[i] && words[k + 1] === words[i + 1]) return true;
  return false;
}
