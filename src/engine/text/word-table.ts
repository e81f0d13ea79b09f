import { textOfUnits } from './code-units.ts';
import { ownString } from './own-string.ts';
import { scanWords } from './scan-words.ts';
import { type Address, type TextKernel, textKernel } from './text-kernel.ts';
import { ENTRY_KIND, ENTRY_LENGTH, ENTRY_SIZE, ENTRY_START, WIDE } from './word-entry.ts';

/** The words of a text, in order. */
export interface ReadWords<T> {
  /** Of each word where it starts, where it ends, and its number, `WORD_SIZE` numbers in all. */
  places: Int32Array;
  /** What is known of each word, by its number. */
  known: readonly T[];
}

/** Says what is to be known of a word, by its kinds (see `word-entry.ts`): a plain one is given in small letters, others as they are written. */
export type ReadWord<T> = (form: string, kind: number) => T;

/** What is known of written words. A kernel numbers those of a text, so that a word which was met before is not cut out of it. */
export class WordTable<T> {
  private kernel: TextKernel | undefined;
  /** In the kernel. */
  private table: Address = 0;
  private known: T[] = [];
  private readonly read: ReadWord<T>;

  constructor(read: ReadWord<T>) {
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
    const places = scanWords(kernel, text, this.table);
    this.readNew(kernel, text);
    return { places, known: this.known };
  }

  /** Forgets all words. */
  clear(): void {
    this.kernel = undefined;
    this.known = [];
  }

  /**
   * Reads the words of a text that were not met before. The kernel spells them at once: to cut each out of the text costs more than all else. A long
   * one may keep their list in memory, never the text.
   */
  private readNew(kernel: TextKernel, text: string): void {
    const { known, table } = this;
    const before = known.length;
    const length = kernel.spellWords(table, before);
    // Asked for last: memory that grows has another buffer.
    const { buffer } = kernel.memory;
    const forms = textOfUnits(new Uint16Array(buffer, kernel.spelledAt(), length)).split('\n');
    const count = forms.length - 1;
    const entries = new Int32Array(buffer, kernel.entriesOf(table), ENTRY_SIZE * (before + count));
    for (let i = 0; i < count; i++) {
      const entry = ENTRY_SIZE * (before + i);
      const kind = entries[entry + ENTRY_KIND] as number;
      const start = entries[entry + ENTRY_START] as number;
      const form = kind & WIDE ? ownString(text.slice(start, start + (entries[entry + ENTRY_LENGTH] as number))) : (forms[i] as string);
      known.push(this.read(form, kind));
    }
  }

  private begin(kernel: TextKernel): void {
    this.kernel = kernel;
    this.table = kernel.newTable();
    this.known = [];
  }
}
