import type { Figure } from '../../text/analysis.ts';
import { lastStartingBefore } from '../../text/parsed-text.ts';
import { touches } from '../describe-difference.ts';
import { type Pair, type Side, tokensIn } from '../pair.ts';

/** What the sentence says of a figure's subject, for figures that no counted noun ties to their thing. */
export interface FigureSubject {
  figure: Figure;
  /** Names before the figure, as pair-wide numbers with their first words; places and who is cited left out. */
  names: { number: number; first: string }[];
  /** Ordinals of the sentence: `the second quarter`. */
  ranks: Figure[];
  /** Durations before the figure that are adjectives: `the 30-year bond`. */
  terms: Figure[];
}

/** A sentence that names more before a figure is a list. */
const MAX_NAMES = 12;

/** Reads what the sentence of a figure says of its subject. */
export function subjectOf(side: Side, figure: Figure, sentence: number): FigureSubject {
  const { figures, sentences } = side.analysis;
  const { start, end } = sentences[sentence] ?? figure;
  const inside = figures.filter((its) => its.start >= start && its.end <= end);
  return {
    figure,
    names: namesBefore(side, figure, start),
    ranks: inside.filter(({ unit, noun }) => unit === 'ordinal' && noun !== null),
    terms: inside.filter((its) => isTerm(side, its) && its.start < figure.start),
  };
}

function namesBefore({ analysis, entityNumbers }: Side, figure: Figure, start: number): FigureSubject['names'] {
  const { names, entities, attributions } = analysis;
  const found: FigureSubject['names'] = [];
  for (let i = lastStartingBefore(names, start - 1) + 1; found.length < MAX_NAMES; i++) {
    const name = names[i];
    if (!name || name.end > figure.start) break;
    const entity = entities[name.entity];
    if (!entity || entity.type === 'place' || attributions.some(({ source }) => touches(source, name))) continue;
    const [first = ''] = entity.name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    found.push({ number: entityNumbers[name.entity] ?? -1, first });
  }
  return found;
}

/** True for money, a share, a measure, points of an index, a bare number: sums of different things abound, only their subject tells them apart. */
export function isSum(figure: Figure): boolean {
  return figure.unit !== null || isBare(figure);
}

/** True for a number without unit that counts nothing but points of an index. */
export function isBare({ unit, noun }: Figure): boolean {
  return unit === null && (noun === null || noun === 'point');
}

/** What a measure may lose when it is given in another unit: two digits are kept. */
const CONVERSION = 0.05;

/** Whether one figure is the other one rounded, or given in another unit of its measure: `0.81` and `0.8`, `40 ft` and `12 m`. */
export function isRounded(a: Figure, b: Figure): boolean {
  const [fine, coarse] = a.step !== undefined && b.step !== undefined ? [Math.min(a.step, b.step), Math.max(a.step, b.step)] : [0, 0];
  const isBound = [a, b].some(({ modifier }) => modifier === '<' || modifier === '>');
  if (fine === 0 || fine === coarse || isBound || a.max !== a.value || b.max !== b.value) return false;
  const digits = Math.log10(coarse / fine);
  const isConverted = Math.abs(digits - Math.round(digits)) > 1e-6;
  return Math.abs(a.value - b.value) <= Math.max(coarse / 2, isConverted ? CONVERSION * Math.max(a.value, b.value) : 0);
}

/** Whether two sums are a level and its change, or belong to subjects of other names, periods or kinds. Counted figures never do. */
export function areOfOthers(pair: Pair, x: FigureSubject, y: FigureSubject): boolean {
  return isSum(x.figure) && (areOtherPlaces(pair, x.figure, y.figure) || haveOtherNames(x, y) || haveOtherKinds(pair, x, y));
}

/** Whether a name before one figure is the same as one before the other. */
export function haveCommonName(x: FigureSubject, y: FigureSubject): boolean {
  return x.names.some((one) => isAmong(one, y.names));
}

/** `rose 5 to 30`: the level behind `to` is not the change, and what it rose from is neither. */
function areOtherPlaces(pair: Pair, a: Figure, b: Figure): boolean {
  if (a.place === b.place) return false;
  if (a.place === 'start' || b.place === 'start') return true;
  const [side, other] = a.place === 'level' ? [pair.b, b] : [pair.a, a];
  const before = side.tokens[tokensIn(side.tokens, other)[0] - 1]?.norm ?? '';
  return !/^(?:of|was|were|is|are|be|near|around|above|below)$/u.test(before);
}

/** The first one named is what a sentence is about; the exchange or agency that both may name later says nothing. */
function haveOtherNames(x: FigureSubject, y: FigureSubject): boolean {
  const [one, other] = [x.names[0], y.names[0]];
  return one !== undefined && other !== undefined && !isAmong(one, y.names) && !isAmong(other, x.names);
}

function isAmong({ number, first }: FigureSubject['names'][number], names: FigureSubject['names']): boolean {
  return names.some((name) => name.number === number || name.first === first);
}

/** Whether the sentences speak of different periods or kinds of a thing: `the second quarter`, `the 30-year bond`. */
export function haveOtherKinds(pair: Pair, x: FigureSubject, y: FigureSubject): boolean {
  if (x.ranks.some((one) => y.ranks.some((other) => one.noun === other.noun && one.value !== other.value))) return true;
  if (isTerm(pair.a, x.figure) && isTerm(pair.b, y.figure)) return nounOf(pair.a, x.figure) !== nounOf(pair.b, y.figure);
  return y.terms.length > 0 && x.terms.some((one) => y.terms.every((other) => one.value !== other.value));
}

/** A duration that is an adjective. */
function isTerm({ text }: Side, { unit, number }: Figure): boolean {
  return unit === 'day' && text.charAt(number.end) === '-';
}

/** The word behind `30-year`. */
function nounOf(side: Side, { number }: Figure): number {
  return side.terms[tokensIn(side.tokens, number)[1] + 1] ?? -1;
}
