import { readdirSync, readFileSync } from 'node:fs';
import type { Report, Span } from '../src/engine/report.ts';
import { readDevelopmentSet } from './development-data.ts';

export const GOLD = '../shared/data/compare/gold';
const OWN = 'tests/labels/alignment.jsonl';

const LEVELS = ['eq', 'part', 'rel'] as const;
type Level = (typeof LEVELS)[number];

/** Two sentences that a reader linked; `eq` and `part` are to be aligned, `rel` is neither right nor wrong. */
interface Link {
  a: Span;
  b: Span;
  level: Level;
}

/** Two reports of one event whose sentences were linked by a reader. */
export interface LabelledPair {
  id: string;
  /** Read by different people: the F1 of each set is told apart. */
  set: 'gold' | 'own';
  a: Report;
  b: Report;
  links: Link[];
  /** The sentences that were before the reader; null where these are all that we compare. */
  read: { a: Span[]; b: Span[] } | null;
}

interface GoldSide extends Report {
  sentences: (Span & { i: number; role?: string })[];
}

interface GoldPair {
  id: string;
  a: GoldSide;
  b: GoldSide;
  links: { a: number; b: number; level: Level }[];
}

/** The pairs of `../shared/data/compare/gold`. Throws where they are absent. */
export function goldPairs(): LabelledPair[] {
  const files = readdirSync(GOLD).filter((file) => file.endsWith('.json') && !file.includes('.differences.'));
  return files.sort().map((file) => {
    const { id, a, b, links } = JSON.parse(readFileSync(`${GOLD}/${file}`, 'utf8')) as GoldPair;
    const read = { a: a.sentences.filter(isCompared), b: b.sentences.filter(isCompared) };
    const linked = links.flatMap((link) => {
      const [inA, inB] = [read.a.find(({ i }) => i === link.a), read.b.find(({ i }) => i === link.b)];
      return inA && inB ? [{ a: inA, b: inB, level: link.level }] : [];
    });
    return { id, set: 'gold', a, b, links: linked, read };
  });
}

function isCompared({ role }: { role?: string }): boolean {
  return role === undefined || role === 'body' || role === 'tweet';
}

/** Start and end of a sentence in the first report, and in the second. */
type Places = readonly [startA: number, endA: number, startB: number, endB: number];

interface OwnPair extends Partial<Record<Level, readonly Places[]>> {
  a: string;
  b: string;
}

/** The pairs of `tests/labels/alignment.jsonl`, whose texts are in `../shared`. Throws where they are absent. */
export function ownPairs(): LabelledPair[] {
  const sets = ['matching/allsides-dev.jsonl.gz', 'matching/ecbplus-dev.jsonl.gz'].flatMap(readDevelopmentSet);
  const reports = new Map(sets.map(({ report }) => [report.id, report]));
  const [, ...lines] = readFileSync(OWN, 'utf8').trimEnd().split('\n');
  return lines.flatMap((line) => {
    const label = JSON.parse(line) as OwnPair;
    const [a, b] = [reports.get(label.a), reports.get(label.b)];
    if (!a || !b) return [];
    const links = LEVELS.flatMap((level) => (label[level] ?? []).map((places) => linkAt(places, level)));
    return [{ id: `${a.id} ${b.id}`, set: 'own' as const, a, b, links, read: null }];
  });
}

function linkAt([startA, endA, startB, endB]: Places, level: Level): Link {
  return { a: { start: startA, end: endA }, b: { start: startB, end: endB }, level };
}

/** Whether our sentence stands for the reader's, by the rule of `../shared/tools/score-compare.mjs`. */
export function covers(mine: Span, theirs: Span): boolean {
  const overlap = Math.min(mine.end, theirs.end) - Math.max(mine.start, theirs.start);
  return overlap >= 0.5 * Math.min(mine.end - mine.start, theirs.end - theirs.start);
}
