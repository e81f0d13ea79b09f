import type { Pair, Side } from './pair.ts';
import type { Stream } from './quote-match.ts';

/** What one stream has in common with each of many. */
export interface Overlaps {
  /** Its different content words. */
  size: number;
  /** Per stream of the many: the different content words that both have. Overwritten by the next call. */
  common: Int32Array;
}

/** Counts the content words that streams of one report have in common with one of the other: by postings, since few have any. */
export class ContentCounter {
  /** Per stream: its different content words. */
  readonly sizes: Int32Array;
  /** Per term: one more than its last posting, 0 where it has none. */
  private readonly lasts: Int32Array;
  /** Per posting: its stream, and one more than the posting of its term before it. */
  private readonly postings: number[] = [];
  private readonly before: number[] = [];
  private readonly common: Int32Array;
  private readonly seen: Int32Array;
  private round = 0;

  constructor({ idf }: Pair, side: Side, streams: readonly Stream[]) {
    this.sizes = new Int32Array(streams.length);
    this.common = new Int32Array(streams.length);
    this.seen = new Int32Array(idf.length);
    this.lasts = new Int32Array(idf.length);
    streams.forEach((stream, j) => {
      this.sizes[j] = this.eachTerm(side, stream, (term) => {
        this.before.push(this.lasts[term] as number);
        this.lasts[term] = this.postings.push(j);
      });
    });
  }

  /** Sets the stream, of the other report, against all. */
  count(side: Side, stream: Stream): Overlaps {
    const { common, postings, before } = this;
    common.fill(0);
    const size = this.eachTerm(side, stream, (term) => {
      for (let at = this.lasts[term] as number; at > 0; at = before[at - 1] as number) {
        const j = postings[at - 1] as number;
        common[j] = (common[j] as number) + 1;
      }
    });
    return { size, common };
  }

  /** Calls `visit` once for each content word of the stream; returns how many there are. */
  private eachTerm(side: Side, { tokens }: Stream, visit: (term: number) => void): number {
    this.round++;
    let size = 0;
    for (let k = 0; k < tokens.length; k++) {
      const term = side.terms[tokens[k] as number] as number;
      if (term < 0 || this.seen[term] === this.round) continue;
      this.seen[term] = this.round;
      size++;
      visit(term);
    }
    return size;
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
