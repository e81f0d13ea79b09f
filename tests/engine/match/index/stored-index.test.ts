import { describe, expect, it } from 'vitest';
import { addToIndex, removeFromIndex } from '../../../../src/engine/match/index/change-index.ts';
import { readState } from '../../../../src/engine/match/index/index-head.ts';
import { MemoryStorage } from '../../../../src/engine/match/index/memory-storage.ts';
import { tendIndex } from '../../../../src/engine/match/index/tend-index.ts';
import { type ReportTerms, reportTerms } from '../../../../src/engine/match/report-terms.ts';
import { reportVector } from '../../../../src/engine/match/report-vector.ts';
import { documentFrequency, inverseFrequency } from '../../../../src/engine/match/term-weights.ts';
import type { Report } from '../../../../src/engine/report.ts';
import { CHESS, FIRE_A, FIRE_B, inventedReport, OTHER_FIRE } from '../invented-reports.ts';
import { addAll, entriesOf, lookUp, manyReports, storeOf, tendAll } from './stored-corpus.ts';

const idsOf = async (storage: MemoryStorage, report: Report, limit = 10) =>
  (await lookUp(storage, report, limit)).candidates.map(({ id }) => id);

const segmentsOf = async (storage: MemoryStorage) => (await storage.read(readState))?.head.segments ?? [];

describe('the stored index', () => {
  it('finds the report that shares most first, with its vector as it was', async () => {
    const storage = await storeOf([CHESS, OTHER_FIRE, FIRE_B], 2);
    const { candidates, isDamaged } = await lookUp(storage, FIRE_A);
    expect(candidates[0]).toEqual({ id: 'fire-b', vector: reportVector(FIRE_B) });
    expect(isDamaged).toBe(false);
    expect(await idsOf(storage, FIRE_A, 1)).toEqual(['fire-b']);
  });

  it('finds the reports that share most rare terms, as going through all of them does', async () => {
    const reports = manyReports(400);
    const storage = await storeOf(reports, 50);
    const entries = entriesOf(reports);
    for (const query of [reports[3], reports[250], reports[399]].filter((report) => report !== undefined)) {
      const { frequencies } = await lookUp(storage, query);
      const own = new Set(reportTerms(query).terms);
      const shared = ({ terms }: ReportTerms): number =>
        terms.reduce((sum, term) => sum + (own.has(term) ? inverseFrequency(term, frequencies) : 0), 0);
      const wanted = entries.sort((a, b) => shared(b.terms) - shared(a.terms)).slice(0, 10);
      const found = await idsOf(storage, query, 100);
      expect(wanted.filter(({ id }) => !found.includes(id))).toEqual([]);
      expect(found[0]).toBe(query.id);
    }
  });

  it('looks for names and figures in other languages, where there are any', async () => {
    const told = (id: string, lang: string): Report =>
      inventedReport(id, 'Beim Brand der Fabrik von Wexley, sagte Dolores Quant, starben 310.', { lang, date: FIRE_A.date });
    const many = manyReports(200);
    const foreign = async (reports: Report[]): Promise<string[]> =>
      (await lookUp(await storeOf([...many, FIRE_B, ...reports], 50), { ...FIRE_A, lang: 'en' }, 1)).foreign.map(({ id }) => id);
    expect(await foreign([told('brand', 'de')])).toEqual(['brand']);
    expect(await foreign([told('brand', 'und')])).toEqual([]);
    expect(await foreign([])).toEqual([]);
  });

  it('knows the frequencies of its terms', async () => {
    const reports = [FIRE_A, FIRE_B, CHESS];
    const { frequencies } = await lookUp(await storeOf(reports, 1), CHESS);
    expect(frequencies.size).toBe(3);
    for (const term of reportTerms(FIRE_A).terms) {
      const holders = entriesOf(reports).filter(({ terms }) => terms.terms.includes(term));
      expect(documentFrequency(term, frequencies)).toBe(holders.length);
    }
  });

  it('keeps one entry of an id, the latest', async () => {
    const storage = await storeOf([{ ...CHESS, id: 'fire-b' }, FIRE_B, FIRE_B], 3);
    await storage.write((writer) => addToIndex(writer, entriesOf([FIRE_B])));
    const { candidates, frequencies } = await lookUp(storage, FIRE_A);
    expect(candidates).toEqual([{ id: 'fire-b', vector: reportVector(FIRE_B) }]);
    expect(frequencies.size).toBe(1);
  });

  it('forgets removed reports at once, though hundreds of them would come first', async () => {
    const doubles = Array.from({ length: 300 }, (_, i) => ({ ...FIRE_A, id: `double${i}` }));
    const storage = await storeOf([...doubles.slice(0, 60), FIRE_B, CHESS]);
    await storage.write((writer) => removeFromIndex(writer, [...doubles.slice(0, 60).map(({ id }) => id), 'unknown']));
    expect(await idsOf(storage, FIRE_A, 20)).toEqual(['fire-b', 'chess']);
    expect((await lookUp(storage, FIRE_A)).frequencies.size).toBe(2);
    await tendAll(storage);
    expect(await idsOf(storage, FIRE_A, 20)).toEqual(['fire-b', 'chess']);
    expect((await segmentsOf(storage)).map(({ reports, removed }) => reports - removed).reduce((a, b) => a + b)).toBe(2);
  });

  it('gives nothing for an empty query', async () => {
    expect(await idsOf(await storeOf([FIRE_A]), inventedReport('x', ''))).toEqual([]);
  });

  it('says that nothing is known where there is no index', async () => {
    const { candidates, isDamaged } = await lookUp(new MemoryStorage(), FIRE_A);
    expect(candidates).toEqual([]);
    expect(isDamaged).toBe(true);
  });
});

describe('tending', () => {
  it('finds the same before, during and after a merge', async () => {
    const reports = manyReports(600);
    const storage = await storeOf(reports, 30);
    const queries = [reports[0], reports[299], reports[599]].filter((report) => report !== undefined);
    const wanted = await Promise.all(queries.map((query) => idsOf(storage, query, 8)));
    expect((await segmentsOf(storage)).length).toBe(20);
    await tendAll(storage, 'busy');
    expect(await Promise.all(queries.map((query) => idsOf(storage, query, 8)))).toEqual(wanted);
    await tendAll(storage);
    expect(await Promise.all(queries.map((query) => idsOf(storage, query, 8)))).toEqual(wanted);
    expect((await segmentsOf(storage)).length).toBe(1);
  });

  it('keeps few segments while reports keep coming, and leaves no garbage when idle', async () => {
    const storage = await storeOf([]);
    let most = 0;
    for (let from = 0; from < 500; from += 5) {
      await addAll(storage, manyReports(5, from));
      await tendAll(storage, 'busy');
      most = Math.max(most, (await segmentsOf(storage)).length);
    }
    expect(most).toBeLessThanOrEqual(24);
    await tendAll(storage);
    const [segment] = await segmentsOf(storage);
    const buckets = [...storage.records.keys()].filter((key) => key >= 2 ** 48 && key < 2 ** 49);
    expect(buckets.length).toBe(2 ** (segment?.bits ?? 0));
    expect((await storage.read(readState))?.head.garbage).toEqual([]);
  });

  it('keeps what came and what went while a merge of many steps was under way', async () => {
    const reports = manyReports(9000);
    const storage = await storeOf(reports, 3000);
    const half = await storage.write((writer) => tendIndex(writer, 'idle'));
    expect(half.isDone).toBe(false);
    expect((await storage.read(readState))?.head.merge).toMatchObject({ next: 1 });
    await storage.write((writer) => removeFromIndex(writer, ['r7']));
    await addAll(storage, [FIRE_B]);
    await tendAll(storage);
    const seven = reports[7];
    expect(seven && (await idsOf(storage, seven, 5)).includes('r7')).toBe(false);
    expect((await idsOf(storage, FIRE_A, 5))[0]).toBe('fire-b');
    const eight = reports[8];
    expect(eight && (await idsOf(storage, eight, 5))[0]).toBe('r8');
  });
});
