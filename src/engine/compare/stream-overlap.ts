import type { Pair, Side } from './pair.ts';
import type { Stream } from './quote-match.ts';

/** Counts the content words that many streams have in common with one: by stamps, since sets for every pair cost more than the search. */
export class ContentCounter {
  private readonly taken: Int32Array;
  private readonly counted: Int32Array;
  private stream = 0;
  private count = 0;

  constructor({ idf }: Pair) {
    this.taken = new Int32Array(idf.length);
    this.counted = new Int32Array(idf.length);
  }

  /** Takes the stream that `countCommon` compares with; returns the number of its different content words. */
  take(side: Side, { tokens }: Stream): number {
    this.stream++;
    let size = 0;
    for (const token of tokens) {
      const term = side.terms[token] as number;
      if (term < 0 || this.taken[term] === this.stream) continue;
      this.taken[term] = this.stream;
      size++;
    }
    return size;
  }

  /** The number of different content words that the stream taken last has too. */
  countCommon(side: Side, { tokens }: Stream): number {
    this.count++;
    let common = 0;
    for (const token of tokens) {
      const term = side.terms[token] as number;
      if (term < 0 || this.taken[term] !== this.stream || this.counted[term] === this.count) continue;
      this.counted[term] = this.count;
      common++;
    }
    return common;
  }
}

/** The number of different pairs of neighbouring words that two streams have in common. */
export function commonBigrams(pair: Pair, a: Stream, b: Stream): number {
  const inA = bigramsOf(pair.a, a);
  let common = 0;
  for (const bigram of bigramsOf(pair.b, b)) if (inA.has(bigram)) common++;
  return common;
}

/** Pairs of neighbouring words of a stream, as one number each. */
function bigramsOf({ words }: Side, { tokens }: Stream): Set<number> {
  const bigrams = new Set<number>();
  for (let k = 1; k < tokens.length; k++)
    bigrams.add((words[tokens[k - 1] as number] as number) * 0x100000 + (words[tokens[k] as number] as number));
  return bigrams;
}
