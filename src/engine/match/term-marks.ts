/** Bit of a mark at which the count of the term begins. */
export const COUNT_SHIFT = 4;

/** Bits of a mark: where a term stands and what it looks like. The count of the term stands above them. */
export const IN_TITLE = 1;
export const IN_LEDE = 2;
export const IS_NAME = 4;
export const IS_NUMBER = 8;

/** True for a name of the title or the lede: who or where the event is about. */
export function isMainName(mark: number): boolean {
  return (mark & IS_NAME) !== 0 && (mark & (IN_TITLE | IN_LEDE)) !== 0;
}

/** True for a term that a report comes back to: said three times, or twice and one of these in the title or the lede. */
export function isTheme(mark: number): boolean {
  const count = mark >> COUNT_SHIFT;
  return count >= 3 || (count === 2 && (mark & (IN_TITLE | IN_LEDE)) !== 0);
}
