import type { Comparison, Difference, WordOperation } from '../engine/compare/comparison.ts';
import type { Report, Span } from '../engine/report.ts';
import { truncateText } from '../engine/text/truncate-text.ts';
import { headLines, KINDS, paragraphNumber, wrapPlain } from './comparison-text.ts';
import type { Paint } from './paint.ts';

/** What is told of each: a minute's reading in all. */
const MOST = { differences: 12, only: 4, operations: 2 } as const;

/** Characters shown of changed words. */
const MAX_WORDS = 34;

/**
 * A comparison to read in a minute, in lines of at most `columns`: the head with the counts, the weightiest differences, a line each with its place
 * in both texts, and the weightiest statements of either report alone. The last line says how much more there is.
 */
export function comparisonDigest(a: Report, b: Report, comparison: Comparison, columns: number, paint: Paint): string {
  const { differences } = comparison;
  const both = differences.filter(({ kind }) => kind !== 'only-a' && kind !== 'only-b');
  const [onlyA, onlyB] = [differences.filter(({ kind }) => kind === 'only-a'), differences.filter(({ kind }) => kind === 'only-b')];
  const told = Math.min(both.length, MOST.differences) + Math.min(onlyA.length, MOST.only) + Math.min(onlyB.length, MOST.only);
  const more = differences.length - told;
  return [
    ...headLines(a, b, comparison, columns, paint),
    ...both.slice(0, MOST.differences).map((difference) => differenceLine(difference, a, b, columns, paint)),
    ...onlyLines(onlyA, 'Only in A', a, columns, paint),
    ...onlyLines(onlyB, 'Only in B', b, columns, paint),
    ...(differences.length === 0
      ? []
      : ['', ...wrapPlain(`${more > 0 ? `${String(more)} more, and the` : 'The'} passages: --full`, columns)]),
  ].join('\n');
}

function differenceLine(difference: Difference, a: Report, b: Report, columns: number, paint: Paint): string {
  const { letter, colour, label } = KINDS[difference.kind];
  const place = `${placeOf(a, difference.passageA)} · ${placeOf(b, difference.passageB)}`;
  const width = columns - 3 - place.length - 2;
  const words = truncateText(exchanged(difference, a, b) || difference.note || label, width);
  return `${paint.colour(colour, letter)}  ${words.padEnd(width)}  ${paint.dim(place)}`;
}

/** The words that one report has for the other's: of a quotation those that were changed, else the note of the difference. */
function exchanged({ note, quote, figure }: Difference, a: Report, b: Report): string {
  if (!quote || quote.operations.length === 0 || quote.class === 'paraphrased')
    return figure?.relation === 'later-toll' ? `${note} (later)` : note;
  // A word for another tells more than one that was added.
  const telling = [...quote.operations].sort((x, y) => Number(isExchange(y)) - Number(isExchange(x)));
  const changes = telling.slice(0, MOST.operations).map((its) => {
    const [one, other] = [wordsOf(a, its.a), wordsOf(b, its.b)];
    return one === '' ? `“${other}” only in B` : other === '' ? `“${one}” only in A` : `“${one}” → “${other}”`;
  });
  return changes.join(', ');
}

function isExchange({ a, b }: WordOperation): boolean {
  return a !== null && b !== null;
}

function wordsOf(report: Report, span: Span | null): string {
  return span ? truncateText(report.text.slice(span.start, span.end).replace(/\s+/g, ' '), MAX_WORDS) : '';
}

function placeOf(report: Report, span: Span | null): string {
  return span ? `¶${String(paragraphNumber(report.text, span.start))}` : '–';
}

function onlyLines(found: readonly Difference[], title: string, report: Report, columns: number, paint: Paint): string[] {
  if (found.length === 0) return [];
  const lines = found.slice(0, MOST.only).map(({ kind, a, b }) => {
    const [first, last] = [(kind === 'only-a' ? a : b)[0], (kind === 'only-a' ? a : b).at(-1)];
    const place = placeOf(report, first ?? null);
    const text = first && last ? report.text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
    const width = columns - 3 - place.length - 2;
    return `${paint.colour(KINDS[kind].colour, KINDS[kind].letter)}  ${truncateText(text, width).padEnd(width)}  ${paint.dim(place)}`;
  });
  return ['', paint.bold(title), ...lines];
}
