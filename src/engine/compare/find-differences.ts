import type { Span } from '../report.ts';
import type { Difference, DifferenceKind } from './comparison.ts';
import { clamp, describeDifference, type Finding, touches } from './describe-difference.ts';
import { attributionDifferences } from './differences/attributions.ts';
import { datedActDifferences } from './differences/dated-acts.ts';
import { dateDifferences } from './differences/dates.ts';
import { figureDifferences } from './differences/figures.ts';
import { nameDifferences } from './differences/names.ts';
import { onlyDifferences } from './differences/only.ts';
import { quoteDifferences } from './differences/quotes.ts';
import { wordingDifferences } from './differences/wording.ts';
import { type Reading, swapReading } from './passages.ts';

/** Most differences reported of a pair; the lightest of a longer list are left out. */
export const MAX_DIFFERENCES = 200;
const MAX_FINDINGS = 800;

/** Kinds that already say what a difference of wording at the same place would. */
const TYPED: ReadonlySet<DifferenceKind> = new Set(['figure', 'date', 'quote', 'name', 'attribution']);

/** Kinds that hang on what the words say: in another language nothing is the same word. */
const WORDED: ReadonlySet<DifferenceKind> = new Set(['attribution', 'wording', 'only-a', 'only-b']);

/** Every difference between the two reports, heaviest first, each place reported once a kind. */
export function findDifferences(reading: Reading): Difference[] {
  const counted = [...figureDifferences(reading), ...dateDifferences(reading)];
  const typed = [...counted, ...quoteDifferences(reading)];
  // What is set against a place of the other report, by its figure, day or quotation, is told there.
  const told = { a: typed.flatMap(({ a }) => a), b: typed.flatMap(({ b }) => b) };
  const findings = [
    ...typed,
    // What one report adds of a day leaves the rest of its sentence untold.
    ...datedActDifferences(reading),
    ...nameDifferences(reading),
    ...attributionDifferences(reading),
    ...wordingDifferences(reading, counted),
    ...toldAlone(reading, told.a),
    ...toldAlone(swapReading(reading), told.b).map((finding) => ({ ...finding, kind: 'only-b' as const, a: [], b: finding.a })),
  ];
  const held = reading.isForeign ? findings.filter(({ kind }) => !WORDED.has(kind)) : findings;
  return rank(distinct(heaviest(held)))
    .slice(0, MAX_DIFFERENCES)
    .map((finding) => describeDifference(reading, finding));
}

/** What only report a of a reading tells, but for what touches `told`; of two editions all that was taken out. */
function toldAlone(reading: Reading, told: readonly Span[]): Finding[] {
  return onlyDifferences(reading).filter((finding) => reading.isEdition || !meet(finding.a, told));
}

/** Bounds the comparison of findings with each other; the order of kinds, which decides between repeats, is kept. */
function heaviest(findings: Finding[]): Finding[] {
  if (findings.length <= MAX_FINDINGS) return findings;
  const least = findings.map(({ weight }) => weight).sort((x, y) => y - x)[MAX_FINDINGS - 1] ?? 0;
  return findings.filter(({ weight }) => weight >= least).slice(0, MAX_FINDINGS);
}

/** Heaviest first; equal weights in the order of the text. */
function rank(findings: Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, weight: clamp(finding.weight), place: finding.a[0]?.start ?? finding.b[0]?.start ?? 0 }))
    .sort((x, y) => y.weight - x.weight || x.place - y.place || (x.finding.kind < y.finding.kind ? -1 : 1))
    .map(({ finding }) => finding);
}

/** Leaves out what another finding says already: the same kind at the same two places, wording where a typed one stands, `50 years ago`, a phrase quoted twice. */
function distinct(findings: Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) if (!isSaid(kept, finding)) kept.push(finding);
  return kept;
}

function isSaid(kept: readonly Finding[], finding: Finding): boolean {
  // Of no others does `says` or `isRepeat` hold, and lists are long.
  const { kind } = finding;
  const isLoose = kind === 'wording' || kind === 'date';
  for (let i = 0; i < kept.length; i++) {
    const other = kept[i] as Finding;
    if (other.kind !== kind && !isLoose && other.quote === undefined) continue;
    if ((says(other, finding) && samePlace(other, finding)) || isRepeat(other, finding)) return true;
  }
  return false;
}

function says(one: Finding, { kind, weight }: Finding): boolean {
  if (one.kind === kind || (kind === 'wording' && TYPED.has(one.kind))) return true;
  // A day of the month that is exchanged weighs less than its date: both are told.
  return kind === 'date' && one.kind === 'figure' && one.weight >= weight;
}

/** Whether a few quoted words stand again in the one report, and the other has them at the one place still. */
function isRepeat(one: Finding, other: Finding): boolean {
  return one.quote?.class === 'paraphrased' && one.note === other.note && (meet(one.a, other.a) || meet(one.b, other.b));
}

function samePlace(one: Finding, other: Finding): boolean {
  return meet(one.a, other.a) && meet(one.b, other.b);
}

function meet(x: readonly Span[], y: readonly Span[]): boolean {
  if (x.length === 0 && y.length === 0) return true;
  for (let i = 0; i < x.length; i++) for (let j = 0; j < y.length; j++) if (touches(x[i] as Span, y[j] as Span)) return true;
  return false;
}
