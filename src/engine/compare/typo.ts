/** Words shorter than this are never taken for misspellings of each other. */
const MIN_LENGTH = 5;

/**
 * Whether two different words are one letter apart: a letter more, less, other, or two neighbours exchanged
 * (restricted Damerau–Levenshtein distance 1). Equal or short words give false. Linear time.
 */
export function isTypo(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < MIN_LENGTH || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let endOne = one.length;
  let endOther = other.length;
  while (endOne > start && endOther > start && one[endOne - 1] === other[endOther - 1]) {
    endOne--;
    endOther--;
  }
  const left = one.slice(start, endOne);
  const right = other.slice(start, endOther);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
