import type { Analysis } from '../text/analysis.ts';

/** What is read of one report; a long feature of 10,000 words stays below each of these. */
const MOST = { sentences: 600, quotations: 300, figures: 400, dates: 300, names: 3000, attributions: 400 } as const;

/** Sentences from this index on are not compared. */
export const MAX_SENTENCES = MOST.sentences;

/**
 * The analysis with every list cut to a length at which all pairs of its members can be compared in bounded time. The list of
 * sentences stays whole, so that indices hold; `isCut` says whether anything was left out.
 */
export function limitAnalysis(analysis: Analysis): { analysis: Analysis; isCut: boolean } {
  const { quotations, figures, dates, names, attributions } = analysis;
  const limited: Analysis = {
    ...analysis,
    quotations: quotations.slice(0, MOST.quotations),
    figures: figures.slice(0, MOST.figures),
    dates: dates.slice(0, MOST.dates),
    names: names.slice(0, MOST.names),
    attributions: attributions.slice(0, MOST.attributions),
  };
  const isCut =
    analysis.sentences.length > MOST.sentences ||
    quotations.length > MOST.quotations ||
    figures.length > MOST.figures ||
    dates.length > MOST.dates ||
    names.length > MOST.names ||
    attributions.length > MOST.attributions;
  return { analysis: limited, isCut };
}
