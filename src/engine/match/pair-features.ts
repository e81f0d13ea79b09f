import { doublesAt, kernel } from './kernel.ts';
import { numbersOf, type TermVector } from './term-vector.ts';

/** What is measured of a pair of reports, in the order of the values. All are symmetric in the two reports. */
export const PAIR_FEATURES = [
  'body', // Cosine of all terms.
  'bodyHigh', // How far that cosine is above .3, the steep part of the decision.
  'local', // Cosine with the idf among the query's own candidates.
  'localRoot', // Its square root: small similarities matter most.
  'lede', // Cosine of the ledes.
  'title', // Cosine of the titles.
  'titleCarried', // Share of the titles' weight found anywhere in the other report, mean of both directions.
  'titleCarriedLeast', // The smaller of the two directions.
  'ledeCarried', // The same for the ledes.
  'ledeCarriedLeast',
  'titleLocal', // As `titleCarried`, the idf inside the query's own candidates.
  'titleLocalLeast',
  'ledeLocal',
  'ledeLocalLeast',
  'namesCarried', // The same for the words written as names.
  'namesCarriedLeast',
  'carried', // The same for all words.
  'carriedLeast',
  'contained', // Shared weight as share of the shorter report's weight.
  'names', // Cosine of the terms written as names.
  'numbers', // Cosine of the terms that begin with a digit.
  'pairs', // Shared pairs of words, as share of the smaller list.
  'pairsRoot',
  'pairsLocal', // Shared pairs of words that few other candidates have, as share of the smaller list.
  'pairsLocalRoot',
  'evidence', // ln(1 + sum of idf of the shared terms): how much is shared in absolute terms.
  'rarest', // Mean idf of the three rarest shared terms, divided by 8.
  'day1', // Published one day apart (the same day is the reference; where a day is missing all of these are 0).
  'day2',
  'day3to4',
  'day5to7',
  'day8to14',
  'day15to30',
  'dayFar', // More than 30 days apart.
  'dayLog', // ln(1 + days apart).
  'namedDays', // A day is named in both texts.
  'noNamedDay', // Both name days, none in common.
  'weekdays', // Cosine of the counts of weekday names.
  'noWeekday', // 1 where one of them names no weekday; `weekdays` is then 0.
  'sameSource', // The same outlet: rarely two reports of one event, mostly a follow-up.
  'unknownSource',
  'lengthRatio', // |ln| of the ratio of the lengths in words.
  'mainNames', // As `titleCarried`: share of the idf of the names of title and lede that stand anywhere in the other report.
  'mainNamesLeast',
  'mainNamesLocal',
  'mainNamesLocalLeast',
  'themes', // The same for the words that a report says again and again (see `isTheme`).
  'themesLeast',
  'themesLocal',
  'themesLocalLeast',
  'rare', // The same for the rare words (see `RARE_IDF`).
  'rareLeast',
  'rareLocal',
  'rareLocalLeast',
  'numbersCarried', // The same for the terms that begin with a digit.
  'numbersCarriedLeast',
  'numbersLocal',
  'numbersLocalLeast',
  'noNumbers', // 1 where one of them has no number; the four above are then of the other alone.
  'plain', // Cosine of the terms that are no names: what happened, whoever it happened to.
  'plainLocal',
  'plainLocalRoot',
  'mainCross', // Cosine of the names of title and lede.
  'mainCrossLocal',
  'thin', // How far the idf of all that is shared is below 40, 0..1: a name and a number in common are not an event.
  'strangerNames', // `local` × the share of the names' weight that the other lacks, the larger of both directions.
] as const;

export type PairFeature = (typeof PAIR_FEATURES)[number];

/**
 * Values of `PAIR_FEATURES` for two reports whose vectors were made together. Linear in the number of terms kept; cheapest where `a` is the
 * same as in the call before. `src/kernel/pair-features.ts` measures them.
 */
export function pairFeatures(a: TermVector, b: TermVector): Float64Array {
  const [first, second] = numbersOf(a, b);
  return doublesAt(kernel().measurePair(first, second), PAIR_FEATURES.length).slice();
}
