import { consensusOf, seeOthers } from './neighbour-features.ts';
import { clip, MAX_ODDS, type Neighbourhood, nearerShare } from './neighbourhood.ts';

/**
 * What the verdicts on all candidates together say of each: the query that stands alone beside a group is half like each of its
 * reports and wholly like none, while one of the group is wholly like the nearest. This is collective classification by an iterative
 * algorithm of one round, see Sen et al., "Collective Classification in Network Data", AI Magazine 29(3), 2008. Odds here are those
 * of the stage before, within ±8.
 */
export const COLLECTIVE_FEATURES = [
  'odds', // Log odds of the pair.
  'oddsHigh', // Its part above 0.
  'best', // Highest log odds of the query with a companion.
  'bestHigh',
  'second', // The second highest.
  'bestOther', // The highest with another companion than this candidate.
  'behind', // How far the pair's log odds lie below `best`.
  'mean', // Mean of the log odds, by probability.
  'mass', // ln(1 + sum of the probabilities).
  'doubt', // ln(1 + sum of 2 p (1 − p)).
  'doubtShare', // That sum as share of the sum of the probabilities.
  'bestMass', // Products of the above.
  'oddsMass',
  'bestProbability', // `best` as a probability.
  'bestProbabilityMass',
  'unsure', // How far `best` is below 4: where no candidate is sure, a group of half-likely ones is rather that of a like event.
  'unsureMost', // How far it is below 2.
  'unsureMass',
  'unsureMostMass',
  'unsureHigh', // `unsure` × `oddsHigh`, divided by 4.
  'supported', // As in `NEIGHBOUR_FEATURES`, now that more is known of the query's own pairs.
  'claimedByOther',
  'queryElsewhere',
  'consensus',
  'nearer',
  'nearerQuery',
] as const;

export type CollectiveFeature = (typeof COLLECTIVE_FEATURES)[number];

/** What is the same for all candidates. */
export interface Verdicts {
  /** The neighbourhood with the given odds in place of the query's own. */
  around: Neighbourhood;
  best: number;
  second: number;
  mean: number;
  /** Sums over the companions. */
  mass: number;
  doubt: number;
}

/** Log odds from which a candidate is sure. */
const SURE = 4;

/** Probability that the query is thought to have besides, so that it can be divided by. */
const SPARE = 0.3;

/** The verdicts of a stage: its log odds of the query with each candidate, by the candidate's number (from 1; number 0 is not read). */
export function verdictsOf(around: Neighbourhood, judged: Float64Array): Verdicts {
  const { size, companions } = around;
  const [odds, probabilities] = [around.odds.slice(), around.probabilities.slice()];
  const verdicts = { around: { ...around, odds, probabilities }, best: -MAX_ODDS, second: -MAX_ODDS, mean: 0, mass: 0, doubt: 0 };
  for (let c = 1; c < size; c++) {
    const own = clip(judged[c] ?? 0);
    const p = 1 / (1 + Math.exp(-own));
    odds[c] = own;
    odds[c * size] = own;
    probabilities[c] = p;
    probabilities[c * size] = p;
    if (c > companions) continue;
    verdicts.second = Math.max(verdicts.second, Math.min(own, verdicts.best));
    verdicts.best = Math.max(verdicts.best, own);
    verdicts.mass += p;
    verdicts.doubt += 2 * p * (1 - p);
    verdicts.mean += p * own;
  }
  verdicts.mean /= verdicts.mass + SPARE;
  return verdicts;
}

/** Values of `COLLECTIVE_FEATURES` for candidate number `c` (from 1). */
export function collectiveFeatures({ around, best, second, mean, mass, doubt }: Verdicts, c: number): Float64Array {
  const own = around.odds[c] ?? 0;
  const seen = seeOthers(around, c);
  const amount = Math.log1p(mass);
  const bestProbability = 1 / (1 + Math.exp(-best));
  const unsure = Math.max(0, SURE - best);
  const unsureMost = Math.max(0, SURE / 2 - best);
  return Float64Array.of(
    own,
    Math.max(0, own),
    best,
    Math.max(0, best),
    second,
    own === best ? second : best,
    Math.max(0, best - own),
    mean,
    amount,
    Math.log1p(doubt),
    doubt / (mass + SPARE),
    best * amount,
    own * amount,
    bestProbability,
    bestProbability * amount,
    unsure,
    unsureMost,
    unsure * amount,
    unsureMost * amount,
    (unsure * Math.max(0, own)) / SURE,
    seen.supported,
    seen.claimed,
    seen.elsewhere,
    consensusOf(seen),
    nearerShare(around, c, 0),
    nearerShare(around, 0, c),
  );
}
