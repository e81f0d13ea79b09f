import { setDouble } from './memory';
import { NO_DAY, reportAt } from './reports';

/** How many `PAIR_TRAITS` there are (`engine/match/pair-traits.ts`). */
export const TRAITS = 6;

/** Words below which a report shares less than its event would let expect. */
const SHORT_WORDS: f64 = 200;

/** Room for the traits of one pair at a time. */
const traits: usize = memory.data(TRAITS << 3, 16);

/** Writes the values of `PAIR_TRAITS`, in their order, for two reports of the query; returns where they stand until the next call. */
export function traitsOf(first: i32, second: i32): usize {
  const a = reportAt(first);
  const b = reportAt(second);
  const isForeign = a.language !== 0 && b.language !== 0 && a.language !== b.language;
  const isUndated = a.day === NO_DAY || b.day === NO_DAY;
  const short = isForeign ? 0 : Math.max(0, 1 - <f64>min(a.words, b.words) / SHORT_WORDS);
  setDouble(traits, 0, isForeign ? 0 : 1);
  setDouble(traits, 1, short);
  setDouble(traits, 2, isUndated && !isForeign ? 1 : 0);
  setDouble(traits, 3, isForeign || (a.isTitled !== 0 && b.isTitled !== 0) ? 0 : 1);
  setDouble(traits, 4, isForeign ? 1 : 0);
  setDouble(traits, 5, isUndated && isForeign ? 1 : 0);
  return traits;
}
