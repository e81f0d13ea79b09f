import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BucketWalk, BucketWriter, MAX_POSTINGS, PostingWalk } from '../../../../src/engine/match/index/bucket.ts';
import { openRecord, sealRecord } from '../../../../src/engine/match/index/sealed-record.ts';
import { SlotScores } from '../../../../src/engine/match/index/slot-scores.ts';

type Lists = Map<number, [slot: number, impact: number][]>;

function bucketOf(lists: Lists): Uint8Array {
  const writer = new BucketWriter();
  for (const [hash, postings] of lists) {
    writer.term(hash);
    for (const [slot, impact] of postings) writer.post(slot, impact);
  }
  return writer.finish();
}

function listsOf(bucket: Uint8Array): Lists {
  const lists: Lists = new Map();
  const terms = new BucketWalk(bucket);
  while (terms.next()) {
    const postings: [number, number][] = [];
    const walk = new PostingWalk(bucket, terms.start, terms.end);
    while (walk.next()) postings.push([walk.slot, walk.impact]);
    lists.set(terms.hash, postings);
  }
  return lists;
}

/** What scoring finds of a term: how many postings, and the slots. */
function scored(bucket: Uint8Array, hash: number) {
  const scores = new SlotScores(0, 5_000_001, 100);
  return { count: scores.add(bucket, hash, 0, 1, Number.POSITIVE_INFINITY), best: scores.best(100) };
}

const posting = fc.tuple(fc.nat(5_000_000), fc.nat(15));
const postings = fc.uniqueArray(posting, { selector: ([slot]) => slot, minLength: 1, maxLength: 30 });
const anyLists = fc
  .uniqueArray(fc.tuple(fc.nat(0xffffffff), postings), { selector: ([hash]) => hash, maxLength: 20 })
  .map((lists): Lists => new Map(lists.sort((a, b) => a[0] - b[0]).map(([hash, list]) => [hash, list.sort((a, b) => a[0] - b[0])])));

describe('BucketWriter', () => {
  it('gives every posting back', () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        expect(listsOf(bucketOf(lists))).toEqual(lists);
      }),
    );
  });

  it('finds the terms it has and no other', () => {
    const bucket = bucketOf(new Map([3, 7, 4_000_000_000].map((hash) => [hash, [[hash % 5, 1]]])));
    expect([1, 3, 5, 7, 4_000_000_000].map((hash) => scored(bucket, hash).count)).toEqual([0, 1, 0, 1, 1]);
  });

  it('is looked up as it is walked through', () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        const bucket = bucketOf(lists);
        const walk = new BucketWalk(bucket);
        while (walk.next()) {
          expect(scored(bucket, walk.hash).count).toBe(walk.count);
        }
      }),
    );
  });

  it('counts a term that is too common, but does not list it', () => {
    const writer = new BucketWriter();
    writer.term(5);
    for (let slot = 0; slot <= MAX_POSTINGS; slot++) writer.post(slot, 1);
    writer.term(9);
    writer.post(2, 3);
    const bucket = writer.finish();
    expect(scored(bucket, 5)).toEqual({ count: MAX_POSTINGS + 1, best: [] });
    expect(scored(bucket, 9)).toEqual({ count: 1, best: [{ slot: 2, score: 4 }] });
    expect(listsOf(bucket)).toEqual(
      new Map([
        [5, []],
        [9, [[2, 3]]],
      ]),
    );
    expect(bucket.length).toBeLessThan(20);
  });

  it('is read by scoring as by walking', () => {
    fc.assert(
      fc.property(postings, (list) => {
        const sorted = list.sort((a, b) => a[0] - b[0]);
        const bucket = bucketOf(new Map([[1, sorted]]));
        const best = scored(bucket, 1).best.sort((a, b) => a.slot - b.slot);
        expect(best).toEqual(sorted.map(([slot, impact]) => ({ slot, score: 1 + impact })));
      }),
      { numRuns: 20 },
    );
  });

  it('ends on any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(1000), (bytes, hash) => void [listsOf(bytes), scored(bytes, hash)]));
  });
});

describe('sealRecord', () => {
  it('finds out every changed byte, a cut and another record in its place', () => {
    const record = sealRecord(7, Uint8Array.from([1, 2, 3, 250]));
    expect(openRecord(7, record)).toEqual(Uint8Array.from([1, 2, 3, 250]));
    for (let at = 0; at < record.length; at++) {
      for (let change = 1; change < 256; change++) {
        const damaged = record.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(openRecord(7, damaged)).toBeNull();
      }
    }
    expect(openRecord(7, record.slice(0, -1))).toBeNull();
    expect(openRecord(8, record)).toBeNull();
    expect(openRecord(70, record)).toBeNull();
    expect(openRecord(7, undefined)).toBeNull();
  });
});
