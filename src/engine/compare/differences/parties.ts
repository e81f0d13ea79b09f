import type { Span } from '../../report.ts';
import type { NameMention } from '../../text/analysis.ts';
import { contrast, type Finding, touches } from '../describe-difference.ts';
import { oncePerSentence, type Pair, type Side, spanOf, spansIn, tokensIn } from '../pair.ts';
import { type Reading, SURE_SCORE } from '../passages.ts';

/** Nouns and counts by which a report refers to the parties of an event without naming them: `both sides`, `the two countries`. */
const PARTY_NOUNS: ReadonlySet<string> = new Set([
  'sides',
  'parties',
  'countries',
  'governments',
  'nations',
  'leaders',
  'men',
  'women',
  'companies',
]);
const PARTY_COUNTS: ReadonlySet<string> = new Set(['both', 'two']);

/**
 * Two parties named together in report a (`X and Y`) where b says `both sides`: in sentences that surely are one, or of the same act (`X and Y agreed`,
 * `both sides agreed`). For the other way, swap the reading.
 */
export function unnamedParties({ pair, open, verbatimA, verbatimB }: Reading): Finding[] {
  const aligned = open.flatMap((passage) => {
    if (passage.score < SURE_SCORE) return [];
    const a = namedTogether(pair.a, passage.a);
    const b = collective(pair.b, passage.b);
    return a && b && mayBe(pair, b, a) && !areNamed(pair, a) ? [findingOf(pair, a, b, 0.3 + 0.3 * passage.score)] : [];
  });
  return [...aligned, ...sameAct(pair, verbatimA, verbatimB)];
}

function sameAct(pair: Pair, verbatimA: readonly boolean[], verbatimB: readonly boolean[]): Finding[] {
  const named = new Map<number, Span>();
  verbatimA.forEach((isVerbatim, s) => {
    const span = isVerbatim ? null : namedTogether(pair.a, s);
    const act = span ? actBehind(pair.a, span) : -1;
    if (span && act >= 0 && !named.has(act)) named.set(act, span);
  });
  if (named.size === 0) return [];
  return verbatimB.flatMap((isVerbatim, s) => {
    const b = isVerbatim ? null : collective(pair.b, s);
    const a = b && named.get(actBehind(pair.b, b));
    return a && mayBe(pair, b, a) && !bothNamed(pair, a, s) ? [findingOf(pair, a, b, 0.5)] : [];
  });
}

function findingOf(pair: Pair, a: Span, b: Span, confidence: number): Finding {
  return { kind: 'name', a: [a], b: [b], confidence, weight: 0.3, note: contrast(pair, a, b) };
}

/** The term of the word right behind a span, -1 where it is a stop word. */
function actBehind(side: Side, span: Span): number {
  const next = tokensIn(side, span).to;
  return side.terms[next] ?? -1;
}

/** The first two names of a sentence that only `and` parts. */
export const namedTogether: (side: Side, sentence: number) => Span | null = oncePerSentence(({ text, analysis }, sentence) => {
  const span = analysis.sentences[sentence];
  if (!span) return null;
  const { from, to } = spansIn(analysis.names, span);
  for (let i = from + 1; i < to; i++) {
    const [one, other] = [analysis.names[i - 1] as NameMention, analysis.names[i] as NameMention];
    if (one.entity !== other.entity && text.slice(one.end, other.start).trim() === 'and') return { start: one.start, end: other.end };
  }
  return null;
});

/** The first words of a sentence that stand for both parties (`both sides`). */
export const collective: (side: Side, sentence: number) => Span | null = oncePerSentence((side, sentence) => {
  for (let i = side.from[sentence] ?? 0; i + 1 < (side.to[sentence] ?? 0); i++) {
    if (PARTY_COUNTS.has(side.tokens[i]?.norm ?? '') && PARTY_NOUNS.has(side.tokens[i + 1]?.norm ?? '')) return spanOf(side, i, i + 2);
  }
  return null;
});

/** `two men` are people, whatever the other parties are. */
function mayBe({ a, b }: Pair, words: Span, named: Span): boolean {
  if (!b.text.slice(words.start, words.end).endsWith('men')) return true;
  return a.analysis.names.every((name) => !touches(name, named) || a.analysis.entities[name.entity]?.type === 'person');
}

/** Whether the other report names both parties anywhere: then it says who is meant. */
function areNamed({ a, b }: Pair, span: Span): boolean {
  return entitiesOf(a, span).every((entity) => b.entityNumbers.includes(entity));
}

function entitiesOf(side: Side, span: Span): number[] {
  return side.analysis.names.filter((name) => touches(name, span)).map((name) => side.entityNumbers[name.entity] ?? -1);
}

function bothNamed({ a, b }: Pair, span: Span, sentence: number): boolean {
  return entitiesOf(a, span).every((entity) => b.entities[sentence]?.includes(entity));
}
