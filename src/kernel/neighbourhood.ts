import { featureCount, features } from './feature-list';
import { doubleAt, intAt, reserve, reserveZeros, setDouble, setInt } from './memory';
import { cosine, measurePair } from './pair-features';
import { traitsOf } from './pair-traits';
import { reportCount } from './reports';
import { stageOdds } from './stage-odds';

/** Companions of every member: the likeliest candidates. More cost as much as all else and decide no better. */
export const COMPANIONS = 12;

/** Bound of the log odds. */
export const MAX_ODDS: f64 = 8;

/** Members: the query (number 0) and its likeliest candidates, best first. The first `companions` of these are compared with all. */
export let size: i32 = 0;
export let companions: i32 = 0;

/** Per member the number of its report. */
let members: usize = 0;

/**
 * Log odds of the first stage, within ±8, the same as probabilities, and cosines of all terms: by member × `size` + companion or the
 * query, symmetric where both are companions.
 */
let odds: usize = 0;
let probabilities: usize = 0;
let cosines: usize = 0;

/** Per report: log odds with the query, cosine, and behind them its features. */
let ratings: usize = 0;
let pairCount: i32 = 0;

@inline
function ratingOf(report: i32): usize {
  return ratings + ((<usize>(report * (pairCount + 2))) << 3);
}

@inline
export function memberAt(member: i32): i32 {
  return intAt(members, member);
}

/** The features of the first stage for the query and a member, and how many they are. */
export function queryFeaturesOf(member: i32): usize {
  return ratingOf(memberAt(member)) + 16;
}
export function queryFeatureCount(): i32 {
  return pairCount;
}

@inline
export function oddsOf(member: i32, other: i32): f64 {
  return doubleAt(odds, member * size + other);
}

@inline
export function probabilityOf(member: i32, other: i32): f64 {
  return doubleAt(probabilities, member * size + other);
}

@inline
export function cosineOf(member: i32, other: i32): f64 {
  return doubleAt(cosines, member * size + other);
}

/** A log odds within ±8. */
export function clip(value: f64): f64 {
  return Math.max(-MAX_ODDS, Math.min(MAX_ODDS, value));
}

@inline
export function logistic(value: f64): f64 {
  return 1 / (1 + Math.exp(-value));
}

/** Chooses the `most` reports that the first stage finds likeliest, of equal ones the earlier first; returns the number of members. */
export function chooseMembers(rows: usize, most: i32): i32 {
  members = reserve((most + 1) << 2);
  setInt(members, 0, 0);
  size = 1;
  for (let report = 1; report < reportCount; report++) {
    const own = rate(rows, report);
    let at = size;
    for (; at > 1 && doubleAt(ratingOf(memberAt(at - 1)), 0) < own; at--) if (at <= most) setInt(members, at, memberAt(at - 1));
    if (at <= most) setInt(members, at, report);
    if (size <= most) size++;
  }
  return size;
}

function rate(rows: usize, report: i32): f64 {
  const measured = measurePair(0, report);
  if (report === 1) {
    pairCount = featureCount;
    ratings = reserve((reportCount * (pairCount + 2)) << 3);
  }
  const own = stageOdds(rows, traitsOf(0, report), measured, pairCount);
  const rating = ratingOf(report);
  setDouble(rating, 0, own);
  setDouble(rating, 1, cosine);
  memory.copy(rating + 16, measured, pairCount << 3);
  return own;
}

/** Compares the query with all members, and these with the companions, every pair once. */
export function compareMembers(rows: usize): void {
  reserveCells(size);
  for (let c = 1; c < size; c++) {
    const rating = ratingOf(memberAt(c));
    setPair(0, c, doubleAt(rating, 0), doubleAt(rating, 1));
  }
  for (let i = 1; i <= companions; i++) {
    for (let j = i + 1; j < size; j++) {
      const measured = measurePair(memberAt(i), memberAt(j));
      setPair(i, j, stageOdds(rows, traitsOf(memberAt(i), memberAt(j)), measured, pairCount), cosine);
    }
  }
}

/** Makes room for `count` members. */
export function reserveCells(count: i32): void {
  size = count;
  companions = min(COMPANIONS, count - 1);
  const bytes = (count * count) << 3;
  odds = reserveZeros(bytes);
  probabilities = reserveZeros(bytes);
  cosines = reserveZeros(bytes);
}

/** Notes what two members have: log odds, within ±8 from here on, and cosine. */
export function setPair(member: i32, other: i32, pairOdds: f64, pairCosine: f64): void {
  setOdds(member, other, pairOdds);
  setDouble(cosines, member * size + other, pairCosine);
  setDouble(cosines, other * size + member, pairCosine);
}

/** Notes their log odds alone. */
export function setOdds(member: i32, other: i32, pairOdds: f64): void {
  const own = clip(pairOdds);
  const probability = logistic(own);
  setDouble(odds, member * size + other, own);
  setDouble(odds, other * size + member, own);
  setDouble(probabilities, member * size + other, probability);
  setDouble(probabilities, other * size + member, probability);
}

/** Companions that a member is thought to have besides, so that a single doubtful one says little. */
const SPARE_COMPANIONS: f64 = 0.5;

/**
 * Share of the companions of `member` that are closer to it than `other` is, each by its probability; .5 without companions. It
 * tells a stranger from one of the group whatever the size of the group.
 */
export function nearerShare(member: i32, other: i32): f64 {
  const own = oddsOf(member, other);
  let nearer = SPARE_COMPANIONS / 2;
  let all = SPARE_COMPANIONS;
  for (let d = 1; d <= companions; d++) {
    if (d === member || d === other) continue;
    const p = probabilityOf(member, d);
    nearer += p / (1 + Math.exp(own - oddsOf(member, d)));
    all += p;
  }
  return nearer / all;
}

/** How much closer its companions are to `member` than to `other`, mean of log odds; 0 without companions. */
export function gapTo(member: i32, other: i32): f64 {
  let gap: f64 = 0;
  let all = SPARE_COMPANIONS;
  for (let d = 1; d <= companions; d++) {
    if (d === member || d === other) continue;
    const p = probabilityOf(member, d);
    gap += p * (oddsOf(member, d) - oddsOf(other, d));
    all += p;
  }
  return gap / all;
}
