import { type Finding, phrase } from '../describe-difference.ts';
import { type Pair, type Side, spanOf } from '../pair.ts';
import type { Reading } from '../passages.ts';
import { type Stream, sentenceOf } from '../quote-match.ts';

/** Most words of a quotation that is one thing with one word for it. */
const MAX_WORDS = 3;

/** Two short quotations that call one thing otherwise, with their indices. */
export interface QuotedHeads {
  a: number;
  b: number;
  finding: Finding;
}

/**
 * Quotations of two or three words that end with the same word and begin otherwise (`a “rare chance”`, `a “real chance”`), in aligned sentences or
 * in sentences about one person that alone have that word. None that is among `matchedA` or `matchedB`; each is taken once.
 */
export function quotedHeads(
  reading: Reading,
  a: readonly Stream[],
  b: readonly Stream[],
  matchedA: ReadonlySet<number>,
  matchedB: ReadonlySet<number>,
): QuotedHeads[] {
  const { pair } = reading;
  const taken = new Set(matchedB);
  return a.flatMap((x) => {
    if (!isShort(x) || matchedA.has(x.quotation)) return [];
    const y = b.find((its) => isShort(its) && !taken.has(its.quotation) && haveOneHead(pair, x, its) && tellOneThing(reading, x, its));
    if (!y) return [];
    taken.add(y.quotation);
    return [{ a: x.quotation, b: y.quotation, finding: findingOf(pair, x, y) }];
  });
}

function findingOf(pair: Pair, x: Stream, y: Stream): Finding {
  const [before, there] = [beforeHead(pair.a, x), beforeHead(pair.b, y)];
  return {
    kind: 'quote',
    a: [before],
    b: [there],
    confidence: 0.6,
    weight: 0.5,
    note: `${phrase(pair.a, before)} → ${phrase(pair.b, there)}`,
    quote: { class: 'altered', operations: [{ a: before, b: there }] },
  };
}

/** Whether both end with the same content word, and have another word before it. */
function haveOneHead({ a, b }: Pair, x: Stream, y: Stream): boolean {
  const head = headOf(a, x);
  return head >= 0 && head === headOf(b, y) && a.words[x.tokens.at(-2) ?? -1] !== b.words[y.tokens.at(-2) ?? -1];
}

function tellOneThing({ pair: { a, b }, ofA }: Reading, x: Stream, y: Stream): boolean {
  const [inA, inB] = [sentenceOf(a, x), sentenceOf(b, y)];
  if (ofA[inA]?.some((passage) => passage.b === inB)) return true;
  const head = headOf(a, x);
  return (
    a.termCounts[head] === 1 && b.termCounts[head] === 1 && (a.entities[inA] ?? []).some((entity) => b.entities[inB]?.includes(entity))
  );
}

function isShort({ tokens }: Stream): boolean {
  return tokens.length >= 2 && tokens.length <= MAX_WORDS;
}

/** The term of the last word, -1 for a stop word. */
function headOf(side: Side, { tokens }: Stream): number {
  return side.terms[tokens.at(-1) ?? -1] ?? -1;
}

function beforeHead(side: Side, { tokens }: Stream) {
  return spanOf(side, tokens[0] ?? 0, (tokens.at(-2) ?? 0) + 1);
}
