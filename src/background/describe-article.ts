import { matchCorpus } from '../corpus/match-corpus.ts';
import { summarize } from '../corpus/reports.ts';
import { comparerOf } from '../engine/compare/compare-reports.ts';
import type { Comparison, DifferenceKind } from '../engine/compare/comparison.ts';
import { groupCopies, sharedText } from '../engine/compare/copies.ts';
import type { Report } from '../engine/report.ts';
import type { ComparisonView, Mark, ReportRow, StoredReport } from '../shared/views.ts';
import { buildMarks } from './build-marks.ts';

/** Name of the page among the ids of its copies. */
const PAGE = 'page';
const HEADLINES = 3;

/** All that the corpus has to say about an article. */
export interface Description {
  rows: ReportRow[];
  independentTexts: number;
  inCorpus: string | null;
  marks: Mark[];
}

/** Matches the article against the corpus, compares it with each report found and groups those that carry one text. */
export async function describeArticle(article: Report): Promise<Description> {
  const { matches, self } = await matchCorpus(article);
  const compareWith = comparerOf(article);
  const views = matches.map(({ report }): ComparisonView => ({ a: article, b: report, comparison: compareWith(report) }));
  const same = matches.flatMap(({ match, report }) => (match.relation === 'same-event' ? [report] : []));
  const copies = copiesOf(article, same);
  const rows = matches.map(({ match, report, said }, i): ReportRow => {
    const comparison = views[i]?.comparison;
    return {
      ...summarize(report),
      relation: match.relation,
      said,
      score: match.score,
      reasons: match.reasons,
      isForeign: comparison?.isForeign ?? false,
      counts: comparison ? countKinds(comparison) : {},
      headlines: comparison ? headlinesOf(comparison) : [],
      copy: copies.copyOf.get(report.id) ?? null,
    };
  });
  const independent = views.filter((view) => copies.heads.has(view.b.id));
  return { rows, independentTexts: copies.heads.size, inCorpus: self, marks: buildMarks(independent) };
}

/** For each report that carries a text seen before, whose it is; and the reports with a text of their own (`heads`). */
function copiesOf(article: Report, same: readonly StoredReport[]) {
  const texts = new Map([[PAGE, article.text], ...same.map((report): [string, string] => [report.id, report.text])]);
  const copyOf = new Map<string, { of: string; share: number }>();
  const heads = new Set<string>();
  for (const [head = PAGE, ...rest] of groupCopies([...texts].map(([id, text]) => ({ id, text })))) {
    if (head !== PAGE) heads.add(head);
    for (const id of rest) copyOf.set(id, { of: head, share: sharedText(texts.get(head) ?? '', texts.get(id) ?? '').b });
  }
  return { copyOf, heads };
}

function countKinds(comparison: Comparison): ReportRow['counts'] {
  const counts: Partial<Record<DifferenceKind, number>> = {};
  for (const { kind } of comparison.differences) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function headlinesOf(comparison: Comparison): ReportRow['headlines'] {
  return comparison.differences
    .filter(({ note }) => note !== '')
    .slice(0, HEADLINES)
    .map(({ kind, note }) => ({ kind, note }));
}
