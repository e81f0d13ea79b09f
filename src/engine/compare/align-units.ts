import { clauseStarts } from './clauses.ts';
import type { Pair, Side } from './pair.ts';

/** Tokens of one sentence that are compared; what follows in a longer one is left out, so that time stays bounded. */
export const MAX_UNIT_TOKENS = 250;

/** A sentence as the aligner sees it. */
export interface Unit {
  /** Index into the sentences of its report. */
  sentence: number;
  from: number;
  to: number;
  /** Its concepts without repeats, ascending. */
  terms: number[];
  /** Sum of the weights of `terms`. */
  information: number;
  /** Euclidean norm of the weights of `terms`. */
  length: number;
  /** Pairs of neighbouring words, as one number each. */
  bigrams: Set<number>;
  entities: number[];
  /** Terms that are numbers or stand in quotation marks. */
  figures: Set<number>;
  quoted: Set<number>;
  /** Terms of each clause. */
  clauses: number[][];
}

/** The compared sentences of one side, in order; those without a content word are left out. */
export function alignUnits(side: Side, { idf, concepts }: Pair, isFigure: (term: number) => boolean): Unit[] {
  const units: Unit[] = [];
  for (let s = 0; s < side.compared.length; s++) {
    const from = side.from[s] ?? 0;
    const to = Math.min(side.to[s] ?? 0, from + MAX_UNIT_TOKENS);
    if (!side.compared[s]) continue;
    const unit = readUnit(side, idf, concepts, isFigure, s, from, to);
    if (unit.terms.length > 0) units.push(unit);
  }
  return units;
}

function readUnit(
  side: Side,
  idf: Pair['idf'],
  concepts: Pair['concepts'],
  isFigure: (term: number) => boolean,
  sentence: number,
  from: number,
  to: number,
): Unit {
  const quoted = new Set<number>();
  const bigrams = new Set<number>();
  for (let i = from; i < to; i++) {
    const term = side.terms[i] ?? -1;
    if (term >= 0 && (side.quotationOf[i] ?? -1) >= 0) quoted.add(concepts[term] ?? term);
    if (i + 1 < to) bigrams.add((side.words[i] ?? 0) * 0x100000 + (side.words[i + 1] ?? 0));
  }
  const terms = withImplied(distinct(side, concepts, from, to), side.impliedTerms[sentence] ?? []);
  const starts = [...clauseStarts(side, from, to), to];
  let information = 0;
  let squares = 0;
  for (const term of terms) {
    const weight = idf[term] ?? 0;
    information += weight;
    squares += weight * weight;
  }
  return {
    sentence,
    from,
    to,
    terms,
    information,
    length: Math.sqrt(squares),
    bigrams,
    entities: side.entities[sentence] ?? [],
    figures: new Set(terms.filter(isFigure)),
    quoted,
    clauses: starts.slice(1).map((end, k) => distinct(side, concepts, starts[k] ?? from, end)),
  };
}

function withImplied(terms: number[], implied: readonly number[]): number[] {
  return implied.length === 0 ? terms : [...new Set([...terms, ...implied])].sort((x, y) => x - y);
}

function distinct(side: Side, concepts: Pair['concepts'], from: number, to: number): number[] {
  const set = new Set<number>();
  for (let i = from; i < to; i++) {
    const term = side.terms[i] ?? -1;
    if (term >= 0) set.add(concepts[term] ?? term);
  }
  return [...set].sort((x, y) => x - y);
}
