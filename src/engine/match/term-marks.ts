// src/kernel reads these too.

/** Bit of a mark at which the count of the term begins. */
export const COUNT_SHIFT = 4;

/** Bits of a mark: where a term stands and what it looks like. The count of the term stands above them. */
export const IN_TITLE = 1;
export const IN_LEDE = 2;
export const IS_NAME = 4;
export const IS_NUMBER = 8;
