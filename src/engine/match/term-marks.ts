/** Bits of a mark: where a term stands and what it looks like. The count of the term stands above them (see `COUNT_SHIFT`). */
export const IN_TITLE = 1;
export const IN_LEDE = 2;
export const IS_NAME = 4;
export const IS_NUMBER = 8;
