import { describe, expect, it } from 'vitest';
import { MemoryStorage } from '../../../../src/engine/match/index/memory-storage.ts';

describe('MemoryStorage', () => {
  it('changes nothing where a transaction fails', async () => {
    const storage = new MemoryStorage();
    await storage.write(async (writer) => writer.put(1, Uint8Array.of(1)));
    const failed = storage.write(async (writer) => {
      writer.put(2, Uint8Array.of(2));
      writer.deleteRange(0, 9);
      throw new Error('stopped');
    });
    await expect(failed).rejects.toThrow('stopped');
    expect([...storage.records]).toEqual([[1, Uint8Array.of(1)]]);
  });

  it('reads its own writes, and deletes ranges', async () => {
    const storage = new MemoryStorage();
    await storage.write(async (writer) => {
      for (const key of [1, 5, 9]) writer.put(key, Uint8Array.of(key));
      writer.put(200, Uint8Array.of(7));
      expect(await writer.get([5, 200, 6])).toEqual([Uint8Array.of(5), Uint8Array.of(7), undefined]);
    });
    expect(await storage.read((reader) => reader.lastKey(2, 9))).toBe(5);
    await storage.write(async (writer) => writer.deleteRange(2, 100));
    expect([...storage.records.keys()]).toEqual([1, 200]);
    expect(await storage.read((reader) => reader.lastKey(2, 100))).toBeUndefined();
  });
});
