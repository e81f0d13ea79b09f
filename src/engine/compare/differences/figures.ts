import type { Figure } from '../../text/analysis.ts';
import { type Finding, swapFinding } from '../describe-difference.ts';
import { type Pair, type Side, tokensIn } from '../pair.ts';
import { EDITED_LIKENESS, type Passage, type Reading, swapReading } from '../passages.ts';
import { exchangedNumbers, findingOf, isOverruled, SAME_WORDS } from './exchanged-numbers.ts';
import { apposedTo, areFewSentences, commonContext, contentOf, type Placed, placedFigures, scaleOf } from './figure-context.ts';
import {
  type Candidate,
  counterpartScore,
  figureCandidates,
  isOtherOrder,
  isSameNoun,
  isTelling,
  mayDiffer,
} from './figure-counterparts.ts';
import { haveSamePurpose } from './figure-purposes.ts';
import { moveTo, roleOf } from './figure-roles.ts';
import { areRounded, meanOneValue } from './figure-rounding.ts';
import {
  areOfOthers,
  haveCommonName,
  haveOtherCapitals,
  haveOtherKinds,
  haveSameSubject,
  isBare,
  isSum,
  nameTheSame,
  subjectOf,
} from './figure-subjects.ts';
import { FIGURE_CUT } from './figure-weights.ts';
import { givenIn, isGiven, isSameValue } from './given-values.ts';
import { haveSpelledName } from './spelled-names.ts';
import { timesCounted } from './times-counted.ts';

/** Common information (see `Pair.idf`: a word of two sentences in sixty weighs 3.4) without which unaligned figures are not set against each other. */
const MIN_INFORMATION = 3;
const MIN_INFORMATION_ALONE = 1;

/** Common information, and its share, that leave no doubt. */
const ENOUGH_INFORMATION = 10;
const ENOUGH_SHARE = 0.5;

/** Counts of one thing in sentences that do not correspond differ by this factor at most. */
const MOST_TIMES = 4;

/** Most that two reports' sums for one thing differ, as a factor, where the sentences are not nearly the same. */
const MAX_FACTOR = 2;

/** Least score of a pair of figures that is reported. */
const MIN_SCORE = 0.45;

/**
 * Figures that count the same thing and differ: in aligned sentences, or of the same noun amid the same words, where neither value is
 * given anywhere in the other report; and numbers exchanged inside a sentence that is otherwise the same.
 */
export function figureDifferences(reading: Reading): Finding[] {
  const figures = readFigures(reading);
  const scored = judgedPairs(reading, figures).sort(
    (p, q) => q.score - p.score || p.x.figure.start - q.x.figure.start || p.y.figure.start - q.y.figure.start,
  );
  const taken = new Set<Figure>();
  const findings: Finding[] = [
    ...exchangedNumbers(reading),
    ...timesCounted(reading),
    ...timesCounted(swapReading(reading)).map(swapFinding),
  ];
  for (const { x, y, score } of scored) {
    if (taken.has(x.figure) || taken.has(y.figure)) continue;
    taken.add(x.figure);
    taken.add(y.figure);
    findings.push(findingOf(reading.pair, x.figure, y.figure, score));
    // What stands beside two figures of one thing follows them, in its turn too: the list grows while it is walked.
    for (const [other, partner] of besides(reading.pair, figures, x, y))
      if (!taken.has(other.figure) && !taken.has(partner.figure)) scored.push({ x: other, y: partner, score });
  }
  return findings;
}

/**
 * Figures that say more of the thing of two others: the same in other terms (`$2, or 11 percent`), or the move to two levels. Only those
 * that differ and whose values the other report does not give.
 */
function besides(pair: Pair, { a, b, lackingA, lackingB }: Figures, x: Placed, y: Placed): [Placed, Placed][] {
  const pairs = [
    [apposedTo(pair.a, a, x), apposedTo(pair.b, b, y)],
    [moveTo(pair.a, a, x), moveTo(pair.b, b, y)],
  ] as const;
  return pairs.flatMap(([other, partner]) => {
    if (!other || !partner || !lackingA.has(other) || !lackingB.has(partner)) return [];
    return other.figure.unit !== partner.figure.unit || areRounded(pair, other.figure, partner.figure) ? [] : [[other, partner]];
  });
}

interface ScoredPair {
  x: Placed;
  y: Placed;
  score: number;
}

/** The pairs of figures that count the same thing and differ, by the model where it knows the likes of them, else by rule. */
function judgedPairs(reading: Reading, figures: Figures): ScoredPair[] {
  const pairs: ScoredPair[] = [];
  const [ofUnit, lackingOfUnit] = [byUnit(figures.b), byUnit([...figures.lackingB])];
  for (const x of figures.a) {
    // Of two figures that both reports give, none differs.
    const others = figures.lackingA.has(x) ? ofUnit : lackingOfUnit;
    const alike = others.get(x.figure.unit) ?? [];
    for (let j = 0; j < alike.length; j++) {
      const y = alike[j] as Placed;
      const score = scoreFigures(reading, figures, x, y);
      if (score >= MIN_SCORE) pairs.push({ x, y, score });
    }
  }
  return pairs;
}

/** Figures by unit, in their order. */
function byUnit(placed: readonly Placed[]): Map<string | null, Placed[]> {
  const lists = new Map<string | null, Placed[]>();
  for (const one of placed) {
    const list = lists.get(one.figure.unit);
    if (list) list.push(one);
    else lists.set(one.figure.unit, [one]);
  }
  return lists;
}

interface Figures {
  a: Placed[];
  b: Placed[];
  lackingA: ReadonlySet<Placed>;
  lackingB: ReadonlySet<Placed>;
  /** By figure of a, then of b: how surely the model holds them for one count. */
  models: ReadonlyMap<Placed, ReadonlyMap<Placed, number>>;
}

function readFigures(reading: Reading): Figures {
  const { pair, verbatimA, verbatimB } = reading;
  const a = placedFigures(pair, pair.a, verbatimA);
  const b = placedFigures(pair, pair.b, verbatimB);
  const { lackingA, lackingB } = lackingOf(pair, a, b);
  return { a, b, lackingA: new Set(lackingA), lackingB: new Set(lackingB), models: modelScores(reading, lackingA, lackingB) };
}

/** The candidates of the model, for its training. */
export function trainingCandidates(reading: Reading): Candidate[] {
  const { pair, verbatimA, verbatimB } = reading;
  const { lackingA, lackingB } = lackingOf(pair, placedFigures(pair, pair.a, verbatimA), placedFigures(pair, pair.b, verbatimB));
  return figureCandidates(reading, lackingA, lackingB);
}

/** The figures of each report whose values the other does not give, in the order of the text. */
function lackingOf({ a: sideA, b: sideB }: Pair, a: readonly Placed[], b: readonly Placed[]): { lackingA: Placed[]; lackingB: Placed[] } {
  const [givenA, givenB] = [givenIn(sideA), givenIn(sideB)];
  // One report is of the day after the other where it begins with the value that the other ends with.
  const areFew = areFewSentences({ a: sideA, b: sideB });
  return {
    lackingA: a.filter(({ figure }) => !isGiven(figure, givenB, areFew)),
    lackingB: b.filter(({ figure }) => !isGiven(figure, givenA, areFew)),
  };
}

/** What the model says of every pair that it knows the likes of: none in texts of a few sentences, where words cannot be weighed. */
function modelScores(reading: Reading, a: readonly Placed[], b: readonly Placed[]): Figures['models'] {
  const scores = new Map<Placed, Map<Placed, number>>();
  if (areFewSentences(reading.pair)) return scores;
  for (const { x, y, features } of figureCandidates(reading, a, b)) {
    const ofX = scores.get(x) ?? new Map<Placed, number>();
    scores.set(x, ofX.set(y, counterpartScore(features)));
  }
  return scores;
}

/**
 * How surely two figures count the same thing, 0..1; 0 where unit or noun differ. One that is given in the other report is believed only
 * amid the same words.
 */
function scoreFigures(reading: Reading, figures: Figures, x: Placed, y: Placed): number {
  const { pair } = reading;
  const a = x.figure;
  const b = y.figure;
  const lacking = Number(figures.lackingA.has(x)) + Number(figures.lackingB.has(y));
  if (lacking === 0 || a.unit !== b.unit || !mayDiffer(reading, x, y)) return 0;
  const areFew = areFewSentences(pair);
  const isPurpose = areFew && a.unit !== null ? haveSamePurpose(pair, figures.a, figures.b, x, y) : null;
  if (isPurpose === false || (areFew && areOtherShares(pair, a, b))) return 0;
  if (isSum(a) && areOfOtherCapitals(pair, x, y)) return 0;
  const same = a.vague || b.vague ? 0 : sameWordsAround(pair, x, y);
  const isAlike =
    same >= SAME_WORDS &&
    // In whole reports the same few words stand around figures of two things: `at the age of 10`, `at the age of 35`.
    (areFew || isEdited(reading, x, y)) &&
    (lacking === 2 || !isGivenAlike(pair, figures, x, y, same)) &&
    !isOverruled(pair, a, x.sentence, b, y.sentence);
  if (isAlike && (lacking < 2 || !areFew)) return ALIKE;
  // In whole reports one that is less exact is told as such.
  return lacking < 2 || (areFew && meanOneValue(a, b))
    ? 0
    : Math.max(isAlike ? ALIKE : 0, scoreByContext(reading, figures, x, y, isPurpose === true));
}

/** Whether two figures stand in one sentence edited. */
function isEdited({ ofA }: Reading, x: Placed, y: Placed): boolean {
  return ofA[x.sentence]?.some(({ b, likeness }) => b === y.sentence && likeness >= EDITED_LIKENESS) ?? false;
}

/** Score of two figures amid the same words. */
const ALIKE = 0.85;

/** By the model where it knows the likes of two figures, in texts of a few sentences by rule; `isPurpose`: both are for one thing. */
function scoreByContext(reading: Reading, figures: Figures, x: Placed, y: Placed, isPurpose: boolean): number {
  const a = x.figure;
  const b = y.figure;
  const model = figures.models.get(x)?.get(y);
  if (model === undefined) return areFewSentences(reading.pair) || isEdited(reading, x, y) ? scoreByRule(reading, x, y, isPurpose) : 0;
  if (model < FIGURE_CUT || (model < (COMMON_UNITS.test(a.unit ?? '') ? LOOSE_COMMON_CUT : LOOSE_CUT) && isLooseSum(reading, x, y)))
    return 0;
  // The model learnt the least of what counts too many things: there the words must say so too.
  if (!(isTelling(a) && isTelling(b)) && scoreByRule(reading, x, y, isPurpose) < MIN_SCORE) return 0;
  return MIN_SCORE + ((1 - MIN_SCORE) * (model - FIGURE_CUT)) / (1 - FIGURE_CUT);
}

/**
 * Loose sums need more: of those that the model gave less, 42 of 63 that readers judged were of two things, of the others 14 of 36. Money and shares
 * more than any: every report is full of them.
 */
const LOOSE_CUT = 0.55;
const LOOSE_COMMON_CUT = 0.65;

/** Shares, and money, whose units are the codes of currencies (ISO 4217). */
const COMMON_UNITS = /^(?:percent|[A-Z]{3})$/;

/** Whether two sums of a unit stand in sentences that do not correspond and name no common subject. */
function isLooseSum({ pair, ofA }: Reading, x: Placed, y: Placed): boolean {
  if (x.figure.unit === null || ofA[x.sentence]?.some(({ b }) => b === y.sentence)) return false;
  return !haveSameSubject(pair, subjectOf(pair.a, x.figure, x.sentence), subjectOf(pair.b, y.figure, y.sentence));
}

/** By the words around two figures in their sentences, and by what these say of their subjects. */
function scoreByRule(reading: Reading, x: Placed, y: Placed, isPurpose: boolean): number {
  const { pair } = reading;
  const a = x.figure;
  const b = y.figure;
  const passage = reading.ofA[x.sentence]?.find((its) => its.b === y.sentence);
  const { information, share } = commonContext(pair, x, y);
  const isRole = isPurpose || haveSameRole(pair, x, y);
  if (areOtherShares(pair, a, b)) return 0;
  const mostTimes = areFewSentences(pair) ? MAX_FACTOR : MOST_TIMES;
  if (isOtherOrder(a, b, mostTimes) && !isRole && (passage?.likeness ?? 0) < EDITED_LIKENESS) return 0;
  // Sums and shares of anything abound: what they count must stand right beside them in both reports.
  const isNamed =
    isRole ||
    (isBare(a) && isBare(b) && isBeside(x, y)) ||
    isSameNoun(a, b) ||
    (a.unit !== null && (isBeside(x, y) || areLoneSums(pair, x, y))) ||
    (a.unit === null &&
      (areLoneSums(pair, x, y) ||
        (passage && x.behind.some((term) => y.behind.includes(term))) ||
        (information >= ENOUGH_INFORMATION && share >= ENOUGH_SHARE)));
  if (!isNamed || (isSum(a) && !isRole && !areLikelySums(pair, x, y, passage, information))) return 0;
  const scale = scaleOf(pair);
  if (areFewSentences(pair) && isOverruled(pair, a, x.sentence, b, y.sentence)) return 0;
  const vague = a.vague || b.vague ? 0.2 : 0;
  const context = 0.5 * Math.min(1, (information * scale) / ENOUGH_INFORMATION) + 0.5 * Math.min(1, share / ENOUGH_SHARE);
  if (passage) return 0.4 + 0.25 * passage.score + 0.35 * context - vague;
  // One subject moved once: single sentences need no more in common.
  if (isRole) return MIN_SCORE + 0.25 * context;
  if (information * scale < (isOnlyOne(pair, a, b) ? MIN_INFORMATION_ALONE : MIN_INFORMATION)) return 0;
  const score = 0.25 + 0.6 * context - vague;
  return vague > 0 || a.noun === null ? score : Math.max(MIN_SCORE, score);
}

/** Whether two shares are of things that have no word in common: `2 percent of the increase`, `3 percent of all deaths`. */
function areOtherShares(pair: Pair, a: Figure, b: Figure): boolean {
  return a.unit === 'percent' && a.noun !== null && b.noun !== null && !isSameNoun(a, b) && !haveCommonWord(pair, a, b);
}

/** Whether two figures have a telling word behind their numbers in common: `of the market`, `of the market's revenue`. */
function haveCommonWord({ a, b }: Pair, x: Figure, y: Figure): boolean {
  const words = contentOf(b, tokensIn(b, y.number).to + 1, tokensIn(b, y).to);
  return contentOf(a, tokensIn(a, x.number).to + 1, tokensIn(a, x).to).some((term) => words.includes(term));
}

/**
 * Whether two single sentences tell of one subject how far it moved, at what level it stands (moves of one day, as those of an index,
 * differ by any factor), or its share in one thing.
 */
function haveSameRole(pair: Pair, x: Placed, y: Placed): boolean {
  if (!areFewSentences(pair) || !isSum(x.figure)) return false;
  const [one, other] = [roleOf(pair.a, x), roleOf(pair.b, y)];
  const isShare = x.figure.unit === 'percent' && haveCommonWord(pair, x.figure, y.figure);
  if (!isShare && (one === null || one !== other)) return false;
  const subjects = [subjectOf(pair.a, x.figure, x.sentence), subjectOf(pair.b, y.figure, y.sentence)] as const;
  return haveSameSubject(pair, ...subjects) && !areOfOthers(pair, ...subjects);
}

/** Whether the sums of two single sentences are of other names, so far as capital letters tell. */
function areOfOtherCapitals(pair: Pair, x: Placed, y: Placed): boolean {
  if (!areFewSentences(pair)) return false;
  return haveOtherCapitals(pair, subjectOf(pair.a, x.figure, x.sentence), subjectOf(pair.b, y.figure, y.sentence));
}

/** Whether the one of two figures that the other report gives stands there amid as many of the same words: then it is no other count. */
function isGivenAlike(pair: Pair, { a, b, lackingA }: Figures, x: Placed, y: Placed, same: number): boolean {
  if (lackingA.has(x)) return a.some((its) => isSameValue(its.figure, y.figure) && sameWordsAround(pair, its, y) >= same);
  return b.some((its) => isSameValue(its.figure, x.figure) && sameWordsAround(pair, x, its) >= same);
}

/** One thing has sums amid telling common words, or else of one order and in aligned sentences or of the same name. */
function areLikelySums(pair: Pair, x: Placed, y: Placed, passage: Passage | undefined, information: number): boolean {
  const [one, other] = [subjectOf(pair.a, x.figure, x.sentence), subjectOf(pair.b, y.figure, y.sentence)];
  // In a few sentences the weights of words tell nothing: there the subjects must agree.
  const isTelling = information >= MIN_INFORMATION && !areFewSentences(pair);
  if (isOtherOrder(x.figure, y.figure, MAX_FACTOR) && (passage?.likeness ?? 0) < EDITED_LIKENESS) return false;
  if (isTelling || x.figure.unit === 'day') return !haveOtherKinds(pair, one, other);
  if (areOfOthers(pair, one, other)) return false;
  return passage !== undefined || haveCommonName(one, other) || areLoneSums(pair, x, y);
}

/** How many words in a row, before and after two numbers, or what they count, are the same in both reports. */
function sameWordsAround({ a, b }: Pair, x: Placed, y: Placed): number {
  let before = 0;
  while (before < SAME_WORDS && a.words[x.from - 1 - before] !== undefined && a.words[x.from - 1 - before] === b.words[y.from - 1 - before])
    before++;
  const after = sameWordsFrom(a, x.to, b, y.to);
  // `300 workers had been arrested`, `250 had been arrested`.
  const isLeftOut =
    x.figure.unit === null &&
    y.figure.unit === null &&
    (x.figure.noun === null) !== (y.figure.noun === null) &&
    a.text.charAt(x.figure.end) === ' ' &&
    b.text.charAt(y.figure.end) === ' ';
  return before + (isLeftOut ? Math.max(after, sameWordsFrom(a, tokensIn(a, x.figure).to, b, tokensIn(b, y.figure).to)) : after);
}

function sameWordsFrom(a: Side, i: number, b: Side, j: number): number {
  let count = 0;
  while (count < SAME_WORDS && a.words[i + count] !== undefined && a.words[i + count] === b.words[j + count]) count++;
  return count;
}

/** Whether each report counts this noun with one value only. */
function isOnlyOne({ a, b }: Pair, figureA: Figure, figureB: Figure): boolean {
  const isAlone = (side: Side, { noun, unit, value }: Figure): boolean =>
    side.analysis.figures.every((its) => its.noun !== noun || its.unit !== unit || its.value === value);
  return figureA.noun !== null && isAlone(a, figureA) && isAlone(b, figureB);
}

/** Whether a content word no further than four tokens from both figures is common to them; durations of one order need none in an aligned pair. */
function isBeside(x: Placed, y: Placed): boolean {
  return isSameOrder(x.figure, y.figure) || [...x.before, ...x.behind].some((term) => y.before.includes(term) || y.behind.includes(term));
}

function isAlone({ analysis }: Side, { figure }: Placed): boolean {
  return analysis.figures.every((its) => its === figure || its.unit !== figure.unit);
}

/** `28 were hurt` and `120 people` may count what another sentence calls workers or passengers. */
function mayCountAlike({ noun, value, vague }: Figure, other: Figure): boolean {
  return (noun === null || noun === 'person') && value > 1 && other.value > 1 && !vague && !other.vague;
}

/**
 * Whether two single sentences give no other sum of this unit, and speak of one subject or name the same: `In spring Adler took in $2
 * billion`, `Adler was third with $3 billion in sales`.
 */
function areLoneSums(pair: Pair, x: Placed, y: Placed): boolean {
  if (!areFewSentences(pair) || !isAlone(pair.a, x) || !isAlone(pair.b, y)) return false;
  if (isOtherOrder(x.figure, y.figure, MAX_FACTOR)) return false;
  if (x.figure.unit === null && !mayCountAlike(x.figure, y.figure) && !mayCountAlike(y.figure, x.figure)) return false;
  const [one, other] = [roleOf(pair.a, x), roleOf(pair.b, y)];
  if (one !== null && other !== null && one !== other) return false;
  const subjects = [subjectOf(pair.a, x.figure, x.sentence), subjectOf(pair.b, y.figure, y.sentence)] as const;
  return haveCommonName(...subjects) || haveSpelledName(pair, ...subjects) || nameTheSame(pair, ...subjects);
}

/** `11 days` and `two weeks` may measure one thing, `11 months` and `10 years` hardly. */
function isSameOrder(a: Figure, b: Figure): boolean {
  return a.unit === 'day' && !isOtherOrder(a, b, MAX_FACTOR);
}
