import { PAIR_FEATURES } from './pair-features.ts';

/**
 * What the query's likeliest candidates, its companions, say of one candidate. None counts partners: shares, means and highest values
 * are the same for an event of three reports and of ten. `src/kernel/neighbour-features.ts` measures them.
 */
export const GROUP_FEATURES = [
  'pair', // Log odds of the pair alone (first stage), within ±8.
  'pairHigh', // Its part above 0.
  'pairSquare', // Its square, divided by 8.
  'supported', // Another candidate is surely the query's event and this one's: highest product of both probabilities.
  'supportedTwice', // The second highest such product.
  'supportedRoot', // Their square roots: that anything supports it at all matters most.
  'supportedTwiceRoot',
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
  'titleRoot', // Square roots of two features of the pair: that titles share anything at all matters most.
  'titleLocalLeastRoot',
] as const;

/** All that the second stage weighs: what the companions say, and the pair alone once more. */
export const NEIGHBOUR_FEATURES = [...GROUP_FEATURES, ...PAIR_FEATURES] as const;

export type NeighbourFeature = (typeof NEIGHBOUR_FEATURES)[number];
