import { clearFeatures, features, push, pushAll } from './feature-list';
import { doubleAt, setDouble } from './memory';
import {
  COMPANIONS,
  clip,
  companions,
  cosineOf,
  gapTo,
  MAX_ODDS,
  memberAt,
  nearerShare,
  oddsOf,
  probabilityOf,
  queryFeatureCount,
  queryFeaturesOf,
} from './neighbourhood';
import { NO_DAY, reportAt } from './reports';

// What is measured of the query's companions together, whichever candidate is judged.
let stranger: f64 = 0;
let gapOfGroup: f64 = 0;
let best: f64 = 0;
let far: f64 = 0;
let spread: f64 = 0;

/** Companions that the query is thought to have besides, and pairs of them, so that a single doubtful one says little. */
const SPARE_OWN: f64 = 0.3;
const SPARE_PAIRS: f64 = 0.2;

/** Cosines that are being sorted. */
const sorted: usize = memory.data(COMPANIONS << 3, 16);

/** Measures what `neighbourFeatures` needs for every candidate. */
export function measureGroup(): void {
  stranger = meanNearer();
  gapOfGroup = groupGap();
  best = -MAX_ODDS;
  for (let c = 1; c <= companions; c++) best = Math.max(best, oddsOf(0, c));
  far = farOf(0);
  spread = spreadOf(0);
}

/** Mean cosine from which a matter is one that others write of. */
const QUIET: f64 = 0.1;

/** Places of two features in `PAIR_FEATURES`. */
const TITLE = 5;
const TITLE_LOCAL_LEAST = 11;

/** Writes the values of `NEIGHBOUR_FEATURES` (`engine/match/neighbour-features.ts`), in their order, for member `c` (from 1); returns where. */
export function neighbourFeatures(c: i32): usize {
  const own = oddsOf(0, c);
  const high = Math.max(0, own);
  const cosine = cosineOf(0, c);
  const crowdCosine = meanOfHighest(0, c);
  const crowdOfCandidate = meanOfHighest(c, 0);
  const nearer = nearerShare(c, 0);
  const gap = gapTo(c, 0);
  const gapQuery = gapTo(0, c);
  seeOthers(c);
  clearFeatures();
  push(own);
  push(high);
  push((own * own) / MAX_ODDS);
  push(supported);
  push(supportedTwice);
  push(Math.sqrt(supported));
  push(Math.sqrt(supportedTwice));
  push(claimed);
  push(elsewhere);
  push(crowdCosine);
  push(crowdOfCandidate);
  push(cosine - crowdCosine);
  push(cosine - crowdOfCandidate);
  push(nearer);
  push(nearerShare(0, c));
  push(gap);
  push(gapQuery);
  push(Math.max(0, gap));
  push(Math.max(0, gapQuery));
  pushGroup(own, high, nearer);
  push(far);
  push(farOf(c));
  push(Math.max(0, 1 - far / QUIET));
  push(spread);
  push(spreadOf(c));
  push(consensus());
  push(Math.sqrt(doubleAt(queryFeaturesOf(c), TITLE)));
  push(Math.sqrt(doubleAt(queryFeaturesOf(c), TITLE_LOCAL_LEAST)));
  pushAll(queryFeaturesOf(c), queryFeatureCount());
  return features;
}

function pushGroup(own: f64, high: f64, nearer: f64): void {
  push(stranger);
  push(gapOfGroup);
  push(Math.max(0, gapOfGroup));
  push((2 * stranger - 1) * (2 * stranger - 1));
  push(own * stranger);
  push((own * gapOfGroup) / MAX_ODDS);
  push(high * nearer);
  push(best);
  push(Math.max(0, best - own));
}

// What the companions say of the member that was looked at last.
export let supported: f64 = 0;
export let supportedTwice: f64 = 0;
export let claimed: f64 = 0;
export let elsewhere: f64 = 0;
/** Sum of the products of both probabilities, and of the probabilities with the query alone. */
let support: f64 = 0;
let withAny: f64 = 0;

/** Reads how the other companions stand to the query and to member `c` (from 1). */
export function seeOthers(c: i32): void {
  supported = supportedTwice = claimed = elsewhere = support = withAny = 0;
  for (let d = 1; d <= companions; d++) {
    if (d === c) continue;
    const withQuery = probabilityOf(0, d);
    const withCandidate = probabilityOf(c, d);
    const both = withQuery * withCandidate;
    supportedTwice = Math.max(supportedTwice, Math.min(both, supported));
    supported = Math.max(supported, both);
    claimed = Math.max(claimed, withCandidate * (1 - withQuery));
    elsewhere = Math.max(elsewhere, withQuery * (1 - withCandidate));
    support += both;
    withAny += withQuery;
  }
}

/** Share of the query's companions, by their probability, that the member belongs with. */
export function consensus(): f64 {
  return support / (withAny + SPARE_OWN);
}

const CROWD = 8;
const FAR = 6;

/** Mean of the eight highest cosines; missing ones count as 0, so that an empty neighbourhood is a quiet one. */
function meanOfHighest(row: i32, skipped: i32): f64 {
  sortOthers(row, skipped);
  return meanOf(COMPANIONS - CROWD, CROWD);
}

/** The same of the six lowest. */
function farOf(row: i32): f64 {
  sortOthers(row, row);
  return meanOf(0, FAR);
}

/** Sorts the cosines of a member with the companions, rising; those of missing ones are 0. */
function sortOthers(row: i32, skipped: i32): void {
  let count = 0;
  for (let d = 1; d <= companions; d++) if (d !== row && d !== skipped) place(count++, cosineOf(row, d));
  while (count < COMPANIONS) place(count++, 0);
}

function place(count: i32, value: f64): void {
  let at = count;
  for (; at > 0 && doubleAt(sorted, at - 1) > value; at--) setDouble(sorted, at, doubleAt(sorted, at - 1));
  setDouble(sorted, at, value);
}

function meanOf(from: i32, count: i32): f64 {
  let sum: f64 = 0;
  for (let i = from; i < from + count; i++) sum += doubleAt(sorted, i);
  return sum / <f64>count;
}

/** Longest time that counts, as ln(1 + days). */
const LONG: f64 = 5;
const SPARE_COSINE: f64 = 0.1;

function spreadOf(row: i32): f64 {
  const day = reportAt(memberAt(row)).day;
  if (day === NO_DAY) return 0;
  let sum: f64 = 0;
  let all = SPARE_COSINE;
  for (let d = 1; d <= companions; d++) {
    const other = reportAt(memberAt(d)).day;
    if (d === row || other === NO_DAY) continue;
    const weight = cosineOf(row, d) * cosineOf(row, d);
    all += weight;
    sum += weight * Math.min(LONG, Math.log1p(<f64>abs(other - day)));
  }
  return sum / all;
}

function meanNearer(): f64 {
  let sum: f64 = 0;
  let all = SPARE_OWN;
  for (let c = 1; c <= companions; c++) {
    const p = probabilityOf(0, c);
    sum += p * nearerShare(c, 0);
    all += p;
  }
  return sum / all;
}

function groupGap(): f64 {
  let inside: f64 = 0;
  let pairs = SPARE_PAIRS;
  let toQuery: f64 = 0;
  let own = SPARE_OWN;
  for (let c = 1; c <= companions; c++) {
    const p = probabilityOf(0, c);
    toQuery += p * oddsOf(0, c);
    own += p;
    for (let d = 1; d <= companions; d++) {
      if (d === c) continue;
      const both = p * probabilityOf(0, d);
      inside += both * oddsOf(c, d);
      pairs += both;
    }
  }
  return clip(inside / pairs - toQuery / own);
}
