import type { ReportTerms } from '../report-terms.ts';
import { COUNT_SHIFT } from '../term-marks.ts';

/** BM25 saturation of counts and strength of length normalisation. Source: Robertson and Zaragoza, 2009, usual values. */
const K1 = 1.2;
const B = 0.5;
/** Terms kept of an average report, the length norm's unit. */
const AVERAGE_COUNT = 110;

/** Highest impact: four bits keep the order of candidates. */
export const MAX_IMPACT = 15;

/** How much each term says of its report, 0..15, parallel to `report.terms`: BM25 without idf. */
export function termImpacts(report: ReportTerms): number[] {
  let total = 0;
  for (const mark of report.marks) total += mark >> COUNT_SHIFT;
  const norm = K1 * (1 - B + (B * total) / AVERAGE_COUNT);
  return report.marks.map((mark) => {
    const count = mark >> COUNT_SHIFT;
    return Math.round((MAX_IMPACT * count) / (count + norm));
  });
}
