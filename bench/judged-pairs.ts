import fs from 'node:fs';
import type { Report, Span } from '../src/engine/report.ts';
import { readDevelopmentSet } from './development-data.ts';

/** Start and end of a place in the first report, and in the second. */
type Places = readonly [startA: number, endA: number, startB: number, endB: number];

const VERDICTS = ['right', 'same', 'wrong', 'open'] as const;

/** What a reader said of a difference: `right`, `same` where it is of one thing but nothing to tell, `wrong`, or `open` where it could be either. */
export type Verdict = (typeof VERDICTS)[number];

interface Label extends Partial<Record<Verdict, readonly Places[]>> {
  a: string;
  b: string;
  held?: boolean;
  sampled?: boolean;
}

/** Two reports of one event whose differences were read and judged. */
export interface JudgedPair {
  a: Report;
  b: Report;
  event: string;
  /** Whether no model was trained on the pair. */
  held: boolean;
  /** Whether only some of the candidates were read. */
  sampled: boolean;
  /** The judgement on two places of the reports; null where they were not read. */
  verdictOf: (a: Span, b: Span) => Verdict | null;
  /** What is right: all that there is to find. */
  right: readonly Places[];
}

const DATA = ['matching/allsides-dev', 'matching/ecbplus-dev', 'compare/fakes-syria'];

/** The judged pairs of `tests/labels/figures.json` or `dates.json`. Throws where the reports are absent. */
export function readJudgedPairs(kind: 'figures' | 'dates'): JudgedPair[] {
  const { pairs } = JSON.parse(fs.readFileSync(`tests/labels/${kind}.json`, 'utf8')) as { pairs: Label[] };
  const sets = DATA.map((name) => readDevelopmentSet(`${name}.jsonl.gz`));
  const reports = new Map(sets.flat().map(({ report, event }) => [report.id, { report, event }]));
  return pairs.flatMap((label) => {
    const [a, b] = [reports.get(label.a), reports.get(label.b)];
    if (!a || !b) return [];
    const verdictOf = (one: Span, other: Span): Verdict | null =>
      VERDICTS.find((verdict) => label[verdict]?.some((places) => touch(places, one, other))) ?? null;
    const { held = false, sampled = false, right = [] } = label;
    return [{ a: a.report, b: b.report, event: a.event ?? a.report.date ?? '', held, sampled, verdictOf, right }];
  });
}

/** Whether two spans touch the places in the two reports. */
export function touch([startA, endA, startB, endB]: Places, a: Span, b: Span): boolean {
  return a.start < endA && startA < a.end && b.start < endB && startB < b.end;
}
