import { ownString } from './own-string.ts';

/** Slots at first: a power of two, as all later numbers of slots are. */
const FIRST_SLOTS = 1 << 11;

/**
 * What is known of written words, found by where they stand in a text: a word that was met before is not cut out of its text, which
 * costs more than all else that is asked of it. Open addressing with linear probing (Knuth, The Art of Computer Programming 3, 6.4, algorithm L).
 */
export class WordTable<T extends { readonly raw: string }> {
  private slots: (T | undefined)[] = new Array<T | undefined>(FIRST_SLOTS).fill(undefined);
  private hashes = new Int32Array(FIRST_SLOTS);
  private known = 0;
  private readonly read: (raw: string) => T;

  /** `read` says of a word what is not known yet. */
  constructor(read: (raw: string) => T) {
    this.read = read;
  }

  /** Words known. */
  get size(): number {
    return this.known;
  }

  /** What is known of the word `[start, end)` of a text, which is not empty. */
  at(text: string, start: number, end: number): T {
    const hash = hashOf(text, start, end);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const word = this.slots[slot];
      if (word === undefined) return this.add(ownString(text.slice(start, end)), hash);
      if (this.hashes[slot] === hash && isAt(word.raw, text, start, end)) return word;
    }
  }

  /** Forgets all words. */
  clear(): void {
    this.resize(FIRST_SLOTS, []);
  }

  private add(raw: string, hash: number): T {
    const word = this.read(raw);
    if (2 * this.known >= this.slots.length) this.resize(this.slots.length * 2, this.slots);
    this.put(word, hash);
    return word;
  }

  private put(word: T, hash: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== undefined) slot = (slot + 1) & mask;
    this.slots[slot] = word;
    this.hashes[slot] = hash;
    this.known++;
  }

  private resize(length: number, words: readonly (T | undefined)[]): void {
    this.slots = new Array<T | undefined>(length).fill(undefined);
    this.hashes = new Int32Array(length);
    this.known = 0;
    for (const word of words) if (word) this.put(word, hashOf(word.raw, 0, word.raw.length));
  }
}

/** FNV-1a over UTF-16 code units, with the high bits folded into the low ones. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
