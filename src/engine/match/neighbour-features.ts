/** What the query's other candidates say of one of them, in the order of the values. */
export const NEIGHBOUR_FEATURES = [
  'pair', // Log odds of the pair alone (first stage), within ±8.
  'pairHigh', // Its part above 0.
  'supported', // Another candidate is surely the query's event and this one's: highest product of both probabilities.
  'supportedTwice', // The second highest such product.
  'claimedByOther', // This candidate belongs with a report that is not the query's: highest p(c, d) × (1 − p(q, d)).
  'queryElsewhere', // The query belongs with a report that is not this one's: highest p(q, d) × (1 − p(c, d)).
  'closerPair', // How far the candidate's log odds with a report that is not the query's lie above those with the query, 0..8.
  'closerQuery', // The same seen from the query.
  'crowd', // Mean probability of the query's ten next candidates that are not claimed by this one: a busy storyline.
  'crowdCosine', // Mean cosine with the query of its ten next candidates: how much is written in these words at all.
  'crowdOfCandidate', // Mean cosine with this candidate of the ten closest others.
  'outsider', // How much closer this candidate's nearest three are to it than to the query, mean of log odds, within ±8.
  'outsiderQuery', // The same seen from the query.
  'aboveCrowd', // Cosine of the pair minus `crowdCosine`.
] as const;

export type NeighbourFeature = (typeof NEIGHBOUR_FEATURES)[number];

/** A square, symmetric table over the query (number 0) and its candidates (1 …). */
export interface PairTable {
  size: number;
  /** Log odds of the first stage, row by row. */
  odds: Float64Array;
  /** The same as probabilities. */
  probabilities: Float64Array;
  /** Cosine of all terms. */
  cosines: Float64Array;
}

const MAX_ODDS = 8;
const CROWD = 10;

/** Values of `NEIGHBOUR_FEATURES` for candidate number `c` (from 1). Without other candidates all but the first two are 0. */
export function neighbourFeatures(table: PairTable, c: number): Float64Array {
  const { size, odds, probabilities } = table;
  const own = clip(odds[c] ?? 0);
  const values = { supported: 0, supportedTwice: 0, claimed: 0, elsewhere: 0, closerPair: 0, closerQuery: 0 };
  const crowd: number[] = [];
  for (let d = 1; d < size; d++) {
    if (d === c) continue;
    const withQuery = probabilities[d] ?? 0;
    const withCandidate = probabilities[c * size + d] ?? 0;
    const support = withQuery * withCandidate;
    if (support > values.supported) [values.supported, values.supportedTwice] = [support, values.supported];
    else if (support > values.supportedTwice) values.supportedTwice = support;
    values.claimed = Math.max(values.claimed, withCandidate * (1 - withQuery));
    values.elsewhere = Math.max(values.elsewhere, withQuery * (1 - withCandidate));
    values.closerPair = Math.max(values.closerPair, (clip(odds[c * size + d] ?? 0) - own) * (1 - withQuery));
    values.closerQuery = Math.max(values.closerQuery, (clip(odds[d] ?? 0) - own) * (1 - withCandidate));
    crowd.push(withQuery * (1 - withCandidate));
  }
  const crowdCosine = meanOfHighest(table, 0, c);
  return Float64Array.of(
    own,
    Math.max(0, own),
    values.supported,
    values.supportedTwice,
    values.claimed,
    values.elsewhere,
    Math.min(MAX_ODDS, values.closerPair),
    Math.min(MAX_ODDS, values.closerQuery),
    meanOfTop(crowd),
    crowdCosine,
    meanOfHighest(table, c, 0),
    outsider(table, c, 0),
    outsider(table, 0, c),
    (table.cosines[c] ?? 0) - crowdCosine,
  );
}

const NEAREST = 3;

/** Mean, over the three reports likeliest to belong with `inside`, of how much likelier that is than belonging with `outside`. */
function outsider({ size, odds }: PairTable, inside: number, outside: number): number {
  const nearest: { own: number; apart: number }[] = [];
  for (let d = 0; d < size; d++) {
    if (d === inside || d === outside) continue;
    const own = clip(odds[inside * size + d] ?? 0);
    nearest.push({ own, apart: own - clip(odds[outside * size + d] ?? 0) });
  }
  nearest.sort((a, b) => b.own - a.own);
  return nearest.slice(0, NEAREST).reduce((sum, { apart }) => sum + apart, 0) / NEAREST;
}

function meanOfHighest(table: PairTable, row: number, skipped: number): number {
  const cosines: number[] = [];
  for (let d = 1; d < table.size; d++) if (d !== row && d !== skipped) cosines.push(table.cosines[row * table.size + d] ?? 0);
  return meanOfTop(cosines);
}

/** Mean of the ten highest values; missing ones count as 0, so that an empty neighbourhood is a quiet one. */
function meanOfTop(values: number[]): number {
  const top = values.sort((a, b) => b - a).slice(0, CROWD);
  return top.reduce((sum, x) => sum + x, 0) / CROWD;
}

function clip(odds: number): number {
  return Math.max(-MAX_ODDS, Math.min(MAX_ODDS, odds));
}
