// What a kernel keeps of a written word, as the engine reads it: numbers alone, since src/kernel is compiled by another compiler.

/** Kinds, seen of the letters alone: only ASCII letters; a capital of ASCII in front; some code unit that takes two bytes. */
export const PLAIN = 1;
export const CAPITAL = 2;
export const WIDE = 4;

/** Numbers of 32 bits a word: its hash, where it lies, its length, the sum of its kinds, and where it stood in the text in which it was first met. */
export const ENTRY_SIZE = 5;
export const ENTRY_AT = 1;
export const ENTRY_LENGTH = 2;
export const ENTRY_KIND = 3;
export const ENTRY_START = 4;
