import { doubleAt } from './memory';

/**
 * Log odds of a stage (`engine/match/stage.ts`): for each of the six traits that a pair has in some share, the bias and the weighted
 * `count` features of its row.
 */
export function stageOdds(
  rows: usize,
  features: usize,
  count: i32,
  native: f64,
  short: f64,
  undated: f64,
  untitled: f64,
  foreign: f64,
  foreignUndated: f64,
): f64 {
  let odds: f64 = 0;
  if (native > 0) odds += native * rowSum(rows, 0, features, count);
  if (short > 0) odds += short * rowSum(rows, 1, features, count);
  if (undated > 0) odds += undated * rowSum(rows, 2, features, count);
  if (untitled > 0) odds += untitled * rowSum(rows, 3, features, count);
  if (foreign > 0) odds += foreign * rowSum(rows, 4, features, count);
  if (foreignUndated > 0) odds += foreignUndated * rowSum(rows, 5, features, count);
  return odds;
}

function rowSum(rows: usize, number: i32, features: usize, count: i32): f64 {
  const row = rows + ((<usize>(number * (count + 1))) << 3);
  let sum = doubleAt(row, 0);
  for (let i = 0; i < count; i++) sum += doubleAt(row, i + 1) * doubleAt(features, i);
  return sum;
}
