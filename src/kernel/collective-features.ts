import { clearFeatures, features, push } from './feature-list';
import { doubleAt } from './memory';
import { claimed, consensus, elsewhere, seeOthers, supported } from './neighbour-features';
import { clip, companions, logistic, MAX_ODDS, nearerShare, oddsOf, setOdds, size } from './neighbourhood';

// What is the same for all candidates.
let best: f64 = 0;
let second: f64 = 0;
let mean: f64 = 0;
/** Sums over the companions. */
let mass: f64 = 0;
let doubt: f64 = 0;

/** Log odds from which a candidate is sure. */
const SURE: f64 = 4;

/** Probability that the query is thought to have besides, so that it can be divided by. */
const SPARE: f64 = 0.3;

/** Takes the verdicts of a stage, its log odds of the query with each member (number 0 is not read), in place of those before. */
export function takeVerdicts(judged: usize): void {
  best = second = -MAX_ODDS;
  mean = mass = doubt = 0;
  for (let c = 1; c < size; c++) {
    const own = clip(doubleAt(judged, c));
    setOdds(0, c, own);
    if (c > companions) continue;
    const p = logistic(own);
    second = Math.max(second, Math.min(own, best));
    best = Math.max(best, own);
    mass += p;
    doubt += 2 * p * (1 - p);
    mean += p * own;
  }
  mean /= mass + SPARE;
}

/** Writes the values of `COLLECTIVE_FEATURES` (`engine/match/collective-features.ts`), in their order, for member `c` (from 1); returns where. */
export function collectiveFeatures(c: i32): usize {
  const own = oddsOf(0, c);
  const amount = Math.log1p(mass);
  const bestProbability = logistic(best);
  const unsure = Math.max(0, SURE - best);
  const unsureMost = Math.max(0, SURE / 2 - best);
  seeOthers(c);
  clearFeatures();
  push(own);
  push(Math.max(0, own));
  push(best);
  push(Math.max(0, best));
  push(second);
  push(own === best ? second : best);
  push(Math.max(0, best - own));
  push(mean);
  push(amount);
  push(Math.log1p(doubt));
  push(doubt / (mass + SPARE));
  push(best * amount);
  push(own * amount);
  push(bestProbability);
  push(bestProbability * amount);
  push(unsure);
  push(unsureMost);
  push(unsure * amount);
  push(unsureMost * amount);
  push((unsure * Math.max(0, own)) / SURE);
  push(supported);
  push(claimed);
  push(elsewhere);
  push(consensus());
  push(nearerShare(c, 0));
  push(nearerShare(0, c));
  return features;
}
