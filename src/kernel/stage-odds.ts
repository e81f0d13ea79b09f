import { doubleAt } from './memory';
import { TRAITS } from './pair-traits';

/**
 * Log odds of a stage (`engine/match/stage.ts`): for each trait that a pair has in some share, the bias and the weighted `count`
 * features of its row.
 */
export function stageOdds(rows: usize, traits: usize, features: usize, count: i32): f64 {
  let odds: f64 = 0;
  for (let trait = 0; trait < TRAITS; trait++) {
    const share = doubleAt(traits, trait);
    if (share > 0) odds += share * rowSum(rows, trait, features, count);
  }
  return odds;
}

function rowSum(rows: usize, number: i32, features: usize, count: i32): f64 {
  const row = rows + ((<usize>(number * (count + 1))) << 3);
  let sum = doubleAt(row, 0);
  for (let i = 0; i < count; i++) sum += doubleAt(row, i + 1) * doubleAt(features, i);
  return sum;
}
