import type { Span } from '../../report.ts';
import type { Figure } from '../../text/analysis.ts';
import { type Finding, phrase, sentenceAt } from '../describe-difference.ts';
import { type Pair, type Side, spanOf, TOKEN_TRAITS, tokensIn } from '../pair.ts';
import type { Reading } from '../passages.ts';
import { wordClassOf } from '../word-class.ts';
import { BESIDE, contentOf } from './figure-context.ts';
import { isPastForm } from './past-forms.ts';

/** Sentences that are aligned with less tell of other things done more often than not. */
const MIN_SCORE = 0.7;

/** What report a says happened twice or more, and the aligned sentence of b without saying how often. */
export function timesCounted({ pair, open }: Reading): Finding[] {
  const counts = pair.a.analysis.figures.filter((figure) => isFrequency(pair.a, figure));
  return counts.flatMap((figure) => {
    const sentence = sentenceAt(pair.a, figure);
    const found = open
      .filter((passage) => passage.a === sentence && passage.score >= MIN_SCORE && !hasFigure(pair.b, passage.b))
      .sort((x, y) => y.score - x.score)
      .map((passage) => ({ passage, span: counterpart(pair, figure, passage.b) }))
      .find(({ span }) => span !== null);
    if (!found?.span) return [];
    const note = `${phrase(pair.a, figure)} → ${phrase(pair.b, found.span)}`;
    return [
      { kind: 'figure' as const, a: [{ start: figure.start, end: figure.end }], b: [found.span], confidence: 0.5, weight: 0.35, note },
    ];
  });
}

/** `twice` tells how often, `twice the number` how much. */
function isFrequency(side: Side, { noun, unit, end }: Figure): boolean {
  return noun === 'time' && unit === null && !/^\s+(?:the|as|that|what|its|his|her|their|more)\b/iu.test(side.text.slice(end, end + 8));
}

function hasFigure(side: Side, sentence: number): boolean {
  return side.analysis.figures.some((figure) => sentenceAt(side, figure) === sentence);
}

/** From the first to the last word in a sentence of b that stands near the figure in a; null where what was done so often is not among them. */
function counterpart(pair: Pair, figure: Figure, sentence: number): Span | null {
  const act = actOf(pair.a, figure);
  if (act < 0 || !isDone(pair.b, sentence, act)) return null;
  const beside = new Set(besideTerms(pair.a, figure));
  let [from, to] = [-1, -1];
  for (let i = pair.b.from[sentence] ?? 0; i < (pair.b.to[sentence] ?? 0); i++) {
    if (!beside.has(pair.b.terms[i] ?? -1) || (from >= 0 && i - from > 2 * BESIDE)) continue;
    if (from < 0) from = i;
    to = i + 1;
  }
  return from < 0 ? null : spanOf(pair.b, from, to);
}

/** Whether a sentence tells by a past form that something was done. */
function isDone({ tokens, terms, from, to }: Side, sentence: number, act: number): boolean {
  for (let i = from[sentence] ?? 0; i < (to[sentence] ?? 0); i++) if (terms[i] === act && isPastForm(tokens[i]?.norm ?? '')) return true;
  return false;
}

/**
 * The past form next to the figure, which says what was done so often: the word behind it (`twice raised concerns`), else the next content word,
 * names left out (`spoke with Markova twice`); -1 where that is no past form (`raise rates twice`).
 */
function actOf(side: Side, figure: Figure): number {
  const { from, to } = tokensIn(side, figure.number);
  for (const i of [to, ...backwards(from), ...forwards(to)]) {
    const term = side.sentenceOf[i] === side.sentenceOf[from] ? (side.terms[i] ?? -1) : -1;
    if (term < 0 || (side.traits[i] as number) & TOKEN_TRAITS.name) continue;
    if (isPastForm(side.tokens[i]?.norm ?? '')) return wordClassOf(side, i) === 'noun' || isPossessive(side, i - 1) ? -1 : term;
    if (i !== to) return -1;
  }
  return -1;
}

function backwards(from: number): number[] {
  return Array.from({ length: BESIDE }, (_, i) => from - 1 - i);
}

function forwards(to: number): number[] {
  return Array.from({ length: BESIDE }, (_, i) => to + i);
}

function isPossessive({ text, tokens }: Side, i: number): boolean {
  const token = tokens[i];
  return token !== undefined && /['’]s?$/u.test(text.slice(token.start, token.end));
}

function besideTerms(side: Side, figure: Figure): number[] {
  const { from, to } = tokensIn(side, figure.number);
  return [...contentOf(side, from - BESIDE, from), ...contentOf(side, to, to + BESIDE)];
}
