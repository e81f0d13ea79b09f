import { AlignContext } from './align-context.ts';
import type { Overlap } from './align-overlaps.ts';
import { MAX_CLAUSES, MAX_UNIT_TOKENS, TERM_TRAITS, type Unit } from './align-units.ts';
import { ALIGN_FEATURES } from './align-weights.ts';
import type { Pair } from './pair.ts';
import { PlaceChains } from './place-chains.ts';

/** A clause with less information than this cannot stand for a statement. */
const MIN_CLAUSE_INFORMATION = 3;

/** The first sentences of a report, which tell the event itself. */
const LEAD_SENTENCES = 3;

/** The place of each feature among the values. */
const AT = Object.fromEntries(ALIGN_FEATURES.map((name, place) => [name, place])) as Record<(typeof ALIGN_FEATURES)[number], number>;

// Room for the sums and searches below, made once; their contents last until the next overlap is read.
const clauseOfA = new Float64Array(MAX_CLAUSES);
const clauseOfB = new Float64Array(MAX_CLAUSES);

/**
 * Reads the features of one overlap after another. Long reports have overlaps by the ten thousand: nothing is made anew for each, and what the
 * overlaps of one sentence of b need of it is laid out once while they come in a row.
 */
export class FeatureReader {
  /**
   * The values of `ALIGN_FEATURES` for the overlap read last, each about 0..1 (`plain`, `dates`, `synonyms`, `second`, `bigrams`: logarithms,
   * 0..4). Symmetric in the two sentences.
   */
  readonly features = new Float64Array(ALIGN_FEATURES.length);
  private readonly context: AlignContext;
  private b: Unit | null = null;
  /** Per term: its place in the list of `b`, -1 where it is none of its terms. */
  private readonly termsOfB: Int32Array;
  private readonly wordsOfB = new PlaceChains(MAX_UNIT_TOKENS);

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
    const distance = Math.abs(a.sentence / pair.a.compared.length - b.sentence / pair.b.compared.length);
    const leads = Number(a.place < LEAD_SENTENCES) + Number(b.place < LEAD_SENTENCES);
    features[AT.cosine] = cosine;
    features[AT.clauseWithin] = Math.max(clauseWithin(a, clauseOfA), clauseWithin(b, clauseOfB));
    features[AT.bigrams] = Math.log1p(sharedBigrams(pair, a, b, this.wordsOfB));
    features[AT.entities] = Math.log1p(context.sharedEntities(overlap));
    features[AT.distance] = Math.max(0, 1 - distance * 2);
    features[AT.bothLead] = Number(leads === 2);
    features[AT.oneLead] = Number(leads === 1);
    features[AT.rank] = context.rank(overlap);
    features[AT.neighbours] = context.neighbours[k] as number;
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

  /** Sums what the two have in common: by its kind, and clause by clause. */
  private addShared(a: Unit, b: Unit): void {
    clauseOfA.fill(0, 0, a.clauseInformation.length);
    clauseOfB.fill(0, 0, b.clauseInformation.length);
    let plain = 0;
    let dates = 0;
    let synonyms = 0;
    let first = 0;
    let second = 0;
    const inA = a.list;
    const inB = b.list;
    for (let i = a.first; i < a.last; i++) {
      const term = inA.terms[i] as number;
      const j = this.termsOfB[term] as number;
      if (j < 0) continue;
      const weight = this.pair.idf[term] as number;
      const telling = weight * (this.pair.rarity[term] as number);
      const traitsA = inA.traits[i] as number;
      const traitsB = inB.traits[j] as number;
      if (traitsA & traitsB & TERM_TRAITS.plain) plain += telling;
      else if ((traitsA | traitsB) & TERM_TRAITS.date) dates += weight;
      if (inA.words[i] !== inB.words[j]) synonyms += weight;
      if (telling > first) {
        second = first;
        first = telling;
      } else if (telling > second) second = telling;
      addToClauses(clauseOfA, inA.clausesOf[i] as number, weight);
      addToClauses(clauseOfB, inB.clausesOf[j] as number, weight);
    }
    const { features } = this;
    features[AT.plain] = Math.log1p(plain);
    features[AT.dates] = Math.log1p(dates);
    features[AT.synonyms] = Math.log1p(synonyms);
    features[AT.second] = Math.log1p(second);
  }
}

/** Adds the weight of a term to the clauses that it stands in; bit k says that it stands in clause k. */
function addToClauses(sums: Float64Array, clauses: number, weight: number): void {
  for (let x = 0; clauses >> x !== 0; x++) if ((clauses >> x) & 1) sums[x] = (sums[x] as number) + weight;
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

/** Places of equal words in two sentences that are looked at; only one word over and over has more. */
const MAX_EQUAL = 10_000;

/** How many different pairs of neighbouring words both sentences give. Looks only where words are equal. */
function sharedBigrams({ a: sideA, b: sideB }: Pair, a: Unit, b: Unit, placesInB: PlaceChains): number {
  const left = sideA.words;
  const right = sideB.words;
  const end = b.to - b.from - 1;
  const { last, before } = placesInB;
  let bigrams = 0;
  let equal = 0;
  for (let i = a.from; i + 1 < a.to && equal < MAX_EQUAL; i++) {
    const next = left[i + 1];
    for (let place = last[left[i] as number] ?? -1; place >= 0; place = before[place] as number) {
      equal++;
      if (place === end || right[b.from + place + 1] !== next) continue;
      if (!isRepeated(left, a.from, i)) bigrams++;
      break;
    }
  }
  return bigrams;
}

/** Whether the words at `i` and behind it stand together earlier in the sentence. */
function isRepeated(words: Int32Array, from: number, i: number): boolean {
  for (let k = from; k < i; k++) if (words[k] === words[i] && words[k + 1] === words[i + 1]) return true;
  return false;
}
