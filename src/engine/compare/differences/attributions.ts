import type { Span } from '../../report.ts';
import type { Attribution } from '../../text/analysis.ts';
import { contrast, type Finding, touches } from '../describe-difference.ts';
import { type Pair, type Side, tokensIn } from '../pair.ts';
import type { Passage, Reading } from '../passages.ts';

/** Words that stand for a source named before. */
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we']);

/** How many attributions back a pronoun may point. */
const MAX_BACK = 3;

/** Passages below this score share too little for their sources to be set against each other. */
const MIN_SCORE = 0.5;

/** Aligned statements for which the reports cite another authority. Each attribution is used once, in its best passage. */
export function attributionDifferences({ pair, open }: Reading): Finding[] {
  const used = new Set<Attribution>();
  return [...open]
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    .filter(({ score }) => score >= MIN_SCORE)
    .flatMap((passage) => {
      const a = citedFor(pair.a, passage.a);
      const b = citedFor(pair.b, passage.b);
      if (!a || !b || (used.has(a) && used.has(b)) || isSameSource(pair, a, b)) return [];
      used.add(a);
      used.add(b);
      return [findingOf(pair, passage, a, b)];
    });
}

function findingOf(pair: Pair, passage: Passage, a: Attribution, b: Attribution): Finding {
  const [spanA, spanB] = [whole(a), whole(b)];
  return { kind: 'attribution', a: [spanA], b: [spanB], confidence: 0.3 + 0.4 * passage.score, weight: 0.45, note: contrast(pair, spanA, spanB) };
}

function whole({ source, cue }: Attribution): Span {
  return { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
}

/** The attribution of a sentence: its own, or that of the quotation it stands in. */
function citedFor(side: Side, sentence: number): Attribution | null {
  const { attributions } = side.analysis;
  const own = attributions.find((attribution) => attribution.sentence === sentence);
  if (own) return own;
  for (let i = side.from[sentence] ?? 0; i < (side.to[sentence] ?? 0); i++) {
    const quotation = side.analysis.quotations[side.quotationOf[i] ?? -1];
    if (!quotation?.speaker || !quotation.cue) continue;
    return { start: quotation.speaker.start, end: quotation.speaker.end, source: quotation.speaker, cue: quotation.cue, sentence };
  }
  return null;
}

function isSameSource(pair: Pair, a: Attribution, b: Attribution): boolean {
  const x = resolve(pair.a, a);
  const y = resolve(pair.b, b);
  const [entityX, entityY] = [entityIn(pair.a, x), entityIn(pair.b, y)];
  if (entityX !== null && entityX === entityY) return true;
  const [wordsX, wordsY] = [contentIn(pair.a, x), contentIn(pair.b, y)];
  // A pronoun that could not be resolved says nothing of who is meant.
  if (wordsX.size === 0 || wordsY.size === 0) return true;
  return [...wordsX].some((word) => wordsY.has(word)) && (entityX === null || entityY === null);
}

/** The source that a pronoun stands for: the last one named before it. */
function resolve(side: Side, attribution: Attribution): Span {
  const { attributions } = side.analysis;
  if (!isPronoun(side, attribution.source)) return attribution.source;
  const before = attributions.filter((other) => other.start < attribution.start).slice(-MAX_BACK);
  return before.reverse().find((other) => !isPronoun(side, other.source))?.source ?? attribution.source;
}

function isPronoun(side: Side, span: Span): boolean {
  const [from, to] = tokensIn(side.tokens, span);
  return to - from === 1 && PRONOUNS.has(side.tokens[from]?.norm ?? '');
}

function entityIn(side: Side, span: Span): number | null {
  const name = side.analysis.names.findLast((mention) => touches(mention, span));
  return name ? (side.entityNumbers[name.entity] ?? null) : null;
}

function contentIn(side: Side, span: Span): Set<number> {
  const [from, to] = tokensIn(side.tokens, span);
  return new Set([...side.terms.subarray(from, to)].filter((term) => term >= 0));
}
