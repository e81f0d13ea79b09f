import type { Span } from '../../report.ts';
import type { Analysis, Figure } from '../../text/analysis.ts';
import { isLetterOrNumber, isLower, isUpper } from '../../text/characters.ts';
import { lastStartingBefore } from '../../text/parsed-text.ts';
import { touches } from '../describe-difference.ts';
import { type Pair, placeInSides, type Side, tokensIn } from '../pair.ts';
import { haveCommonCurrency, haveOtherDates, haveOtherReferences } from './figure-references.ts';
import { isMove } from './figure-roles.ts';
import { haveSpelledName } from './spelled-names.ts';
import { isCode } from './ticker-codes.ts';

/** What the sentence says of a figure's subject, for figures that no counted noun ties to their thing. */
export interface FigureSubject {
  figure: Figure;
  /** Names before the figure, as pair-wide numbers with their first and last words; places and who is cited left out. */
  names: { number: number; first: string; last: string; isSubject: boolean }[];
  /** Ordinals of the sentence: `the second quarter`. */
  ranks: Figure[];
  /** Durations before the figure that are adjectives: `the 30-year bond`. */
  terms: Figure[];
  /** The place that opens the sentence (`In Norvan, …`), -1 where none does; and all that the sentence refers to, as pair-wide numbers. */
  scene: number;
  entities: readonly number[];
  /** What the first counted group of the sentence did, and to what: `24 percent of men who took placebo`. */
  group: { verb: number; object: number } | null;
  /** Token range of the sentence. */
  range: readonly [from: number, to: number];
}

/** A sentence that names more before a figure is a list. */
const MAX_NAMES = 12;

/** A figure is set against every other: what its sentence says is read once. */
const PLACE = placeInSides();

/** What the sentence of a figure says of its subject. */
export function subjectOf(side: Side, figure: Figure, sentence: number): FigureSubject {
  side.kept[PLACE] ??= new Map<Figure, FigureSubject>();
  const ofSide = side.kept[PLACE] as Map<Figure, FigureSubject>;
  const known = ofSide.get(figure);
  if (known) return known;
  const subject = readSubject(side, figure, sentence);
  ofSide.set(figure, subject);
  return subject;
}

function readSubject(side: Side, figure: Figure, sentence: number): FigureSubject {
  const { figures, sentences } = side.analysis;
  const { start, end } = sentences[sentence] ?? figure;
  const inside = figures.filter((its) => its.start >= start && its.end <= end);
  return {
    figure,
    names: namesBefore(side, figure, start),
    scene: sceneOf(side, sentence),
    entities: side.entities[sentence] ?? [],
    group: groupOf(side, inside),
    range: [side.from[sentence] ?? 0, side.to[sentence] ?? 0],
    ranks: inside.filter(({ unit, noun }) => unit === 'ordinal' && noun !== null),
    terms: inside.filter((its) => isTerm(side, its) && its.start <= figure.start && (its !== figure || its.unit === 'percent')),
  };
}

function firstWord(name: string): string {
  let end = 0;
  while (end < name.length && isLetterOrNumber(name.charCodeAt(end))) end++;
  return name.slice(0, end);
}

function namesBefore(side: Side, figure: Figure, start: number): FigureSubject['names'] {
  const { analysis, entityNumbers } = side;
  const { names, entities } = analysis;
  const found: FigureSubject['names'] = [];
  for (let i = lastStartingBefore(names, start - 1) + 1; found.length < MAX_NAMES; i++) {
    const name = names[i];
    if (!name || name.end > figure.start) break;
    const entity = entities[name.entity];
    if (!entity || entity.type === 'place' || NAMELESS.has(entity.name) || isCited(analysis, name) || isCode(side, name)) continue;
    const lower = entity.name.toLowerCase();
    const [first, last] = [firstWord(lower), lower.slice(lower.lastIndexOf(' ') + 1)];
    found.push({ number: entityNumbers[name.entity] ?? -1, first, last, isSubject: isSubject(side, name, start) });
  }
  return found.length > 0 ? found : capitalBefore(side, figure);
}

/** Words of a sentence among which a place sets the scene of all of it. */
const SCENE = 4;

function sceneOf({ analysis, tokens, from, entityNumbers }: Side, sentence: number): number {
  const first = tokens[from[sentence] ?? -1];
  const last = tokens[(from[sentence] ?? 0) + SCENE - 1];
  if (!first || !last) return -1;
  const name = analysis.names[lastStartingBefore(analysis.names, first.start - 1) + 1];
  const isScene = name !== undefined && name.start <= last.start && analysis.entities[name.entity]?.type === 'place';
  return isScene ? (entityNumbers[name.entity] ?? -1) : -1;
}

/** Tokens behind the verb of a relative clause among which its object stands. */
const OBJECT_REACH = 3;

function groupOf(side: Side, figures: readonly Figure[]): FigureSubject['group'] {
  const { tokens, words, terms } = side;
  for (const { end } of figures) {
    const at = tokensIn(side, { start: end, end: end + 1 }).from;
    if (!/^(?:who|that|which)$/u.test(tokens[at]?.norm ?? '')) continue;
    const object = terms.subarray(at + 2, at + 2 + OBJECT_REACH).find((term) => term >= 0);
    if (object !== undefined) return { verb: words[at + 1] ?? -1, object };
  }
  return null;
}

/** What looks like a name and names nothing: time zones behind a time, and the last word of `the Norvan 500 Index`. */
const NAMELESS: ReadonlySet<string> = new Set(
  'Index Average Composite GMT UTC EST EDT CST CDT MST MDT PST PDT BST CET CEST IST JST AEST'.split(' '),
);

/** Whether a name is that of a source; what `added 28 points` is none. */
function isCited({ attributions, figures }: Analysis, name: Span): boolean {
  return attributions.some(
    ({ source, cue }) => touches(source, name) && !figures.some(({ start }) => start >= cue.end && start <= cue.end + NEXT),
  );
}

/** Characters between a word and the next, a currency sign included. */
const NEXT = 2;

/** Of an unknown name in a short text only the capital letter speaks: the first one inside the sentence, or its first word as in `Adler, who`. */
function capitalBefore(side: Side, figure: Figure): FigureSubject['names'] {
  const { text, tokens, words, from: starts, sentenceOf, analysis } = side;
  if (!analysis.capitalsCount) return [];
  const to = tokensIn(side, figure.number).from;
  const from = starts[sentenceOf[to] ?? -1] ?? to;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (
      !token ||
      token.stop ||
      !isUpper(text.charCodeAt(token.start)) ||
      !isLower(text.charCodeAt(token.start + 1)) ||
      text.charAt(token.end) === '-'
    )
      continue;
    if (i === from && !/^,? who\b/u.test(text.slice(token.end, token.end + 6))) continue;
    if (analysis.names.some((name) => touches(name, token)) || analysis.dates.some((date) => touches(date, token))) continue;
    return [{ number: -2 - (words[i] ?? 0), first: token.norm, last: token.norm, isSubject: true }];
  }
  return [];
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of on in at from against by for with to via under over near through during since among between into'.split(' '),
);

/** So few words after the start of a sentence a name is its subject even behind a preposition: `Shares in Lodvik Cable rose`. */
const OPENING = 2;

/** Whether something may be told of a name: not of one in brackets, of an owner (`Norvan's 500 Index` is none), or behind a preposition or article (`on the London Stock Exchange`, `a Norvan`). */
function isSubject(side: Side, name: Span, start: number): boolean {
  const { text, tokens, from: starts, sentenceOf } = side;
  const behind = text.slice(name.end, name.end + 4);
  if (/[<([.=]$/u.test(text.slice(Math.max(0, name.start - 1), name.start)) || /^(?:['’]s(?! \d)|=)/u.test(behind)) return false;
  const at = tokensIn(side, name).from;
  const first = starts[sentenceOf[at] ?? -1] ?? 0;
  if (at - first <= OPENING || name.start <= start) return true;
  const before = tokens[at - 1]?.norm === 'the' ? at - 2 : at - 1;
  return !/^an?$/u.test(tokens[before]?.norm ?? '') && !PREPOSITIONS.has(tokens[before]?.norm ?? '');
}

/** True for money, a share, a measure, points of an index, a bare number: sums of different things abound, only their subject tells them apart. */
export function isSum(figure: Figure): boolean {
  return figure.unit !== null || isBare(figure);
}

/** True for a number without unit that counts nothing but points of an index. */
export function isBare({ unit, noun }: Figure): boolean {
  return unit === null && (noun === null || noun === 'point');
}

/** Whether two figures belong to subjects of other names, places or groups; or two sums are a level and its change, or of other periods or kinds. */
export function areOfOthers(pair: Pair, x: FigureSubject, y: FigureSubject): boolean {
  if ((haveOtherNames(x, y) && !haveSpelledName(pair, x, y)) || haveOtherScenes(x, y) || haveOtherGroups(pair, x, y)) return true;
  if (!isSum(x.figure)) return haveOtherDates(pair, x, y);
  return (
    areOtherPlaces(pair, x, y) ||
    (haveOtherNearNames(x, y) && !haveSpelledName(pair, x, y)) ||
    haveOtherKinds(pair, x, y) ||
    haveOtherReferences(pair, x, y)
  );
}

/** Whether a name before one figure is the same as one before the other. */
export function haveCommonName(x: FigureSubject, y: FigureSubject): boolean {
  return x.names.some((one) => isAmong(one, y.names));
}

/** Whether two figures have a common subject: by name, or by a word with a capital letter before both that is no date; and not two indexes of one name. */
export function haveSameSubject(pair: Pair, x: FigureSubject, y: FigureSubject): boolean {
  const { a, b } = pair;
  const [one, other] = [kindOfIndex(a, x), kindOfIndex(b, y)];
  if (one !== null && other !== null && one !== other) return false;
  if (haveCommonName(x, y) || haveCommonTerm(x, y) || haveSpelledName(pair, x, y) || haveCommonCurrency(pair, x, y) === true) return true;
  const others = capitalsBefore(b, y);
  return capitalsBefore(a, x).some((word) => others.some((its) => word.term === its.term && !(word.isHead && its.isHead)));
}

/** `the 10-year note`, `the benchmark 10-year`: a market has one thing of each term. */
function haveCommonTerm(x: FigureSubject, y: FigureSubject): boolean {
  return x.terms.some((one) => one.unit === 'day' && y.terms.some((other) => other.unit === 'day' && other.value === one.value));
}

/** Whether both figures stand behind words with a capital letter, none of them common to both: `Adler was down …`, `shares of Brandt rose …`. */
export function haveOtherCapitals(pair: Pair, x: FigureSubject, y: FigureSubject): boolean {
  const areNamed = [capitalsBefore(pair.a, x), capitalsBefore(pair.b, y)].every((words) => words.some(({ opens }) => !opens));
  return areNamed && !haveSameSubject(pair, x, y);
}

/** Whether two sentences have a word with a capital letter in common, or neither has one behind its first word. */
export function nameTheSame({ a, b }: Pair, x: FigureSubject, y: FigureSubject): boolean {
  const [one, other] = [capitalsUntil(a, x.range, Number.POSITIVE_INFINITY), capitalsUntil(b, y.range, Number.POSITIVE_INFINITY)];
  if (one.some(({ term, opens }) => other.some((its) => its.term === term && !(opens && its.opens)))) return true;
  return one.every(({ opens }) => opens) && other.every(({ opens }) => opens);
}

/** A word with a capital letter, by its term. */
interface Capital {
  term: number;
  /** The word opens its sentence, and is no owner (`Adler's bid`, `Adler shares`), so that its capital says nothing. */
  opens: boolean;
  /** It opens its sentence and only leads to a name: `Shares of Adler`. */
  isHead: boolean;
}

/** What belongs to the company named before it. */
const SHARES: ReadonlySet<string> = new Set(['shares', 'stock']);

/** The words with a capital letter before a figure in its sentence; no codes, no dates. */
function capitalsBefore(side: Side, { figure, range }: FigureSubject): Capital[] {
  return capitalsUntil(side, range, figure.start);
}

function capitalsUntil(side: Side, [first, last]: FigureSubject['range'], end: number): Capital[] {
  const { text, tokens, terms, analysis } = side;
  const found: Capital[] = [];
  for (let i = first; i < last; i++) {
    const [token, term] = [tokens[i], terms[i] ?? -1];
    if (!token || token.start >= end || found.length >= MAX_NAMES) break;
    if (term < 0 || !/^\p{Lu}/u.test(text.slice(token.start, token.end)) || isCode(side, token)) continue;
    if (analysis.dates.some((date) => touches(date, token))) continue;
    const isOwner = /['’]s$/u.test(text.slice(token.start, token.end)) || /^['’]s/u.test(text.slice(token.end, token.end + 2));
    const isNamed = isOwner || SHARES.has(tokens[i + 1]?.norm ?? '');
    found.push({ term, opens: i === first && !isNamed, isHead: i === first && PREPOSITIONS.has(tokens[i + 1]?.norm ?? '') });
  }
  return found;
}

/** Stems of what many things of one name are: `the Norvan retail index`, `Norvan index futures`. */
const INDEX: ReadonlySet<string> = new Set(['index', 'averag']);

/** Which of the indexes of one name is meant, by the term before `index`, and whether its futures; null where none is the last named before the figure. */
function kindOfIndex(side: Side, { figure, range }: FigureSubject): string | null {
  const { text, tokens, words } = side;
  let kind: string | null = null;
  for (let i = range[0] + 1; i < range[1]; i++) {
    const token = tokens[i];
    if (!token || token.start >= figure.start) break;
    // `the 500-stock index` is `the 500 index`.
    if (token.norm === 'futures' && kind === null && isUpper(text.charCodeAt(tokens[i - 1]?.start ?? 0))) kind = `${words[i - 1]} true`;
    else if (INDEX.has(token.stem)) kind = `${words[tokens[i - 1]?.norm === 'stock' ? i - 2 : i - 1]} ${tokens[i + 1]?.norm === 'futures'}`;
    else if (kind !== null && isUpper(text.charCodeAt(token.start)) && !isCode(side, token)) kind = null;
  }
  return kind;
}

/** `rose 5 to 30`: the level behind `to` is not the change, and what it rose from is neither; `valued at 30` is no level that something moved to. */
function areOtherPlaces(pair: Pair, x: FigureSubject, y: FigureSubject): boolean {
  if (x.figure.place === y.figure.place) return false;
  if (x.figure.place === 'start' || y.figure.place === 'start') return true;
  const isFirst = x.figure.place === 'level';
  const other = isFirst ? y : x;
  const [side, before] = isFirst ? [pair.b, wordBefore(pair.a, x)] : [pair.a, wordBefore(pair.b, y)];
  if (before === 'at' && !isMove(side, other.figure, other.range[0])) return false;
  return !/^(?:of|was|were|is|are|be|near|around|above|below)$/u.test(wordBefore(side, other));
}

function wordBefore(side: Side, { figure }: FigureSubject): string {
  return side.tokens[tokensIn(side, figure).from - 1]?.norm ?? '';
}

/** The first one named is what a sentence is about; the exchange or agency that both may name later says nothing. */
function haveOtherNames(x: FigureSubject, y: FigureSubject): boolean {
  const [one, other] = [x.names[0], y.names[0]];
  return one !== undefined && other !== undefined && !isAmong(one, y.names) && !isAmong(other, x.names);
}

function haveOtherScenes(x: FigureSubject, y: FigureSubject): boolean {
  return x.scene >= 0 && y.scene >= 0 && !y.entities.includes(x.scene) && !x.entities.includes(y.scene);
}

/** `men who took placebo`, `men who took finasteride`: the one says nothing of the other's group. */
function haveOtherGroups({ a, b }: Pair, x: FigureSubject, y: FigureSubject): boolean {
  if (!x.group || !y.group || x.group.verb !== y.group.verb || x.group.object === y.group.object) return false;
  return !b.terms.subarray(...y.range).includes(x.group.object) && !a.terms.subarray(...x.range).includes(y.group.object);
}

/** In a list (`Varna Rail rose 2 percent, Lodvik Cable fell 5 percent`) the name right before a figure is its subject: each has its own counterpart. */
function haveOtherNearNames(x: FigureSubject, y: FigureSubject): boolean {
  const [one, other] = [x.names, y.names].map((names) => names.findLast(({ isSubject: may }) => may));
  if (one === undefined || other === undefined || isAmong(one, [other])) return false;
  return isAmong(one, y.names) || isAmong(other, x.names) || haveCommonName(x, y);
}

/** By number or first word; a name of one word also by the last word of a longer one: `Keller`, `Ada Keller`. */
function isAmong({ number, first, last }: FigureSubject['names'][number], names: FigureSubject['names']): boolean {
  return names.some(
    (name) => name.number === number || name.first === first || ((first === last || name.first === name.last) && name.last === last),
  );
}

/** Whether the sentences speak of different periods or kinds of a thing: `the second quarter`, `the 30-year bond`. */
export function haveOtherKinds(pair: Pair, x: FigureSubject, y: FigureSubject): boolean {
  if (x.ranks.some((one) => y.ranks.some((other) => one.noun === other.noun && one.value !== other.value))) return true;
  if (x.figure.unit === 'day' && isTerm(pair.a, x.figure) && isTerm(pair.b, y.figure))
    return nounOf(pair.a, x.figure) !== nounOf(pair.b, y.figure);
  const isOther = (one: Figure): boolean =>
    y.terms.length > 0 && y.terms.every((other) => one.unit === other.unit && one.value !== other.value);
  return x.terms.some(isOther);
}

/** A duration that is an adjective (`30-year`), or a share that tells one thing from its like (`the 3 percent note`). */
function isTerm(side: Side, { unit, number, noun, end }: Figure): boolean {
  const { text } = side;
  if (unit === 'day') return text.charAt(number.end) === '-';
  if (unit !== 'percent' || noun === null) return false;
  const before = side.tokens[tokensIn(side, number).from - 1]?.norm;
  return before === 'the' && /^[ -]*(?:percent|per cent|pct|%)[ -]\p{L}*[^s\W]\b/u.test(text.slice(number.end, end));
}

/** The word behind `30-year`. */
function nounOf(side: Side, { number }: Figure): number {
  return side.terms[tokensIn(side, number).to + 1] ?? -1;
}
