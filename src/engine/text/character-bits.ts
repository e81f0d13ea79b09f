// The classes of `CHARACTER_CLASSES` (characters.ts), as src/kernel reads them too: numbers alone, since it is compiled by another compiler.

export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
export const DIGIT = 8;
export const SPACE = 16;
export const NUMBER = 32;

/** Code units below this have their classes in the table: Latin letters. */
export const TABLE_SIZE = 0x180;
