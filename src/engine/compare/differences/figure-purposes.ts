import { type Pair, type Side, TOKEN_TRAITS } from '../pair.ts';
import type { Placed } from './figure-context.ts';

/** Tokens behind a figure among which stands what it is for. */
const REACH = 8;

/**
 * Whether two figures are for the same thing (`$1.2 million for bridges`, `another $2 million is set aside for bridges`); false where another
 * figure beside one of them is for what the other is for, null where nothing is said.
 */
export function haveSamePurpose(
  { a, b }: Pair,
  placedA: readonly Placed[],
  placedB: readonly Placed[],
  x: Placed,
  y: Placed,
): boolean | null {
  const [one, other] = [purposeOf(a, x), purposeOf(b, y)];
  if (one < 0 || other < 0) return null;
  if (one === other) return true;
  return placedB.some((its) => purposeOf(b, its) === one) || placedA.some((its) => purposeOf(a, its) === other) ? false : null;
}

/** The first telling word behind `for`, before the next number, as its term; -1 where none stands. */
function purposeOf({ tokens, terms, to: ends, traits }: Side, { to, sentence }: Placed): number {
  let isFor = false;
  for (let i = to; i < Math.min(ends[sentence] ?? 0, to + REACH) && !((traits[i] as number) & TOKEN_TRAITS.number); i++) {
    if (isFor && (terms[i] as number) >= 0) return terms[i] as number;
    isFor ||= tokens[i]?.norm === 'for';
  }
  return -1;
}
