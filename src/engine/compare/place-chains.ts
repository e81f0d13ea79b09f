/**
 * Where each word of a range stands, last place first: chains through two arrays that are made once and used for range after range, since
 * sentences are compared by the thousand. Words are numbers from 0 on.
 */
export class PlaceChains {
  /** Per place, counted from the beginning of the range: the place before it with the same word, -1 for none. */
  readonly before: Int32Array;
  /** Per word, as far as it reaches: the last place of the word, -1 where it stands nowhere. Another array after `fill`. */
  last = new Int32Array(4096).fill(-1);

  /** For ranges of at most `size` words. */
  constructor(size: number) {
    this.before = new Int32Array(size);
  }

  /** Takes in the words `[from, to)`; `clear` must follow with the same range. */
  fill(words: Int32Array, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const word = words[i] as number;
      if (word >= this.last.length) this.grow(word + 1);
      this.before[i - from] = this.last[word] as number;
      this.last[word] = i - from;
    }
  }

  /** The last place of a word, -1 where it stands nowhere. */
  lastOf(word: number): number {
    return word < this.last.length ? (this.last[word] as number) : -1;
  }

  clear(words: Int32Array, from: number, to: number): void {
    for (let i = from; i < to; i++) this.last[words[i] as number] = -1;
  }

  private grow(size: number): void {
    const grown = new Int32Array(Math.max(size, 2 * this.last.length)).fill(-1);
    grown.set(this.last);
    this.last = grown;
  }
}
