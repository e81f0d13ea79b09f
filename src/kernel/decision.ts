import { collectiveFeatures, takeVerdicts } from './collective-features';
import { featureCount } from './feature-list';
import { reserve, setDouble } from './memory';
import { measureGroup, neighbourFeatures } from './neighbour-features';
import { memberAt, size } from './neighbourhood';
import { traitsOf } from './pair-traits';
import { stageOdds } from './stage-odds';

/** Judges all members by the second stage and takes its verdicts. */
export function judgeNeighbours(rows: usize): void {
  const judged = reserve(size << 3);
  measureGroup();
  for (let c = 1; c < size; c++) {
    const measured = neighbourFeatures(c);
    setDouble(judged, c, stageOdds(rows, traitsOf(0, memberAt(c)), measured, featureCount));
  }
  takeVerdicts(judged);
}

/** Log odds of the third stage for member `c` (from 1), given the verdicts on all. */
export function judgeMember(rows: usize, c: i32): f64 {
  const measured = collectiveFeatures(c);
  return stageOdds(rows, traitsOf(0, memberAt(c)), measured, featureCount);
}
