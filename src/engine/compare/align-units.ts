import { clauseStarts, clausesOf as clausesOfSentence } from './clauses.ts';
import { type Pair, type Side, TOKEN_TRAITS } from './pair.ts';

/** Tokens of one sentence that are compared; what follows in a longer one is left out, so that time stays bounded. */
export const MAX_UNIT_TOKENS = 250;

/** Clauses of one sentence that are compared. */
export const MAX_CLAUSES = 12;

/** What a unit knows of each of its terms besides the clauses: whether it stands outside names and dates, and whether in a date. */
export const TERM_TRAITS = { plain: 1, date: 2 } as const;

/** The terms of all units of a side in one list: a list for each unit costs more to make than to fill. */
export interface UnitTerms {
  /** The concepts of one unit behind those of another, without repeats inside a unit and ascending there. */
  terms: Int32Array;
  /** Per term: the one of its meaning that the unit has, the first if it has several. */
  words: Int32Array;
  /** Per term: sum of `TERM_TRAITS`; 0 for one that stands in names alone or is only referred to. */
  traits: Uint8Array;
  /** Per term: bit k says that it stands in clause k of its unit. */
  clausesOf: Uint16Array;
}

/** A sentence as the aligner sees it. */
export interface Unit {
  /** Index into the sentences of its report. */
  sentence: number;
  /** Number of compared sentences before it. */
  place: number;
  from: number;
  to: number;
  /** Its terms are numbers `[first, last)` of `list`. */
  first: number;
  last: number;
  list: UnitTerms;
  /** Euclidean norm of the weights of `terms`. */
  length: number;
  entities: number[];
  /** Sum of the weights of each clause's terms. */
  clauseInformation: number[];
}

/** The compared sentences of one side, in order; those without a content word are left out. */
export function alignUnits(side: Side, pair: Pair): Unit[] {
  const units: Unit[] = [];
  // Per term: its place in the list while its sentence is being read.
  const placeOf = new Int32Array(pair.idf.length);
  const room = side.impliedTerms.reduce((sum, implied) => sum + implied.length, side.terms.length);
  const list: UnitTerms = {
    terms: new Int32Array(room),
    words: new Int32Array(room),
    traits: new Uint8Array(room),
    clausesOf: new Uint16Array(room),
  };
  let first = 0;
  let place = 0;
  for (let s = 0; s < side.compared.length; s++) {
    if (!side.compared[s]) continue;
    const from = side.from[s] as number;
    const to = Math.min(side.to[s] as number, from + MAX_UNIT_TOKENS);
    const last = listTerms(side, pair.concepts, s, from, to, list.terms, first);
    if (last > first) units.push(readUnit(side, pair, { sentence: s, place, from, to, first, last, list }, placeOf));
    first = last;
    place++;
  }
  return units;
}

/** Writes the concepts of the tokens and of those whom the sentence refers to, without repeats, ascending, into the list from `first` on; returns where they end. */
function listTerms(
  side: Side,
  concepts: Pair['concepts'],
  sentence: number,
  from: number,
  to: number,
  list: Int32Array,
  first: number,
): number {
  let last = first;
  for (let i = from; i < to; i++) {
    const term = side.terms[i] as number;
    if (term >= 0) list[last++] = concepts[term] as number;
  }
  const implied = side.impliedTerms[sentence] ?? [];
  for (let k = 0; k < implied.length; k++) list[last++] = implied[k] as number;
  if (last - first > MAX_INSERTED) list.subarray(first, last).sort();
  else sortByInsertion(list, first, last);
  return dropRepeats(list, first, last);
}

/** A list up to this length is sorted by insertion, which beats the call of the engine's own sort. */
const MAX_INSERTED = 40;

function sortByInsertion(list: Int32Array, first: number, last: number): void {
  for (let k = first + 1; k < last; k++) {
    const term = list[k] as number;
    let at = k;
    for (; at > first && (list[at - 1] as number) > term; at--) list[at] = list[at - 1] as number;
    list[at] = term;
  }
}

function dropRepeats(sorted: Int32Array, first: number, last: number): number {
  let kept = first;
  for (let k = first; k < last; k++) if (k === first || sorted[k] !== sorted[k - 1]) sorted[kept++] = sorted[k] as number;
  return kept;
}

function readUnit(
  side: Side,
  { idf, concepts }: Pair,
  outline: Omit<Unit, 'length' | 'entities' | 'clauseInformation'>,
  placeOf: Int32Array,
): Unit {
  const { sentence, place, from, to, first, last, list } = outline;
  const { terms, words, traits, clausesOf } = list;
  let squares = 0;
  for (let k = first; k < last; k++) {
    const term = terms[k] as number;
    const weight = idf[term] as number;
    squares += weight * weight;
    placeOf[term] = k;
    words[k] = -1;
  }
  const starts = to === side.to[sentence] ? clausesOfSentence(side, sentence) : clauseStarts(side, from, to);
  const clauseInformation: number[] = [];
  let clause = -1;
  for (let i = from; i < to; i++) {
    if (i === starts[clause + 1] && clause + 1 < MAX_CLAUSES) {
      clause++;
      clauseInformation.push(0);
    }
    const term = side.terms[i] as number;
    if (term < 0) continue;
    const k = placeOf[concepts[term] as number] as number;
    if (words[k] === -1) words[k] = term;
    traits[k] = (traits[k] as number) | traitOf(side.traits[i] as number, i === from);
    if (isBeyond(starts, clause, i) || (clausesOf[k] as number) & (1 << clause)) continue;
    clausesOf[k] = (clausesOf[k] as number) | (1 << clause);
    clauseInformation[clause] = (clauseInformation[clause] ?? 0) + (idf[terms[k] as number] as number);
  }
  const entities = side.entities[sentence] ?? [];
  return { sentence, place, from, to, first, last, list, length: Math.sqrt(squares), entities, clauseInformation };
}

function traitOf(token: number, isFirst: boolean): number {
  if (token & TOKEN_TRAITS.date) return TERM_TRAITS.date;
  // `Israeli` is as little a plain word as `Israel`.
  return token & TOKEN_TRAITS.name || (token & TOKEN_TRAITS.capital && !isFirst) ? 0 : TERM_TRAITS.plain;
}

/** Whether token `i` stands in a clause behind the last one that is compared. */
function isBeyond(starts: readonly number[], clause: number, i: number): boolean {
  return clause === MAX_CLAUSES - 1 && i >= (starts[MAX_CLAUSES] ?? Number.POSITIVE_INFINITY);
}
