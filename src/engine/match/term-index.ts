import type { Candidate } from './candidate.ts';
import type { ReportTerms } from './report-terms.ts';
import { COUNT_SHIFT } from './term-marks.ts';
import { type Frequencies, inverseFrequency } from './term-weights.ts';

/** Most informative terms of the query that are looked up; 25–50 keep 95–100 % of the recall of a whole article. */
const QUERY_TERMS = 50;
/** Postings scored for one query, rarest terms first, so that common terms of a huge corpus cost nothing. */
const MAX_POSTINGS = 60_000;
/** BM25 saturation of counts and strength of length normalisation. Source: Robertson and Zaragoza, 2009, usual values. */
const K1 = 1.2;
const B = 0.5;
/** Terms kept of an average report, the length norm's unit. */
const AVERAGE_COUNT = 110;
/** Dead slots tolerated before the index is made compact. */
const MAX_DEAD_SHARE = 0.5;

/** Postings of one term: slots of reports and how much the term says of each (0..255, BM25 without idf). */
interface Postings {
  slots: Int32Array;
  impacts: Uint8Array;
  length: number;
  /** Postings of reports that are still there. */
  alive: number;
}

/**
 * An inverted index in memory over the terms of reports. It keeps no text. `ReportTerms` are its stored form: an index is
 * rebuilt by adding them again, in any order.
 */
export class TermIndex implements Frequencies {
  private readonly postings = new Map<number, Postings>();
  private slots: ({ id: string; terms: ReportTerms } | null)[] = [];
  private readonly slotOf = new Map<string, number>();
  private scores = new Float32Array(0);

  /** Number of reports. */
  get size(): number {
    return this.slotOf.size;
  }

  /** Terms of a report; undefined where it is not in the index. */
  get(id: string): ReportTerms | undefined {
    const slot = this.slotOf.get(id);
    return slot === undefined ? undefined : this.slots[slot]?.terms;
  }

  /** Adds a report, in place of an earlier one of the same id. */
  add(id: string, terms: ReportTerms): void {
    this.remove(id);
    const slot = this.slots.length;
    this.slots.push({ id, terms });
    this.slotOf.set(id, slot);
    const total = terms.marks.reduce((sum, mark) => sum + (mark >> COUNT_SHIFT), 0);
    const norm = K1 * (1 - B + (B * total) / AVERAGE_COUNT);
    for (const [i, term] of terms.terms.entries()) {
      const count = (terms.marks[i] ?? 0) >> COUNT_SHIFT;
      this.post(term, slot, Math.round((255 * count) / (count + norm)));
    }
  }

  /** Removes a report; false where it was not in the index. */
  remove(id: string): boolean {
    const slot = this.slotOf.get(id);
    const entry = slot === undefined ? null : this.slots[slot];
    if (slot === undefined || !entry) return false;
    this.slotOf.delete(id);
    this.slots[slot] = null;
    for (const term of entry.terms.terms) {
      const list = this.postings.get(term);
      if (!list) continue;
      list.alive--;
      if (list.alive === 0) this.postings.delete(term);
    }
    if (this.slots.length > 64 && this.size < this.slots.length * MAX_DEAD_SHARE) this.compact();
    return true;
  }

  documentFrequency(term: number): number {
    return this.postings.get(term)?.alive ?? 0;
  }

  /** The `limit` reports that share most with `query`, best first, nearer days before farther ones. The query's own id is not known here. */
  candidates(query: ReportTerms, limit: number): Candidate[] {
    if (this.scores.length < this.slots.length) this.scores = new Float32Array(Math.ceil(this.slots.length * 1.5));
    const touched = this.scorePostings(query);
    const found: { slot: number; score: number }[] = [];
    for (const slot of touched) {
      const score = (this.scores[slot] ?? 0) * dayPrior(query.day, this.slots[slot]?.terms.day ?? null);
      this.scores[slot] = 0;
      found.push({ slot, score });
    }
    found.sort((a, b) => b.score - a.score || a.slot - b.slot);
    return found.slice(0, limit).flatMap(({ slot }) => this.slots[slot] ?? []);
  }

  private scorePostings(query: ReportTerms): number[] {
    const terms = query.terms.flatMap((term, i) => {
      const list = this.postings.get(term);
      const mark = query.marks[i] ?? 0;
      return list ? [{ list, weight: inverseFrequency(term, this) * (1 + Math.log(Math.max(1, mark >> COUNT_SHIFT))) }] : [];
    });
    terms.sort((a, b) => b.weight - a.weight);
    const touched: number[] = [];
    let left = MAX_POSTINGS;
    for (const { list, weight } of terms.slice(0, QUERY_TERMS)) {
      if (list.length > left) continue;
      left -= list.length;
      for (let i = 0; i < list.length; i++) {
        const slot = list.slots[i] ?? 0;
        if (this.slots[slot] === null) continue;
        if (this.scores[slot] === 0) touched.push(slot);
        this.scores[slot] = (this.scores[slot] ?? 0) + weight * (1 + (list.impacts[i] ?? 0));
      }
    }
    return touched;
  }

  private post(term: number, slot: number, impact: number): void {
    const list = this.postings.get(term) ?? { slots: new Int32Array(2), impacts: new Uint8Array(2), length: 0, alive: 0 };
    if (list.length === 0) this.postings.set(term, list);
    if (list.length === list.slots.length) grow(list);
    list.slots[list.length] = slot;
    list.impacts[list.length] = impact;
    list.length++;
    list.alive++;
  }

  /** Builds everything anew without the removed reports. */
  private compact(): void {
    const alive = this.slots.filter((entry) => entry !== null);
    this.postings.clear();
    this.slotOf.clear();
    this.slots = [];
    for (const { id, terms } of alive) this.add(id, terms);
  }
}

function grow(list: Postings): void {
  const slots = new Int32Array(list.length * 2);
  const impacts = new Uint8Array(list.length * 2);
  slots.set(list.slots);
  impacts.set(list.impacts);
  list.slots = slots;
  list.impacts = impacts;
}

/** Same-event reports lie 0–4 days apart; farther ones must share more to be looked at. Unknown days count as in between. */
function dayPrior(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0.7;
  const apart = Math.abs(a - b);
  return apart <= 3 ? 1 : apart <= 7 ? 0.85 : apart <= 30 ? 0.6 : 0.45;
}
