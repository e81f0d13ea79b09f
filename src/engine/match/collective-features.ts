/**
 * What the verdicts on all candidates together say of each: the query that stands alone beside a group is half like each of its
 * reports and wholly like none, while one of the group is wholly like the nearest. This is collective classification by an iterative
 * algorithm of one round, see Sen et al., "Collective Classification in Network Data", AI Magazine 29(3), 2008. Odds here are those
 * of the stage before, within ±8. `src/kernel/collective-features.ts` measures them.
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
