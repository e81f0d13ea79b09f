import type { DateMention, Figure } from '../../text/analysis.ts';
import { lastStartingBefore } from '../../text/parsed-text.ts';
import { areCompatible } from '../figure-relation.ts';
import { logistic } from '../logistic.ts';
import { areSynonyms } from '../news-synonyms.ts';
import { oncePerSentence, type Pair, type Side } from '../pair.ts';
import { EDITED_LIKENESS, type Reading, SURE_SCORE } from '../passages.ts';
import { commonContext, type Placed } from './figure-context.ts';
import { areRounded } from './figure-rounding.ts';
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

/** Those that stand for people whom the other report calls by what they are. */
const ANYBODY: ReadonlySet<string> = new Set([...PEOPLE, 'other', 'man', 'men', 'individu', 'resid']);

/** Counts of one thing differ by this factor at most; those of few digits and vague ones by more. */
const MOST_TIMES = 2;
const MOST_TIMES_SMALL = 4;

/** Values whose logarithms lie further apart are hardly one value told twice. */
const FAR = 0.5;

/** Sentences at the start of a report that tell the event itself. */
const LEDE = 4;

/**
 * Every two figures that might count one thing, of those `a` and `b` whose values the other report does not give: of the same unit and
 * order. Time grows with the product of the lists.
 */
export function figureCandidates(reading: Reading, a: readonly Placed[], b: readonly Placed[]): Candidate[] {
  const candidates: Candidate[] = [];
  const count = new Map<Placed, number>();
  for (const x of a) {
    for (let j = 0; j < b.length; j++) {
      const y = b[j] as Placed;
      if (x.figure.unit !== y.figure.unit) continue;
      const mostTimes = isTelling(x.figure) && isTelling(y.figure) ? MOST_TIMES : MOST_TIMES_SMALL;
      if (isOtherOrder(x.figure, y.figure, mostTimes) || !mayDiffer(reading, x, y)) continue;
      candidates.push({ x, y, features: [] });
      count.set(x, (count.get(x) ?? 0) + 1);
      count.set(y, (count.get(y) ?? 0) + 1);
    }
  }
  const rivals = { a: countKinds(a), b: countKinds(b) };
  for (const candidate of candidates) {
    const { x, y } = candidate;
    const crowd = (count.get(x) ?? 1) + (count.get(y) ?? 1) - 2;
    const others = (rivals.a.get(x.kind) ?? 1) + (rivals.b.get(y.kind) ?? 1) - 2;
    candidate.features = featuresOf(reading, x, y, others, crowd);
  }
  return candidates;
}

/** False for a vague figure and one digit, which count too many things. */
export function isTelling({ value, step = 0, vague }: Figure): boolean {
  return !vague && step > 0 && value >= 10 * step;
}

/** Whether two figures of one unit give two values, that neither rounding nor who or what they are of, or what became of them, rules out for one thing. */
export function mayDiffer(reading: Reading, x: Placed, y: Placed): boolean {
  const a = x.figure;
  const b = y.figure;
  if ((nearly(a.value, b.value) && nearly(a.max, b.max)) || areRounded(reading.pair, a, b)) return false;
  if (x.fate !== null && y.fate !== null && x.fate !== y.fate) return false;
  return x.isMore === y.isMore && !isRestOfOther(x, y) && !isTally(a, b) && !isTally(b, a) && !areAgesOfOthers(reading, x, y);
}

/** Whether one is a tally or another range without a noun, the other a count of something: `failed, 49 to 51`, `48 members`. */
function isTally({ value, max, unit, noun, vague }: Figure, other: Figure): boolean {
  return value !== max && unit === null && noun === null && !vague && other.noun !== null && other.value === other.max;
}

/** `13 of the 17 tests`, `nine other tests`: unlike the last, `nine others` may be all that the other report counts. */
function isRestOfOther({ rest: one }: Placed, { rest: other }: Placed): boolean {
  return (one === 'noun' && other === null) || (one === null && other === 'noun');
}

/** Two reports put the age of one person no further apart, in years. */
const MOST_YEARS = 2;

/** Ages of two people, so far as neither alignment nor a name says that they are one. */
function areAgesOfOthers({ pair, ofA }: Reading, x: Placed, y: Placed): boolean {
  if (x.figure.unit !== 'age') return false;
  const passage = ofA[x.sentence]?.find(({ b }) => b === y.sentence);
  if (Math.abs(x.figure.value - y.figure.value) > MOST_YEARS) return (passage?.likeness ?? 0) < EDITED_LIKENESS;
  if ((passage?.score ?? 0) >= SURE_SCORE) return false;
  const there = pair.b.entities[y.sentence] ?? [];
  return !(pair.a.entities[x.sentence] ?? []).some((entity) => there.includes(entity));
}

/** Probability of the logistic model for one list of feature values. */
export function counterpartScore(features: readonly number[], weights = FIGURE_WEIGHTS, bias = FIGURE_BIAS): number {
  return logistic(features, weights, bias);
}

/** `others`: further figures of their kinds; `crowd`: further candidates that one of the two is in. */
function featuresOf({ pair, ofA }: Reading, x: Placed, y: Placed, others: number, crowd: number): number[] {
  const [one, other] = [x.figure, y.figure];
  const passage = ofA[x.sentence]?.find((its) => its.b === y.sentence);
  const { share, rarest } = commonContext(pair, x, y);
  const ratio = Math.abs(Math.log(Math.max(one.value + one.max, TINY) / Math.max(other.value + other.max, TINY)));
  const values: Record<(typeof FIGURE_FEATURES)[number], number> = {
    share,
    rarest,
    noun: Number(isSameNoun(one, other)),
    rivals: Math.log1p(others),
    unit: Number(one.unit !== null),
    percent: Number(one.unit === 'percent'),
    wordBefore: Number(sameWord(pair, x.from - 1, y.from - 1)),
    behind: Math.log1p(commonWeight(pair, x.behind, y.behind)),
    before: Math.log1p(commonWeight(pair, x.before, y.before)),
    crowd: Math.log1p(crowd),
    compatible: Number(areCompatible(one, other)),
    far: Number(ratio > FAR),
    only: Number(x.isOnly && y.isOnly),
    lede: Number(x.sentence < LEDE && y.sentence < LEDE),
    small: Number(!isTelling(one) || !isTelling(other)),
    passage: Number(passage !== undefined),
    sure: Number((passage?.score ?? 0) >= SURE_SCORE),
    fate: Number(x.fate !== null && x.fate === y.fate),
    otherNoun: Number(areOtherNouns(one, other)),
    bare: Number(one.noun === null && other.noun === null),
    otherName: Number(haveOtherNames(pair, x, y)),
    otherDay: Number(areOfOtherDays(pair, x, y)),
    age: Number(one.unit === 'age'),
    repeated: Number(x.isRepeated) + Number(y.isRepeated),
  };
  return FIGURE_FEATURES.map((name) => values[name]);
}

/** Stands in for a value of nothing, which has no logarithm. */
const TINY = 1e-3;

/** Whether each counts something of its own: residents and firefighters, no mere people. */
function areOtherNouns(one: Figure, other: Figure): boolean {
  if (one.noun === null || other.noun === null || isSameNoun(one, other)) return false;
  return !ANYBODY.has(one.noun) && !ANYBODY.has(other.noun);
}

/** Whether both sentences name days, and none in common. */
function areOfOtherDays({ a, b }: Pair, x: Placed, y: Placed): boolean {
  const one = daysNamed(a, x.sentence);
  const other = daysNamed(b, y.sentence);
  return one.length > 0 && other.length > 0 && !one.some((day) => other.includes(day));
}

/** The days that a sentence names, as ISO 8601 dates. */
const daysNamed = oncePerSentence((side: Side, sentence: number): string[] => {
  const { start, end } = side.analysis.sentences[sentence] ?? { start: 0, end: 0 };
  const { dates } = side.analysis;
  const days: string[] = [];
  for (let i = lastStartingBefore(dates, start - 1) + 1; i < dates.length; i++) {
    const date = dates[i] as DateMention;
    if (date.start >= end) break;
    if (date.value && DAY.test(date.value)) days.push(date.value.slice(0, 10));
  }
  return days;
});

const DAY = /^\d{4}-\d\d-\d\d/;

/** Whether each stands beside a name that the other's sentence does not have. */
function haveOtherNames({ a, b }: Pair, x: Placed, y: Placed): boolean {
  if (x.name < 0 || y.name < 0 || x.name === y.name) return false;
  return !a.entities[x.sentence]?.includes(y.name) && !b.entities[y.sentence]?.includes(x.name);
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

/** Whether two values are one but for the errors of arithmetic. */
export function nearly(x: number, y: number): boolean {
  return Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x), Math.abs(y));
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
