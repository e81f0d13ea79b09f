import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHead, readOrCreateState, writeHead } from '../../../../src/engine/match/index/index-head.ts';
import { headKey } from '../../../../src/engine/match/index/index-storage.ts';
import { sealRecord } from '../../../../src/engine/match/index/sealed-record.ts';
import { FIRE_A } from '../invented-reports.ts';
import { storeOf } from './stored-corpus.ts';

describe('the head of an index', () => {
  it('is given back as it was written, whatever languages its reports say they have', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), async (languages) => {
        const storage = await storeOf([FIRE_A], 1);
        const { head } = await storage.read(readOrCreateState);
        await storage.write(async (writer) => writeHead(writer, { ...head, languages }));
        expect((await storage.read(readHead))?.head).toEqual({ ...head, languages });
      }),
      { numRuns: 20 },
    );
  });

  it('is none where its bytes are sound but no head', async () => {
    const storage = await storeOf([FIRE_A], 1);
    for (const text of ['', '{', 'null', '7', '{"version":"0"}', '\ufffd']) {
      storage.records.set(headKey, sealRecord(headKey, new TextEncoder().encode(text)));
      expect(await storage.read(readHead)).toBeNull();
    }
  });
});
