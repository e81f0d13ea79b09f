import type { Comparison, Difference, DifferenceKind } from '../engine/compare/comparison.ts';
import type { Report, Span } from '../engine/report.ts';
import { truncateText } from '../engine/text/truncate-text.ts';
import type { Paint } from './paint.ts';
import { describeReport } from './report-line.ts';
import { wrapSpans } from './terminal-text.ts';

/** Letter, xterm-256 colour and words of each kind, as in the browser. */
export const KINDS: Readonly<Record<DifferenceKind, { letter: string; colour: number; label: string; many: string }>> = {
  figure: { letter: 'F', colour: 32, label: 'Figures differ', many: 'by figure' },
  date: { letter: 'D', colour: 36, label: 'Dates differ', many: 'by date' },
  quote: { letter: 'Q', colour: 169, label: 'Quoted differently', many: 'by quotation' },
  name: { letter: 'N', colour: 166, label: 'Named differently', many: 'by name' },
  attribution: { letter: 'A', colour: 178, label: 'Another source cited', many: 'by source cited' },
  wording: { letter: 'W', colour: 245, label: 'Worded differently', many: 'by wording' },
  'only-a': { letter: 'H', colour: 74, label: 'Only in A', many: 'only in A' },
  'only-b': { letter: 'T', colour: 74, label: 'Only in B', many: 'only in B' },
};

/**
 * A comparison for people, in lines of at most `columns`: a head with both reports and the counts by kind, then each difference,
 * heaviest first, with both passages under each other and their place in the text; what stands only in one report comes last.
 */
export function comparisonText(a: Report, b: Report, comparison: Comparison, columns: number, paint: Paint): string {
  const isOnly = (difference: Difference) => difference.kind === 'only-a' || difference.kind === 'only-b';
  const both = comparison.differences.filter((difference) => !isOnly(difference));
  const lines = [
    ...headLines(a, b, comparison, columns, paint),
    ...both.flatMap((difference) => differenceLines(difference, a, b, columns, paint)),
    ...onlyLines('only-a', comparison, a, columns, paint),
    ...onlyLines('only-b', comparison, b, columns, paint),
  ];
  return lines.join('\n');
}

/** Both reports, and how many differences there are of each kind; an empty line closes it. */
export function headLines(a: Report, b: Report, comparison: Comparison, columns: number, paint: Paint): string[] {
  return [
    paint.bold(truncateText(`A  ${describeReport(a)}`, columns)),
    paint.bold(truncateText(`B  ${describeReport(b)}`, columns)),
    ...wrapPlain(summary(comparison), columns),
    ...(comparison.cut ? wrapPlain(comparison.cut, columns) : []),
    '',
  ];
}

function summary(comparison: Comparison): string {
  const total = comparison.differences.length;
  if (total === 0) return comparison.cut ? '' : 'No differences found.';
  const counts = Object.entries(KINDS).map(([kind, { many }]) => {
    const count = comparison.differences.filter((difference) => difference.kind === kind).length;
    return count === 0 ? '' : `${String(count)} ${many}`;
  });
  const head = `${String(total)} ${total === 1 ? 'difference' : 'differences'}: ${counts.filter((text) => text !== '').join(', ')}.`;
  const { a, b } = comparison.shared;
  return Math.max(a, b) < 0.2 ? head : `${head} Shared text: ${percent(a)} of A, ${percent(b)} of B.`;
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}

function differenceLines(difference: Difference, a: Report, b: Report, columns: number, paint: Paint): string[] {
  const { letter, colour, label } = KINDS[difference.kind];
  const head = `${paint.colour(colour, letter)}  ${paint.bold(truncateText(difference.note || label, columns - 3))}`;
  return [
    head,
    ...passageLines('A', a, difference.passageA, wordsToMark(difference, 'a'), columns, colour, paint),
    ...passageLines('B', b, difference.passageB, wordsToMark(difference, 'b'), columns, colour, paint),
    '',
  ];
}

/** Inside a quotation the words that changed; else the differing words themselves, since all other words of the passages differ too. */
function wordsToMark(difference: Difference, side: 'a' | 'b'): Span[] {
  const own = difference[side];
  if (difference.kind !== 'quote') {
    return own;
  }
  const changed = side === 'a' ? difference.changedA : difference.changedB;
  const inside = changed.filter((span) => own.some((quote) => span.start < quote.end && span.end > quote.start));
  return inside.length > 0 ? inside : own;
}

function onlyLines(kind: 'only-a' | 'only-b', comparison: Comparison, report: Report, columns: number, paint: Paint): string[] {
  const found = comparison.differences.filter((difference) => difference.kind === kind);
  const { letter, colour, label } = KINDS[kind];
  if (found.length === 0) {
    return [];
  }
  const side = kind === 'only-a' ? 'a' : 'b';
  const passages = found.flatMap((difference) => {
    const first = difference[side][0];
    const last = difference[side].at(-1);
    const passage = first && last ? { start: first.start, end: last.end } : null;
    return passageLines(letter, report, passage, [], columns, colour, paint);
  });
  const other = kind === 'only-a' ? 'B' : 'A';
  return [paint.bold(`${label}: no matching statement found in ${other}`), ...passages, ''];
}

/** One passage behind its letter and paragraph number, with the words that differ marked. */
function passageLines(
  letter: string,
  report: Report,
  passage: Span | null,
  marks: readonly Span[],
  columns: number,
  colour: number,
  paint: Paint,
): string[] {
  if (!passage) {
    return [];
  }
  const text = report.text.slice(passage.start, passage.end).replace(/\s/g, ' ');
  const inside = mergeSpans(marks, passage);
  const place = `¶${String(paragraphNumber(report.text, passage.start))}`.padEnd(4);
  const brackets = paint.mark(colour, '').length > 2 ? 0 : 2;
  // Brackets take two columns a mark; leaving room for two marks a line keeps nearly all lines within the width.
  const width = columns - 9 - brackets * 2;
  return wrapSpans(text, width).map((line, index) => {
    const lead = index === 0 ? `   ${letter} ${place} ` : '         ';
    return lead + paintLine(text, line, inside, colour, paint);
  });
}

function paintLine(text: string, line: Span, marks: readonly Span[], colour: number, paint: Paint): string {
  let painted = '';
  let position = line.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, position);
    const end = Math.min(mark.end, line.end);
    if (end > start) {
      painted += text.slice(position, start) + paint.mark(colour, text.slice(start, end));
      position = end;
    }
  }
  return painted + text.slice(position, line.end);
}

/** Spans cut to the passage and counted from its start, in order, overlapping and touching ones joined. */
function mergeSpans(spans: readonly Span[], passage: Span): Span[] {
  const inside = spans
    .map((span) => ({ start: Math.max(span.start, passage.start) - passage.start, end: Math.min(span.end, passage.end) - passage.start }))
    .filter((span) => span.end > span.start)
    .sort((x, y) => x.start - y.start);
  const merged: Span[] = [];
  for (const span of inside) {
    const last = merged.at(-1);
    if (last && span.start <= last.end + 1) {
      last.end = Math.max(last.end, span.end);
    } else {
      merged.push(span);
    }
  }
  return merged;
}

/** Number of the paragraph at an offset, from 1. */
export function paragraphNumber(text: string, offset: number): number {
  return text.slice(0, offset).split(/\n\s*\n/).length;
}

/** A text in lines of at most `columns` characters. */
export function wrapPlain(text: string, columns: number): string[] {
  return wrapSpans(text, columns).map((line) => text.slice(line.start, line.end));
}
