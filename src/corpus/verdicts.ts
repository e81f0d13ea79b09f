import { isCopyOf, sketchOf, type TextRuns, type TextSketch, textRuns } from '../engine/match/text-sketch.ts';
import { contentId } from '../engine/read/content-id.ts';
import type { Report } from '../engine/report.ts';
import type { Said } from '../shared/views.ts';
import { openCorpus } from './database.ts';
import { asStorageError } from './storage-error.ts';

/** One of the two reports that the reader spoke of; no text is kept of it. */
export interface VerdictSide {
  /** Made of the content (see `contentId`); of a report in the corpus its key there. */
  id: string;
  sketch: TextSketch;
}

/** What the reader said of two reports: it holds for them and their copies. */
export interface Verdict {
  /** Both ids in their order. */
  id: string;
  said: Said;
  sides: [VerdictSide, VerdictSide];
  /** When it was said, milliseconds since 1970. */
  saidAt: number;
}

/** The reader's verdicts as far as they concern one report. */
export interface VerdictsOn {
  /** Ids of reports that the reader said to be of its event. */
  sameEvent: string[];
  /** What was said of the report and another one, or of copies of theirs; null for nothing. */
  on(other: Report): Said | null;
}

/** The verdicts that concern a report or a copy of it. */
export async function verdictsOn(report: Report): Promise<VerdictsOn> {
  const found = await findVerdicts(report);
  return {
    sameEvent: found.flatMap(({ verdict, other }) => (verdict.said === 'same-event' ? [other.id] : [])),
    on: (other) => latest(concerning(found, other))?.said ?? null,
  };
}

/**
 * Keeps what the reader says of two reports, in place of what was said before of them or their copies; null takes it back.
 * @throws CallError `storage-full` or `storage-failed`; what was said before then stands.
 */
export async function setVerdict(a: Report, b: Report, said: Said | null, now: number): Promise<void> {
  const earlier = concerning(await findVerdicts(a), b);
  const sides: [VerdictSide, VerdictSide] = [sideOf(a), sideOf(b)];
  const id = sides
    .map((side) => side.id)
    .sort()
    .join(' ');
  try {
    const transaction = (await openCorpus()).transaction('verdicts', 'readwrite', { durability: 'strict' });
    const changes = earlier.map(({ verdict }) => transaction.store.delete(verdict.id));
    const kept = said === null ? [] : [transaction.store.put({ id, said, sides, saidAt: now })];
    await Promise.all([...changes, ...kept, transaction.done]);
  } catch (error) {
    throw asStorageError(error);
  }
}

interface FoundVerdict {
  verdict: Verdict;
  /** The side that is not the report. */
  other: VerdictSide;
}

async function findVerdicts(report: Report): Promise<FoundVerdict[]> {
  // A reader says this of dozens of pairs, not of thousands: each takes half a kB.
  const verdicts = await (await openCorpus()).getAll('verdicts');
  if (verdicts.length === 0) return [];
  const [id, runs] = [contentId(report), textRuns(report.text)];
  return verdicts.flatMap((verdict) => {
    const [first, second] = verdict.sides;
    return [
      ...(matches(id, runs, first) ? [{ verdict, other: second }] : []),
      ...(matches(id, runs, second) ? [{ verdict, other: first }] : []),
    ];
  });
}

function sideOf(report: Report): VerdictSide {
  // A report of the corpus keeps its key, though its outlet may have been named since.
  return { id: report.id || contentId(report), sketch: sketchOf(textRuns(report.text)) };
}

/** Those whose other side is the report or a copy of it. */
function concerning(found: readonly FoundVerdict[], report: Report): FoundVerdict[] {
  if (found.length === 0) return [];
  const [id, runs] = [contentId(report), textRuns(report.text)];
  return found.filter(({ other }) => report.id === other.id || matches(id, runs, other));
}

function matches(id: string, runs: TextRuns, { id: known, sketch }: VerdictSide): boolean {
  return id === known || isCopyOf(runs, sketch);
}

function latest(found: readonly FoundVerdict[]): Verdict | null {
  return found.reduce<Verdict | null>((best, { verdict }) => (best && best.saidAt >= verdict.saidAt ? best : verdict), null);
}
