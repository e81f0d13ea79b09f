import { clauseStarts } from './clauses.ts';
import { type Pair, type Side, TOKEN_TRAITS } from './pair.ts';

/** Tokens of one sentence that are compared; what follows in a longer one is left out, so that time stays bounded. */
export const MAX_UNIT_TOKENS = 250;

/** Clauses of one sentence that are compared. */
export const MAX_CLAUSES = 12;

/** What a unit knows of each of its terms besides the clauses. */
export const TERM_TRAITS = { quoted: 1, figure: 2 } as const;

/** A sentence as the aligner sees it. */
export interface Unit {
  /** Index into the sentences of its report. */
  sentence: number;
  from: number;
  to: number;
  /** Its concepts without repeats, ascending. */
  terms: Int32Array;
  /** Per term: sum of `TERM_TRAITS`. */
  traits: Uint8Array;
  /** Per term: bit k says that it stands in clause k. */
  clausesOf: Uint16Array;
  /** Sum of the weights of `terms`. */
  information: number;
  /** Euclidean norm of the weights of `terms`. */
  length: number;
  entities: number[];
  /** Sum of the weights of each clause's terms. */
  clauseInformation: number[];
}

/** The compared sentences of one side, in order; those without a content word are left out. `figures` says per term whether it is a number. */
export function alignUnits(side: Side, pair: Pair, figures: Uint8Array): Unit[] {
  const units: Unit[] = [];
  // Per term: its place among the terms of the sentence being read, else -1.
  const placeOf = new Int32Array(pair.idf.length).fill(-1);
  // The terms of all units lie in one list: memory of their own for each costs more than to fill it.
  const room = new Int32Array(side.impliedTerms.reduce((sum, implied) => sum + implied.length, side.terms.length));
  let used = 0;
  for (let s = 0; s < side.compared.length; s++) {
    if (!side.compared[s]) continue;
    const from = side.from[s] ?? 0;
    const to = Math.min(side.to[s] ?? 0, from + MAX_UNIT_TOKENS);
    const terms = termsOf(side, pair.concepts, s, from, to, room.subarray(used));
    used += terms.length;
    if (terms.length > 0) units.push(readUnit(side, pair, figures, { sentence: s, from, to, terms }, placeOf));
  }
  return units;
}

/** The concepts of the tokens and of those whom the sentence refers to, without repeats, ascending, at the beginning of `all`. */
function termsOf(side: Side, concepts: Pair['concepts'], sentence: number, from: number, to: number, all: Int32Array): Int32Array {
  const implied = side.impliedTerms[sentence] ?? [];
  let count = 0;
  for (let i = from; i < to; i++) {
    const term = side.terms[i] as number;
    if (term >= 0) all[count++] = concepts[term] as number;
  }
  for (const term of implied) all[count++] = term;
  if (count > MAX_INSERTED) return distinct(all.subarray(0, count).sort());
  for (let k = 1; k < count; k++) {
    const term = all[k] as number;
    let at = k;
    for (; at > 0 && (all[at - 1] as number) > term; at--) all[at] = all[at - 1] as number;
    all[at] = term;
  }
  return distinct(all.subarray(0, count));
}

/** A list up to this length is sorted by insertion, which beats the call of the engine's own sort. */
const MAX_INSERTED = 40;

function distinct(sorted: Int32Array): Int32Array {
  let kept = 0;
  for (let k = 0; k < sorted.length; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) sorted[kept++] = sorted[k] as number;
  return sorted.subarray(0, kept);
}

function readUnit(
  side: Side,
  { idf, concepts }: Pair,
  figures: Uint8Array,
  place: Pick<Unit, 'sentence' | 'from' | 'to' | 'terms'>,
  placeOf: Int32Array,
): Unit {
  const { sentence, from, to, terms } = place;
  const traits = new Uint8Array(terms.length);
  const clausesOf = new Uint16Array(terms.length);
  let information = 0;
  let squares = 0;
  for (let k = 0; k < terms.length; k++) {
    const term = terms[k] as number;
    const weight = idf[term] as number;
    information += weight;
    squares += weight * weight;
    placeOf[term] = k;
    if (figures[term] === 1) traits[k] = TERM_TRAITS.figure;
  }
  const starts = clauseStarts(side, from, to);
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
    if ((side.quotationOf[i] as number) >= 0) traits[k] = (traits[k] as number) | TERM_TRAITS.quoted;
    if (isBeyond(starts, clause, i) || (clausesOf[k] as number) & (1 << clause)) continue;
    clausesOf[k] = (clausesOf[k] as number) | (1 << clause);
    clauseInformation[clause] = (clauseInformation[clause] ?? 0) + (idf[terms[k] as number] as number);
  }
  for (const term of terms) placeOf[term] = -1;
  const entities = side.entities[sentence] ?? [];
  return { sentence, from, to, terms, traits, clausesOf, information, length: Math.sqrt(squares), entities, clauseInformation };
}

/** Whether token `i` stands in a clause behind the last one that is compared. */
function isBeyond(starts: readonly number[], clause: number, i: number): boolean {
  return clause === MAX_CLAUSES - 1 && i >= (starts[MAX_CLAUSES] ?? Number.POSITIVE_INFINITY);
}

/** Per term: 1 for a number, that is one written in digits in either report. */
export function figureTerms({ a, b, idf }: Pair): Uint8Array {
  const found = new Uint8Array(idf.length);
  for (const { terms, traits } of [a, b])
    terms.forEach((term, i) => {
      if (term >= 0 && (traits[i] as number) & TOKEN_TRAITS.digit) found[term] = 1;
    });
  return found;
}
