import { ownString } from './own-string.ts';
import { scanWords, WORD_SIZE } from './scan-words.ts';
import { type Address, type TextKernel, textKernel } from './text-kernel.ts';

/** The words of a text, in order. */
export interface ReadWords<T> {
  /** Of each word where it starts, where it ends, and its number, `WORD_SIZE` numbers in all. */
  places: Int32Array;
  /** What is known of each word, by its number. */
  known: readonly T[];
}

/** What is known of written words. A kernel numbers those of a text, so that a word which was met before is not cut out of it. */
export class WordTable<T> {
  private kernel: TextKernel | undefined;
  /** In the kernel. */
  private table: Address = 0;
  private known: T[] = [];
  private readonly read: (raw: string) => T;

  /** `read` says of a word what is not known yet. */
  constructor(read: (raw: string) => T) {
    this.read = read;
  }

  /** Words known. */
  get size(): number {
    return this.known.length;
  }

  /** The words of a text; each written form is read once. */
  wordsOf(text: string): ReadWords<T> {
    const kernel = textKernel();
    if (this.kernel !== kernel) this.begin(kernel);
    const { known } = this;
    const places = scanWords(kernel, text, this.table);
    for (let i = 0; i < places.length; i += WORD_SIZE) {
      // Numbers rise as new words come.
      if (places[i + 2] === known.length) known.push(this.read(ownString(text.slice(places[i], places[i + 1]))));
    }
    return { places, known };
  }

  /** Forgets all words. */
  clear(): void {
    this.kernel = undefined;
    this.known = [];
  }

  private begin(kernel: TextKernel): void {
    this.kernel = kernel;
    this.table = kernel.newTable();
    this.known = [];
  }
}
