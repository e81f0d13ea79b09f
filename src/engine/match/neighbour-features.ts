import { COMPANIONS, clip, gapTo, MAX_ODDS, type Neighbourhood, nearerShare } from './neighbourhood.ts';
import { PAIR_FEATURES } from './pair-features.ts';

/**
 * What the query's likeliest candidates, its companions, say of one candidate. None counts partners: shares, means and highest values
 * are the same for an event of three reports and of ten.
 */
const GROUP_FEATURES = [
  'pair', // Log odds of the pair alone (first stage), within ±8.
  'pairHigh', // Its part above 0.
  'pairSquare', // Its square, divided by 8.
  'supported', // Another candidate is surely the query's event and this one's: highest product of both probabilities.
  'supportedTwice', // The second highest such product.
  'claimedByOther', // This candidate belongs with a report that is not the query's: highest p(c, d) × (1 − p(q, d)).
  'queryElsewhere', // The query belongs with a report that is not this one's: highest p(q, d) × (1 − p(c, d)).
  'crowdCosine', // Mean cosine with the query of its eight next candidates: how much is written in these words at all.
  'crowdOfCandidate', // Mean cosine with this candidate of the eight closest others.
  'aboveCrowd', // Cosine of the pair minus `crowdCosine`.
  'aboveCrowdOfCandidate',
  'nearer', // Share of the candidate's companions that are closer to it than the query is: .5 inside an event, 1 for a stranger.
  'nearerQuery', // The same seen from the query.
  'gap', // How much closer its companions are to the candidate than to the query, mean of log odds.
  'gapQuery', // The same seen from the query.
  'gapHigh', // Their parts above 0.
  'gapQueryHigh',
  'stranger', // Mean of `nearer` over the query's own companions: whether it stands beside a group that belongs together without it.
  'groupGap', // How much closer the query's companions are to each other than to it, mean of log odds, within ±8.
  'groupGapHigh',
  'strangerSquare', // (2 × `stranger` − 1)².
  'pairStranger', // Products of the above; that of two log odds is divided by 8.
  'pairGroupGap',
  'highNearer',
  'best', // Highest log odds of the query with any candidate.
  'behind', // How far the pair's log odds lie below `best`.
  'far', // Mean cosine with the query of the six companions least like it: whether anything else is written in these words.
  'farOfCandidate',
  'quiet', // How far `far` is below .1, 0..1: a small corpus, or a matter that nobody else writes of.
  'spread', // Mean of ln(1 + days apart) from the query to its companions, by how alike they are: a storyline goes on for weeks.
  'spreadOfCandidate',
  'consensus', // Share of the query's companions, by their probability, that this candidate belongs with.
] as const;

/** All that the second stage weighs: what the companions say, and the pair alone once more. */
export const NEIGHBOUR_FEATURES = [...GROUP_FEATURES, ...PAIR_FEATURES] as const;

export type NeighbourFeature = (typeof NEIGHBOUR_FEATURES)[number];

/** What is measured of the query's companions together, whichever candidate is judged. */
export interface Group {
  stranger: number;
  groupGap: number;
  best: number;
  far: number;
  spread: number;
}

/** Companions that the query is thought to have besides, and pairs of them, so that a single doubtful one says little. */
const SPARE_OWN = 0.3;
const SPARE_PAIRS = 0.2;

/** What `neighbourFeatures` needs for every candidate. */
export function groupOf(around: Neighbourhood): Group {
  const { companions, odds } = around;
  const best = odds.subarray(1, companions + 1).reduce((highest, x) => Math.max(highest, x), -MAX_ODDS);
  return { stranger: meanNearer(around), groupGap: groupGap(around), best, far: farOf(around, 0), spread: spreadOf(around, 0) };
}

/** Values of `NEIGHBOUR_FEATURES` for candidate number `c` (from 1). */
export function neighbourFeatures(around: Neighbourhood, c: number, group: Group): Float64Array {
  const { odds, cosines } = around;
  const { stranger, groupGap, best, far } = group;
  const own = odds[c] ?? 0;
  const high = Math.max(0, own);
  const seen = seeOthers(around, c);
  const crowdCosine = meanOfHighest(around, 0, c);
  const crowdOfCandidate = meanOfHighest(around, c, 0);
  const cosine = cosines[c] ?? 0;
  const nearer = nearerShare(around, c, 0);
  const gap = gapTo(around, c, 0);
  const gapQuery = gapTo(around, 0, c);
  return Float64Array.of(
    own,
    high,
    (own * own) / MAX_ODDS,
    seen.supported,
    seen.supportedTwice,
    seen.claimed,
    seen.elsewhere,
    crowdCosine,
    crowdOfCandidate,
    cosine - crowdCosine,
    cosine - crowdOfCandidate,
    nearer,
    nearerShare(around, 0, c),
    gap,
    gapQuery,
    Math.max(0, gap),
    Math.max(0, gapQuery),
    stranger,
    groupGap,
    Math.max(0, groupGap),
    (2 * stranger - 1) ** 2,
    own * stranger,
    (own * groupGap) / MAX_ODDS,
    high * nearer,
    best,
    Math.max(0, best - own),
    far,
    farOf(around, c),
    Math.max(0, 1 - far / QUIET),
    group.spread,
    spreadOf(around, c),
    consensusOf(seen),
    ...(around.queryFeatures[c] ?? []),
  );
}

/** Mean cosine from which a matter is one that others write of. */
const QUIET = 0.1;

/** What the companions say of candidate number `c`. */
interface Seen {
  supported: number;
  supportedTwice: number;
  claimed: number;
  elsewhere: number;
  /** Sum of the products of both probabilities, and of the probabilities with the query alone. */
  consensus: number;
  companions: number;
}

/** How the other companions stand to the query and to candidate number `c` (from 1). */
export function seeOthers({ size, companions, probabilities }: Neighbourhood, c: number): Seen {
  const seen = { supported: 0, supportedTwice: 0, claimed: 0, elsewhere: 0, consensus: 0, companions: 0 };
  for (let d = 1; d <= companions; d++) {
    if (d === c) continue;
    const withQuery = probabilities[d] ?? 0;
    const withCandidate = probabilities[c * size + d] ?? 0;
    const support = withQuery * withCandidate;
    if (support > seen.supported) {
      seen.supportedTwice = seen.supported;
      seen.supported = support;
    } else if (support > seen.supportedTwice) seen.supportedTwice = support;
    seen.claimed = Math.max(seen.claimed, withCandidate * (1 - withQuery));
    seen.elsewhere = Math.max(seen.elsewhere, withQuery * (1 - withCandidate));
    seen.consensus += support;
    seen.companions += withQuery;
  }
  return seen;
}

/** Share of the query's companions, by their probability, that a candidate belongs with. */
export function consensusOf({ consensus, companions }: Seen): number {
  return consensus / (companions + SPARE_OWN);
}

const CROWD = 8;
const FAR = 6;

/** Mean of the eight highest cosines; missing ones count as 0, so that an empty neighbourhood is a quiet one. */
function meanOfHighest(around: Neighbourhood, row: number, skipped: number): number {
  return meanOf(othersOf(around, row, skipped).subarray(-CROWD), CROWD);
}

/** The same of the six lowest. */
function farOf(around: Neighbourhood, row: number): number {
  return meanOf(othersOf(around, row, row).subarray(0, FAR), FAR);
}

/** Cosines of a report with the companions, rising; those of missing ones are 0. */
function othersOf({ size, companions, cosines }: Neighbourhood, row: number, skipped: number): Float64Array {
  const others = new Float64Array(COMPANIONS);
  let at = 0;
  for (let d = 1; d <= companions; d++) if (d !== row && d !== skipped) others[at++] = cosines[row * size + d] ?? 0;
  return others.sort();
}

function meanOf(values: Float64Array, count: number): number {
  return values.reduce((sum, x) => sum + x, 0) / count;
}

/** Longest time that counts, as ln(1 + days). */
const LONG = 5;
const SPARE_COSINE = 0.1;

function spreadOf({ size, companions, cosines, vectors }: Neighbourhood, row: number): number {
  const day = vectors[row]?.report.day ?? null;
  if (day === null) return 0;
  let sum = 0;
  let all = SPARE_COSINE;
  for (let d = 1; d <= companions; d++) {
    const other = vectors[d]?.report.day ?? null;
    if (d === row || other === null) continue;
    const weight = (cosines[row * size + d] ?? 0) ** 2;
    all += weight;
    sum += weight * Math.min(LONG, Math.log1p(Math.abs(other - day)));
  }
  return sum / all;
}

function meanNearer(around: Neighbourhood): number {
  let sum = 0;
  let all = SPARE_OWN;
  for (let c = 1; c <= around.companions; c++) {
    const p = around.probabilities[c] ?? 0;
    sum += p * nearerShare(around, c, 0);
    all += p;
  }
  return sum / all;
}

function groupGap({ size, companions, odds, probabilities }: Neighbourhood): number {
  const sums = { inside: 0, pairs: SPARE_PAIRS, toQuery: 0, own: SPARE_OWN };
  for (let c = 1; c <= companions; c++) {
    const p = probabilities[c] ?? 0;
    sums.toQuery += p * (odds[c] ?? 0);
    sums.own += p;
    for (let d = 1; d <= companions; d++) {
      if (d === c) continue;
      const both = p * (probabilities[d] ?? 0);
      sums.inside += both * (odds[c * size + d] ?? 0);
      sums.pairs += both;
    }
  }
  return clip(sums.inside / sums.pairs - sums.toQuery / sums.own);
}
