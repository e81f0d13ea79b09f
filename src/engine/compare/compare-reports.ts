import type { Report } from '../report.ts';
import type { Analysis } from '../text/analysis.ts';
import { analyzeReport, analyzeWhole } from '../text/analyze-report.ts';
import { hasLinkInsets } from '../text/link-insets.ts';
import type { Comparison, Difference } from './comparison.ts';
import { swapDetails, swapNote } from './describe-difference.ts';
import { findDifferences, MAX_DIFFERENCES } from './find-differences.ts';
import { limitAnalysis } from './limit-analysis.ts';
import { readPair } from './pair.ts';
import { readPassages } from './passages.ts';

/** Characters of a report that are compared, about 16,000 words; news articles seldom have a tenth. */
const MAX_CHARACTERS = 100_000;

const CUT_TEXT = 'A very long report or sentence was compared only in part.';
const CUT_LANGUAGES = 'The reports are in two languages. Only figures, dates, names and quotations are compared.';
const CUT_LIST = `Only the ${MAX_DIFFERENCES} weightiest differences are listed.`;

/**
 * Where two reports of one event differ, heaviest difference first, with the sentences that correspond. Mirrored arguments give the
 * mirrored result, equal texts no differences, empty texts an empty comparison. Of two languages only what needs no words is compared. Bounded time: of a report longer than 100,000
 * characters the beginning is compared, and `cut` says so.
 */
export function compareReports(a: Report, b: Report): Comparison {
  return comparerOf(a)(b);
}

/** `compareReports` of one report with one after another: it is analysed once. */
export function comparerOf(a: Report): (b: Report) => Comparison {
  const cutA = cutReport(a);
  const analysisA = analyzeReport(cutA);
  return (b) => {
    const cutB = cutReport(b);
    const comparison = compareAnalyses(cutA, analysisA, cutB, analyzeReport(cutB));
    return cutA === a && cutB === b ? comparison : { ...comparison, cut: 'Only the first 100,000 characters of a report were compared.' };
  };
}

/** `compareReports` for reports already analysed; each analysis must belong to the text given with it. */
export function compareAnalyses(a: Report, analysisA: Analysis, b: Report, analysisB: Analysis): Comparison {
  // One order for both calls makes the mirror exact, whatever ties the detectors meet.
  if (comesBefore(b, a)) return mirror(compareOrdered(b, analysisB, a, analysisA));
  return compareOrdered(a, analysisA, b, analysisB);
}

/** `isWhole`: the analyses leave nothing of the texts out. */
function compareOrdered(a: Report, analysisA: Analysis, b: Report, analysisB: Analysis, isWhole = false): Comparison {
  const [limitedA, limitedB] = [limitAnalysis(analysisA), limitAnalysis(analysisB)];
  const reading = readPassages(readPair(a, limitedA.analysis, b, limitedB.analysis));
  if (reading.isEdition && !isWhole && (hasLinkInsets(a.text) || hasLinkInsets(b.text)))
    return compareOrdered(a, analyzeWhole(a), b, analyzeWhole(b), true);
  const differences = findDifferences(reading);
  const isCut = limitedA.isCut || limitedB.isCut || reading.isCut;
  return {
    a: { sentences: analysisA.sentences },
    b: { sentences: analysisB.sentences },
    alignments: reading.alignments,
    differences,
    shared: reading.shared,
    isForeign: reading.isForeign,
    cut: reading.isForeign ? CUT_LANGUAGES : isCut ? CUT_TEXT : differences.length === MAX_DIFFERENCES ? CUT_LIST : null,
  };
}

function cutReport(report: Report): Report {
  if (report.text.length <= MAX_CHARACTERS) return report;
  const border = report.text.lastIndexOf(' ', MAX_CHARACTERS);
  const end = border > MAX_CHARACTERS / 2 ? border : MAX_CHARACTERS;
  return { ...report, text: report.text.slice(0, end) };
}

function comesBefore(one: Report, other: Report): boolean {
  if (one.text !== other.text) return one.text < other.text;
  return (one.date ?? '') < (other.date ?? '');
}

function mirror({ a, b, alignments, differences, shared, isForeign, cut }: Comparison): Comparison {
  return {
    a: b,
    b: a,
    alignments: alignments.map(({ a: x, b: y, score }) => ({ a: y, b: x, score })).sort((x, y) => x.a - y.a || x.b - y.b),
    differences: differences.map(mirrorDifference),
    shared: { a: shared.b, b: shared.a },
    isForeign,
    cut,
  };
}

/** The same difference with its sides exchanged; the two halves of an arrow in the note change places. */
export function mirrorDifference(difference: Difference): Difference {
  const { kind, note } = difference;
  return {
    ...difference,
    ...swapDetails(difference),
    kind: kind === 'only-a' ? 'only-b' : kind === 'only-b' ? 'only-a' : kind,
    a: difference.b,
    b: difference.a,
    passageA: difference.passageB,
    passageB: difference.passageA,
    changedA: difference.changedB,
    changedB: difference.changedA,
    note: swapNote(note),
  };
}
