import { AlignContext } from './align-context.ts';
import type { Overlap } from './align-overlaps.ts';
import { MAX_CLAUSES, MAX_UNIT_TOKENS, TERM_TRAITS, type Unit } from './align-units.ts';
import { ALIGN_FEATURES } from './align-weights.ts';
import type { Pair } from './pair.ts';
import { PlaceChains } from './place-chains.ts';

/** A clause with less information than this cannot stand for a statement. */
const MIN_CLAUSE_INFORMATION = 3;

/** The place of each feature among the values. */
const AT = Object.fromEntries(ALIGN_FEATURES.map((name, place) => [name, place])) as Record<(typeof ALIGN_FEATURES)[number], number>;

// Room for the sums and searches below, made once; their contents last until the next overlap is read.
const clauseOfA = new Float64Array(MAX_CLAUSES);
const clauseOfB = new Float64Array(MAX_CLAUSES);
const clauseOfBoth = new Float64Array(MAX_CLAUSES * MAX_CLAUSES);
const isCounted = new Uint8Array(MAX_UNIT_TOKENS);

/**
 * Reads the features of one overlap after another. Long reports have overlaps by the ten thousand: nothing is made anew for each, and what the
 * overlaps of one sentence of b need of it is laid out once while they come in a row.
 */
export class FeatureReader {
  /**
   * The values of `ALIGN_FEATURES` for the overlap read last, each about 0..1 (`information`, `bigrams`, `run`: logarithms, 0..4).
   * Symmetric in the two sentences.
   */
  readonly features = new Float64Array(ALIGN_FEATURES.length);
  private readonly context: AlignContext;
  private b: Unit | null = null;
  /** Per term: its place in the list of `b`, -1 where it is none of its terms. */
  private readonly termsOfB: Int32Array;
  private readonly wordsOfB = new PlaceChains(MAX_UNIT_TOKENS);
  // Sums of the weights of the shared terms: all, those quoted in at least one sentence; and the number of figures among them.
  private information = 0;
  private quoted = 0;
  private figures = 0;

  constructor(
    private readonly pair: Pair,
    private readonly overlaps: readonly Overlap[],
  ) {
    this.context = new AlignContext(pair, overlaps);
    this.termsOfB = new Int32Array(pair.idf.length).fill(-1);
  }

  /** Reads overlap number `k`. */
  read(k: number): void {
    const { pair, context, features } = this;
    const overlap = this.overlaps[k] as Overlap;
    const { a, b, cosine } = overlap;
    if (b !== this.b) this.layOut(b);
    this.addShared(a, b);
    const { information } = this;
    const inA = information / a.information;
    const inB = information / b.information;
    const distance = Math.abs(a.sentence / pair.a.compared.length - b.sentence / pair.b.compared.length);
    features[AT.cosine] = cosine;
    features[AT.containment] = Math.max(inA, inB);
    features[AT.otherContainment] = Math.min(inA, inB);
    features[AT.information] = Math.log1p(information);
    features[AT.clause] = clauseMatch(a, b);
    features[AT.clauseWithin] = Math.max(clauseWithin(a, clauseOfA), clauseWithin(b, clauseOfB));
    features[AT.entities] = Math.log1p(context.sharedEntities(overlap));
    features[AT.figures] = Math.min(2, this.figures) / 2;
    features[AT.quoted] = this.quoted / information;
    features[AT.lead] = Math.max(0, 1 - distance * 2);
    features[AT.rank] = context.rank(overlap);
    features[AT.neighbours] = context.neighbours[k] as number;
    readRuns(pair, a, b, this.wordsOfB, features);
  }

  private layOut(b: Unit): void {
    const { words } = this.pair.b;
    const before = this.b;
    if (before) {
      this.wordsOfB.clear(words, before.from, before.to);
      for (let k = before.first; k < before.last; k++) this.termsOfB[before.list.terms[k] as number] = -1;
    }
    this.b = b;
    this.wordsOfB.fill(words, b.from, b.to);
    for (let k = b.first; k < b.last; k++) this.termsOfB[b.list.terms[k] as number] = k;
  }

  /** Sums what the two have in common: all in all and clause by clause. */
  private addShared(a: Unit, b: Unit): void {
    const columns = b.clauseInformation.length;
    clauseOfA.fill(0, 0, a.clauseInformation.length);
    clauseOfB.fill(0, 0, columns);
    clauseOfBoth.fill(0, 0, a.clauseInformation.length * columns);
    this.information = this.quoted = this.figures = 0;
    const [inA, inB] = [a.list, b.list];
    for (let i = a.first; i < a.last; i++) {
      const term = inA.terms[i] as number;
      const j = this.termsOfB[term] as number;
      if (j < 0) continue;
      const weight = this.pair.idf[term] as number;
      const traits = (inA.traits[i] as number) | (inB.traits[j] as number);
      this.information += weight;
      if (traits & TERM_TRAITS.quoted) this.quoted += weight;
      if (traits & TERM_TRAITS.figure) this.figures++;
      addClauses(inA.clausesOf[i] as number, inB.clausesOf[j] as number, columns, weight);
    }
  }
}

/** Adds the weight of a term to the clauses of both that it stands in; bit k says that it stands in clause k. */
function addClauses(inA: number, inB: number, columns: number, weight: number): void {
  for (let x = 0; inA >> x !== 0; x++) {
    if (((inA >> x) & 1) === 0) continue;
    clauseOfA[x] = (clauseOfA[x] as number) + weight;
    for (let y = 0; inB >> y !== 0; y++)
      if ((inB >> y) & 1) clauseOfBoth[x * columns + y] = (clauseOfBoth[x * columns + y] as number) + weight;
  }
  for (let y = 0; inB >> y !== 0; y++) if ((inB >> y) & 1) clauseOfB[y] = (clauseOfB[y] as number) + weight;
}

/** Cosine-like match of the best two clauses: one fact inside a long sentence. */
function clauseMatch(a: Unit, b: Unit): number {
  const columns = b.clauseInformation.length;
  let best = 0;
  for (let x = 0; x < a.clauseInformation.length; x++) {
    for (let y = 0; y < columns; y++) {
      const common = clauseOfBoth[x * columns + y] as number;
      if (common < MIN_CLAUSE_INFORMATION) continue;
      best = Math.max(best, common / Math.sqrt((a.clauseInformation[x] as number) * (b.clauseInformation[y] as number)));
    }
  }
  return best;
}

/** Share of the best-covered clause of one sentence that stands anywhere in the other: a short statement inside a long sentence. */
function clauseWithin({ clauseInformation }: Unit, shared: Float64Array): number {
  let best = 0;
  for (let k = 0; k < clauseInformation.length; k++) {
    const common = shared[k] as number;
    if (common >= MIN_CLAUSE_INFORMATION) best = Math.max(best, common / (clauseInformation[k] as number));
  }
  return best;
}

/** Equal pairs of words of two sentences that are looked at; only one word over and over has more. */
const MAX_EQUAL = 10_000;

/**
 * Content words in the longest run of words that both sentences give in the same order, and how many different pairs of neighbouring
 * words both give. Looks only where words are equal.
 */
function readRuns({ a: sideA, b: sideB }: Pair, a: Unit, b: Unit, placesInB: PlaceChains, features: Float64Array): void {
  const [left, right] = [sideA.words, sideB.words];
  isCounted.fill(0, 0, a.to - a.from);
  let [run, bigrams, equal] = [0, 0, 0];
  for (let i = a.from; i < a.to && equal < MAX_EQUAL; i++) {
    const word = left[i] as number;
    for (let place = placesInB.lastOf(word); place >= 0; place = placesInB.before[place] as number) {
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
  features[AT.run] = Math.log1p(run);
  features[AT.bigrams] = Math.log1p(bigrams);
}

/** Whether the words at `i` and behind it stand together earlier in the sentence. */
function isRepeated(words: Int32Array, from: number, i: number): boolean {
  for (let k = from; k < i; k++) if (words[k] === words[i] && words[k + 1] === words[i + 1]) return true;
  return false;
}
