import { collectiveFeatures, takeVerdicts } from './collective-features';
import { featureCount } from './feature-list';
import { reserve, setDouble } from './memory';
import { measureGroup, neighbourFeatures } from './neighbour-features';
import { memberAt, size } from './neighbourhood';
import { traitsOf } from './pair-traits';
import { addMeans, beginMeans, partneredFeatures, partneredTraits } from './partnered-features';
import { stageOdds } from './stage-odds';

/** Judges all members by the second stage and takes its verdicts. */
export function judgeNeighbours(rows: usize): void {
  const judged = reserve(size << 3);
  measureGroup();
  beginMeans();
  for (let c = 1; c < size; c++) {
    const measured = neighbourFeatures(c);
    const odds = stageOdds(rows, traitsOf(0, memberAt(c)), measured, featureCount);
    setDouble(judged, c, odds);
    addMeans(c, odds);
  }
  takeVerdicts(judged);
}

/** Log odds that the query has a partner at all, given the verdicts on all. There must be a candidate. */
export function judgeQuery(rows: usize): f64 {
  const measured = partneredFeatures();
  return stageOdds(rows, partneredTraits(), measured, featureCount);
}

/** Log odds of the third stage for member `c` (from 1), given the verdicts on all. */
export function judgeMember(rows: usize, c: i32): f64 {
  const measured = collectiveFeatures(c);
  return stageOdds(rows, traitsOf(0, memberAt(c)), measured, featureCount);
}
