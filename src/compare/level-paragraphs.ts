import type { Comparison } from '../engine/compare/comparison.ts';
import type { Span } from '../engine/report.ts';
import { paragraphAt, splitParagraphs } from '../ui/paragraphs.ts';

/** A row of the two columns: what stands level. Either side may be empty. */
export interface TextRow {
  a: Span[];
  b: Span[];
}

/** A pair of paragraphs that share statements, as indices from 0, with the summed score of their sentences. */
interface ParagraphPair {
  a: number;
  b: number;
  score: number;
}

/** More pairs than this are not weighed: the choice below is quadratic in them. */
const MAX_PAIRS = 1500;

/**
 * Sets the paragraphs of two texts level: those that share statements stand in one row, as long as neither text leaves its own
 * order; what lies between fills a row of its own. Every paragraph stands in exactly one row.
 */
export function levelParagraphs(textA: string, textB: string, comparison: Comparison): TextRow[] {
  const a = splitParagraphs(textA);
  const b = splitParagraphs(textB);
  const rows: TextRow[] = [];
  let nextA = 0;
  let nextB = 0;
  for (const pair of heaviestChain(pairParagraphs(a, b, comparison))) {
    pushRow(rows, a.slice(nextA, pair.a), b.slice(nextB, pair.b));
    pushRow(rows, a.slice(pair.a, pair.a + 1), b.slice(pair.b, pair.b + 1));
    nextA = pair.a + 1;
    nextB = pair.b + 1;
  }
  pushRow(rows, a.slice(nextA), b.slice(nextB));
  return rows;
}

function pushRow(rows: TextRow[], a: Span[], b: Span[]): void {
  if (a.length + b.length > 0) rows.push({ a, b });
}

function pairParagraphs(a: Span[], b: Span[], comparison: Comparison): ParagraphPair[] {
  const pairs = new Map<string, ParagraphPair>();
  for (const alignment of comparison.alignments) {
    const sentenceA = comparison.a.sentences[alignment.a];
    const sentenceB = comparison.b.sentences[alignment.b];
    if (!sentenceA || !sentenceB) continue;
    const pair = { a: paragraphAt(a, sentenceA.start) - 1, b: paragraphAt(b, sentenceB.start) - 1, score: alignment.score };
    const known = pairs.get(`${pair.a} ${pair.b}`);
    if (known) known.score += alignment.score;
    else pairs.set(`${pair.a} ${pair.b}`, pair);
  }
  const heaviest = [...pairs.values()].sort((first, second) => second.score - first.score).slice(0, MAX_PAIRS);
  return heaviest.sort((first, second) => first.a - second.a || first.b - second.b);
}

/** The pairs, rising on both sides, whose scores sum highest: weighted longest increasing subsequence. */
function heaviestChain(pairs: ParagraphPair[]): ParagraphPair[] {
  const best: { sum: number; before: number }[] = [];
  let last = -1;
  for (const [index, pair] of pairs.entries()) {
    const entry = { sum: pair.score, before: -1 };
    for (const [earlier, candidate] of best.entries()) {
      const other = pairs[earlier];
      if (!other || other.a >= pair.a || other.b >= pair.b || candidate.sum + pair.score <= entry.sum) continue;
      entry.sum = candidate.sum + pair.score;
      entry.before = earlier;
    }
    best.push(entry);
    if (last === -1 || entry.sum > (best[last]?.sum ?? 0)) last = index;
  }
  const chain: ParagraphPair[] = [];
  for (let at = last; at !== -1; at = best[at]?.before ?? -1) {
    const pair = pairs[at];
    if (pair) chain.unshift(pair);
  }
  return chain;
}
