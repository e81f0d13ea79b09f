import type { Span } from '../../report.ts';
import type { Figure } from '../../text/analysis.ts';
import { isAmong } from '../../text/characters.ts';
import { firstOfSentence } from '../../text/speakers.ts';
import { isHarm } from '../figure-relation.ts';
import { logistic } from '../logistic.ts';
import { type Pair, type Side, spansIn, TOKEN_TRAITS, tokensIn } from '../pair.ts';
import type { Lack } from '../told-elsewhere.ts';
import { TELLING_BIAS, TELLING_WEIGHTS } from './telling-weights.ts';

/** A sentence of report a, or a part of it, that report b lacks. */
export interface Statement {
  sentence: number;
  span: Span;
  lack: Lack;
  /** The chance that b tells the sentence somewhere (`toldElsewhere`). */
  told: number;
}

/** Content words that b lacks from which on more of them tell no more: those of a whole sentence of news. */
const RICH = 10;

/** A vague word for at most so many, such as `several`, counts nothing. */
const A_FEW = 12;

/** That somebody did not answer says nothing of the event. */
const NO_COMMENT = /\b(?:did not|didn[’']t|declined to|could not)\b.{0,60}\b(?:respond|comment|return|reached)/;

const NO_ANSWERS: readonly string[] = ['respond', 'comment', 'return', 'reached'];

/** How a statement ends that is whole. */
const END_MARKS = '.!?”"’)]';

/** The values of `TELLING_FEATURES`. */
export function tellingFeatures(pair: Pair, { sentence, span, lack, told }: Statement): number[] {
  const side = pair.a;
  const { attributions } = side.analysis;
  const text = side.text.slice(Math.max(span.start, span.end - MAX_READ), span.end);
  const { from, to } = tokensIn(side, span);
  const { content, rare, plain } = wordsOf(pair, from, to);
  const figures = figuresIn(side, span);
  return [
    Math.log1p(content),
    Math.log1p(plain),
    content === 0 ? 0 : rare / content,
    lack.share,
    Math.min(1, lack.count / RICH),
    told,
    Math.log1p(figures.length),
    Math.log1p(countNames(side, span)),
    Number(attributions[firstOfSentence(attributions, sentence)]?.sentence === sentence),
    Number(goesOn(side, from)),
    Number(text.endsWith('?')),
    Number(isNoComment(text)),
    Number(!isAmong(text.trimEnd().slice(-1), END_MARKS)),
    Number(figures.some(({ noun }) => isHarm(noun))),
  ];
}

/** Most statements have none of the last words of the pattern, which is dear. */
function isNoComment(text: string): boolean {
  return NO_ANSWERS.some((word) => text.includes(word)) && NO_COMMENT.test(text);
}

/** Characters at the end of a statement that are looked at for how it reads. */
const MAX_READ = 400;

/** What a statement weighs among the differences: most for one that a reader would tell a friend, by a logistic model of the features. */
export function tellingWeight(features: readonly number[]): number {
  return LEAST_WEIGHT + WEIGHT_RANGE * logistic(features, TELLING_WEIGHTS, TELLING_BIAS);
}

/** The weights of the least and of the most telling statement lie this far apart: between a word chosen otherwise and a figure that differs. */
const LEAST_WEIGHT = 0.12;
const WEIGHT_RANGE = 0.4;

/** Number of content words, and the sums of the rarity of all and of those outside names and dates. */
function wordsOf({ a, rarity }: Pair, from: number, to: number): { content: number; rare: number; plain: number } {
  let content = 0;
  let rare = 0;
  let plain = 0;
  for (let i = from; i < to; i++) {
    const term = a.terms[i] as number;
    if (term < 0) continue;
    content++;
    rare += rarity[term] as number;
    if (((a.traits[i] as number) & (TOKEN_TRAITS.name | TOKEN_TRAITS.date)) === 0) plain += rarity[term] as number;
  }
  return { content, rare, plain };
}

function figuresIn({ analysis: { figures } }: Side, span: Span): Figure[] {
  const { from, to } = spansIn(figures, span);
  return figures.slice(from, to).filter(counts);
}

function counts({ vague, value, max, unit }: Figure): boolean {
  // `one` is an article or a pronoun more often than a count.
  return !((vague && max <= A_FEW) || (value === 1 && max === 1 && unit === null));
}

function countNames({ analysis: { names } }: Side, span: Span): number {
  const { from, to } = spansIn(names, span);
  return to - from;
}

/** Whether a statement goes on with the quotation of the words before it. */
function goesOn({ quotationOf }: Side, from: number): boolean {
  return (quotationOf[from] ?? -1) >= 0 && quotationOf[from - 1] === quotationOf[from];
}
