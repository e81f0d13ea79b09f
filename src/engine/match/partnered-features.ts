import { COLLECTIVE_FEATURES } from './collective-features.ts';
import { GROUP_FEATURES } from './neighbour-features.ts';

/**
 * What tells whether the query has a partner at all, which is asked once a query, so that ten unlikely candidates do not outvote one: means over
 * its companions, by the second stage's probabilities, of what the second stage measured of them (`…Before`), and of what the third does.
 * `src/kernel/partnered-features.ts` measures them.
 */
export const PARTNERED_FEATURES = [...GROUP_FEATURES.map((name) => `${name}Before` as const), ...COLLECTIVE_FEATURES];

export type PartneredFeature = (typeof PARTNERED_FEATURES)[number];
