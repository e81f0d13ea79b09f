import type { Span } from '../../report.ts';
import type { NameMention } from '../../text/analysis.ts';
import { isJoint } from '../../text/roles.ts';
import { BODY_NOUNS } from '../../text/titles.ts';
import { contrast, type Finding, sentenceAt } from '../describe-difference.ts';
import { type Pair, type Side, spanOf, tokensIn } from '../pair.ts';
import type { Reading } from '../passages.ts';

/** Longest description of a body, in words. */
const MAX_WORDS = 7;

/** Places shown of one body. */
const MAX_PLACES = 3;

/** What a report calls a body: the words, and the terms by meaning. */
interface Description {
  span: Span;
  terms: Set<number>;
}

/**
 * Companies, parties, armed groups and other bodies that the reports describe in words of which none is the same: `the militant movement Aro`
 * here, `Aro, the ruling party,` there. Sentences that both reports give are left out.
 */
export function bodyDifferences({ pair, verbatimA, verbatimB }: Reading): Finding[] {
  const a = describedBodies(pair, pair.a, verbatimA);
  if (a.size === 0) return [];
  const b = describedBodies(pair, pair.b, verbatimB);
  const findings: Finding[] = [];
  for (const [entity, ofA] of a) {
    const ofB = b.get(entity);
    if (!ofB || ofA.some((x) => ofB.some((y) => haveCommon(x.terms, y.terms)))) continue;
    const [spansA, spansB] = [ofA.slice(0, MAX_PLACES).map(({ span }) => span), ofB.slice(0, MAX_PLACES).map(({ span }) => span)];
    findings.push({ kind: 'name', a: spansA, b: spansB, confidence: 0.6, weight: 0.45, note: contrast(pair, spansA[0], spansB[0]) });
  }
  return findings;
}

function haveCommon(x: ReadonlySet<number>, y: ReadonlySet<number>): boolean {
  for (const term of x) if (y.has(term)) return true;
  return false;
}

function describedBodies(pair: Pair, side: Side, verbatim: readonly boolean[]): Map<number, Description[]> {
  const found = new Map<number, Description[]>();
  for (const mention of side.analysis.names) {
    if (side.analysis.entities[mention.entity]?.type !== 'organisation') continue;
    const sentence = sentenceAt(side, mention);
    const entity = side.entityNumbers[mention.entity];
    if (entity === undefined || verbatim[sentence] !== false) continue;
    const description = describe(pair, side, mention, sentence);
    if (!description) continue;
    const list = found.get(entity);
    if (list) list.push(description);
    else found.set(entity, [description]);
  }
  return found;
}

function describe(pair: Pair, side: Side, mention: NameMention, sentence: number): Description | null {
  const { from: first, to: next } = tokensIn(side, mention);
  const [from, to] = [side.from[sentence] ?? 0, side.to[sentence] ?? 0];
  const range = before(side, first, from) ?? behind(side, next, to) ?? among(side, next, to);
  if (!range) return null;
  const terms = new Set<number>();
  for (let i = range[0]; i < range[1]; i++) {
    const term = side.terms[i] ?? -1;
    if (term >= 0) terms.add(pair.concepts[term] ?? term);
  }
  return { span: spanOf(side, ...range), terms };
}

type Range = [from: number, to: number];

/** `the second largest union, Aro` and `the chipmaker Aro`: the noun phrase that ends right before the name. */
function before(side: Side, first: number, from: number): Range | null {
  const gap = gapBefore(side, first);
  if (gap !== ' ' && gap !== ', ') return null;
  let start = first;
  while (start > from && first - start < MAX_WORDS && isPhraseWord(side, start - 1) && (start === first || isJoint(gapBefore(side, start))))
    start--;
  if (start === first || !hasBodyNoun(side, start, first)) return null;
  // Without a comma only a noun right before the name describes it.
  return gap === ' ' && !BODY_NOUNS.has(side.tokens[first - 1]?.norm ?? '') ? null : [start, first];
}

/** `Aro, the ruling party in Norva,`. */
function behind(side: Side, next: number, to: number): Range | null {
  if (gapBefore(side, next) !== ', ' || !ARTICLES.has(side.tokens[next]?.norm ?? '')) return null;
  let end = next + 1;
  while (end < to && end - next <= MAX_WORDS && isPhraseWord(side, end) && isJoint(gapBefore(side, end))) end++;
  return hasBodyNoun(side, next + 1, end) ? [next + 1, end] : null;
}

/** `Aro and other armed groups`: what the name is one of. */
function among(side: Side, next: number, to: number): Range | null {
  if (side.tokens[next]?.norm !== 'and' || side.tokens[next + 1]?.norm !== 'other' || gapBefore(side, next) !== ' ') return null;
  for (let i = next + 2; i < Math.min(to, next + MAX_WORDS); i++) {
    if (!isPhraseWord(side, i) || gapBefore(side, i) !== ' ') return null;
    if (BODY_NOUNS.has(side.tokens[i]?.norm ?? '')) return [next + 2, i + 1];
  }
  return null;
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Neither a function word nor a reporting verb opens or carries a description. */
function isPhraseWord(side: Side, token: number): boolean {
  return !side.tokens[token]?.stop;
}

function hasBodyNoun(side: Side, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (BODY_NOUNS.has(side.tokens[i]?.norm ?? '')) return true;
  return false;
}

function gapBefore(side: Side, token: number): string {
  return side.text.slice(side.tokens[token - 1]?.end ?? 0, side.tokens[token]?.start ?? 0);
}
