import { areForeign, sureLanguage } from '../../text/language.ts';
import type { DayNumber } from '../day-number.ts';
import type { VectorCandidate } from '../relation.ts';
import type { ReportTerms } from '../report-terms.ts';
import { COUNT_SHIFT, IS_NAME, IS_NUMBER } from '../term-marks.ts';
import { blendedIdf, documentFrequency, type Frequencies, NO_FREQUENCIES } from '../term-weights.ts';
import { BucketWriter, unsignedHash } from './bucket.ts';
import { type IndexHead, type KnownHead, readHead } from './index-head.ts';
import { bucketKey, type IndexReader } from './index-storage.ts';
import { openRecord } from './sealed-record.ts';
import { bucketOf, type Segment } from './segment.ts';
import { SlotReader } from './slot-reader.ts';
import { SlotScores } from './slot-scores.ts';
import { weeksAround } from './week-term.ts';

/** Rarest terms of the query that are looked up: of the partners of whole articles 50 find .986 among the candidates, 32 find .982. */
const QUERY_TERMS = 50;
/** Postings scored for one query, rarest terms first, so that common terms of a huge corpus cost nothing. */
const MAX_SCORED = 60_000;
/** Rarest terms that are looked at first, and the best slots by these alone that are asked for at once: nine of ten are among the candidates. */
const EARLY_TERMS = 30;
const EARLY_SLOTS = 20;
/** How much a publication within a week or so raises the score: the step of `dayPrior` between a week and a month. */
const NEAR_FACTOR = 1.5;
/** Slots looked at beyond the limit where many reports were removed, as a multiple of the limit. */
const MAX_ROUNDS = 5;

/** Terms of a whole article; fewer are a brief or a lead. */
const WHOLE = 48;

/**
 * Candidates worth judging for a query: among 50 are .99 of the partners of a whole article, and more add none; the ranking of
 * a brief is less sure (.91 among 50, .94 among 100).
 */
export function candidateCount(query: ReportTerms): number {
  return query.terms.length < WHOLE ? 100 : 50;
}

/** What a query found. */
export interface Found {
  /** Best first. */
  candidates: VectorCandidate[];
  /** Of reports in other languages than the query's, those that share most names and figures with it, best first; none of `candidates`. */
  foreign: VectorCandidate[];
  /** Of the corpus, for weighting. */
  frequencies: Frequencies;
  /** True where records were missing or unreadable that no rebuild is replacing: some candidates may be lacking, a rebuild is due. */
  isDamaged: boolean;
  /** True where the index knows that it is not whole yet. */
  isPartial: boolean;
}

/**
 * The `limit` reports that share most with `query`, nearer days before farther ones. The query's own id is not known here. An
 * empty query gives none. Where there is no readable index there are none, and `isDamaged` says so.
 */
export async function queryIndex(reader: IndexReader, query: ReportTerms, limit: number): Promise<Found> {
  return queryFrom(reader, await readHead(reader), query, limit);
}

/** The same where the head was read before; asks for the postings before it first waits. */
export async function queryFrom(reader: IndexReader, state: KnownHead | null, query: ReportTerms, limit: number): Promise<Found> {
  if (!state) return { candidates: [], foreign: [], frequencies: NO_FREQUENCIES, isDamaged: true, isPartial: true };
  const { head, counts } = state;
  const terms = chooseTerms(query, counts);
  const weeks = query.day === null ? [] : weeksAround(query.day).map(unsignedHash);
  const slots = new SlotReader(reader);
  const reading = readBuckets(reader, head, terms, weeks, slots);
  rehearseScoring(head);
  const buckets = await reading;
  const scores = scoreTerms(head, terms, weeks, buckets);
  const { candidates, damaged } = await readCandidates(slots, scores, query.day, limit, roundsFor(head));
  const own = sureLanguage(query);
  const isAlone = own === null || head.languages.every((lang) => lang === own);
  const abroad = isAlone ? NONE : await readForeign(slots, scoreTerms(head, terms.filter(isShared), weeks, buckets), query, candidates);
  const replaced = head.rebuild?.slot ?? 0;
  const lacking = head.segments.filter(({ end, id }) => end > replaced && hasDamage(buckets, id));
  const isDamaged = lacking.length > 0 || [...damaged, ...abroad.damaged].some((slot) => slot >= replaced);
  return { candidates, foreign: abroad.candidates, frequencies: counts, isDamaged, isPartial: head.rebuild !== null };
}

let isRehearsed = false;

/**
 * Finds a made-up term, for nothing, while the database is at work: what runs for the first time is compiled first, and memory of the size that
 * the sums of this index take is slow until it was written once.
 */
function rehearseScoring(head: IndexHead): void {
  if (isRehearsed) return;
  isRehearsed = true;
  const segment = { id: 0, bits: 0, first: 0, end: 1, reports: 1, removed: 0, bytes: 0 };
  const bucket = new BucketWriter();
  bucket.term(1);
  bucket.post(0, 0);
  const buckets = new Map([[bucketKey(0, 0), bucket.finish()]]);
  const size = head.nextSlot - (head.segments[0]?.first ?? 0);
  scoreTerms({ segments: [segment], nextSlot: size }, [{ hash: 1, weight: 1, mark: 0 }], [1], buckets).best(1);
}

interface QueryTerm {
  hash: number;
  weight: number;
  mark: number;
}

/** True for the terms that a report in another language may have too. */
function isShared({ mark }: QueryTerm): boolean {
  return (mark & (IS_NAME | IS_NUMBER)) !== 0;
}

/** The query's terms, rarest first: what is known of their frequency decides before any posting is read. */
function chooseTerms(query: ReportTerms, frequencies: Frequencies): QueryTerm[] {
  const terms = query.terms.map((term, i) => {
    const mark = query.marks[i] ?? 0;
    const count = Math.max(1, mark >> COUNT_SHIFT);
    const expected = documentFrequency(term, frequencies);
    return { term, mark, expected, weight: blendedIdf(term, expected, frequencies.size) * (1 + Math.log(count)) };
  });
  terms.sort((a, b) => b.weight - a.weight);
  const chosen: QueryTerm[] = [];
  let left = MAX_SCORED;
  for (const { term, mark, expected, weight } of terms) {
    if (chosen.length === QUERY_TERMS) break;
    if (expected > left) continue;
    left -= expected;
    chosen.push({ hash: unsignedHash(term), weight, mark });
  }
  return chosen;
}

type Buckets = Map<number, Uint8Array | null>;

/**
 * The opened buckets of all terms and weeks in all segments by key, null where damaged or missing. All are asked for at once; the rarest terms come
 * first and say which slots are likeliest, so that the database is at these while the sums of all terms are made.
 */
async function readBuckets(
  reader: IndexReader,
  head: IndexHead,
  terms: readonly QueryTerm[],
  weeks: readonly number[],
  slots: SlotReader,
): Promise<Buckets> {
  const buckets: Buckets = new Map();
  const read = async (hashes: readonly number[]): Promise<void> => {
    const keys = [...new Set(head.segments.flatMap((segment) => hashes.map((hash) => keyOf(segment, hash))))]
      .filter((key) => !buckets.has(key))
      .sort((a, b) => a - b);
    for (const key of keys) buckets.set(key, null);
    const records = await reader.get(keys);
    for (const [i, key] of keys.entries()) buckets.set(key, openRecord(key, records[i]));
  };
  const early = terms.slice(0, EARLY_TERMS);
  const readEarly = async (): Promise<void> => {
    await read([...early.map(({ hash }) => hash), ...weeks]);
    const likely = scoreTerms(head, early, weeks, buckets).best(EARLY_SLOTS);
    slots.ask(likely.map(({ slot }) => slot));
  };
  await Promise.all([readEarly(), read(terms.slice(EARLY_TERMS).map(({ hash }) => hash))]);
  return buckets;
}

function hasDamage(buckets: Buckets, segment: number): boolean {
  for (const [key, bucket] of buckets) if (bucket === null && key >= bucketKey(segment, 0) && key < bucketKey(segment + 1, 0)) return true;
  return false;
}

function keyOf(segment: Segment, hash: number): number {
  return bucketKey(segment.id, bucketOf(hash, segment.bits));
}

/** What a search has to know of an index. */
type Searched = Pick<IndexHead, 'segments' | 'nextSlot'>;

/** Sums of what the slots have of the terms, higher where they were published in one of the weeks. */
function scoreTerms(head: Searched, terms: readonly QueryTerm[], weeks: readonly number[], buckets: Buckets): SlotScores {
  const first = head.segments[0]?.first ?? 0;
  const scores = new SlotScores(first, head.nextSlot - first, MAX_SCORED);
  let left = MAX_SCORED;
  for (const { hash, weight } of terms) {
    forEachBucket(head, hash, buckets, (bucket, segment) => {
      left -= scores.add(bucket, hash, segment.first, weight, left);
    });
  }
  for (const week of weeks) forEachBucket(head, week, buckets, (bucket, segment) => scores.raise(bucket, week, segment.first, NEAR_FACTOR));
  return scores;
}

type BucketVisitor = (bucket: Uint8Array, segment: Segment) => void;

/** Calls `visit` for the bucket of one term in every segment. */
function forEachBucket({ segments }: Searched, hash: number, buckets: Buckets, visit: BucketVisitor): void {
  for (const segment of segments) {
    const bucket = buckets.get(keyOf(segment, hash));
    if (bucket) visit(bucket, segment);
  }
}

/** How often more slots may have to be looked at: in an index from which nothing was removed every slot has a report, and one only. */
function roundsFor({ rebuild, segments }: IndexHead): number {
  return rebuild !== null || segments.some(({ removed }) => removed > 0) ? MAX_ROUNDS : 1;
}

/** Reads the best slots' reports until there are enough that were not removed. */
async function readCandidates(slots: SlotReader, scores: SlotScores, day: DayNumber | null, limit: number, rounds: number) {
  const found = new Map<string, { candidate: VectorCandidate; score: number }>();
  const damaged: number[] = [];
  const best = scores.best(limit * rounds);
  for (let at = 0; at < best.length && found.size < limit; at += limit) {
    const next = best.slice(at, at + limit);
    const read = await slots.read(next.map(({ slot }) => slot));
    for (const [i, { slot, score }] of next.entries()) {
      const contents = read[i];
      if (contents === null) damaged.push(slot);
      // During a rebuild a report may stand in two slots.
      if (!contents || found.has(contents.id)) continue;
      const { id, vector } = contents;
      found.set(id, { candidate: { id, vector }, score: score * dayPrior(day, vector.day) });
    }
  }
  const ranked = [...found.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  return { candidates: ranked.map(({ candidate }) => candidate), damaged };
}

/** Reports in other languages that are judged, and slots looked at for them. */
const FOREIGN = 16;
const FOREIGN_SLOTS = 64;
const NONE = { candidates: [], damaged: [] };

/** The best slots' reports in other languages than the query's. */
async function readForeign(slots: SlotReader, scores: SlotScores, query: ReportTerms, known: readonly VectorCandidate[]) {
  const { candidates, damaged } = await readCandidates(slots, scores, query.day, FOREIGN_SLOTS, 1);
  const ids = new Set(known.map(({ id }) => id));
  return { candidates: candidates.filter(({ id, vector }) => !ids.has(id) && areForeign(query, vector)).slice(0, FOREIGN), damaged };
}

/** Same-event reports lie 0–4 days apart; farther ones must share more to be looked at. Unknown days count as in between. */
function dayPrior(a: DayNumber | null, b: DayNumber | null): number {
  if (a === null || b === null) return 0.7;
  const apart = Math.abs(a - b);
  return apart <= 3 ? 1 : apart <= 7 ? 0.85 : apart <= 30 ? 0.6 : 0.45;
}
